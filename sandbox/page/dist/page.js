var nn=Object.create;var Ms=Object.defineProperty;var dn=Object.getOwnPropertyDescriptor;var ln=Object.getOwnPropertyNames;var un=Object.getPrototypeOf,cn=Object.prototype.hasOwnProperty;var hn=(t,i,e)=>()=>{if(e)throw e[0];try{return t&&(i=t(t=0)),i}catch(s){throw e=[s],s}};var Q=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(e){throw i=0,e}},fn=(t,i)=>{for(var e in i)Ms(t,e,{get:i[e],enumerable:!0})},mn=(t,i,e,s)=>{if(i&&typeof i=="object"||typeof i=="function")for(let r of ln(i))!cn.call(t,r)&&r!==e&&Ms(t,r,{get:()=>i[r],enumerable:!(s=dn(i,r))||s.enumerable});return t};var pn=(t,i,e)=>(e=t!=null?nn(un(t)):{},mn(i||!t||!t.__esModule?Ms(e,"default",{value:t,enumerable:!0}):e,t));var ka={};fn(ka,{Away:()=>mt,Refused:()=>ft,act:()=>vt,get:()=>je,post:()=>pt});async function xa(t,i){let e;try{e=await fetch(t,i)}catch{throw new mt("away")}let s=await e.json().catch(()=>({error:e.statusText}));if(e.ok)return s;let r=s.refused??{kind:"other"};throw new ft(r.kind,r,s.error??e.statusText)}function je(t,i={}){let e=new URLSearchParams(Object.entries(i).map(([s,r])=>[s,String(r)]));return xa(`/api/${t}?${e}`)}function pt(t,i){let e={"content-type":"application/json"};return xa(`/api/${t}`,{method:"POST",headers:e,body:JSON.stringify(i)})}function vt(t,i){return pt(`act?as=${encodeURIComponent(t)}`,i)}var ft,mt,at=hn(()=>{"use strict";ft=class extends Error{constructor(e,s,r){super(r);this.kind=e;this.fields=s}},mt=class extends Error{}});var ie=Q(ar=>{"use strict";Object.defineProperty(ar,"__esModule",{value:!0});var el=/\r\n?/g,tl=/\t/g,il=/\f/g,fo=function(t){return t.replace(el,`
`).replace(il,"").replace(tl,"    ")},mo=function(t,i){var e=t||{};if(i!=null)for(var s in i)Object.prototype.hasOwnProperty.call(i,s)&&(e[s]=i[s]);return e},po=function(t,i){var e=Object.keys(t).filter(function(o){var l=t[o];if(l==null||l.match==null)return!1;var c=l.order;return(typeof c!="number"||!isFinite(c))&&typeof console<"u"&&console.warn("simple-markdown: Invalid order for rule `"+o+"`: "+String(c)),!0});e.sort(function(o,l){var c=t[o],h=t[l],u=c.order,d=h.order;if(u!==d)return u-d;var z=c.quality?0:1,v=h.quality?0:1;return z!==v?z-v:o<l?-1:o>l?1:0});var s,r=function(o,l){var c=[];for(l=l||s,s=l;o;){var h=null,u=null,d=null,z=NaN,v=0,g=e[0],f=t[g];do{var m=f.order,y=l.prevCapture==null?"":l.prevCapture[0],R=f.match(o,l,y);if(R){var C=f.quality?f.quality(R,l,y):0;C<=z||(h=g,u=f,d=R,z=C)}v++,g=e[v],f=t[g]}while(f&&(!d||f.order===m&&f.quality));if(u==null||d==null)throw new Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+e[e.length-1]+`'. It seems to not match the following source:
`+o);if(d.index)throw new Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var I=u.parse(d,r,l);if(Array.isArray(I))Array.prototype.push.apply(c,I);else{if(I==null||typeof I!="object")throw new Error(`parse() function returned invalid parse result: '${I}'`);I.type==null&&(I.type=h),c.push(I)}l.prevCapture=d,o=o.substring(l.prevCapture[0].length)}return c},a=function(o,l){return s=mo(l,i),!s.inline&&!s.disableAutoBlockNewlines&&(o=o+`

`),s.prevCapture=null,r(fo(o),s)};return a},ce=function(t){var i=function(e,s,r){return s.inline?t.exec(e):null};return i.regex=t,i},ve=function(t){var i=function(e,s){return s.inline?null:t.exec(e)};return i.regex=t,i},ir=function(t){var i=function(e,s){return t.exec(e)};return i.regex=t,i},f0=typeof Symbol=="function"&&Symbol.for&&Symbol.for("react.element")||60103,se=function(t,i,e,s){e=e||{},s=typeof s<"u"?s:!0;var r="";for(var a in e){var o=e[a];Object.prototype.hasOwnProperty.call(e,a)&&o&&(r+=" "+xt(a)+'="'+xt(o)+'"')}var l="<"+t+r+">";return s?l+i+"</"+t+">":l},sr=function(t){if(t==null)return null;try{var i=new URL(t,"https://localhost").protocol;if(i.indexOf("javascript:")===0||i.indexOf("vbscript:")===0||i.indexOf("data:")===0)return null}catch{return null}return t},sl=/[<>&"']/g,rl={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#x27;","/":"&#x2F;","`":"&#96;"},xt=function(t){return String(t).replace(sl,function(i){return rl[i]})},al=/\\([^0-9A-Za-z\s])/g,rr=function(t){return t.replace(al,"$1")},ps=function(t,i,e){var s=e.inline||!1;e.inline=!0;var r=t(i,e);return e.inline=s,r},ol=function(t,i,e){var s=e.inline||!1;e.inline=!1;var r=t(i+`

`,e);return e.inline=s,r},hs=function(t,i,e){return{content:ps(i,t[1],e)}},tr=function(){return{}},vs="(?:[*+-]|\\d+\\.)",vo="( *)("+vs+") +",no=new RegExp("^"+vo),nl=new RegExp(vo+"[^\\n]*(?:\\n(?!\\1"+vs+` )[^\\n]*)*(
|$)`,"gm"),go=/\n{2,}$/,dl=/^ (?= *`)|(` *) $/g,ll=go,lo=/ *\n+$/,ul=new RegExp("^( *)("+vs+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+vs+` )\\n*|\\s*
*$)`),cl=/(?:^|\n)( *)$/,fs=(function(){var t=/^ *\| *| *\| *$/g,i=/ *$/,e=/^ *-+: *$/,s=/^ *:-+: *$/,r=/^ *:-+ *$/,a=function(u){return e.test(u)?"right":s.test(u)?"center":r.test(u)?"left":null},o=function(u,d,z,v){v&&(u=u.replace(t,""));var g=u.trim().split("|");return g.map(a)},l=function(u,d,z,v){var g=z.inTable;z.inTable=!0;var f=d(u.trim(),z);z.inTable=g;var m=[[]];return f.forEach(function(y,R){y.type==="tableSeparator"?(!v||R!==0&&R!==f.length-1)&&m.push([]):(y.type==="text"&&(f[R+1]==null||f[R+1].type==="tableSeparator")&&(y.content=y.content.replace(i,"")),m[m.length-1].push(y))}),m},c=function(u,d,z,v){var g=u.trim().split(`
`);return g.map(function(f){return l(f,d,z,v)})},h=function(u){return function(d,z,v){v.inline=!0;var g=l(d[1],z,v,u),f=o(d[2],z,v,u),m=c(d[3],z,v,u);return v.inline=!1,{type:"table",header:g,align:f,cells:m}}};return{parseTable:h(!0),parseNpTable:h(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),ms="(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*",uo=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,hl=/mailto:/i,co=function(t,i,e){var s=(t[2]||t[1]).replace(/\s+/g," ").toLowerCase();if(i._defs&&i._defs[s]){var r=i._defs[s];e.target=r.target,e.title=r.title}return i._refs=i._refs||{},i._refs[s]=i._refs[s]||[],i._refs[s].push(e),e},G=0,gs={Array:{html:function(t,i,e){for(var s="",r=0;r<t.length;r++){var a=t[r];if(a.type==="text")for(a={type:"text",content:a.content};r+1<t.length&&t[r+1].type==="text";r++)a.content+=t[r+1].content;s+=i(a,e)}return s}},heading:{order:G++,match:ve(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(t,i,e){return{level:t[1].length,content:ps(i,t[2].trim(),e)}},html:function(t,i,e){return se("h"+t.level,i(t.content,e))}},nptable:{order:G++,match:ve(fs.NPTABLE_REGEX),parse:fs.parseNpTable,html:null},lheading:{order:G++,match:ve(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(t,i,e){return{type:"heading",level:t[2]==="="?1:2,content:ps(i,t[1],e)}},html:null},hr:{order:G++,match:ve(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:tr,html:function(t,i,e){return'<hr aria-hidden="true">'}},codeBlock:{order:G++,match:ve(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(t,i,e){var s=t[0].replace(/^    /gm,"").replace(/\n+$/,"");return{lang:void 0,content:s}},html:function(t,i,e){var s=t.lang?"markdown-code-"+t.lang:void 0,r=se("code",xt(t.content),{class:s});return se("pre",r)}},fence:{order:G++,match:ve(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(t,i,e){return{type:"codeBlock",lang:t[2]||void 0,content:t[3]}},html:null},blockQuote:{order:G++,match:ve(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(t,i,e){var s=t[0].replace(/^ *> ?/gm,"");return{content:i(s,e)}},html:function(t,i,e){return se("blockquote",i(t.content,e))}},list:{order:G++,match:function(t,i){var e=i.prevCapture==null?"":i.prevCapture[0],s=cl.exec(e),r=i._list||!i.inline;return s&&r?(t=s[1]+t,ul.exec(t)):null},parse:function(t,i,e){var s=t[2],r=s.length>1,a=r?+s:void 0,o=t[0].replace(ll,`
`).match(nl),l=!1,c=o.map(function(h,u){var d=no.exec(h),z=d?d[0].length:0,v=new RegExp("^ {1,"+z+"}","gm"),g=h.replace(v,"").replace(no,""),f=u===o.length-1,m=g.indexOf(`

`)!==-1,y=m||f&&l;l=y;var R=e.inline,C=e._list;e._list=!0;var I;y?(e.inline=!1,I=g.replace(lo,`

`)):(e.inline=!0,I=g.replace(lo,""));var k=i(I,e);return e.inline=R,e._list=C,k});return{ordered:r,start:a,items:c}},html:function(t,i,e){var s=t.items.map(function(o){return se("li",i(o,e))}).join(""),r=t.ordered?"ol":"ul",a={start:t.start};return se(r,s,a)}},def:{order:G++,match:ve(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(t,i,e){var s=t[1].replace(/\s+/g," ").toLowerCase(),r=t[2],a=t[3];return e._refs&&e._refs[s]&&e._refs[s].forEach(function(o){o.target=r,o.title=a}),e._defs=e._defs||{},e._defs[s]={target:r,title:a},{def:s,target:r,title:a}},html:function(){return""}},table:{order:G++,match:ve(fs.TABLE_REGEX),parse:fs.parseTable,html:function(t,i,e){var s=function(c){return t.align[c]==null?"":"text-align:"+t.align[c]+";"},r=t.header.map(function(c,h){return se("th",i(c,e),{style:s(h),scope:"col"})}).join(""),a=t.cells.map(function(c){var h=c.map(function(u,d){return se("td",i(u,e),{style:s(d)})}).join("");return se("tr",h)}).join(""),o=se("thead",se("tr",r)),l=se("tbody",a);return se("table",o+l)}},newline:{order:G++,match:ve(/^(?:\n *)*\n/),parse:tr,html:function(t,i,e){return`
`}},paragraph:{order:G++,match:ve(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:hs,html:function(t,i,e){var s={class:"paragraph"};return se("div",i(t.content,e),s)}},escape:{order:G++,match:ce(/^\\([^0-9A-Za-z\s])/),parse:function(t,i,e){return{type:"text",content:t[1]}},html:null},tableSeparator:{order:G++,match:function(t,i){return i.inTable?/^ *\| */.exec(t):null},parse:function(){return{type:"tableSeparator"}},html:function(){return" &vert; "}},autolink:{order:G++,match:ce(/^<([^: >]+:\/[^ >]+)>/),parse:function(t,i,e){return{type:"link",content:[{type:"text",content:t[1]}],target:t[1]}},html:null},mailto:{order:G++,match:ce(/^<([^ >]+@[^ >]+)>/),parse:function(t,i,e){var s=t[1],r=t[1];return hl.test(r)||(r="mailto:"+r),{type:"link",content:[{type:"text",content:s}],target:r}},html:null},url:{order:G++,match:ce(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(t,i,e){return{type:"link",content:[{type:"text",content:t[1]}],target:t[1],title:void 0}},html:null},link:{order:G++,match:ce(new RegExp("^\\[("+ms+")\\]\\("+uo+"\\)")),parse:function(t,i,e){var s={content:i(t[1],e),target:rr(t[2]),title:t[3]};return s},html:function(t,i,e){var s={href:sr(t.target),title:t.title};return se("a",i(t.content,e),s)}},image:{order:G++,match:ce(new RegExp("^!\\[("+ms+")\\]\\("+uo+"\\)")),parse:function(t,i,e){var s={alt:t[1],target:rr(t[2]),title:t[3]};return s},html:function(t,i,e){var s={src:sr(t.target),alt:t.alt,title:t.title};return se("img","",s,!1)}},reflink:{order:G++,match:ce(new RegExp("^\\[("+ms+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(t,i,e){return co(t,e,{type:"link",content:i(t[1],e)})},html:null},refimage:{order:G++,match:ce(new RegExp("^!\\[("+ms+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(t,i,e){return co(t,e,{type:"image",alt:t[1]})},html:null},em:{order:G,match:ce(new RegExp("^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)")),quality:function(t){return t[0].length+.2},parse:function(t,i,e){return{content:i(t[2]||t[1],e)}},html:function(t,i,e){return se("em",i(t.content,e))}},strong:{order:G,match:ce(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(t){return t[0].length+.1},parse:hs,html:function(t,i,e){return se("strong",i(t.content,e))}},u:{order:G++,match:ce(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(t){return t[0].length},parse:hs,html:function(t,i,e){return se("u",i(t.content,e))}},del:{order:G++,match:ce(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:hs,html:function(t,i,e){return se("del",i(t.content,e))}},inlineCode:{order:G++,match:ce(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(t,i,e){return{content:t[2].replace(dl,"$1")}},html:function(t,i,e){return se("code",xt(t.content))}},br:{order:G++,match:ir(/^ {2,}\n/),parse:tr,html:function(t,i,e){return"<br>"}},text:{order:G++,match:ir(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(t,i,e){return{content:t[0]}},html:function(t,i,e){return xt(t.content)}}},fl=function(t,i){!i&&typeof console<"u"&&console.warn("simple-markdown ruleOutput should take 'react' or 'html' as the second argument.");var e=function(s,r,a){return t[s.type][i](s,r,a)};return e},ml=function(t){var i=function(e,s){return s=s||{},Array.isArray(e)?e.map(function(r){return i(r,s)}).join(""):t(e,i,s)};return i},bo=function(t,i,e={}){if(!i)throw new Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var s,r=t.Array||gs.Array,a=r[i];if(!a)throw new Error("simple-markdown: outputFor: to join nodes of type `"+i+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var o=a,l=function(h,u){return u=u||s,s=u,Array.isArray(h)?o(h,l,u):t[h.type][i](h,l,u)},c=function(h,u){return s=mo(u,e),l(h,s)};return c},bs=po(gs),_o=function(t,i){return i=i||{},i.inline=!1,bs(t,i)},pl=function(t,i){return i=i||{},i.inline=!0,bs(t,i)},ho=function(t,i){var e=go.test(t);return i=i||{},i.inline=!e,bs(t,i)},yo=bo(gs,"html"),vl=function(t,i){return yo(_o(t,i),i)},gl={defaultRules:gs,parserFor:po,outputFor:bo,inlineRegex:ce,blockRegex:ve,anyScopeRegex:ir,parseInline:ps,parseBlock:ol,markdownToHtml:vl,defaultBlockParse:_o,defaultInlineParse:pl,defaultImplicitParse:ho,defaultHtmlOutput:yo,preprocess:fo,sanitizeText:xt,sanitizeUrl:sr,unescapeUrl:rr,htmlTag:se,defaultRawParse:bs,ruleOutput:fl,htmlFor:ml,defaultParse:function(...t){return typeof console<"u"&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),ho.apply(null,t)},defaultOutput:function(...t){return typeof console<"u"&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,t)}};ar.default=gl});var ae=Q(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});F.GuildNavigationRegex=F.SlashCommandRegex=F.SubtextRegex=F.HeadingRegex=F.TimestampRegex=F.TextRegex=F.StrikeThroughRegex=F.SpoilerRegex=F.EmoticonRegex=F.CodeBlockRegex=F.BlockQuoteRegex=F.HereRegex=F.EveryoneRegex=F.UserMentionRegex=F.RoleMentionRegex=F.EmojiRegex=F.ChannelMentionRegex=void 0;F.ChannelMentionRegex=/^<#(\d{17,20})>/;F.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/;F.RoleMentionRegex=/^<@&(\d{17,20})>/;F.UserMentionRegex=/^<@!?(\d{17,20})>/;F.EveryoneRegex=/^@everyone/;F.HereRegex=/^@here/;F.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/;F.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i;F.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/;F.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/;F.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/;F.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/;F.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/;F.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/;F.SubtextRegex=/^-# +([^\n]+?)(\n|$)/;F.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u;F.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/});var zo=Q(kt=>{"use strict";var bl=kt&&kt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(kt,"__esModule",{value:!0});kt.guildNavigation=void 0;var _l=bl(ie()),yl=ae();kt.guildNavigation={order:_l.default.defaultRules.strong.order,match:t=>yl.GuildNavigationRegex.exec(t),parse:function(t){var i,e,s;let r=(i=t[2])!==null&&i!==void 0?i:t[3];if(r==="linked-roles"){let a=(s=(e=t[4])===null||e===void 0?void 0:e.slice(1))!==null&&s!==void 0?s:null;return{id:t[1],navigation:r,roleId:a}}else return{id:t[1],navigation:r}}}});var wo=Q(Mt=>{"use strict";var zl=Mt&&Mt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Mt,"__esModule",{value:!0});Mt.slashCommand=void 0;var wl=zl(ie()),$l=ae();Mt.slashCommand={order:wl.default.defaultRules.strong.order,match:t=>$l.SlashCommandRegex.exec(t),parse:function(t){let i=t[1].split(" "),e={fullName:t[1],name:i[0],subcommand:null,subcommandGroup:null,id:t[2]};return i.length==2&&(e.subcommand=i[1]),i.length===3&&(e.subcommandGroup=i[1],e.subcommand=i[2]),e}}});var $o=Q(Ht=>{"use strict";var xl=Ht&&Ht.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ht,"__esModule",{value:!0});Ht.everyone=void 0;var kl=xl(ie()),Ml=ae();Ht.everyone={order:kl.default.defaultRules.strong.order,match:t=>Ml.EveryoneRegex.exec(t),parse:function(){return{}}}});var xo=Q(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.TwemojiRegex=void 0;_s.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/});var ko=Q(Tt=>{"use strict";var Hl=Tt&&Tt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Tt,"__esModule",{value:!0});Tt.twemoji=void 0;var Tl=Hl(ie()),El=xo();Tt.twemoji={order:Tl.default.defaultRules.strong.order,match:t=>El.TwemojiRegex.exec(t),parse:function(t){return{name:t[0]}}}});var Mo=Q(Et=>{"use strict";var Cl=Et&&Et.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Et,"__esModule",{value:!0});Et.channel=void 0;var Sl=Cl(ie()),Rl=ae();Et.channel={order:Sl.default.defaultRules.strong.order,match:t=>Rl.ChannelMentionRegex.exec(t),parse:function(t){return{id:t[1]}}}});var Ho=Q(Ct=>{"use strict";var jl=Ct&&Ct.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ct,"__esModule",{value:!0});Ct.timestamp=void 0;var Al=jl(ie()),Ol=ae();Ct.timestamp={order:Al.default.defaultRules.strong.order,match:t=>Ol.TimestampRegex.exec(t),parse:function(t){return{timestamp:t[1],format:t[2]}}}});var Te=Q(ys=>{"use strict";Object.defineProperty(ys,"__esModule",{value:!0});ys.extend=void 0;var Dl=(t,i)=>Object.assign({},i,t);ys.extend=Dl});var To=Q(St=>{"use strict";var Il=St&&St.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(St,"__esModule",{value:!0});St.blockQuote=void 0;var Vl=Il(ie()),Pl=Te(),Bl=ae();St.blockQuote=(0,Pl.extend)({match:function(t,i,e){return!/^$|\n *$/.test(e)||i.inQuote?null:Bl.BlockQuoteRegex.exec(t)},parse:function(t,i,e){let s=t[0],a=!!/^ *>>> ?/.exec(s)?/^ *>>> ?/:/^ *> ?/gm,o=s.replace(a,"");return{content:i(o,Object.assign({},e,{inQuote:!0})),type:"blockQuote"}}},Vl.default.defaultRules.blockQuote)});var Co=Q(Rt=>{"use strict";var Ll=Rt&&Rt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Rt,"__esModule",{value:!0});Rt.strikethrough=void 0;var Eo=Ll(ie()),ql=Te(),Nl=ae();Rt.strikethrough=(0,ql.extend)({match:Eo.default.inlineRegex(Nl.StrikeThroughRegex)},Eo.default.defaultRules.del)});var Ro=Q(jt=>{"use strict";var Ul=jt&&jt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(jt,"__esModule",{value:!0});jt.codeBlock=void 0;var So=Ul(ie()),Fl=Te(),Jl=ae();jt.codeBlock=(0,Fl.extend)({match:So.default.inlineRegex(Jl.CodeBlockRegex),parse:function(t,i,e){return{lang:(t[2]||"").trim(),content:t[3]||"",inQuote:e.inQuote||!1}}},So.default.defaultRules.codeBlock)});var jo=Q(At=>{"use strict";var Wl=At&&At.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(At,"__esModule",{value:!0});At.emoji=void 0;var Zl=Wl(ie()),Kl=ae();At.emoji={order:Zl.default.defaultRules.strong.order,match:t=>Kl.EmojiRegex.exec(t),parse:function(t){return{animated:t[1]==="a",name:t[2],id:t[3]}}}});var Ao=Q(Ot=>{"use strict";var Gl=Ot&&Ot.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ot,"__esModule",{value:!0});Ot.role=void 0;var Ql=Gl(ie()),Yl=ae();Ot.role={order:Ql.default.defaultRules.strong.order,match:t=>Yl.RoleMentionRegex.exec(t),parse:function(t){return{id:t[1]}}}});var Oo=Q(Dt=>{"use strict";var Xl=Dt&&Dt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Dt,"__esModule",{value:!0});Dt.autolink=void 0;var eu=Xl(ie()),tu=Te();Dt.autolink=(0,tu.extend)({parse:t=>({content:[{type:"text",content:t[1]}],target:t[1]})},eu.default.defaultRules.autolink)});var Do=Q(It=>{"use strict";var iu=It&&It.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(It,"__esModule",{value:!0});It.here=void 0;var su=iu(ie()),ru=ae();It.here={order:su.default.defaultRules.strong.order,match:t=>ru.HereRegex.exec(t),parse:function(){return{}}}});var Io=Q(Vt=>{"use strict";var au=Vt&&Vt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Vt,"__esModule",{value:!0});Vt.emoticon=void 0;var ou=au(ie()),nu=ae();Vt.emoticon={order:ou.default.defaultRules.text.order,match:t=>nu.EmoticonRegex.exec(t),parse:function(t){return{type:"text",content:t[1]}}}});var Vo=Q(Pt=>{"use strict";var du=Pt&&Pt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Pt,"__esModule",{value:!0});Pt.user=void 0;var lu=du(ie()),uu=ae();Pt.user={order:lu.default.defaultRules.strong.order,match:t=>uu.UserMentionRegex.exec(t),parse:function(t){return{id:t[1],type:"user"}}}});var Po=Q(zs=>{"use strict";Object.defineProperty(zs,"__esModule",{value:!0});zs.spoiler=void 0;var cu=ae();zs.spoiler={order:0,match:t=>cu.SpoilerRegex.exec(t),parse:function(t,i,e){return{content:i(t[1],e)}}}});var Bo=Q(Bt=>{"use strict";var hu=Bt&&Bt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Bt,"__esModule",{value:!0});Bt.heading=void 0;var fu=hu(ie()),mu=Te(),pu=ae();Bt.heading=(0,mu.extend)({match:function(t,i){return i.prevCapture===null||i.prevCapture.slice(-1)[0]===`
`?pu.HeadingRegex.exec(t):null}},fu.default.defaultRules.heading)});var Lo=Q(Lt=>{"use strict";var vu=Lt&&Lt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Lt,"__esModule",{value:!0});Lt.subtext=void 0;var gu=vu(ie()),bu=ae();Lt.subtext={order:gu.default.defaultRules.heading.order-.5,match:function(t,i){return i.prevCapture===null||i.prevCapture.slice(-1)[0]===`
`?bu.SubtextRegex.exec(t):null},parse:function(t,i,e){return{content:i(t[1],e)}}}});var qo=Q(qt=>{"use strict";var _u=qt&&qt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(qt,"__esModule",{value:!0});qt.text=void 0;var yu=_u(ie()),zu=Te(),wu=ae();qt.text=(0,zu.extend)({match:t=>wu.TextRegex.exec(t)},yu.default.defaultRules.text)});var No=Q(Nt=>{"use strict";var $u=Nt&&Nt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Nt,"__esModule",{value:!0});Nt.url=void 0;var xu=$u(ie()),ku=Te();Nt.url=(0,ku.extend)({parse:t=>({content:[{type:"text",content:t[1]}],target:t[1]})},xu.default.defaultRules.url)});var Fo=Q(Ut=>{"use strict";var Mu=Ut&&Ut.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ut,"__esModule",{value:!0});Ut.em=void 0;var Hu=Te(),Uo=Mu(ie());Ut.em=(0,Hu.extend)({parse:function(t,i,e){let s=Uo.default.defaultRules.em.parse(t,i,Object.assign({},e,{inEmphasis:!0}));return e.inEmphasis?s.content:s}},Uo.default.defaultRules.em)});var Wo=Q(Ft=>{"use strict";var Tu=Ft&&Ft.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ft,"__esModule",{value:!0});Ft.br=void 0;var Jo=Tu(ie()),Eu=Te();Ft.br=(0,Eu.extend)({match:Jo.default.anyScopeRegex(/^\n/)},Jo.default.defaultRules.br)});var Ko=Q(le=>{"use strict";var Cu=le&&le.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(le,"__esModule",{value:!0});le.rulesExtended=le.rules=le.SimpleMarkdown=void 0;le.parse=Zo;var De=Cu(ie());le.SimpleMarkdown=De.default;var Su=zo(),Ru=wo(),ju=$o(),Au=ko(),Ou=Mo(),Du=Ho(),Iu=To(),Vu=Co(),Pu=Ro(),Bu=jo(),Lu=Ao(),qu=Oo(),Nu=Do(),Uu=Io(),Fu=Vo(),Ju=Po(),Wu=Bo(),Zu=Lo(),Ku=qo(),Gu=No(),Qu=Fo(),Yu=Wo();le.rules={blockQuote:Iu.blockQuote,codeBlock:Pu.codeBlock,newline:De.default.defaultRules.newline,escape:De.default.defaultRules.escape,autolink:qu.autolink,url:Gu.url,em:Qu.em,strong:De.default.defaultRules.strong,underline:De.default.defaultRules.u,strikethrough:Vu.strikethrough,inlineCode:De.default.defaultRules.inlineCode,text:Ku.text,emoticon:Uu.emoticon,br:Yu.br,spoiler:Ju.spoiler,heading:Wu.heading,subtext:Zu.subtext,user:Fu.user,channel:Ou.channel,role:Lu.role,emoji:Bu.emoji,everyone:ju.everyone,here:Nu.here,twemoji:Au.twemoji,timestamp:Du.timestamp,slashCommand:Ru.slashCommand,guildNavigation:Su.guildNavigation};le.rulesExtended=Object.assign(Object.assign({},le.rules),{link:De.default.defaultRules.link});var Xu=De.default.parserFor(le.rules),ec=De.default.parserFor(le.rulesExtended);function Zo(t,i="normal"){return i==="normal"?Xu(t,{inline:!0}):ec(t,{inline:!0})}le.default=Zo});var _i=globalThis,yi=_i.ShadowRoot&&(_i.ShadyCSS===void 0||_i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Hs=Symbol(),ea=new WeakMap,Wt=class{constructor(i,e,s){if(this._$cssResult$=!0,s!==Hs)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=i,this.t=e}get styleSheet(){let i=this.o,e=this.t;if(yi&&i===void 0){let s=e!==void 0&&e.length===1;s&&(i=ea.get(e)),i===void 0&&((this.o=i=new CSSStyleSheet).replaceSync(this.cssText),s&&ea.set(e,i))}return i}toString(){return this.cssText}},ta=t=>new Wt(typeof t=="string"?t:t+"",void 0,Hs),U=(t,...i)=>{let e=t.length===1?t[0]:i.reduce((s,r,a)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[a+1],t[0]);return new Wt(e,t,Hs)},ia=(t,i)=>{if(yi)t.adoptedStyleSheets=i.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of i){let s=document.createElement("style"),r=_i.litNonce;r!==void 0&&s.setAttribute("nonce",r),s.textContent=e.cssText,t.appendChild(s)}},Ts=yi?t=>t:t=>t instanceof CSSStyleSheet?(i=>{let e="";for(let s of i.cssRules)e+=s.cssText;return ta(e)})(t):t;var{is:vn,defineProperty:gn,getOwnPropertyDescriptor:bn,getOwnPropertyNames:_n,getOwnPropertySymbols:yn,getPrototypeOf:zn}=Object,zi=globalThis,sa=zi.trustedTypes,wn=sa?sa.emptyScript:"",$n=zi.reactiveElementPolyfillSupport,Zt=(t,i)=>t,Kt={toAttribute(t,i){switch(i){case Boolean:t=t?wn:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,i){let e=t;switch(i){case Boolean:e=t!==null;break;case Number:e=t===null?null:Number(t);break;case Object:case Array:try{e=JSON.parse(t)}catch{e=null}}return e}},wi=(t,i)=>!vn(t,i),ra={attribute:!0,type:String,converter:Kt,reflect:!1,useDefault:!1,hasChanged:wi};Symbol.metadata??=Symbol("metadata"),zi.litPropertyMetadata??=new WeakMap;var Ee=class extends HTMLElement{static addInitializer(i){this._$Ei(),(this.l??=[]).push(i)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(i,e=ra){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(i)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(i,e),!e.noAccessor){let s=Symbol(),r=this.getPropertyDescriptor(i,s,e);r!==void 0&&gn(this.prototype,i,r)}}static getPropertyDescriptor(i,e,s){let{get:r,set:a}=bn(this.prototype,i)??{get(){return this[e]},set(o){this[e]=o}};return{get:r,set(o){let l=r?.call(this);a?.call(this,o),this.requestUpdate(i,l,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(i){return this.elementProperties.get(i)??ra}static _$Ei(){if(this.hasOwnProperty(Zt("elementProperties")))return;let i=zn(this);i.finalize(),i.l!==void 0&&(this.l=[...i.l]),this.elementProperties=new Map(i.elementProperties)}static finalize(){if(this.hasOwnProperty(Zt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Zt("properties"))){let e=this.properties,s=[..._n(e),...yn(e)];for(let r of s)this.createProperty(r,e[r])}let i=this[Symbol.metadata];if(i!==null){let e=litPropertyMetadata.get(i);if(e!==void 0)for(let[s,r]of e)this.elementProperties.set(s,r)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let r=this._$Eu(e,s);r!==void 0&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(i){let e=[];if(Array.isArray(i)){let s=new Set(i.flat(1/0).reverse());for(let r of s)e.unshift(Ts(r))}else i!==void 0&&e.push(Ts(i));return e}static _$Eu(i,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof i=="string"?i.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(i=>this.enableUpdating=i),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(i=>i(this))}addController(i){(this._$EO??=new Set).add(i),this.renderRoot!==void 0&&this.isConnected&&i.hostConnected?.()}removeController(i){this._$EO?.delete(i)}_$E_(){let i=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(i.set(s,this[s]),delete this[s]);i.size>0&&(this._$Ep=i)}createRenderRoot(){let i=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ia(i,this.constructor.elementStyles),i}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(i=>i.hostConnected?.())}enableUpdating(i){}disconnectedCallback(){this._$EO?.forEach(i=>i.hostDisconnected?.())}attributeChangedCallback(i,e,s){this._$AK(i,s)}_$ET(i,e){let s=this.constructor.elementProperties.get(i),r=this.constructor._$Eu(i,s);if(r!==void 0&&s.reflect===!0){let a=(s.converter?.toAttribute!==void 0?s.converter:Kt).toAttribute(e,s.type);this._$Em=i,a==null?this.removeAttribute(r):this.setAttribute(r,a),this._$Em=null}}_$AK(i,e){let s=this.constructor,r=s._$Eh.get(i);if(r!==void 0&&this._$Em!==r){let a=s.getPropertyOptions(r),o=typeof a.converter=="function"?{fromAttribute:a.converter}:a.converter?.fromAttribute!==void 0?a.converter:Kt;this._$Em=r;let l=o.fromAttribute(e,a.type);this[r]=l??this._$Ej?.get(r)??l,this._$Em=null}}requestUpdate(i,e,s,r=!1,a){if(i!==void 0){let o=this.constructor;if(r===!1&&(a=this[i]),s??=o.getPropertyOptions(i),!((s.hasChanged??wi)(a,e)||s.useDefault&&s.reflect&&a===this._$Ej?.get(i)&&!this.hasAttribute(o._$Eu(i,s))))return;this.C(i,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(i,e,{useDefault:s,reflect:r,wrapped:a},o){s&&!(this._$Ej??=new Map).has(i)&&(this._$Ej.set(i,o??e??this[i]),a!==!0||o!==void 0)||(this._$AL.has(i)||(this.hasUpdated||s||(e=void 0),this._$AL.set(i,e)),r===!0&&this._$Em!==i&&(this._$Eq??=new Set).add(i))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let i=this.scheduleUpdate();return i!=null&&await i,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,a]of this._$Ep)this[r]=a;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[r,a]of s){let{wrapped:o}=a,l=this[r];o!==!0||this._$AL.has(r)||l===void 0||this.C(r,void 0,a,l)}}let i=!1,e=this._$AL;try{i=this.shouldUpdate(e),i?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw i=!1,this._$EM(),s}i&&this._$AE(e)}willUpdate(i){}_$AE(i){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(i)),this.updated(i)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(i){return!0}update(i){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(i){}firstUpdated(i){}};Ee.elementStyles=[],Ee.shadowRootOptions={mode:"open"},Ee[Zt("elementProperties")]=new Map,Ee[Zt("finalized")]=new Map,$n?.({ReactiveElement:Ee}),(zi.reactiveElementVersions??=[]).push("2.1.2");var Cs=globalThis,aa=t=>t,$i=Cs.trustedTypes,oa=$i?$i.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ss="$lit$",Ce=`lit$${Math.random().toFixed(9).slice(2)}$`,Rs="?"+Ce,xn=`<${Rs}>`,it=document,Qt=()=>it.createComment(""),Yt=t=>t===null||typeof t!="object"&&typeof t!="function",js=Array.isArray,ha=t=>js(t)||typeof t?.[Symbol.iterator]=="function",Es=`[ 	
\f\r]`,Gt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,na=/-->/g,da=/>/g,et=RegExp(`>|${Es}(?:([^\\s"'>=/]+)(${Es}*=${Es}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),la=/'/g,ua=/"/g,fa=/^(?:script|style|textarea|title)$/i,As=t=>(i,...e)=>({_$litType$:t,strings:i,values:e}),n=As(1),A=As(2),Dc=As(3),he=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),ca=new WeakMap,tt=it.createTreeWalker(it,129);function ma(t,i){if(!js(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return oa!==void 0?oa.createHTML(i):i}var pa=(t,i)=>{let e=t.length-1,s=[],r,a=i===2?"<svg>":i===3?"<math>":"",o=Gt;for(let l=0;l<e;l++){let c=t[l],h,u,d=-1,z=0;for(;z<c.length&&(o.lastIndex=z,u=o.exec(c),u!==null);)z=o.lastIndex,o===Gt?u[1]==="!--"?o=na:u[1]!==void 0?o=da:u[2]!==void 0?(fa.test(u[2])&&(r=RegExp("</"+u[2],"g")),o=et):u[3]!==void 0&&(o=et):o===et?u[0]===">"?(o=r??Gt,d=-1):u[1]===void 0?d=-2:(d=o.lastIndex-u[2].length,h=u[1],o=u[3]===void 0?et:u[3]==='"'?ua:la):o===ua||o===la?o=et:o===na||o===da?o=Gt:(o=et,r=void 0);let v=o===et&&t[l+1].startsWith("/>")?" ":"";a+=o===Gt?c+xn:d>=0?(s.push(h),c.slice(0,d)+Ss+c.slice(d)+Ce+v):c+Ce+(d===-2?l:v)}return[ma(t,a+(t[e]||"<?>")+(i===2?"</svg>":i===3?"</math>":"")),s]},Xt=class t{constructor({strings:i,_$litType$:e},s){let r;this.parts=[];let a=0,o=0,l=i.length-1,c=this.parts,[h,u]=pa(i,e);if(this.el=t.createElement(h,s),tt.currentNode=this.el.content,e===2||e===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(r=tt.nextNode())!==null&&c.length<l;){if(r.nodeType===1){if(r.hasAttributes())for(let d of r.getAttributeNames())if(d.endsWith(Ss)){let z=u[o++],v=r.getAttribute(d).split(Ce),g=/([.?@])?(.*)/.exec(z);c.push({type:1,index:a,name:g[2],strings:v,ctor:g[1]==="."?ki:g[1]==="?"?Mi:g[1]==="@"?Hi:rt}),r.removeAttribute(d)}else d.startsWith(Ce)&&(c.push({type:6,index:a}),r.removeAttribute(d));if(fa.test(r.tagName)){let d=r.textContent.split(Ce),z=d.length-1;if(z>0){r.textContent=$i?$i.emptyScript:"";for(let v=0;v<z;v++)r.append(d[v],Qt()),tt.nextNode(),c.push({type:2,index:++a});r.append(d[z],Qt())}}}else if(r.nodeType===8)if(r.data===Rs)c.push({type:2,index:a});else{let d=-1;for(;(d=r.data.indexOf(Ce,d+1))!==-1;)c.push({type:7,index:a}),d+=Ce.length-1}a++}}static createElement(i,e){let s=it.createElement("template");return s.innerHTML=i,s}};function st(t,i,e=t,s){if(i===he)return i;let r=s!==void 0?e._$Co?.[s]:e._$Cl,a=Yt(i)?void 0:i._$litDirective$;return r?.constructor!==a&&(r?._$AO?.(!1),a===void 0?r=void 0:(r=new a(t),r._$AT(t,e,s)),s!==void 0?(e._$Co??=[])[s]=r:e._$Cl=r),r!==void 0&&(i=st(t,r._$AS(t,i.values),r,s)),i}var xi=class{constructor(i,e){this._$AV=[],this._$AN=void 0,this._$AD=i,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(i){let{el:{content:e},parts:s}=this._$AD,r=(i?.creationScope??it).importNode(e,!0);tt.currentNode=r;let a=tt.nextNode(),o=0,l=0,c=s[0];for(;c!==void 0;){if(o===c.index){let h;c.type===2?h=new ct(a,a.nextSibling,this,i):c.type===1?h=new c.ctor(a,c.name,c.strings,this,i):c.type===6&&(h=new Ti(a,this,i)),this._$AV.push(h),c=s[++l]}o!==c?.index&&(a=tt.nextNode(),o++)}return tt.currentNode=it,r}p(i){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(i,s,e),e+=s.strings.length-2):s._$AI(i[e])),e++}},ct=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(i,e,s,r){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=i,this._$AB=e,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let i=this._$AA.parentNode,e=this._$AM;return e!==void 0&&i?.nodeType===11&&(i=e.parentNode),i}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(i,e=this){i=st(this,i,e),Yt(i)?i===$||i==null||i===""?(this._$AH!==$&&this._$AR(),this._$AH=$):i!==this._$AH&&i!==he&&this._(i):i._$litType$!==void 0?this.$(i):i.nodeType!==void 0?this.T(i):ha(i)?this.k(i):this._(i)}O(i){return this._$AA.parentNode.insertBefore(i,this._$AB)}T(i){this._$AH!==i&&(this._$AR(),this._$AH=this.O(i))}_(i){this._$AH!==$&&Yt(this._$AH)?this._$AA.nextSibling.data=i:this.T(it.createTextNode(i)),this._$AH=i}$(i){let{values:e,_$litType$:s}=i,r=typeof s=="number"?this._$AC(i):(s.el===void 0&&(s.el=Xt.createElement(ma(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(e);else{let a=new xi(r,this),o=a.u(this.options);a.p(e),this.T(o),this._$AH=a}}_$AC(i){let e=ca.get(i.strings);return e===void 0&&ca.set(i.strings,e=new Xt(i)),e}k(i){js(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,r=0;for(let a of i)r===e.length?e.push(s=new t(this.O(Qt()),this.O(Qt()),this,this.options)):s=e[r],s._$AI(a),r++;r<e.length&&(this._$AR(s&&s._$AB.nextSibling,r),e.length=r)}_$AR(i=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);i!==this._$AB;){let s=aa(i).nextSibling;aa(i).remove(),i=s}}setConnected(i){this._$AM===void 0&&(this._$Cv=i,this._$AP?.(i))}},rt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(i,e,s,r,a){this.type=1,this._$AH=$,this._$AN=void 0,this.element=i,this.name=e,this._$AM=r,this.options=a,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=$}_$AI(i,e=this,s,r){let a=this.strings,o=!1;if(a===void 0)i=st(this,i,e,0),o=!Yt(i)||i!==this._$AH&&i!==he,o&&(this._$AH=i);else{let l=i,c,h;for(i=a[0],c=0;c<a.length-1;c++)h=st(this,l[s+c],e,c),h===he&&(h=this._$AH[c]),o||=!Yt(h)||h!==this._$AH[c],h===$?i=$:i!==$&&(i+=(h??"")+a[c+1]),this._$AH[c]=h}o&&!r&&this.j(i)}j(i){i===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,i??"")}},ki=class extends rt{constructor(){super(...arguments),this.type=3}j(i){this.element[this.name]=i===$?void 0:i}},Mi=class extends rt{constructor(){super(...arguments),this.type=4}j(i){this.element.toggleAttribute(this.name,!!i&&i!==$)}},Hi=class extends rt{constructor(i,e,s,r,a){super(i,e,s,r,a),this.type=5}_$AI(i,e=this){if((i=st(this,i,e,0)??$)===he)return;let s=this._$AH,r=i===$&&s!==$||i.capture!==s.capture||i.once!==s.once||i.passive!==s.passive,a=i!==$&&(s===$||r);r&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,i),this._$AH=i}handleEvent(i){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,i):this._$AH.handleEvent(i)}},Ti=class{constructor(i,e,s){this.element=i,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(i){st(this,i)}},va={M:Ss,P:Ce,A:Rs,C:1,L:pa,R:xi,D:ha,V:st,I:ct,H:rt,N:Mi,U:Hi,B:ki,F:Ti},kn=Cs.litHtmlPolyfillSupport;kn?.(Xt,ct),(Cs.litHtmlVersions??=[]).push("3.3.3");var ga=(t,i,e)=>{let s=e?.renderBefore??i,r=s._$litPart$;if(r===void 0){let a=e?.renderBefore??null;s._$litPart$=r=new ct(i.insertBefore(Qt(),a),a,void 0,e??{})}return r._$AI(t),r};var Os=globalThis,L=class extends Ee{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let i=super.createRenderRoot();return this.renderOptions.renderBefore??=i.firstChild,i}update(i){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(i),this._$Do=ga(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return he}};L._$litElement$=!0,L.finalized=!0,Os.litElementHydrateSupport?.({LitElement:L});var Mn=Os.litElementPolyfillSupport;Mn?.({LitElement:L});(Os.litElementVersions??=[]).push("4.2.2");var Ge={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Se=t=>(...i)=>({_$litDirective$:t,values:i}),ke=class{constructor(i){}get _$AU(){return this._$AM._$AU}_$AT(i,e,s){this._$Ct=i,this._$AM=e,this._$Ci=s}_$AS(i,e){return this.update(i,e)}update(i,e){return this.render(...e)}};var{I:Hn}=va,ba=t=>t;var ya=t=>t.strings===void 0,_a=()=>document.createComment(""),ht=(t,i,e)=>{let s=t._$AA.parentNode,r=i===void 0?t._$AB:i._$AA;if(e===void 0){let a=s.insertBefore(_a(),r),o=s.insertBefore(_a(),r);e=new Hn(a,o,t,t.options)}else{let a=e._$AB.nextSibling,o=e._$AM,l=o!==t;if(l){let c;e._$AQ?.(t),e._$AM=t,e._$AP!==void 0&&(c=t._$AU)!==o._$AU&&e._$AP(c)}if(a!==r||l){let c=e._$AA;for(;c!==a;){let h=ba(c).nextSibling;ba(s).insertBefore(c,r),c=h}}}return e},Qe=(t,i,e=t)=>(t._$AI(i,e),t),Tn={},za=(t,i=Tn)=>t._$AH=i,wa=t=>t._$AH,Ei=t=>{t._$AR(),t._$AA.remove()};var $a=(t,i,e)=>{let s=new Map;for(let r=i;r<=e;r++)s.set(t[r],r);return s},Re=Se(class extends ke{constructor(t){if(super(t),t.type!==Ge.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,i,e){let s;e===void 0?e=i:i!==void 0&&(s=i);let r=[],a=[],o=0;for(let l of t)r[o]=s?s(l,o):o,a[o]=e(l,o),o++;return{values:a,keys:r}}render(t,i,e){return this.dt(t,i,e).values}update(t,[i,e,s]){let r=wa(t),{values:a,keys:o}=this.dt(i,e,s);if(!Array.isArray(r))return this.ut=o,a;let l=this.ut??=[],c=[],h,u,d=0,z=r.length-1,v=0,g=a.length-1;for(;d<=z&&v<=g;)if(r[d]===null)d++;else if(r[z]===null)z--;else if(l[d]===o[v])c[v]=Qe(r[d],a[v]),d++,v++;else if(l[z]===o[g])c[g]=Qe(r[z],a[g]),z--,g--;else if(l[d]===o[g])c[g]=Qe(r[d],a[g]),ht(t,c[g+1],r[d]),d++,g--;else if(l[z]===o[v])c[v]=Qe(r[z],a[v]),ht(t,r[d],r[z]),z--,v++;else if(h===void 0&&(h=$a(o,v,g),u=$a(l,d,z)),h.has(l[d]))if(h.has(l[z])){let f=u.get(o[v]),m=f!==void 0?r[f]:null;if(m===null){let y=ht(t,r[d]);Qe(y,a[v]),c[v]=y}else c[v]=Qe(m,a[v]),ht(t,r[d],m),r[f]=null;v++}else Ei(r[z]),z--;else Ei(r[d]),d++;for(;v<=g;){let f=ht(t,c[g+1]);Qe(f,a[v]),c[v++]=f}for(;d<=z;){let f=r[d++];f!==null&&Ei(f)}return this.ut=o,za(t,c),he}});at();var Ma={servers:"Channels",direct:"Direct messages",members:"Members",member_list:"Show members",channel_list:"Show channels",close:"Close",bots:"Bots",left:"Not on the server",unread:"unread",be:"Be somebody else",be_them:"Be {name}",sandbox:"Sandbox",admin:"admin",closed_dms:"closed direct messages",reads:"reads {language}",app:"APP",edited:"(edited)",only_you:"Only you can see this",dismiss:"Dismiss message",thinking:"{name} is thinking…",used:"{name} used {command}",sending:"Sending command…",no_answer:"The application did not respond",failed:"This interaction failed",why:"Why? See the inspector",replied:"Replying to",message_in:"Message #{channel}",message_to:"Message {name}",cannot_say:"You do not have permission to send messages in this channel.",commands:"Commands",no_command:"No command of this name",options:"Options",more_options:"{n} more",required:"This option is required. Specify a value.",needs_integer:"Enter a valid integer.",needs_number:"Enter a valid number.",at_least:"Enter a value of {n} or more.",at_most:"Enter a value of {n} or less.",too_short:"Must be {n} or more characters.",too_long:"Must be {n} or fewer characters.",one_of:"Choose one of the options.",no_matches:"No options match your search",loading:"Loading options",load_failed:"Loading options failed",true:"True",false:"False",send:"Send",cancel:"Cancel",submit:"Submit",select:"Make a selection",select_users:"Select a user",select_roles:"Select a role",select_channels:"Select a channel",confirm_choice:"Done",react:"Add reaction",message_actions:"Message actions",user_actions:"Actions for {name}",apps:"Apps",copy:"Copy text",no_apps:"No commands here",reaction:"{emoji}, {n}, react",jump_new:"New messages, go to the latest",beginning:"This is the beginning of #{channel}.",beginning_dm:"This is the beginning of your direct messages with {name}.",older:"Loading older messages",spoiler:"Spoiler, show",attachment:"Attachment",outside_picture:"A picture outside this machine is not shown: {url}",time:"Time in the sandbox",hour:"+1 h",day:"+1 day",week:"+1 week",next:"Next event",run_to:"Run to…",run:"Run",run_when:"Run to which moment (UTC)?",new_year:"New Year",next_due:"Next: {what}, {when}",nothing_due:"Nothing is due",running:"Time passes…",due:"What is due",inspector:"Inspector",inspector_title:"Wire inspector",all:"All",wrong_only:"Violations only",valid:"valid",invalid:"{n} violations",request:"Sent",response:"Answer",event:"Event",nothing_yet:"Nothing has come over the wire yet.",trouble:"Let something go wrong",trouble_late:"Answer too late",trouble_lost:"Answer gets lost",trouble_twice:"Event arrives twice",trouble_limited:"Rate limit",trouble_dropped:"Connection breaks",trouble_stop:"Stop the bot",trouble_start:"Start the bot",trouble_set:"The next one will: {what}",rule_not_answered:"The bot did not answer within 3 seconds.",tours:"Tours",tour_step:"Step {n} of {all}",tour_skip:"Skip step",tour_end:"End tour",tour_done:"That was the tour. Everything stays yours to play with.",theme_light:"Light theme",theme_dark:"Dark theme",away:"The sandbox does not answer. Is it still running? Trying again…",offline:"The bot is not connected.",new_message:"{name}: {text}",skip:"Skip to the message box",something_wrong:"Something went wrong. Try again.",refused_hidden:"You do not have permission to use this command.",refused_wrong_context:"This command cannot be used here.",refused_no_commands_here:"Commands cannot be used in this channel.",refused_not_allowed:"You cannot do that here.",refused_not_a_member:"You have left this server.",refused_unknown_message:"This message is no longer there.",refused_unknown_command:"There is no such command any more.",refused_suggestions_failed:"Loading options failed",refused_out_of_bounds:"{option}: {bounds}",refused_missing_option:"{option} is required."};var Ha={servers:"Salons",direct:"Messages privés",members:"Membres",member_list:"Montrer les membres",channel_list:"Montrer les salons",close:"Fermer",bots:"Bots",left:"Hors du serveur",unread:"non lus",be:"Deviens quelqu’un d’autre",be_them:"Deviens {name}",sandbox:"Bac à sable",admin:"admin",closed_dms:"messages privés fermés",reads:"lit en {language}",app:"APP",edited:"(modifié)",only_you:"Toi seul peux voir ceci",dismiss:"Masquer le message",thinking:"{name} réfléchit…",used:"{name} a utilisé {command}",sending:"Envoi de la commande…",no_answer:"L’application ne répond pas",failed:"Échec de l’interaction",why:"Pourquoi ? Vois l’inspecteur",replied:"En réponse à",message_in:"Envoyer un message dans #{channel}",message_to:"Envoyer un message à {name}",cannot_say:"Tu n’as pas la permission d’envoyer des messages dans ce salon.",commands:"Commandes",no_command:"Aucune commande de ce nom",options:"Options",more_options:"{n} de plus",required:"Cette option est obligatoire. Indique une valeur.",needs_integer:"Saisis un nombre entier.",needs_number:"Saisis un nombre.",at_least:"Saisis une valeur d’au moins {n}.",at_most:"Saisis une valeur d’au plus {n}.",too_short:"Il faut au moins {n} caractères.",too_long:"Il faut au plus {n} caractères.",one_of:"Choisis l’une des options.",no_matches:"Aucune option ne correspond à ta recherche",loading:"Chargement des options",load_failed:"Échec du chargement des options",true:"Vrai",false:"Faux",send:"Envoyer",cancel:"Annuler",submit:"Envoyer",select:"Fais un choix",select_users:"Choisis quelqu’un",select_roles:"Choisis un rôle",select_channels:"Choisis un salon",confirm_choice:"Terminé",react:"Ajouter une réaction",message_actions:"Actions sur le message",user_actions:"Actions pour {name}",apps:"Applications",copy:"Copier le texte",no_apps:"Aucune commande ici",reaction:"{emoji}, {n}, réagir",jump_new:"Nouveaux messages, aller au dernier",beginning:"Voici le début de #{channel}.",beginning_dm:"Voici le début de tes messages privés avec {name}.",older:"Chargement des messages plus anciens",spoiler:"Divulgâcheur, montrer",attachment:"Pièce jointe",outside_picture:"Une image hors de cette machine n’est pas montrée : {url}",time:"L’heure dans le bac à sable",hour:"+1 h",day:"+1 jour",week:"+1 semaine",next:"Prochain événement",run_to:"Aller à…",run:"Aller",run_when:"Jusqu’à quel moment (UTC) ?",new_year:"Nouvel An",next_due:"Ensuite : {what}, {when}",nothing_due:"Rien n’est prévu",running:"Le temps passe…",due:"Ce qui est prévu",inspector:"Inspecteur",inspector_title:"Inspecteur des échanges",all:"Tout",wrong_only:"Infractions seulement",valid:"valide",invalid:"infractions : {n}",request:"Envoyé",response:"Réponse",event:"Événement",nothing_yet:"Rien n’a encore été échangé.",trouble:"Provoque une panne",trouble_late:"Réponse trop tardive",trouble_lost:"Réponse perdue",trouble_twice:"Événement reçu deux fois",trouble_limited:"Limite de débit",trouble_dropped:"Connexion coupée",trouble_stop:"Arrêter le bot",trouble_start:"Démarrer le bot",trouble_set:"Pour la prochaine fois : {what}",rule_not_answered:"Le bot n’a pas répondu en 3 secondes.",tours:"Visites",tour_step:"Étape {n} sur {all}",tour_skip:"Passer l’étape",tour_end:"Finir la visite",tour_done:"La visite est finie. Tout reste à toi pour essayer.",theme_light:"Thème clair",theme_dark:"Thème sombre",away:"Le bac à sable ne répond pas. Tourne-t-il encore ? Nouvel essai…",offline:"Le bot n’est pas connecté.",new_message:"{name} : {text}",skip:"Aller à la zone de saisie",something_wrong:"Quelque chose s’est mal passé. Réessaie.",refused_hidden:"Tu n’as pas la permission d’utiliser cette commande.",refused_wrong_context:"Cette commande ne peut pas être utilisée ici.",refused_no_commands_here:"Les commandes ne peuvent pas être utilisées dans ce salon.",refused_not_allowed:"Tu ne peux pas faire cela ici.",refused_not_a_member:"Tu as quitté ce serveur.",refused_unknown_message:"Ce message n’est plus là.",refused_unknown_command:"Cette commande n’existe plus.",refused_suggestions_failed:"Échec du chargement des options",refused_out_of_bounds:"{option} : {bounds}",refused_missing_option:"{option} est obligatoire."};var Ta={"en-US":Ma,fr:Ha},ei="en-US";function Ea(t){ei=t.startsWith("fr")?"fr":"en-US",document.documentElement.lang=ei}function Me(){return ei}function _(t,i={}){return Ta[ei][t].replace(/\{(\w+)\}/g,(e,s)=>String(i[s]??""))}function Ca(t,i,e){let s=Ta[ei][`refused_${t}`];return s?s.replace(/\{(\w+)\}/g,(r,a)=>i[a]??""):e}function oe(t,i,e){return t[`${i}_localizations`]?.[e]??t[i]??""}function Ds(t){return t instanceof ft?Ca(t.kind,t.fields,t.message):t instanceof mt?_("away"):_("something_wrong")}var Ci=class{constructor(i){this.store=i;this.busy=!1;this.pending=[];this.failures=new Map;this.dismissed=new Set;this.used=new Set;this.keys=0}reset(){this.pending=[],this.failures.clear(),this.used.clear(),this.form=void 0}async host(i){this.busy=!0,this.store.changed();try{await pt("host",{line:i});return}catch(e){return Ds(e)}finally{this.busy=!1,this.store.loadDue(),this.store.changed()}}async plainly(i){try{await vt(this.store.who,i);return}catch(e){return Ds(e)}}async command(i,e){let{who:s,channel:r}=this.store,a={key:++this.keys,channel:r,name:i};this.pending=[...this.pending,a],this.store.changed();let o=await this.answered(e,s);this.pending=this.pending.filter(l=>l!==a),o&&s===this.store.who?this.pending=[...this.pending,{...a,failed:o}]:this.store.happened("command",String(e.command??e.name).split(" ")[0]),this.store.changed()}async press(i,e,s){let{who:r}=this.store,a=`${i} ${e}`;this.failures.delete(i),this.used.add(a),this.store.changed();let o=await this.answered(s,r);this.used.delete(a),o&&r===this.store.who?this.failures.set(i,o===_("no_answer")?_("failed"):o):this.store.happened("submitted",e),this.store.changed()}busyWith(i,e){return this.used.has(`${i} ${e}`)}busyIn(i){return[...this.used].filter(e=>e.startsWith(`${i} `)).join()}async submit(i){let{form:e}=this;if(!e)return;let s=await this.answered({do:"submit",form:e.id,values:i},this.store.who);return s||(this.form===e&&(this.form=void 0),this.store.happened("submitted",e.wire.custom_id)),this.store.changed(),s===_("no_answer")?_("something_wrong"):s}closeForm(){this.form=void 0,this.store.changed()}forget(i){this.pending=this.pending.filter(e=>e!==i),this.store.changed()}dismiss(i){this.dismissed.add(i),this.store.changed()}async answered(i,e){try{let s=await vt(e,i);if(s.answer==="none")return _("no_answer");s.answer==="modal"&&s.form&&e===this.store.who&&(this.form={id:s.form,wire:s.modal});return}catch(s){return Ds(s)}}};var Si=class{constructor(){this.blocks=[];this.complete=!1;this.keys=0}get newest(){return this.blocks.at(-1)?.messages.at(-1)}get oldest(){return this.blocks[0]?.messages[0]}get size(){return this.blocks.reduce((i,e)=>i+e.messages.length,0)}all(){return this.blocks.flatMap(i=>i.messages)}find(i){return this.at(i)?.[0].messages[this.at(i)[1]]}prepend(i){for(let e=i.length;e>0;e-=25)this.blocks.unshift({key:++this.keys,messages:i.slice(Math.max(0,e-25),e)})}put(i){let e=this.at(i.id);if(e){let[r,a]=e;this.replace(r,r.messages.with(a,i));return}let s=this.blocks.at(-1);s&&s.messages.length<25?this.replace(s,[...s.messages,i]):this.blocks.push({key:++this.keys,messages:[i]})}remove(i){let e=this.at(i);return e&&this.replace(e[0],e[0].messages.toSpliced(e[1],1)),!!e}replace(i,e){this.blocks=this.blocks.map(s=>s===i?{key:i.key,messages:e}:s)}at(i){for(let e=this.blocks.length-1;e>=0;e--){let s=this.blocks[e].messages.findIndex(r=>r.id===i);if(s>=0)return[this.blocks[e],s]}}};at();var Sa=100,Sn=1e3;function Is(t){return localStorage.getItem(t)??void 0}var Vs=class extends EventTarget{constructor(){super(...arguments);this.who=new URLSearchParams(location.search).get("as")??Is("who")??"alice";this.channel="";this.now=new Date(0);this.away=!1;this.commands=[];this.records=[];this.due=[];this.doing=new Ci(this);this.logs=new Map;this.read=JSON.parse(Is("read")??"{}");this.retry=250;this.commandsOf="";this.run=""}changed(){this.dispatchEvent(new Event("change"))}happened(e,s){this.dispatchEvent(new CustomEvent("happened",{detail:{kind:e,what:s}}))}get me(){return this.state?.people.find(e=>e.id===this.state?.me)}get bot(){return this.state?.people.find(e=>e.id===this.state?.bot)}get locale(){return this.me?.locale??"en-US"}get place(){return this.state?.channels.find(e=>e.id===this.channel)}get placeName(){return this.place?.dm?"@dm":this.channel}get log(){return this.logOf(this.channel)}personById(e){return this.state?.people.find(s=>s.id===e)}channelById(e){return this.state?.channels.find(s=>s.id===e)}role(e){return this.state?.roles.find(s=>s.id===e)}get cast(){let e=this.state?.people.filter(r=>!r.bot&&!r.owner)??[],s=e.filter(r=>r.part).sort((r,a)=>r.part.place-a.part.place);return s.length?s:e}unread(e){return e.id===this.channel||!e.last?!1:BigInt(e.last)>BigInt(this.read[`${this.who}/${e.name||"@dm"}`]??"0")}connect(){this.socket?.close();let e=new WebSocket(`ws://${location.host}/api/live?as=${encodeURIComponent(this.who)}`);this.socket=e,e.onmessage=s=>this.heard(JSON.parse(s.data)),e.onclose=()=>{this.socket===e&&(this.away=!0,this.changed(),setTimeout(()=>this.socket===e&&this.connect(),this.retry),this.retry=Math.min(this.retry*2,4e3))}}be(e){e===this.who&&this.state||(this.who=e,localStorage.setItem("who",e),this.reset(),this.connect(),this.happened("person",e))}reset(){this.logs.clear(),this.doing.reset(),this.commands=[],this.commandsOf="",this.records=[]}heard(e){switch(e.t){case"state":this.takeState(e.state);break;case"now":this.takeNow(e.now);break;case"message":this.takeMessage(e.message);break;case"gone":for(let s of this.logs.values())s.remove(e.id);break;case"records":this.takeRecords(e.records);break}this.changed()}takeState(e){let s=this.run!==e.run||this.away;if(this.run&&this.run!==e.run&&this.reset(),s&&this.logs.clear(),this.run=e.run,this.away=!1,this.retry=250,this.state=e,Ea(this.locale),document.title=`${this.me?.display??""} · ${e.guild.name}`,this.takeNow(e.now),!this.place){let r=e.channels.filter(o=>!o.dm&&o.kind===0).sort((o,l)=>o.position-l.position)[0],a=e.channels.find(o=>(o.name||"@dm")===Is("channel"));this.channel=(a??r)?.id??""}this.load(),this.loadCommands()}takeNow(e){let s=this.now;this.now=new Date(e),s.getTime()!==this.now.getTime()&&(this.happened("clock",e),this.loadDue())}takeMessage(e){let s=this.logs.get(e.channel_id),r=s?.find(e.id);s&&(r||!s.newest||BigInt(e.id)>BigInt(s.newest.id))&&s.put(e);let a=this.channelById(e.channel_id);a&&!(e.flags&64)&&(!a.last||BigInt(e.id)>BigInt(a.last))&&(a.last=e.id),e.channel_id===this.channel&&this.markRead(),r||this.dispatchEvent(new CustomEvent("message",{detail:e}))}takeRecords(e){this.records=[...this.records,...e].slice(-Sn);for(let s of e.filter(r=>r.took!=null)){let r=this.records.findLast(a=>a.kind==="event"&&a.of===s.of);r&&(r.ms=s.took)}}markRead(){let e=this.place;e?.last&&(this.read[`${this.who}/${e.name||"@dm"}`]=e.last,localStorage.setItem("read",JSON.stringify(this.read)))}logOf(e){let s=this.logs.get(e);return s||this.logs.set(e,s=new Si),s}async load(){let e=this.log;if(!this.channel||e.size||e.complete)return this.markRead();await this.older(),this.markRead(),this.changed()}older(){let{log:e,channel:s}=this;return e.complete?Promise.resolve():(e.loading??=this.fetchOlder(e,s).finally(()=>e.loading=void 0),e.loading)}async fetchOlder(e,s){let r={as:this.who,channel:s,limit:Sa};this.channelById(s)?.dm&&(r.channel="@dm"),e.oldest&&(r.before=e.oldest.id);let a=await je("messages",r);e.prepend(a.filter(o=>!e.find(o.id))),e.complete=a.length<Sa,this.changed()}open(e,s){this.channelById(e)&&(this.channel=e,localStorage.setItem("channel",this.place?.name||"@dm"),this.happened("channel",this.place?.name||"@dm"),this.load().then(()=>s&&this.dispatchEvent(new CustomEvent("jump",{detail:s}))),this.loadCommands(),this.changed())}async loadCommands(){let e=`${this.who}/${this.locale}/${this.placeName}/${this.state?.commands}/${this.me?.roles}`;if(!this.channel||e===this.commandsOf)return;this.commandsOf=e;let s=await je("commands",{as:this.who,channel:this.placeName}).catch(()=>[]);e===this.commandsOf&&(this.commands=s,this.changed())}async loadDue(){let e=await je("due",{as:this.who}).catch(()=>({due:[]}));this.due=e.due,this.changed()}fill(e){this.dispatchEvent(new CustomEvent("fill",{detail:e}))}},p=new Vs;var Rn=11;function Ra(t,i){let e=oe(t,"name",p.locale),s=`chip ${i.wrong?"wrong":""}`;return t.type===Rn?n`<label class=${s}>${e} ${jn(t,i)}</label>`:n`<label class=${s}><span>${e}</span>${An(t,i)}</label>`}function jn(t,i){let e=s=>{let r=s.target.files?.[0];r&&i.fill({text:r.name,file:r})};return n`<input type="file" data-option=${t.name} aria-invalid=${i.wrong?"true":"false"} aria-describedby="hint" @focus=${i.enter} @change=${e} />`}function An(t,i){let e=i.filled?.text??"";return n`<input
    data-option=${t.name}
    role="combobox"
    aria-autocomplete="list"
    aria-expanded=${i.open?"true":"false"}
    aria-controls="rows"
    aria-activedescendant=${i.active}
    aria-invalid=${i.wrong?"true":"false"}
    aria-required=${t.required?"true":"false"}
    aria-describedby="hint"
    autocomplete="off"
    inputmode=${t.type===4?"numeric":"text"}
    size=${Math.max(6,Math.min(60,[...e].length+1))}
    .value=${e}
    @focus=${i.enter}
    @input=${s=>i.fill({text:s.target.value})}
  />`}var Y=class extends L{constructor(){super(...arguments);this.redraw=()=>this.requestUpdate()}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),p.addEventListener("change",this.redraw)}disconnectedCallback(){super.disconnectedCallback(),p.removeEventListener("change",this.redraw)}one(e){return this.querySelector(e)}};function be(t){return t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase()}at();function ja(t,i){return t.filter(s=>s.type===1).flatMap(s=>Aa(s,"","",i)).sort((s,r)=>s.shown.localeCompare(r.shown))}function Aa(t,i,e,s){let r={path:`${i} ${t.name}`.trim(),shown:`${e} ${oe(t,"name",s)}`.trim()},a=(t.options??[]).filter(o=>o.type===1||o.type===2);return a.length?a.flatMap(o=>Aa(o,r.path,r.shown,s)):[{...r,description:oe(t,"description",s),options:t.options??[]}]}function Oa(t,i){let e=be(i.trim()),s=a=>be(a.shown).startsWith(e)||a.path.startsWith(e),r=a=>be(a.shown).includes(e)||be(a.description).includes(e);return[...t.filter(s),...t.filter(a=>!s(a)&&r(a))]}var Da=6,Ia=7,Va=8,Pa=9;function Ri(t,i,e){let s=On(t,e),r=be(i.replace(/^[@#]/,""));return s?.filter(a=>be(a.label.replace(/^[@#]/,"")).includes(r)||be(a.hint??"").includes(r))}function On(t,i){if(t.choices?.length)return t.choices.map(a=>({value:a.value,label:oe(a,"name",i)}));let e=p.state,s=e.people.filter(a=>a.member&&!a.owner).map(a=>({value:a.id,label:`@${a.display}`,hint:a.name})),r=e.roles.map(a=>({value:a.id,label:`@${a.name.replace(/^@/,"")}`}));switch(t.type){case 5:return[{value:!0,label:_("true")},{value:!1,label:_("false")}];case Da:return s;case Va:return r;case Pa:return[...s,...r];case Ia:{let a=t.channel_types??[];return e.channels.filter(l=>!l.dm&&(!a.length||a.includes(l.kind))).map(l=>({value:l.id,label:`#${l.name}`}))}default:return}}async function Ba(t,i,e,s){let r=t.options.filter(c=>c.name!==e.name&&i.has(c.name)&&!Ps(c,i.get(c.name))),a=await Promise.all(r.filter(c=>c.type!==11).map(c=>Bs(c,i.get(c.name)))),o={do:"suggest",channel:p.placeName,command:t.path,args:a,focused:e.name,partial:s};return(await vt(p.who,o)).choices.map(c=>({value:c.value,label:c.name}))}function Ps(t,i){let e=i?.text.trim()??"";if(t.type===11)return t.required&&!i?.file?_("required"):void 0;if(!e&&!i?.picked)return t.required?_("required"):void 0;if(t.type===4||t.type===10)return Dn(t,i);if(t.type===3&&!t.choices?.length){let{length:s}=[...e];return t.min_length&&s<t.min_length?_("too_short",{n:t.min_length}):t.max_length&&s>t.max_length?_("too_long",{n:t.max_length}):void 0}return i?.picked?void 0:_("one_of")}function Dn(t,i){if(i.picked)return;if(t.choices?.length)return _("one_of");let e=i.text.trim().replace(",",".");if(t.type===4&&!/^[-+]?\d+$/.test(e))return _("needs_integer");let s=Number(e);if(!e||Number.isNaN(s))return _("needs_number");if(t.min_value!=null&&s<t.min_value)return _("at_least",{n:t.min_value});if(t.max_value!=null&&s>t.max_value)return _("at_most",{n:t.max_value})}async function Bs(t,i){let e=i.picked?.value??i.text.trim(),s=(r,a)=>({name:t.name,type:r,value:a});switch(t.type){case 4:return s("integer",Number(e));case 10:return s("number",Number(String(e).replace(",",".")));case 5:return s("bool",e===!0);case Da:return s("user",e);case Ia:return s("channel",e);case Va:return s("role",e);case Pa:return s(p.role(String(e))?"role":"user",e);case 11:return s("attachment",[i.file.name,await In(i.file)]);default:return s("text",String(e))}}async function In(t){let i=new Uint8Array(await t.arrayBuffer()),e="";for(let s=0;s<i.length;s+=32768)e+=String.fromCharCode(...i.subarray(s,s+32768));return btoa(e)}var ji=class{constructor(i){this.command=i;this.filled=new Map;this.errors=new Map;this.added=i.options.filter(e=>e.required).map(e=>e.name)}get left(){return this.command.options.filter(i=>!this.added.includes(i.name))}option(i){return this.command.options.find(e=>e.name===i)}add(i){this.added=[...this.added,i]}fill(i,e){this.filled.set(i,e),this.errors.delete(i)}back(i){let e=this.added.indexOf(i),s=this.option(i),r=e>0?this.added[e-1]:void 0;return!s||s.required?{to:r,gone:!1}:(this.added=this.added.filter(a=>a!==i),this.filled.delete(i),this.errors.delete(i),{to:r,gone:!0})}after(i){return this.added.find(e=>this.empty(e))??this.added[this.added.indexOf(i)+1]}typing(i){let e=this.filled.get(i);return!!e?.text&&!e.picked}check(){this.errors.clear();for(let i of this.added){let e=Ps(this.option(i),this.filled.get(i));e&&this.errors.set(i,e)}return[...this.errors.keys()][0]}args(){let i=this.command.options.filter(e=>this.added.includes(e.name)&&!this.empty(e.name));return Promise.all(i.map(e=>Bs(e,this.filled.get(e.name))))}empty(i){let e=this.filled.get(i);return!e?.text&&!e?.file}};function La(t){return t.replace(/@([\p{L}\d_.]+)/gu,(i,e)=>{let s=p.state.people.find(a=>a.name===e||a.display===e),r=p.state.roles.find(a=>a.name===e);return s?`<@${s.id}>`:r?`<@&${r.id}>`:i}).replace(/#([\p{L}\d_-]+)/gu,(i,e)=>{let s=p.state.channels.find(r=>r.name===e);return s?`<#${s.id}>`:i})}function qa(t){let i=/(?:^|\s)([@#])(\S*)$/.exec(t);if(!i)return[];let[,e,s]=i,r=t.slice(0,t.length-s.length-1);return(Ri({type:e==="@"?6:7},s,p.locale)??[]).slice(0,10).map(o=>({offer:o,words:`${r}${e}${o.hint??o.label.slice(1)} `}))}var Vn=200,Ai=class{constructor(i){this.changed=i;this.state="none";this.asked=0}clear(){clearTimeout(this.timer),this.asked++,this.offered=void 0,this.state="none"}get any(){return this.state!=="none"||!!this.offered}look(i,e,s){this.clear();let r=i.option(e),a=i.filled.get(e),o=a?.picked?"":a?.text??"";if(!r.autocomplete){this.offered=Ri(r,o,p.locale);return}this.state="loading";let l=this.asked,c=()=>{Ba(i.command,i.filled,r,o).then(h=>this.take(l,h,"none"),()=>this.take(l,[],"failed"))};this.timer=setTimeout(c,s?0:Vn)}take(i,e,s){i===this.asked&&(this.offered=e,this.state=s,this.changed())}};function Na(t,i,e,s){let r=(a,o)=>n`<div
      role="option"
      id="row-${o}"
      class="option"
      data-name=${a.name}
      aria-selected=${o===e?"true":"false"}
      @mousedown=${l=>l.preventDefault()}
      @click=${()=>a.pick()}
    >
      <span class="grow"><span>${a.label}</span><small>${a.hint}</small></span>
    </div>`;return n`<div class="popup above">
    <div class="title" aria-hidden="true">${t}</div>
    <div role="listbox" id="rows" aria-label=${t}>
      ${i.map(r)}
      ${i.length?$:n`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${s}</div>`}
    </div>
  </div>`}var ti="+",Ls=class extends Y{constructor(){super(...arguments);this.words="";this.focused="";this.offering=new Ai(()=>this.requestUpdate());this.isOpen=!1;this.at=0;this.said="";this.place="";this.filledIn=e=>{let s=e.detail,r=this.all.find(a=>a.path===s||a.shown===s);if(r)return this.start(r);this.cancel(),this.write(`/${s}`),this.focusOn(".words")}}connectedCallback(){super.connectedCallback(),p.addEventListener("fill",this.filledIn)}disconnectedCallback(){super.disconnectedCallback(),p.removeEventListener("fill",this.filledIn)}get all(){return ja(p.commands,p.locale)}willUpdate(){let e=`${p.who} ${p.channel}`;e!==this.place&&(this.place=e,this.cancel(),this.words="",this.said="")}focusOn(e){this.updateComplete.then(()=>this.one(e)?.focus())}focusOnOption(e,s=".run"){this.focusOn(e?`[data-option="${e}"]`:s)}write(e){this.words=e,this.said="",this.at=0,this.isOpen=!0,this.requestUpdate()}start(e){this.draft=new ji(e),this.said="",this.isOpen=!1,this.words="",this.focused=this.draft.added[0]??"",this.requestUpdate(),this.focusOnOption(this.draft.added[0])}cancel(){this.draft=void 0,this.isOpen=!1,this.offering.clear(),this.requestUpdate()}shut(){this.isOpen=!1,this.requestUpdate()}get rows(){let{draft:e}=this;return this.isOpen?e?this.focused===ti?e.left.map(s=>this.optionRow(e,s)):(this.offering.offered??[]).slice(0,25).map(s=>({label:s.label,hint:s.hint??"",name:String(s.value),pick:()=>this.choose(e,s)})):this.words.startsWith("/")?this.commandRows():this.nameRows():[]}commandRows(){return Oa(this.all,this.words.slice(1)).map(s=>({label:`/${s.shown}`,hint:s.description,name:s.path,pick:()=>this.start(s)}))}nameRows(){let e=s=>{this.write(s),this.shut(),this.focusOn(".words")};return qa(this.words).map(({offer:s,words:r})=>({label:s.label,hint:s.hint??"",name:String(s.value),pick:()=>e(r)}))}optionRow(e,s){let r=()=>{e.add(s.name),this.shut(),this.focusOnOption(s.name)};return{label:oe(s,"name",p.locale),hint:oe(s,"description",p.locale),name:s.name,pick:r}}choose(e,s){e.fill(this.focused,{text:s.label,picked:s}),this.shut(),this.focusOnOption(e.after(this.focused),e.left.length?".add":".run")}enter(e,s){this.focused=s,this.at=0,this.offering.clear();let r=e.option(s)?.type===11;this.isOpen=!r,s!==ti&&!r&&this.offering.look(e,s,!0),this.requestUpdate()}fill(e,s,r){e.fill(s,r),r.file||(this.at=0,this.isOpen=!0,this.offering.look(e,s,!1)),this.requestUpdate()}async send(){let{draft:e}=this;if(!e)return this.say();let s=e.check();if(s){this.requestUpdate(),this.focusOnOption(s);return}let r=await e.args();this.cancel(),this.focusOn(".words"),await p.doing.command(`/${e.command.shown}`,{do:"slash",channel:p.placeName,command:e.command.path,args:r})}async say(){let e=this.words.trim();e&&(this.said="",e.startsWith("/")?this.said=_("no_command"):(this.words="",this.requestUpdate(),this.said=await p.doing.plainly({do:"say",channel:p.placeName,words:La(e)})??"",this.said&&(this.words=e)),this.requestUpdate())}key(e){let{rows:s}=this;if(e.key==="Escape")if(this.isOpen&&(s.length||this.offering.any))this.isOpen=!1;else if(this.draft)this.leave();else return;else if(s.length&&e.key==="ArrowDown")this.at=(this.at+1)%s.length;else if(s.length&&e.key==="ArrowUp")this.at=(this.at-1+s.length)%s.length;else if(s.length&&(e.key==="Enter"||e.key==="Tab"&&!e.shiftKey&&this.completes()))s[this.at]?.pick();else if(e.key==="Enter"&&!e.shiftKey&&!(e.target instanceof HTMLButtonElement))this.send();else if(e.key==="Backspace"&&this.draft&&e.target instanceof HTMLInputElement&&!e.target.value)this.back(this.draft);else return;e.preventDefault(),this.requestUpdate(),this.updateComplete.then(()=>this.one(".popup [aria-selected=true]")?.scrollIntoView({block:"nearest"}))}completes(){return!this.draft||this.draft.typing(this.focused)&&!!this.offering.offered?.length}back(e){let{to:s,gone:r}=e.back(this.focused);s?this.focusOnOption(s):r?this.focusOn(".add"):this.leave()}leave(){this.cancel(),this.focusOn(".words")}left(e){this.contains(e.relatedTarget)||this.shut()}render(){let{place:e}=p;if(e&&!e.say)return n`<p class="composer muted">${_("cannot_say")}</p>`;let{rows:s}=this,r=Math.min(this.at,s.length-1),a=this.isOpen&&s.length?`row-${r}`:$;return n`<div class="composer" data-tour="composer" @keydown=${o=>this.key(o)} @focusout=${o=>this.left(o)}>
      ${this.hasList(s)?Na(this.draft?_("options"):_("commands"),s,r,this.nothingFound()):$}
      ${this.draft?this.building(this.draft,a):this.writing(a)}
      ${this.said?n`<p class="error" role="alert">${this.said}</p>`:$}
    </div>`}hasList(e){return this.isOpen?e.length?!0:this.draft?this.focused!==ti&&this.offering.any:this.words.startsWith("/"):!1}nothingFound(){if(!this.draft)return _("no_command");let{state:e}=this.offering;return e==="loading"?_("loading"):e==="failed"?_("load_failed"):_("no_matches")}writing(e){let{place:s}=p,r=s?.dm?_("message_to",{name:p.bot?.display??""}):_("message_in",{channel:s?.name??""});return n`<div class="box">
      <textarea
        id="composer"
        class="words"
        rows="1"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${e===$?"false":"true"}
        aria-controls="rows"
        aria-activedescendant=${e}
        aria-label=${r}
        placeholder=${r}
        .value=${this.words}
        @input=${a=>this.write(a.target.value)}
      ></textarea>
      <button type="button" class="icon send" aria-label=${_("send")} @click=${()=>{this.send()}}>➤</button>
    </div>`}building(e,s){return n`<form class="box building" aria-label="/${e.command.shown}" @submit=${r=>r.preventDefault()}>
      <div class="hint" id="hint">${this.hint(e)}</div>
      <div class="chips">
        <b class="command">/${e.command.shown}</b>
        ${Re(e.added,r=>r,r=>this.chip(e,r,s))}
        ${e.left.length?this.more(e):$}
        <span class="grow"></span>
        <button type="button" class="icon" aria-label=${_("cancel")} @focus=${()=>this.shut()} @click=${()=>this.leave()}>✕</button>
        <button type="button" class="icon send run" aria-label=${_("send")} @focus=${()=>this.shut()} @click=${()=>{this.send()}}>➤</button>
      </div>
    </form>`}hint(e){let s=e.errors.get(this.focused)??[...e.errors.values()][0];if(s)return n`<span class="error" role="alert">${s}</span>`;if(!e.added.includes(this.focused))return e.command.description;let r=e.option(this.focused);return n`<b>${oe(r,"name",p.locale)}</b> ${oe(r,"description",p.locale)}`}chip(e,s,r){let a=this.focused===s;return Ra(e.option(s),{filled:e.filled.get(s),wrong:e.errors.has(s),open:a&&r!==$,active:a?r:$,enter:()=>this.enter(e,s),fill:o=>this.fill(e,s,o)})}more(e){let s=this.isOpen&&this.focused===ti,r=()=>this.enter(e,ti);return n`<button type="button" class="add" aria-haspopup="listbox" aria-expanded=${s?"true":"false"} @focus=${r} @click=${r}>
      +${_("more_options",{n:e.left.length})}
    </button>`}};customElements.define("sandbox-composer",Ls);at();var Pn=200,Bn=["late","lost","twice","limited","dropped"],qs=class extends Y{constructor(){super(...arguments);this.only=!1;this.set=""}static{this.properties={open:{type:Boolean,reflect:!0}}}async pick(e){this.detail=void 0,this.picked=this.picked===e.order?void 0:e.order,this.requestUpdate(),this.picked!==void 0&&(this.detail=await je("record",{order:e.order}).catch(()=>({})),this.requestUpdate())}async trouble(e){await pt("pretend",{trouble:e}),this.set=_("trouble_set",{what:_(`trouble_${e}`)}),this.requestUpdate()}render(){if(!this.open)return $;let s=(this.only?p.records.filter(r=>r.violations.length):p.records).slice(-Pn).reverse();return n`<section class="inspector" aria-label=${_("inspector_title")}>
      <header>
        <h2>${_("inspector_title")}</h2>
        <label><input type="checkbox" .checked=${this.only} @change=${r=>(this.only=r.target.checked,this.requestUpdate())} /> ${_("wrong_only")}</label>
        <button type="button" class="icon" aria-label=${_("close")} @click=${()=>this.dispatchEvent(new CustomEvent("closed"))}>✕</button>
      </header>
      <details class="troubles">
        <summary>${_("trouble")}</summary>
        <div class="row">
          ${Bn.map(r=>n`<button type="button" class="small" data-trouble=${r} @click=${()=>{this.trouble(r)}}>${_(`trouble_${r}`)}</button>`)}
          <button type="button" class="small" data-trouble="stop" @click=${()=>{p.doing.host("stop")}}>${_("trouble_stop")}</button>
          <button type="button" class="small" data-trouble="start" @click=${()=>{p.doing.host("start")}}>${_("trouble_start")}</button>
        </div>
        <p class="muted" role="status">${this.set}</p>
      </details>
      <div class="records" tabindex="0" role="region" aria-label=${_("all")}>
        <ol>
          ${Re(s,r=>r.order,r=>this.record(r))}
        </ol>
        ${s.length?$:n`<p class="muted">${_("nothing_yet")}</p>`}
      </div>
    </section>`}record(e){let s=e.violations.length,r=e.kind==="event"?"⇢":e.kind==="call"?"⇠":"⌛",a=this.picked===e.order;return n`<li class=${s?"wrong":""} data-kind=${e.kind}>
      <button type="button" aria-expanded=${a?"true":"false"} @click=${()=>{this.pick(e)}}>
        <span aria-hidden="true">${r}</span>
        <span class="grow clip" title=${e.title}>${e.title.replace(/\/[\w%-]{16,}/g,"/…")}${e.interaction?n` <i>${e.interaction}</i>`:$}</span>
        ${e.status?n`<span class="status">${e.status}</span>`:$}
        ${e.ms!=null?n`<span class="muted">${e.ms} ms</span>`:$}
        <span class=${s?"error":"fine"}>${s?_("invalid",{n:s}):_("valid")}</span>
      </button>
      ${s?n`<ul class="rules">${e.violations.map(o=>n`<li><code>${o.rule}</code> ${o.rule==="not-answered"?_("rule_not_answered"):o.detail}</li>`)}</ul>`:$}
      ${a?this.details(e):$}
    </li>`}details(e){if(!this.detail)return n`<p class="muted">…</p>`;let s=(r,a)=>a==null?$:n`<h3>${r}</h3><pre tabindex="0"><code>${JSON.stringify(a,null,2)}</code></pre>`;return n`<div class="json">
      ${s(e.kind==="call"?_("request"):_("event"),this.detail.body)} ${s(_("response"),this.detail.response)}
    </div>`}};customElements.define("sandbox-inspector",qs);var Ua=["#4752c4","#8a4a00","#1d7340","#a12d5b","#00658a","#6b3fa0","#9c3a2e","#4f5d2f"];function _e(t,i=40){let e=t?.display??"?",s=t?.bot?"#4752c4":Ua[Ln(t?.name??"")%Ua.length],r=t?.bot?"✦":[...e][0];return n`<span class="avatar" aria-hidden="true" style="--size:${i}px;background:${s}">${r}</span>`}function Ln(t){return[...t].reduce((i,e)=>i*31+e.codePointAt(0)>>>0,7)}function ot(t){return t?t.id?`:${t.name}:`:t.name:""}function ii(t){let i=()=>p.state.people.filter(s=>s.member&&!s.owner).map(s=>({value:s.id,label:s.display,description:s.name})),e=()=>p.state.roles.map(s=>({value:s.id,label:`@${s.name.replace(/^@/,"")}`}));switch(t.type){case 5:return i();case 6:return e();case 7:return[...i(),...e()];case 8:return p.state.channels.filter(s=>!s.dm&&(!t.channel_types?.length||t.channel_types.includes(s.kind))).map(s=>({value:s.id,label:`#${s.name}`}));default:return(t.options??[]).map(s=>({value:s.value,label:s.label,description:s.description,emoji:ot(s.emoji),preset:s.default}))}}var qn={5:"select_users",6:"select_roles",8:"select_channels"},Ns=class extends Y{constructor(){super();this.isOpen=!1;this.at=0;this.search="";this.above=!1;this.number=++Nn;this.chosen=[]}static{this.properties={wire:{attribute:!1},disabled:{type:Boolean},chosen:{attribute:!1},label:{}}}get least(){return this.wire.min_values??1}get most(){return this.wire.max_values??1}get found(){let e=be(this.search);return ii(this.wire).filter(s=>be(s.label).includes(e))}show(){this.disabled||this.isOpen||(this.isOpen=!0,this.above=this.getBoundingClientRect().bottom+320>innerHeight,this.at=0,this.search="",this.chosen.length||(this.chosen=ii(this.wire).filter(e=>e.preset).map(e=>e.value)),this.requestUpdate())}hide(e){this.isOpen&&(this.isOpen=!1,this.search="",e&&this.most>1&&this.chosen.length>=this.least&&this.tell(),this.requestUpdate())}tell(){this.dispatchEvent(new CustomEvent("chosen",{detail:this.chosen}))}pick(e){if(!e)return;if(this.most<=1){this.chosen=[e.value],this.tell(),this.hide(!1),this.one("input")?.focus();return}let s=this.chosen.filter(r=>r!==e.value);s.length<this.chosen.length?this.chosen=s:this.chosen.length<this.most&&(this.chosen=[...this.chosen,e.value]),this.requestUpdate()}key(e){let s=this.found;if(!this.isOpen){["ArrowDown","ArrowUp","Enter"," "].includes(e.key)&&(e.preventDefault(),this.show());return}if(e.key==="ArrowDown")this.at=(this.at+1)%Math.max(s.length,1);else if(e.key==="ArrowUp")this.at=(this.at-1+s.length)%Math.max(s.length,1);else if(e.key==="Enter")this.pick(s[this.at]);else if(e.key==="Escape")this.hide(!1);else return e.key==="Tab"?this.hide(!0):void 0;e.preventDefault(),e.stopPropagation(),this.requestUpdate(),this.updateComplete.then(()=>this.one("[aria-selected=true]")?.scrollIntoView({block:"nearest"}))}render(){let e=this.isOpen?this.found:[],s=ii(this.wire).filter(o=>this.chosen.includes(o.value)).map(o=>o.label),r=this.wire.placeholder||_(qn[this.wire.type]??"select"),a=`select-${this.number}`;return n`<div class="select" @focusout=${o=>!this.contains(o.relatedTarget)&&this.hide(!0)}>
      <input
        role="combobox"
        aria-expanded=${this.isOpen?"true":"false"}
        aria-controls=${a}
        aria-label=${this.label??r}
        aria-activedescendant=${this.isOpen&&e.length?`${a}-${this.at}`:$}
        autocomplete="off"
        placeholder=${s.join(", ")||r}
        .value=${this.search}
        ?disabled=${this.disabled}
        @click=${()=>this.show()}
        @keydown=${o=>this.key(o)}
        @input=${o=>{this.show(),this.search=o.target.value,this.at=0,this.requestUpdate()}}
      />
      <span class="arrow" aria-hidden="true">▾</span>
      ${this.isOpen?this.list(a,e):$}
    </div>`}list(e,s){return n`<div class="popup ${this.above?"above":""}">
      <div role="listbox" id=${e} aria-label=${this.label??_("options")} aria-multiselectable=${this.most>1?"true":"false"}>
        ${s.map((r,a)=>n`<div
            role="option"
            id="${e}-${a}"
            class="option ${this.chosen.includes(r.value)?"chosen":""}"
            aria-selected=${a===this.at?"true":"false"}
            aria-checked=${this.most>1?String(this.chosen.includes(r.value)):$}
            @mousedown=${o=>o.preventDefault()}
            @click=${()=>this.pick(r)}
          >
            ${r.emoji?n`<span class="emoji">${r.emoji}</span>`:$}
            <span class="grow"><span>${r.label}</span>${r.description?n`<small>${r.description}</small>`:$}</span>
            ${this.most>1?n`<span aria-hidden="true">${this.chosen.includes(r.value)?"☑":"☐"}</span>`:$}
          </div>`)}
        ${s.length?$:n`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${_("no_matches")}</div>`}
      </div>
      ${this.most>1?n`<button type="button" class="button primary" ?disabled=${this.chosen.length<this.least} @click=${()=>this.hide(!0)}>${_("confirm_choice")}</button>`:$}
    </div>`}},Nn=0;customElements.define("sandbox-select",Ns);var Z=t=>(i,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(t,i)}):customElements.define(t,i)};var Un={attribute:!0,type:String,converter:Kt,reflect:!1,hasChanged:wi},Fn=(t=Un,i,e)=>{let{kind:s,metadata:r}=e,a=globalThis.litPropertyMetadata.get(r);if(a===void 0&&globalThis.litPropertyMetadata.set(r,a=new Map),s==="setter"&&((t=Object.create(t)).wrapped=!0),a.set(e.name,t),s==="accessor"){let{name:o}=e;return{set(l){let c=i.get.call(this);i.set.call(this,l),this.requestUpdate(o,c,t,!0,l)},init(l){return l!==void 0&&this.C(o,void 0,t,l),l}}}if(s==="setter"){let{name:o}=e;return function(l){let c=this[o];i.call(this,l),this.requestUpdate(o,c,t,!0,l)}}throw Error("Unsupported decorator location: "+s)};function x(t){return(i,e)=>typeof e=="object"?Fn(t,i,e):((s,r,a)=>{let o=r.hasOwnProperty(a);return r.constructor.createProperty(a,s),o?Object.getOwnPropertyDescriptor(r,a):void 0})(t,i,e)}var Jn=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Wn=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},N3=(()=>{let t=[Z("discord-action-row")],i,e=[],s,r=L;var a=class extends r{static{s=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Jn(null,i={value:s},t,{kind:"class",name:s.name,metadata:o},null,e),a=s=i.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=U`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return n`<slot></slot>`}static{Wn(s,e)}};return a=s})();var Zn=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Kn=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},Z3=(()=>{let t=[Z("discord-attachments")],i,e=[],s,r=L;var a=class extends r{static{s=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Zn(null,i={value:s},t,{kind:"class",name:s.name,metadata:o},null,e),a=s=i.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=U`
		:host {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			text-indent: 0;
			min-height: 0;
			min-width: 0;
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
			position: relative;
		}

		:host > * {
			justify-self: start;
			-ms-flex-item-align: start;
			align-self: start;
		}
	`;render(){return n`<slot></slot>`}static{Kn(s,e)}};return a=s})();var He=Se(class extends ke{constructor(t){if(super(t),t.type!==Ge.ATTRIBUTE||t.name!=="class"||t.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(t){return" "+Object.keys(t).filter(i=>t[i]).join(" ")+" "}update(t,[i]){if(this.st===void 0){this.st=new Set,t.strings!==void 0&&(this.nt=new Set(t.strings.join(" ").split(/\s/).filter(s=>s!=="")));for(let s in i)i[s]&&!this.nt?.has(s)&&this.st.add(s);return this.render(i)}let e=t.element.classList;for(let s of this.st)s in i||(e.remove(s),this.st.delete(s));for(let s in i){let r=!!i[s];r===this.st.has(s)||this.nt?.has(s)||(r?(e.add(s),this.st.add(s)):(e.remove(s),this.st.delete(s)))}return he}});function N(t,i,e){return t?i(t):e?.(t)}var si=(t,i)=>{let e=t._$AN;if(e===void 0)return!1;for(let s of e)s._$AO?.(i,!1),si(s,i);return!0},Di=t=>{let i,e;do{if((i=t._$AM)===void 0)break;e=i._$AN,e.delete(t),t=i}while(e?.size===0)},Fa=t=>{for(let i;i=t._$AM;t=i){let e=i._$AN;if(e===void 0)i._$AN=e=new Set;else if(e.has(t))break;e.add(t),Yn(i)}};function Gn(t){this._$AN!==void 0?(Di(this),this._$AM=t,Fa(this)):this._$AM=t}function Qn(t,i=!1,e=0){let s=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(i)if(Array.isArray(s))for(let a=e;a<s.length;a++)si(s[a],!1),Di(s[a]);else s!=null&&(si(s,!1),Di(s));else si(this,t)}var Yn=t=>{t.type==Ge.CHILD&&(t._$AP??=Qn,t._$AQ??=Gn)},Ii=class extends ke{constructor(){super(...arguments),this._$AN=void 0}_$AT(i,e,s){super._$AT(i,e,s),Fa(this),this.isConnected=i._$AU}_$AO(i,e=!0){i!==this.isConnected&&(this.isConnected=i,i?this.reconnected?.():this.disconnected?.()),e&&(si(this,i),Di(this))}setValue(i){if(ya(this._$Ct))this._$Ct._$AI(i,this);else{let e=[...this._$Ct._$AH];e[this._$Ci]=i,this._$Ct._$AI(e,this,0)}}disconnected(){}reconnected(){}};var Us=class extends Ii{host;element;prevData={};eventData={};render(i){return $}update(i,[e]){this.element!==i.element&&(this.element=i.element),this.host=i.options?.host??this.element,this.apply(e),this.groom(e),this.prevData={...e}}apply(i){if(!i)return;let{prevData:e,element:s}=this;for(let[r,a]of Object.entries(i)){if(a===e[r])continue;let o=r.slice(1);switch(r[0]){case"@":this.eventData[o]=a,this.applyEvent(o,a);break;case".":s[o]=a;break;case"?":a?s.setAttribute(o,""):s.removeAttribute(o);break;default:a===null?s.removeAttribute(r):s.setAttribute(r,String(a));break}}}groom(i){let{prevData:e,element:s}=this;if(e)for(let[r,a]of Object.entries(e)){let o=r.slice(1);if(!i||!(r in i)&&s[o]===a)switch(r[0]){case"@":this.groomEvent(o,a);break;case".":s[o]=void 0;break;case"?":s.removeAttribute(o);break;default:s.removeAttribute(r);break}}}applyEvent(i,e){let{prevData:s,element:r}=this;this.eventData[i]=e,s[i]&&r.removeEventListener(i,this,e),r.addEventListener(i,this,e)}groomEvent(i,e){let{element:s}=this;Reflect.deleteProperty(this.eventData,i),s.removeEventListener(i,this,e)}handleEvent(i){let e=this.eventData[i.type];typeof e=="function"?e.call(this.host,i):e.handleEvent(i)}disconnected(){let{eventData:i,element:e}=this;for(let[s,r]of Object.entries(i)){let a=s.slice(1);e.removeEventListener(a,this,r)}}reconnected(){let{eventData:i,element:e}=this;for(let[s,r]of Object.entries(i)){let a=s.slice(1);e.addEventListener(a,this,r)}}},O=Se(Us);var Xn=A`
	<path d="M5.688 3.5v.438H5.25v.438h-.438V1.313h-.438V.875h-.436V.438H3.5v6.125h2.625v-.438H5.25v-.438h.438v-.438h.438v-.438h.438V3.5z" fill="#b79cf8"/>
	<path d="M3.063.438v.438h-.438v.438h-.437v3.5h-.875v-.438H.438v1.75h.438v.438h2.625V.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438zm0 1.75h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 5.25H1.75v.438h.438z" fill="#ffa5d3"/>
	<path d="M2.625 5.25h-.437v.438h.438zm-1.75.438H.438v.438h.438zm2.625.438H.875v.438H3.5z" fill="#ff1c90"/>
	<path d="M1.75 5.688h-.437v.438h.438zm-.438-.438H.875v.438h.438zm1.313-.875V3.5h-.437v1.313h.438v1.313h.438v-1.75zm.438-3.5v1.313h-.438v.438h.438v1.313h.438V.875z" fill="#ffa5d3"/>
	<path d="M6.125 3.5h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-3.5.875h-.874v.438h.875zm-.875-.438H.438v.438h.875z" fill="#f0f0f0"/>
	<path d="M.875 5.25v-.875H.438v.875z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M2.625 1.313h-.437v1.313h.438z" fill="#f0f0f0"/>
	<path d="M4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zM2.625 4.814h-.437v.438h.438zm3.938 0h-.438v.438h.438zm-.875.438v.438H5.25v.438h.875v-.875zm.438.875v.438H.875v.438h5.688v-.875zM.875 6.125H.438v.438h.438zM7 3.062H5.687V3.5H7zm-5.687.876H0v.438h1.313z" fill="#000"/>
	<path d="M.438 6.125V3.938H0v2.188zm6.563-1.313V3.5h-.438v1.313zM2.625.875h-.437v.438h.438zm-.875.438v3.063h-.437v.438h.875V1.313zm3.5 2.188V1.313h-.438v3.063h.438v-.438h.438V3.5z" fill="#000"/>
	<path d="M3.938.875H3.5v.875h.438zm.438 1.75V1.75h-.438V3.5h.438v.438h.438V2.625zm.875 1.75h-.438v.438h.438zm-1.313 0H3.5v1.313h.438zm.875 1.313h-.438v.438h.438zm0-.875h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M5.25 6.125v-.438h-.438v.438H3.5v.438h2.625v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
`;function Vi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xn}
	</svg>`}var ed=A`
	<path d="M4.375 1.75v-.437h-.437V.438h-.875v.875h-.438v.438h-.437v.438h.438v.438h.438v.438h.875v-.44h.438v-.437h.438V1.75z" fill="#47baff"/>
	<path d="M4.375 5.25v.438h-.437v.875h-.875v-.875h-.438V5.25h-.437v-.438h.438v-.438h.438v-.436h.875v.438h.438v.438h.438v.438z" fill="#ff2c52"/>
	<path d="M3.063 0v.438h.875V0z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h.875v-.438z" fill="#4282d8"/>
	<path d="M3.063.438h-.438v.875h.438zM.438 3.063H0v.875h.438zm.875 0v-.438H.438v.438zm1.313-1.75h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.75h-.437v.438h.438zm.438-.438h-.438v.438h.438zm0 2.625v.438h.875v-.437z" fill="#f0f0f0"/>
	<path d="M3.063 6.125v.438h.875v-.438zm0-.875h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#be0351"/>
	<path d="M3.063 4.375h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 5.688h.438V5.25h-.438zm.438-.438h.438v-.438h-.438zm-.438-.438h.438v-.438h-.438z" fill="#be0351"/>
	<path d="M3.5 1.75h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.188h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#4282d8"/>
	<path d="M5.25 4.375h.438v-.437h.875v-.875h-.875v-.438H5.25v-.437h-.438v.438h-.438v.438h-.436v.875h.438v.438h.438v.438h.438z" fill="#C7C7C7"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#707070"/>
	<path d="M5.25 2.625v-.437h-.438v.438zm-.438.438v-.438h-.438v.438z" fill="#fff"/>
	<path d="M4.813 4.375v-.437h-.438v.438zm-.438-.438V3.5h-.437v.438zm1.313.438v-.437H5.25v.438zm-.438.438v-.438h-.438v.438z" fill="#707070"/>
	<path d="M1.75 4.375h-.437v-.437H.438v-.875h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.875h-.44v.438h-.437v.438H1.75z" fill="#C7C7C7"/>
	<path d="M.438 3.938h.438v-.875H.438z" fill="#fff"/>
	<path d="M2.625 3.938h.438v-.875h-.438z" fill="#707070"/>
	<path d="M2.188 2.625v-.437H1.75v.438zm-.438.438v-.438h-.437v.438zm.438.438v-.438H1.75v.438z" fill="#fff"/>
	<path d="M2.625 4.375v-.437h-.437v.438zm-.438.438v-.438H1.75v.438z" fill="#707070"/>
	<path d="M2.188 1.75H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.439v.438h.438zm.875.438h-.876v.875h.875zm.438.875h-.439v.438h.438zm.438.438h-.438v.438h.438zM1.75 2.188h-.437v.438h.438zm2.188 4.813v-.438h-.875v.438zm-.875-1.313h-.438v.875h.438zM.438 3.938v.438h.875v-.438zm2.188 1.313h-.438v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.437v.438h.438zm2.188-3.063h.438V.438h-.438zm2.625 2.625h.438v-.874h-.438zm0-.875v-.437h-.875v.438zM4.375 1.749h.438v-.436h-.438zm.438.438h.438V1.75h-.438zm-.438.438h.438v-.437h-.438zm-.437.438h.438v-.438h-.438zM2.625 4.376h.438v-.438h-.438zm-.438.438h.438v-.438h-.437z" fill="#000"/>
	<path d="M4.813 2.188h.438V1.75h-.438zm.438.438h.438v-.438h-.438zM3.938 6.564h.438v-.875h-.438zm1.75-2.625v.438h.875v-.439zm-1.313 1.75h.438v-.438h-.438zm.438-.438h.438v-.438h-.438zm.438-.438h.438v-.438h-.438z" fill="#000"/>
`;function Pi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ed}
	</svg>`}var td=A`
	<path d="M6.125 3.063v-.438h-.438v.438H4.374v-.438h-.436V1.313h.438V.875H3.063v1.75h-.438v.438H.438v.875h.438v.438h.438v-.438h1.313v.438h.438v1.313h-.44v.438h.438v.438h.875v-.438h.438v-.438h-.438V4.376h.438v-.438h1.313v.438h.438v-.438h.438v-.875z" fill="#ffb84b"/>
	<path d="M3.938 0h-.875v.438h.875zM2.625.875H1.313v.438h1.313zm-1.312.438H.875v1.313h.438zm1.75 0h-.438v1.313h.438zm1.313 0h-.438v1.313h.438zm1.75 0h-.438v1.313h.438zM5.688.875H4.375v.438h1.313zm-3.063 1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.313h-.437v.438h.438zm-.437.437H1.75v.438h.438zm3.5-.438H5.25v.438h.438zm-.438.438h-.438v.438h.438zm.438 2.625H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-2.625-.438h-.437v.438h.438zm-.438.438H1.75v.438h.438z" fill="#57595f"/>
	<path d="M4.375.438h-.437v.438h.438zM.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M2.188 1.75v.438h-.875v.438h1.313V1.75zm3.063 0v.438h-.875v.438h1.313V1.75zM2.188 4.813v.438h-.875v.438h1.313v-.875zm3.063 0v.438h-.875v.438h1.313v-.875z" fill="#35363a"/>
	<path d="M.875 3.938H.438v.438h.438zm0-1.313H.438v.438h.438zM7 3.063h-.438v.875H7z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#ba3500"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M6.563 2.625h-.438v.438h.438zm0 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125 3.938h-.438v.438h.438zm-3.062 0h-.438v.438h.438zm-1.75 0H.875v.438h.438zm3.063 0h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.938 6.563h-.875v.438h.875zm-1.313-.875H1.313v.438h1.313zM1.312 4.375H.875v1.313h.438zm1.75 0h-.437v1.313h.438zm1.313 0h-.437v1.313h.438zm1.75 0h-.438v1.313h.438zm-.438 1.313H4.374v.438h1.313zm-3.062-1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M2.625 3.5H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#ba3500"/>
	<path d="M3.063 6.125h-.438v.438h.438zm1.313 0h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938 6.125h-.875v.438h.875z" fill="#ba3500"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438V.438Z" fill="#f0f0f0"/>
	<path d="M4.375 5.688h-.437v.438h.438z" fill="#ba3500"/>
	<path d="M2.188 1.313h-.875v.875h.438V1.75h.438zm3.063 0h-.875v.875h.438V1.75h.438zM2.188 4.376h-.875v.875h.438v-.438h.438zm3.063 0h-.875v.875h.438v-.438h.438z" fill="#d8d8d8"/>
	<path d="M3.938 2.188V1.75H3.5V.875h-.437v1.313zm0 .438H3.5v.438h-.437v.438h-.438v.438h.438v.875h.438v1.313h.438v-1.75H3.5V3.5h.875v-.437h-.437zm2.188.438h-.438v.438h.438zm-3.063-.439h-.438v.438h.438zm-1.75.438H.875v.438h.438zm.875 0H1.75v.438h.438z" fill="#fd6214"/>
`;function Bi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${td}
	</svg>`}var id=A`
	<path d="M5.688 2.625V1.75H5.25V.438h-.438v.438h-.438v.438h-.436v.438H3.5v.438H1.313v.438H.875v.875H.438v1.75h.438v.438h.438v.438h.438v.438h3.5v-.438h.438v-.438h.438V2.625z" fill="#fd6214"/>
	<path d="M0 3.5v1.75h.438V3.5zm6.563.438v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#000"/>
	<path d="M6.125 3.938v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#ba3500"/>
	<path d="M.438 2.625V3.5h.438v-.875zm2.625-1.313h-.438v.438h.438zm.875 0H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-2.625.438v.438h.438v-.438zM.437 5.251v.438h.438v-.438zm.438.438v.438h.438v-.438zm.438.438v.438h.438v-.438zm4.813-.875v.438h.438v-.438zm-.438.438v.438h.438V5.69zm-.438.438v.438h.438v-.438zm-3.5.438v.438h3.5v-.438zM1.313 1.75v.438h.438V1.75zm.438-.438v.438h.438v-.437zm.438-.438v.438h.438V.875zm1.75 0v.438h.438V.875zm.438-.438v.438h.438V.438zm.438-.438v.438h.438V0z" fill="#000"/>
	<path d="M4.813.438v.438h.438V.438zm-.438.438v.438h.438V.875zm-.437.437v.438h.438v-.438zM3.5 1.75v.438h.438V1.75zm-1.312-.437v.438h.438v-.438zm-.438.437v.438h.438V1.75zm.875 0v.438h.438V1.75z" fill="#f0f0f0"/>
	<path d="M2.188 1.75v.438h.438V1.75z" fill="#fd6214"/>
	<path opacity=".5" d="M4.813 1.75v.438h.438V1.75zm.438 2.188V3.5h-.438v-.875h-.438v.438h-.437v.438H2.625v-.438h-.437v.875h-.875v.875h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.875z" fill="#fff"/>
	<path d="M1.313 2.188v.438h.438v-.438zm-.438.437V3.5h.438v-.875zm.875.875v.438h.438V3.5z" fill="#f0f0f0"/>
	<path d="M.875 5.25v.438h.438V5.25zm.438.438v.438h.438v-.438zm3.938 0v.438h.438v-.438zm.438-.438v.438h.438V5.25zm-3.938.875v.438h3.5v-.438z" fill="#ba3500"/>
	<path d="M.438 3.5v.875h.438V3.5zm4.375.875h-.438v-.437h-1.75v.438h-.437v.875h.438v.438h1.75v-.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.438v1.313h.438V.438z" fill="#000"/>
`;function Li(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${id}
	</svg>`}var sd=A`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function qi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${sd}
	</svg>`}var rd=A`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Ni(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${rd}
	</svg>`}var ad=A`
	<path d="M6.125 2.625v.438H4.812v-.438h-.438v-.437h-.436V.875h.438V.438H.438v.438h.875v.438h.438v.438h.875v.875h-.438v.438H1.75v.875h-.437v.875H.875v.875H.438v.875h1.313v-.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.438h.438V2.625z" fill="#ffe361"/>
	<path d="M6.125 0H4.812v.438h1.313zM1.75 6.563H.438v.438h1.313zm.875-.438H1.75v.438h.875zM1.313.875H.438v.438h.875zm.438.875v.438h.438v.438h.438V1.75zm0 1.313h-.438v.875h.438zm-.438.875H.875v.875h.438zm-.438.875H.438v.875h.438zm-.438.875H0v.875h.438zm3.938-.875H3.5v.438h.875zm0-4.813H.438v.438h3.938z" fill="#000"/>
	<path d="M4.375.438H.438v.438h3.938z" fill="#f0f0f0"/>
	<path d="M6.125 2.625H4.812v.438h1.313zM4.812.437h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.875h.438zM6.126.437H4.813v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H4.812v.438h1.313z" fill="#ba3500"/>
	<path d="M.438.438H0v.438h.438zm1.313.875h-.438v.438h.438zm.438 1.313H1.75v.438h.438zM6.564.438h-.438v.438h.438zm.438.438h-.438v1.313h.438z" fill="#000"/>
	<path d="M6.563.875h-.438v1.313h.438z" fill="#ba3500"/>
	<path d="M7 2.625h-.438V5.25H7z" fill="#000"/>
	<path d="M6.563 2.625h-.438V5.25h.438z" fill="#ffb84b"/>
	<path d="M6.563 2.188h-.438v.438h.438zM4.375.875h-.437v1.313h.438zm.438 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 1.75h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.063 5.688h-.438v.438h.438z" fill="#000"/>
	<path d="M4.375 3.063v.438h-.437v.438H3.5v.438h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438V3.063zM1.75 6.126h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M3.5 5.25h-.437v.438h.438z" fill="#000"/>
	<path d="M2.188 3.063H1.75v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.188h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M2.625 3.5h-.437v.438h.438zm-.875.438h-.437v.438h.438zm-.438.875H.875v.438h.438zm-.438.875H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125.875H4.812v1.313h1.313z" fill="#fd6214"/>
`;function Ui(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ad}
	</svg>`}var od=A`
	<path d="M6.563 0.876V0.437H3.937v0.437H1.313v2.187H0.437v2.187h5.25v-2.186h0.876z" fill="#bcef42"/>
	<path d="M4.813 5.687v-0.437H2.187v0.437z" fill="#7fb134"/>
	<path d="M6.563 0.876V0.437H3.937v0.437zm-2.626 0.437V0.876H2.187v0.437z" fill="#fff"/>
	<path d="M1.313 4.813v0.437h0.876v-0.437zm4.376 -0.437h-0.437v0.876h0.437zm0.876 -2.187h-0.437v0.876h0.437zm-0.437 0.876h-0.437v1.313h0.437z" fill="#7fb134"/>
	<path d="M7 0.437h-0.437v2.626H7z" fill="#000"/>
	<path d="M1.313 3.937H0.876v2.626h0.437z" fill="#4a8359"/>
	<path d="M6.563 0H3.937v0.437h2.626zM4.813 5.687H2.187v0.437h2.626zM3.937 0.437H2.187v0.437h1.75zM2.187 0.876h-0.874v0.437h0.876zm-0.874 0.437H0.876v0.876h0.437zM0.437 3.063H0v2.187h0.437v1.313h0.437V5.25H0.437zh0.437v-0.876H0.437zm5.25 2.187h-0.876v0.437h0.876zm0.437 -0.876h-0.437v0.876h0.437zh0.437V3.063h-0.437zM1.75 5.687h0.437v-0.437h-0.874v1.313h0.437zm-0.437 0.876H0.876V7h0.437z" fill="#000"/>
	<path d="M0.876 3.063h0.437v-0.876H0.876zm-0.438 0.874h0.437v-0.874H0.437zm1.75 -2.626h-0.874v0.876h0.437v-0.437h0.437z" fill="#fff"/>
	<path d="M1.75 3.5h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.438H3.5zm0.876 -0.437h0.437v-0.438h-0.437zm0.437 -0.437h0.437v-0.438H4.814z" fill="#4a8359"/>
	<path d="M2.187 1.75v0.437h0.437v-0.437z" fill="#fff"/>
	<path d="M1.313 3.5v0.437h0.437V3.5z" fill="#4a8359"/>
`;function Fi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${od}
	</svg>`}var nd=A`
	<path d="M2.188 2.625H1.75v.438H.875v.875H3.5v.875h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.875v-.875H3.063v-.438h.438v-.437h.438V1.75h.438v-.437H3.5v.438h-.437v.438h-.875z" fill="#ffe361"/>
	<path d="M.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M7 3.063h-.438v.875H7zm-5.687-.438H.438v.438h.875zm1.313-.875H1.75v.438h.875zm-.876.438h-.437v.438h.438z" fill="#000"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.438-.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438-.875h-.439v.438h.438zm.438-.438h-.439v.438h.438zm0 3.063h-.439v.438h.438zm-.438.438h-.439v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438H1.75v.438h.438zm-.438.438h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.875h-.438v.438h.438zm.438 3.063H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.875.438h-.437v.438h.438zm-.438.438H3.5v.438h.438zm2.625-1.75h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M6.563 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zm-.438.437h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938.875h-.875v.438h.875zm-.875.438h-.438v.438h.438zM5.688 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M5.688.438H4.375v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.563 2.625H3.5v.438h3.063zM4.375.437h-.437v.438h.438zm1.75 0h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.435v.438h.438zm2.188 1.75h-.875v.438h.875zm-1.313.875h-.875v.438h.875zm.438-.438h-.438v.438h.438zm-1.75 1.313h-.873v.438h.875zm.438-.438h-.436v.438h.438zm-1.75 1.313H1.313v.438h1.313zm.875-2.625H.438v.438h3.063zm-.438 2.188h-.436v.438h.438zm-1.75 0H.875v.438h.438zm.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.438-.438h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.438h.438z" fill="#ffe361"/>
`;function Ji(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${nd}
	</svg>`}var dd=A`
	<path d="M6.125 1.75v-.437H5.25V.438H3.5v.438h-.437v.438h-.438V.875H1.313v.438H.875v1.75H.438v1.313h.438v-.438h.438V3.5h2.188v-.875h.438v-.437h2.188v.438h.438V1.75z" fill="#b79cf8"/>
	<path d="M3.938 2.625v.438H3.5v.875h.438v.875h.875v.438h1.313v-.438h.438V2.625z" fill="#9af4dc"/>
	<path d="M1.75 4.375v1.75h.438v.438h1.313v-.438h.438v-1.75z" fill="#9af4dc"/>
	<path d="M3.5 6.125H2.188v.438h1.313zm2.625-1.313H4.812v.438h1.313zm.438-.438h-.438v.438h.438zM3.938 5.687H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.938 3.063H3.5v.438h.438zm.875.438h-.438v.438h.438zm1.313-.875H3.938v.438h2.188z" fill="#f0f0f0"/>
	<path d="M3.5.438h-.437v.438h.438zm3.063.875h-.438v.438h.438zm-.438 2.188h-.438v.875h.438zm-2.187-.876H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.188H3.5v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938H.875v.438h.438zm1.75 1.75h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#000"/>
	<path d="M2.625 5.25h-.437v.438h.438zm3.063-.875H5.25v.438h.438zm-.438-.438h-.438v.438h.438zM2.187 6.125H1.75v.438h.438zm1.75 0H3.5v.438h.438zM.874 4.375H.438v.438h.438zm.438 1.75H.875v.438h.438zm-.438.438H.438v.438h.438zM6.563 1.75v.875h-.438v.438h.438v1.75h.438V1.75zM5.688.875V.438H5.25v.875h.875V.875zM2.625.438H1.313v.438h1.313zm3.063 2.625H4.375v.438h1.313zM3.063 4.376H1.75v.438h1.313zm.438 2.188H2.188v.438h1.313zM3.063.875h-.438v.438h.438zm-1.75 0H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.875H1.313v.438h1.313zm.438.438h-.438v.438h.438zm-1.313.875h-.437v.438h.438zm-.875.875H.438v.438h.438zm.438-1.75H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 5.25H4.812v.438h1.313zm-1.75-.438V3.5h-.437v.438H3.5v.438h.438v1.75h.438v-.875h.438v-.438zm2.188 0h-.438v.438h.438zM.875 1.313H.438v1.75h.438zm-.437 1.75H0v1.313h.438zm1.313 1.75h-.438v1.313h.438zm1.75 0h-.438v.875h.438zm-3.063 0H0v1.75h.438zM5.25 0H3.5v.438h1.75z" fill="#000"/>
	<path d="M3.5.875h-.437v.438h.438zM5.25.437H3.5v.438h1.75z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H3.938v.438h2.188z" fill="#000"/>
	<path d="M6.125 1.75v-.437h-.438v.438H3.938v.438h2.188v.438h.438V1.75z" fill="#816bee"/>
	<path d="M2.188 4.813H1.75v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h-1.75v.438h2.188v-.876z" fill="#816bee"/>
	<path d="M3.063 3.063v.438h-1.75v.438h2.188v-.876z" fill="#000"/>
	<path d="M1.313 3.5H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938v.438H.875v.438H.438v1.75h.438v-.438h.438V4.813h.438v-.438h1.75v-.437z" fill="#9af4dc"/>
	<path d="M1.313 4.375H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.5 3.938H1.313v.438h2.188z" fill="#f0f0f0"/>
`;function Wi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${dd}
	</svg>`}var ld=A`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Zi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ld}
	</svg>`}var ud=A`
	<path d="M4.813 5.25v-.875h-.438v-.437h-1.75v.438h-.437v.875H1.75v1.313h3.5V5.251z" fill="#ffe361"/>
	<path d="M6.125 1.313V.875H5.25V.438h-3.5v.438H.875v.438H.438v2.625h.438v.438h.875v-.439h3.5v.438h.875v-.438h.438V1.313z" fill="#ff2c52"/>
	<path d="M5.25 0h-3.5v.438h3.5z" fill="#000"/>
	<path d="M5.25.438h-3.5v.438h3.5zm-3.5.437H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#fff"/>
	<path d="M5.25 6.563h-3.5v.438h3.5zM.438 1.313H0v2.625h.438zM1.751.438H.875v.438h.875z" fill="#000"/>
	<path d="M.875 3.063v-1.75H.438v2.625h.875v-.875z" fill="#fff"/>
	<path d="M6.563 1.313h-.438v2.625h.438z" fill="#be0351"/>
	<path d="M6.563 2.625h-.875V3.5h.875zM5.25.875h-.875v.875h.875z" fill="#fff"/>
	<path opacity=".5" d="M6.563 2.625h-.438V3.5h.438z" fill="#be0351"/>
	<path d="M4.375 3.063h-1.75v.438h1.75zm.875.438h-.875v.438h.875zM2.625 3.5H1.75v.438h.875z" fill="#be0351"/>
	<path d="M2.625 4.375h-.437v.875h.438z" fill="#fff"/>
	<path d="M4.813 4.375h-.438v.875h.438zm0 .875v.875H1.75v.438h3.5V5.25z" fill="#ffb84b"/>
	<path d="M2.188 5.25H1.75v.875h.438z" fill="#fff"/>
	<path d="M1.75 3.938H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#be0351"/>
	<path d="M3.5 2.625h-.875V3.5H3.5z" fill="#fff"/>
	<path opacity=".5" d="M3.5 3.063h-.875v.438H3.5z" fill="#be0351"/>
	<path d="M4.375 3.5h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#fff"/>
	<path d="M.875.875H.438v.438h.438z" fill="#000"/>
	<path d="M2.188 1.313H1.75v.438h.438z" fill="#fff"/>
	<path d="M1.75 5.25h-.437v1.313h.438zm.438-.875h.438v-.437H1.75v.438H.875v.438h.875v.438h.438zM.875 3.938H.438v.438h.438zM7 1.313h-.438v2.625H7zM6.125.438H5.25v.438h.875zm.438.438h-.438v.438h.438zm-.438 3.5H5.25v-.438h-.875v.438h.438v.875h.438v1.313h.438V5.251h-.438v-.438h.875zh.438v-.438h-.438z" fill="#000"/>
`;function Ki(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ud}
	</svg>`}var cd=A`
	<path d="M6.125 3.063v-.438H5.25v-.437h-.438V1.75h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437v.438H1.75v.438H.875v.438H.438v.875h.438v.438h.875v.438h.438v.438h.438v.875h.438v.438h.875v-.438h.438v-.875h.438v-.438h.438v-.438h.875v-.44h.438v-.875z" fill="#47baff"/>
	<path d="M4.813 3.063h-.875v-.438h-.875v.438h-.875v.875h.875v.438h.875v-.438h.875z" fill="#b5e3ff"/>
	<path d="M1.313 0H.438v.438h.875zm.875.438h-.875v.438h.875zm-.438 1.75H.875v.438h.875zM.438.438H0v.875h.438z" fill="#000"/>
	<path d="M1.313.438H.438v.875h.438V.875h.438z" fill="#f0f0f0"/>
	<path d="M.438 3.063H0v.875h.438zM7.001.438h-.438v.875h.438zm-.438.875h-.438v.875h.438zm-5.688 0H.438v.875h.438zm1.75-.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.063.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm-1.313.875H1.75v.438h.438zm-.875.437H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 6.563v-.438h.875V5.25H1.75v-.438H.875v.875H.438v.875z" fill="#b79cf8"/>
	<path d="M.875 5.688H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.75H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188.875H.875v1.313h.875V1.75h.438zm3.938 1.313V.875H4.813v.875h.438v.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.875h.438zm-.438.875h-.437v.438h.438zm4.375-.438h-.438v.875h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M5.688 6.563v-.438h-.875V5.25h.438v-.438h.875v.875h.438v.875z" fill="#b79cf8"/>
	<path d="M6.563 5.688h-.438v.438h.438zm-.438-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M.875 2.625H.438v.438h.438zM7 3.063h-.438v.875H7zm-.438-.438h-.438v.438h.438zM4.374.437h-.436v.438h.438zm.875 1.313h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm0 2.625h-.875v.875h.875zM6.563.438h-.875v.438h.875zm-.875.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 2.188h-.875v.438h.875zm0 2.188h-.875v.438h.875zM6.563.001h-.875v.438h.875zm-.875.438h-.875v.438h.875zm.438 1.75h-.875v.438h.875zM1.313 6.563H.438v.438h.875zm.875-.438h-.875v.438h.875zm-.438-1.75H.875v.438h.875zM.437 5.688H0v.875h.438zm6.563 0h-.438v.875H7zm-.438-.875h-.438v.875h.438zm-5.687 0H.438v.875h.438zm1.75.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zm-1.75.875h-.438v.438h.438zm-.875-1.313H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188 5.25H1.75v.875h.438zm-.438-.438h-.437v.438h.438z" fill="#816bee"/>
	<path d="M.875 3.938H.438v.438h.438zm1.313-.875H1.75v.875h.438zm.875-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm2.188-.875h-.438v.875h.438zm-.438-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm1.75 0h-.438v.438h.438z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438zm-.438-.438h-.438v.438h.438zm0 1.313h-.438v.438h.438zm-.875 0h-.438v.438h.438zm-1.313.875h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm.875 1.75h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm-.874-1.749H1.75v.438h.438zM.875 3.5H.438v.438h.438zm.438.438H.875v.438h.438z" fill="#4282d8"/>
	<path d="M4.375 6.125h-.437v.438h.438zm.875-1.313h-.438v.438h.438zm-1.313 1.75h-.874V7h.875zm2.625 0h-.875V7h.875zm-.875-.438h-.875v.438h.875zm.438-1.75H5.25v.438h.875z" fill="#000"/>
`;function Gi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${cd}
	</svg>`}var hd=A`
	<path d="M3.938.438h-.875v1.75h.875zm.875 2.625v-.438h-.438v-.437h-1.75v.438h-.437v.438H.438v.875h1.75v.438h.438v.438h.438v1.75h.875v-1.75h.438v-.438h.438v-.439h1.75v-.875z" fill="#bcef42"/>
	<path d="M1.75 0h-.437v.438h.438zm.875 2.188h-.437v.438h.438zm2.188 0h-.438v.438h.438zM5.688 0H5.25v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 1.313h-.875v.438h.875zm0 .438h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 5.25h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 6.125h-.875v.438h.875zm0-1.313h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 2.625h-.875v.438h.875zm0 1.313h-.875v.438h.875zm.438-.875h-.438v.875h.438z" fill="#000"/>
	<path d="M5.25 3.063h-.438v.875h.438z" fill="#7fb134"/>
	<path d="M3.063 3.063h-.438v.875h.438z" fill="#000"/>
	<path d="M2.625 2.625h-.437V3.5h.438z" fill="#f0f0f0"/>
	<path d="M1.313.438H.875v.438h.438z" fill="#000"/>
	<path d="M1.313.438v.438H.875v.438H.438v.438h1.313V.438z" fill="#6be473"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 1.313H.438v.438h1.313z" fill="#008456"/>
	<path d="M5.25 5.25v1.313h.438v-.438h.438v-.438h.438v-.438zm-4.812 0v.438h.438v.438h.438v.438h.438V5.251z" fill="#6be473"/>
	<path d="M1.75 5.25H.438v.438h1.313z" fill="#f0f0f0"/>
	<path d="M1.313 5.688v.875h.438v-.875z" fill="#008456"/>
	<path d="M6.125 1.313V.875h-.438V.438h-.438v1.313h1.313v-.438z" fill="#6be473"/>
	<path d="M5.688.438H5.25v.438h.438zm0 2.625H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.563 3.5H5.25v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 1.313H5.25v.438h1.313z" fill="#008456"/>
	<path d="M.875.875H.438v.438h.438zM3.063.437h-.438v1.75h.438zm1.313 0h-.438v1.75h.438zm2.625 2.625h-.438v.875h.438zm-.438-.438h-1.75v.438h1.75zm0 1.313h-1.75v.438h1.75zM.438 3.063H0v.875h.438zm1.75-.438H.438v.438h1.75z" fill="#000"/>
	<path d="M1.75 3.063H.438v.875h.438V3.5h.875z" fill="#f0f0f0"/>
	<path d="M2.188 3.938H.438v.438h1.75zM.438 1.313H0v.438h.438zm1.313 5.25h-.438v.438h.438zm.875-2.188h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75 3.5h-.437v.438h.438zm.438-.438H1.75v.875h.438z" fill="#7fb134"/>
	<path d="M2.188 3.063H1.75v.875h.438z" fill="#3f581a"/>
	<path d="M4.375 4.375h-1.75v.438h1.75z" fill="#7fb134"/>
	<path d="M4.375 2.188h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 3.938h-.438v.438h.438z" fill="#7fb134"/>
	<path d="M5.688 6.563H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zM3.939 6.562h-.876V7h.875zm-2.625-.438H.875v.438h.438zm-.438-.438H.438v.438h.438zm2.188-.875h-.439v1.75h.438zm1.313 0h-.439v1.75h.438zM1.75 1.75H.438v.438h1.75V.438H1.75zm3.5 0V.438h-.438v1.75h1.75V1.75z" fill="#000"/>
	<path d="M.438 4.813v.438h1.313v1.313h.438v-1.75zm4.375 0v1.75h.438V5.25h1.313v-.438zM.438 5.25H0v.438h.438z" fill="#000"/>
	<path d="M5.688 6.125H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#008456"/>
	<path d="M5.688 5.25H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 3.063h-.875v.875h.875z" fill="#7fb134"/>
	<path d="M3.938 1.75h-.875v.438h.875zm0 3.063h-.875v.438h.875zm1.313-1.75h-.438v.875h.438z" fill="#3f581a"/>
`;function Qi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${hd}
	</svg>`}var fd=A`
	<path d="M4.813 4.375h.438v-.437h1.313V3.5H5.251v-.437h-.438V1.75h.875v-.437H4.375v.438H3.063v-.438h-.438V.875H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v-.875h1.75v.438h-.439v.438h.438v.438h.875v-.438h1.313v-.438h-.875z" fill="#54cfff"/>
	<path d="M3.938 4.813H3.5v.438h.438zm1.75.438H5.25v.438h.438zm.875-1.75h-.438v.438h.438zM5.25 3.063h-.438v.438h.438zM1.312 4.376H.875v.438h.438zm.438.438h-.437v.875h.438zm2.625.875H3.063v.438h1.313zm0-1.313h-.437v.438h.438z" fill="#4282D8"/>
	<path d="M3.938 0H3.5v.438h.438zm.438.438h-.438v.438h.438zm-.876 0H1.75v.438H3.5zM1.75.875h-.437v.438h.438zm1.313 0h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875 0h-.438v.438h.438zM5.689.875H4.376v.438h1.313zm.438.438h-.438v.438h.438zm-4.814 0H.875v.438h.438zm-.438.437H.438v.438h.438zm-.437.438H0v2.625h.438zm.875.438H.875v1.75h.438zm.438-.438h-.438v.438h.438zm2.188-.438H1.75v.438h2.188z" fill="#000"/>
	<path d="M3.938 1.75H3.5v.875h.438zm1.75 0h-.875v.438h.875z" fill="#000"/>
	<path d="M5.25 1.75h-.438v1.313h.438zm1.313 1.313H5.25v.438h1.313zm.438.438h-.438v.438h.438zm-2.625-.875h-.438v1.75h.438zm2.188 1.313H5.251v.438h1.313zm-1.313.438h-.438v.875h.438z" fill="#000"/>
	<path d="M5.688 4.813h-.875v.438h.875zm.438.438h-.438v.438h.438zm-.438.438H4.375v.438h1.313zm-1.313.438h-1.75v.438h1.75zM3.5 4.814H1.75v.438H3.5zm-.875 1.75h-.437v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.875 0h-.437v.438h.438zm-1.75 0H.875v.438h.438zm-.438-.438H.438v.438h.438zm.875-.438h-.436v.438h.438zm2.188 0H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.625H3.5v-.437H1.75v.438h-.437v1.75h.438v.438h1.75v-.438h.438z" fill="#9af4dc"/>
	<path d="M3.5 4.375H1.75v.438H3.5zm-1.75-.437h-.437v.438h.438zm2.188 0H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.875.438h-.437v.438h.438zm.875-.875H1.75v.438H3.5z" fill="#f0f0f0"/>
	<path d="M3.5 5.688h-.437v.438h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm.875-.875h-.437v.438h.438zm.875-.438H1.75v.438h.875zm3.063.438H4.375v.438h1.313zM3.938.438H3.5v.438h-.437v.438h.438v.438h.438v-.439h.438V.875h-.439zM2.625 5.25h-.437v.438H1.75v.438h.438v.438h.438v-.438h.438v-.438h-.439z" fill="#f0f0f0"/>
`;function Yi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${fd}
	</svg>`}var md=A`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Xi(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${md}
	</svg>`}var pd=A`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H2.625v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.438v.438h.438v.438h.438v.438h2.188v-.438h.875v-.438h.438v-.438h.438v-.875h.438V1.75z" fill="#bcef42"/>
	<path d="M6.563.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.438v.438h.875z" fill="#bcef42"/>
	<path d="M1.75 6.125H.438v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 3.5h-.438v.875h.438z" fill="#816bee"/>
	<path d="M5.25.438H2.625v.438H5.25z" fill="#f0f0f0"/>
	<path d="M5.25.875H2.625v.438H5.25z" fill="#b79cf8"/>
	<path d="M4.375 6.125H2.188v.438h2.188z" fill="#816bee"/>
	<path d="M6.563.875h-.438v.438h.438z" fill="#bcef42"/>
	<path d="M2.625 2.188h-.437v.438h.438zM1.313 1.75H.875v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625 1.313h-.437v.438h.438zm3.063 0H5.25v.438h.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.438h.438zm.875 1.75h-.438v.438h.438zM.875 5.25H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 4.813h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M6.563.438v.875h-.438V.875h-.438v.438h.438v.438h.438v2.625h.438V.438zm-5.25.875H.875v.438h.438zm.438-.438h.875V.438H1.75zh-.438v.438h.438zm4.813 3.5h-.438v.875h.438zM.875 1.75H.438v.875h.438zM5.25 6.125h-.875v.438h.875zm.875-.875h-.438v.438h.438zm-4.812 0H.875v.438h.438zm.438.438h-.438v.438h.438zm-.875-.875H.438v.438h.438zm4.813.875h-.438v.438h.438zM.438 2.625H0v3.938h.438z" fill="#000"/>
	<path d="M5.25.875h.438V.438h.875V0H2.625v.438H5.25zM2.188 6.563v-.438H1.75v.438H.438v.438h3.938v-.438z" fill="#000"/>
	<path d="M.875 2.625H.438V3.5h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.625H3.5v.438h.875zm-.438 1.75h-.874v.438h.875zm.875-1.313h-.438v.875h.438zm-3.5 1.75h.875v-.438H1.75V2.188h-.437zm3.5-3.063H3.063v.438h1.75zm-.438 3.5H2.625v.438h1.75zm2.188-3.063h-.438v1.313h.438zM.875 3.5H.438v1.313h.438zm1.313-1.75H1.75v.438h.438zm1.313 1.313h-.438v.438h.438zm-.438.875h-.438v.438h.438zm-.438.875h-.437v.438h.438zm1.75-.875h-.437v.438h.438zm.438.875h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-2.188-1.75v-.437h-.438v.438h-.437v1.313h.438V2.625zm3.063-.875h-.438v.438h.438zm-.875.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM1.313 4.813H.875v.438h.438zm.438.438h-.438v.438h.438zm.438.438H1.75v.438h.438z" fill="#b79cf8"/>
`;function es(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${pd}
	</svg>`}var vd=A`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.438h.438v-.438h.438V1.75z" fill="#d1cdd5"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.438h.438zm.875 3.938h-.437v.875h.438zm-.438-.438H.875v.438h.438zm.875 1.313H1.75v.438h.438zM.874 4.376H.438v.438h.438z" fill="#000"/>
	<path d="M1.75 4.813h-.437v.438h.438zm.438.875H1.75v.438h.438zm-.875-1.313H.875v.438h.438zm1.75-1.313H1.75v1.313h1.313z" fill="#847d8b"/>
	<path d="M3.063 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 3.063H3.938v1.313h1.313z" fill="#847d8b"/>
	<path d="M5.25 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 5.254h.438v-.438H5.25zm-.438.875h.438v-.438h-.438zm.875-1.313h.438v-.438h-.438z" fill="#847d8b"/>
	<path d="M.438 1.75H0v2.625h.438z" fill="#000"/>
	<path d="M.875 1.75H.438v2.625h.438z" fill="#fff"/>
	<path d="M5.25.879h.438V.441H5.25zm.438.438h.438V.879h-.438zm.438.438h.438v-.438h-.438zM5.251 6.13h.438v-.875h-.438zm.438-.875h.438v-.438h-.438zm-.875 1.313h.438V6.13h-.438zm1.313-1.75h.438V4.38h-.438zm.438-.438h.438V1.755h-.438z" fill="#000"/>
	<path d="M6.125 4.379h.438V1.754h-.438z" fill="#847d8b"/>
	<path d="M1.75 0v.438h3.5V0z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm.438.438h-.438v.438h.438zm3.5-.433h.438V.88h-.438zm.438.438h.438v-.438h-.438zM1.75.438v.438h3.5V.438z" fill="#fff"/>
	<path d="M2.188 6.563v.438h2.625v-.438z" fill="#000"/>
	<path d="M2.188 6.125v.438h2.625v-.438z" fill="#847d8b"/>
	<path d="M3.063 5.688h-.438v.875h.438zm1.313 0h-.438v.875h.438z" fill="#57595f"/>
`;function ts(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${vd}
	</svg>`}var gd=A`
	<path d="M3.063 0H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm-.875 2.187H3.5v1.75h.438zm-3.5-.437H0v2.625h.438zM6.563.875h-1.75v.438h1.75z" fill="#000"/>
	<path d="M3.063.438H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm1.75.438h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M3.063 6.563H1.75v.438h1.313z" fill="#000"/>
	<path d="M2.625 6.125v-.438h-.437v-.875H1.75V2.188h.438v-.875h.438V.875H1.75v.438H.875v1.75H.438v1.75h.438v.875h.438v.438h.438v.438h1.313v-.438z" fill="#ffe361"/>
	<path d="M3.063 6.125H1.75v.438h1.313z" fill="#ffb84b"/>
	<path d="M4.813 6.125h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ffe361"/>
	<path d="M6.563 5.688h-1.75v.438h1.75zM1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.875h.438zm6.125 0h-.438v.438H7zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.875h.438zm.875 3.063h-.438v.438h.438zm-.438-.438h-.438v.438h.438zm-.438-.875h-.438v.875h.438zm-.438-.875h-.438v.875h.438zM1.747 6.127h-.434v.438h.438zm-.438-.438H.875v.438h.438zm-.438-.875H.438v.875h.438zm1.313-2.625H1.75v2.625h.438zM3.059.876h-.434v.438h.438zm-.434.437h-.437v.875h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm1.75 0h-.437v.875h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.313H1.75v.875h.438z" fill="#ffb84b"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625.875h-.437v.438h.438zm1.313.875H3.5v.875h.438zm.438-.438h-.438v.438h.438zm-2.188 3.5H1.75v.438h.438zm-.438.875h-.437v.438h.438zm-.438-.875H.875v.875h.438zm2.188.875v-.438h-.437v-.438h-.438v.875h.438v.438h1.75v-.438zm.438-1.313H3.5v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="url(#a)"/>
	<path d="M6.125 5.25v-.438h-.438v-.874h-.438v-.875h.438v-.875h.438V1.75H4.812v.438h-.438v.438h-.436v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ff2c52"/>
	<path d="M5.688 2.188H5.25v.875h.438zm.438-.438h-.438v.438h.438zm-.438 2.188H5.25v.438h.438zM5.25 5.251v-.438h-.875v.438h.438v.438h1.75v-.438z" fill="#be0351"/>
	<path d="M1.313 1.313H.875v.438h.438zm0 1.75H.875v.438h.438zm1.75-1.75h-.438v.438h.438zm1.75.438h-.438v.438h.438zm-.438.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 1.75h-.437v.875h.438zM3.062 5.688h-.437v.438h.438zm-.438-.875h-.436v.875h.438zm2.188.438h-.438v.438h.438zm-.438-.875h-.436v.875h.438z" fill="#000"/>
	<defs>
		<radialGradient id="a" cx=".75" cy=".5" r="1" fx=".75" fy=".5">
		<stop stop-color="#ff2c52" offset="30%"/>
		<stop stop-color="#ffe361" offset="70%"/>
		</radialGradient>
	</defs>
`;function is(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${gd}
	</svg>`}var bd=A`
	<path d="M4.813.438v.438h-.438v.438h-.437v.438H3.5v.438h-.437v.875h-.438v.438H3.5v.875h.438v-.44h.875V3.5h.438v-.437h.438v-.438h.438v-.437h.438V.438z" fill="#d1cdd5"/>
	<path d="M1.313 3.938h.438v.438h.875v.875h.438v.438h.875v.438h.875v-.875h-.876v-.438H3.5v-.438h-.437v-.438h-.438V3.5h-.437v-.437H1.75v-.875H.875v.875h.438z" fill="#ffe361"/>
	<path d="M2.188 4.813h-.875v.875h.875zm-.875.875H.438v.875h.875z" fill="#ffe361"/>
	<path d="M4.813.438h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-.437.438h-.438v.875h.438zm-.875 0H1.75v.875h.438zm-1.313 0H.438v.875h.438zm.438.875H.875v.875h.438zm3.5.875h-.875v.438h.875zm0 .875h-.875v.438h.875zm.438.438h-.438v.875h.438z" fill="#000"/>
	<path d="M6.563.438h-.438v1.75h.438z" fill="#847d8b"/>
	<path d="M.438 5.688H0v.875h.438zm4.375.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#000"/>
	<path d="M2.188 5.25h-.875v.438h.875zm-.875.875H.438v.438h.875z" fill="#ffb84b"/>
	<path d="M1.313 6.125v.438h.438v-.438h.438v-.438h-.876zm1.313-.875v-.875H1.75v-.437h-.437v.875h.875v.875h.875V5.25zm-1.313 0v-.438H.875v.438H.438v.438h.875zm0 1.313H.438v.438h.875zM1.75 1.75H.875v.438h.875zm1.313 2.188v.438h.438V3.5h-.876v.438z" fill="#000"/>
	<path d="M5.688 1.313H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.436v.438h.438zm-.436.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M3.063 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 3.5h-.437v.438h.438zm-.437-.875H.875v.438h.438zm.875 1.313H1.75v.438h.438zm.875.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M3.938 4.375H3.5v.438h.438zM2.625 3.063h-.437v.438h.438zm3.938-.875h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438-3.5V.44h1.75v1.75h.438V0z" fill="#000"/>
	<path d="M4.813 5.25h-.438v.438h.438zm-.875-.438H3.5v.438h.438zM3.5 4.374h-.437v.438h.438zm-.437-.436h-.438v.438h.438zM2.625 3.5h-.437v.438h.438zm-.437-.437H1.75v.438h.438zM3.5 2.188h-.437v.438h1.313v-.438h-.438V1.75H3.5zM4.375.875v.438h-.437v.438h1.313v-.438h-.438V.875zm1.75-.438H4.812v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.873.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M1.75 2.188h-.437v.438h.438zm0 2.625h-.437v.438h.438zm-.875.875H.438v.438h.438z" fill="#f0f0f0"/>
`;function ss(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${bd}
	</svg>`}var _d=A`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function rs(t={}){return n`<svg
		${O(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_d}
	</svg>`}var yd=globalThis.$discordMessage??{};function nt(){return yd}var Fs={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},Js=nt().avatars??{},as=Object.assign(Fs,Js,{default:Fs[Js.default]??Js.default??Fs.blue}),Ja=nt().profiles??{},Wa=nt().defaultTheme==="light"?"light":"dark",Za=nt().defaultMode==="compact"?"compact":"cozy",Ka=nt().defaultBackground==="none"?"none":"discord",Ga=new Map([["heart",Ni()],["crystal",Vi()],["diamond",Pi()],["explosion",Bi()],["flame",Li()],["flower",qi()],["key",Ui()],["leaf",Fi()],["lightning",Ji()],["magic",Wi()],["moon",Zi()],["mushroom",Ki()],["mythical",Gi()],["ornament",Qi()],["plasma",Yi()],["rock",Xi()],["shell",es()],["skull",ts()],["sun",is()],["sword",ss()],["water",rs()]]);var os=class extends Error{constructor(i){super(i),this.name="DiscordComponentsError"}},zd=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),wd=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),$d=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),xd=t=>t instanceof Date?zd.format(t):t,kd=(t,i=!1)=>t instanceof Date?i?$d.format(t):wd.format(t):t;function gt(t,i=!1,e=!1){if(!(t instanceof Date)&&typeof t!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return i?kd(t,e):xd(t)}var Md=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function bt(t){let i=nt().emojis?.[t];if(i)return i;let e=Md.exec(t);if(e?.groups){let{name:s,id:r,animated:a}=e.groups;return{name:s,url:`https://cdn.discordapp.com/emojis/${r}.${a?"gif":"png"}`}}}function Qa(t){if(t)return Ga.get(t)??t}var Hd=A`
	<path
		fill="currentColor"
		d="M10 5V3H5.375C4.06519 3 3 4.06519 3 5.375V18.625C3 19.936 4.06519 21 5.375 21H18.625C19.936 21 21 19.936 21 18.625V14H19V19H5V5H10Z"
	/>
	<path fill="currentColor" d="M21 2.99902H14V4.99902H17.586L9.29297 13.292L10.707 14.706L19 6.41302V9.99902H21V2.99902Z"
	/>
`;function Ws(t={}){return n`<svg ${O(t)} class="discord-button-launch" aria-hidden="false" width="16" height="16" viewBox="0 0 24 24">
		${Hd}
	</svg>`}var dt=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},fe=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},Ya=(()=>{let t=[Z("discord-button")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[],I,k=[],w=[];var P=class extends r{static{s=this}static{let j=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x({reflect:!0,attribute:"emoji"})],c=[x({reflect:!0,attribute:"emoji-name"})],d=[x({reflect:!0,attribute:"url"})],g=[x({type:Boolean,reflect:!0,attribute:"disabled"})],y=[x({reflect:!0,attribute:"type"})],I=[x({reflect:!0,attribute:"modal-id"})],dt(this,null,a,{kind:"accessor",name:"emoji",static:!1,private:!1,access:{has:H=>"emoji"in H,get:H=>H.emoji,set:(H,q)=>{H.emoji=q}},metadata:j},o,l),dt(this,null,c,{kind:"accessor",name:"emojiName",static:!1,private:!1,access:{has:H=>"emojiName"in H,get:H=>H.emojiName,set:(H,q)=>{H.emojiName=q}},metadata:j},h,u),dt(this,null,d,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:H=>"url"in H,get:H=>H.url,set:(H,q)=>{H.url=q}},metadata:j},z,v),dt(this,null,g,{kind:"accessor",name:"disabled",static:!1,private:!1,access:{has:H=>"disabled"in H,get:H=>H.disabled,set:(H,q)=>{H.disabled=q}},metadata:j},f,m),dt(this,null,y,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:H=>"type"in H,get:H=>H.type,set:(H,q)=>{H.type=q}},metadata:j},R,C),dt(this,null,I,{kind:"accessor",name:"modalId",static:!1,private:!1,access:{has:H=>"modalId"in H,get:H=>H.modalId,set:(H,q)=>{H.modalId=q}},metadata:j},k,w),dt(null,i={value:s},t,{kind:"class",name:s.name,metadata:j},null,e),P=s=i.value,j&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=U`
		:host > *:first-child {
			display: flex;
			justify-content: center;
			align-items: center;
			cursor: pointer;
			margin: 4px 8px 4px 0;
			padding: 2px 16px;
			width: auto;
			height: 32px;
			min-width: 60px;
			min-height: 32px;
			-webkit-transition:
				background-color 0.17s ease,
				color 0.17s ease;
			transition:
				background-color 0.17s ease,
				color 0.17s ease;
			border-radius: 3px;
			font-size: 14px;
			font-weight: 500;
			line-height: 16px;
			text-decoration: none !important;
			/* CSS Reset to unset button styling */
			border-width: unset;
			border-style: unset;
			border-color: unset;
			border-image: unset;
			box-sizing: unset;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		.success {
			color: #fff;
			background-color: #3ba55d;
		}

		.success.hoverable:hover {
			background-color: #2d7d46;
		}

		.destructive {
			color: #fff;
			background-color: #ed4245;
		}

		.destructive.hoverable:hover {
			background-color: #c03537;
		}

		.primary {
			color: #fff;
			background-color: #5865f2;
		}

		.primary.hoverable:hover {
			background-color: #4752c4;
		}

		.secondary {
			color: #fff;
			background-color: #4f545c;
		}

		.secondary.hoverable:hover {
			background-color: #5d6269;
		}

		.disabled {
			cursor: not-allowed !important;
			opacity: 0.5;
		}

		.launch {
			margin-left: 8px;
		}

		.emoji {
			margin-right: 4px;
			object-fit: contain;
			width: 1.375em;
			height: 1.375em;
			vertical-align: bottom;
		}
	`;#e=fe(this,o,void 0);get emoji(){return this.#e}set emoji(j){this.#e=j}#t=(fe(this,l),fe(this,h,"emoji"));get emojiName(){return this.#t}set emojiName(j){this.#t=j}#i=(fe(this,u),fe(this,z,void 0));get url(){return this.#i}set url(j){this.#i=j}#s=(fe(this,v),fe(this,f,!1));get disabled(){return this.#s}set disabled(j){this.#s=j}#r=(fe(this,m),fe(this,R,"secondary"));get type(){return this.#r}set type(j){this.#r=j}#a=(fe(this,C),fe(this,k,void 0));get modalId(){return this.#a}set modalId(j){this.#a=j}validButtonTypes=(fe(this,w),new Set(["primary","secondary","success","destructive"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordButton `type` prop must be a string.");if(!this.validButtonTypes.has(this.type))throw new RangeError("DiscordButton `type` prop must be one of: 'primary', 'secondary', 'success', 'destructive'")}}checkParentElement(){if(this.parentElement?.tagName.toLowerCase()!=="discord-action-row")throw new os("All <discord-button> components must be direct children of <discord-action-row>.")}handleButtonClick(){if(this.modalId){let j=this.parentElement?.parentElement?.parentElement?.parentElement;if(j?.tagName?.toLowerCase()==="discord-messages"){let H=j?.querySelector("discord-modal"),q=H?.shadowRoot?.querySelector(`dialog#${this.modalId}`),ge=q?.querySelector("div.discord-modal-box");if(q instanceof HTMLDialogElement&&ge instanceof HTMLDivElement&&(q.showModal(),ge.style.display="flex",H)){let xe=globalThis.getComputedStyle(globalThis.document.body).overflow;H.originalBodyOverflow=xe,globalThis.document.body.style.overflow="hidden"}}}}render(){this.checkType(),this.checkParentElement();let j=this.url&&!this.disabled,H=n`
			${N(this.emoji,()=>n`<img src=${this.emoji} alt=${this.emojiName} draggable="true" class="emoji" />`)}
			<span>
				<slot></slot>
			</span>
			${N(this.url,()=>Ws())}
		`;return j?n`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${H}</a>`:n`<button
			class=${He({[this.type]:!0,disabled:this.disabled,hoverable:!this.disabled})}
			@click=${this.handleButtonClick}
		>
			${H}
		</button>`}static{fe(s,e)}};return P=s})();var Ye=class extends Event{constructor(i,e,s,r){super("context-request",{bubbles:!0,composed:!0}),this.context=i,this.contextTarget=e,this.callback=s,this.subscribe=r??!1}};var _t=class{constructor(i,e,s,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(a,o)=>{this.unsubscribe&&(this.unsubscribe!==o&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=a,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(a,o)),this.unsubscribe=o},this.host=i,e.context!==void 0){let a=e;this.context=a.context,this.callback=a.callback,this.subscribe=a.subscribe??!1}else this.context=e,this.callback=s,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new Ye(this.context,this.host,this.t,this.subscribe))}};var ns=class{get value(){return this.o}set value(i){this.setValue(i)}setValue(i,e=!1){let s=e||!Object.is(i,this.o);this.o=i,s&&this.updateObservers()}constructor(i){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:s}]of this.subscriptions)e(this.o,s)},i!==void 0&&(this.value=i)}addCallback(i,e,s){if(!s)return void i(this.value);this.subscriptions.has(i)||this.subscriptions.set(i,{disposer:()=>{this.subscriptions.delete(i)},consumerHost:e});let{disposer:r}=this.subscriptions.get(i);i(this.value,r)}clearCallbacks(){this.subscriptions.clear()}};var Zs=class extends Event{constructor(i,e){super("context-provider",{bubbles:!0,composed:!0}),this.context=i,this.contextTarget=e}},yt=class extends ns{constructor(i,e,s){super(e.context!==void 0?e.initialValue:s),this.onContextRequest=r=>{if(r.context!==this.context)return;let a=r.contextTarget??r.composedPath()[0];a!==this.host&&(r.stopPropagation(),this.addCallback(r.callback,a,r.subscribe))},this.onProviderRequest=r=>{if(r.context!==this.context||(r.contextTarget??r.composedPath()[0])===this.host)return;let a=new Set;for(let[o,{consumerHost:l}]of this.subscriptions)a.has(o)||(a.add(o),l.dispatchEvent(new Ye(this.context,l,o,!0)));r.stopPropagation()},this.host=i,e.context!==void 0?this.context=e.context:this.context=e,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Zs(this.context,this.host))}};function ri({context:t}){return(i,e)=>{let s=new WeakMap;if(typeof e=="object")return{get(){return i.get.call(this)},set(r){return s.get(this).setValue(r),i.set.call(this,r)},init(r){return s.set(this,new yt(this,{context:t,initialValue:r})),r}};{i.constructor.addInitializer((o=>{s.set(o,new yt(o,{context:t}))}));let r=Object.getOwnPropertyDescriptor(i,e),a;if(r===void 0){let o=new WeakMap;a={get(){return o.get(this)},set(l){s.get(this).setValue(l),o.set(this,l)},configurable:!0,enumerable:!0}}else{let o=r.set;a={...r,set(l){s.get(this).setValue(l),o?.call(this,l)}}}return void Object.defineProperty(i,e,a)}}}function re({context:t,subscribe:i}){return(e,s)=>{typeof s=="object"?s.addInitializer((function(){new _t(this,{context:t,callback:r=>{e.set.call(this,r)},subscribe:i})})):e.constructor.addInitializer((r=>{new _t(r,{context:t,callback:a=>{r[s]=a},subscribe:i})}))}}var K=t=>t??$;var Xa="important",Ed=" !"+Xa,ai=Se(class extends ke{constructor(t){if(super(t),t.type!==Ge.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((i,e)=>{let s=t[e];return s==null?i:i+`${e=e.includes("-")?e:e.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${s};`},"")}update(t,[i]){let{style:e}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(i)),this.render(i);for(let s of this.ft)i[s]==null&&(this.ft.delete(s),s.includes("-")?e.removeProperty(s):e[s]=null);for(let s in i){let r=i[s];if(r!=null){this.ft.add(s);let a=typeof r=="string"&&r.endsWith(Ed);s.includes("-")||a?e.setProperty(s,a?r.slice(0,-11):r,a?Xa:""):e[s]=r}}return he}});var zt=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},ye=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},Qm=(()=>{let t=[Z("discord-custom-emoji")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[];var I=class extends r{static{s=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x()],c=[x()],d=[x({attribute:!1})],g=[x({type:Boolean,attribute:"embed-emoji"})],y=[x({type:Boolean,attribute:"jumbo"})],zt(this,null,a,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:w=>"name"in w,get:w=>w.name,set:(w,P)=>{w.name=P}},metadata:k},o,l),zt(this,null,c,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:w=>"url"in w,get:w=>w.url,set:(w,P)=>{w.url=P}},metadata:k},h,u),zt(this,null,d,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:w=>"customEmojisMap"in w,get:w=>w.customEmojisMap,set:(w,P)=>{w.customEmojisMap=P}},metadata:k},z,v),zt(this,null,g,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:w=>"embedEmoji"in w,get:w=>w.embedEmoji,set:(w,P)=>{w.embedEmoji=P}},metadata:k},f,m),zt(this,null,y,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:w=>"jumbo"in w,get:w=>w.jumbo,set:(w,P)=>{w.jumbo=P}},metadata:k},R,C),zt(null,i={value:s},t,{kind:"class",name:s.name,metadata:k},null,e),I=s=i.value,k&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=U`
		.discord-custom-emoji {
			display: inline-block;
			cursor: pointer;
		}

		.discord-custom-emoji .discord-custom-emoji-image {
			object-fit: contain;
			width: 1.375rem;
			height: 1.375rem;
			vertical-align: bottom;
		}

		.discord-custom-emoji .discord-custom-jumbo-emoji-image {
			width: 3rem;
			height: 3rem;
			min-height: 3rem;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}
	`;#e=ye(this,o,void 0);get name(){return this.#e}set name(k){this.#e=k}#t=(ye(this,l),ye(this,h,void 0));get url(){return this.#t}set url(k){this.#t=k}#i=(ye(this,u),ye(this,z,{}));get customEmojisMap(){return this.#i}set customEmojisMap(k){this.#i=k}#s=(ye(this,v),ye(this,f,void 0));get embedEmoji(){return this.#s}set embedEmoji(k){this.#s=k}#r=(ye(this,m),ye(this,R,void 0));get jumbo(){return this.#r}set jumbo(k){this.#r=k}willUpdate(){if(!this.url&&this.name){let k=bt(this.name)??this.customEmojisMap[this.name];k&&(this.url??=k.url??"",this.embedEmoji??=k.embedEmoji??!1)}}render(){let k=`:${this.name}:`;return n`<span
			class=${He({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${k}
				src=${K(this.url)}
				alt=${k}
				draggable="false"
				class=${He({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),ye(this,C)}static{ye(s,e)}};return I=s})();var Cd=A`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function oi(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Cd}
	</svg>`}var Sd=A`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function ni(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Sd}
	</svg>`}var Rd=A`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function di(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rd}
	</svg>`}var jd=A`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function li(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jd}
	</svg>`}var Ad=A`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function ui(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ad}
	</svg>`}var wt=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},ze=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},de="light-theme",lt="compact-mode",Ks="no-background",kp=(()=>{let t=[Z("discord-messages")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[];var I=class extends r{static{s=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[ri({context:de}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],c=[ri({context:Ks}),x({type:Boolean,reflect:!0,attribute:"no-background"})],d=[ri({context:lt}),x({type:Boolean,reflect:!0,attribute:"compact-mode"})],g=[x({reflect:!0,attribute:"channel-type"})],y=[x({reflect:!0,attribute:"channel-name"})],wt(this,null,a,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,P)=>{w.lightTheme=P}},metadata:k},o,l),wt(this,null,c,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:w=>"noBackground"in w,get:w=>w.noBackground,set:(w,P)=>{w.noBackground=P}},metadata:k},h,u),wt(this,null,d,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:w=>"compactMode"in w,get:w=>w.compactMode,set:(w,P)=>{w.compactMode=P}},metadata:k},z,v),wt(this,null,g,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:w=>"channelType"in w,get:w=>w.channelType,set:(w,P)=>{w.channelType=P}},metadata:k},f,m),wt(this,null,y,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:w=>"channelName"in w,get:w=>w.channelName,set:(w,P)=>{w.channelName=P}},metadata:k},R,C),wt(null,i={value:s},t,{kind:"class",name:s.name,metadata:k},null,e),I=s=i.value,k&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=U`
		:host {
			color: #fff;
			background-color: #36393e;
			display: block;
			font-size: 16px;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			line-height: 170%;
			border: 1px solid rgba(255, 255, 255, 0.05);
		}

		:host([light-theme]) {
			color: #747f8d;
			background-color: #fff;
			border-color: #dedede;
		}

		:host([no-background]) {
			background-color: unset;
		}

		::slotted(*) {
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
		}

		::slotted(*:first-child) {
			margin-top: 0.5rem;
		}

		::slotted(*:not(:first-child)) {
			margin-top: 1.0625rem;
		}

		:host([compact-mode]) ::slotted(*:not(:first-child)) {
			margin-top: unset;
		}

		::slotted(*:last-child) {
			margin-bottom: 0.5rem;
			border-bottom-width: 0;
		}

		:host .discord-channel-header {
			display: flex;
			align-items: center;
			padding: 0.5rem 1rem;
			box-shadow:
				0 2px 0 0 rgba(0, 0, 0, 0.05),
				0 1.5px 0 0 rgba(0, 0, 0, 0.05),
				0 1px 0 0 rgba(0, 0, 0, 0.16);
		}

		:host .discord-channel-icon {
			height: 24px;
			width: auto;
			margin: 0 8px;
			position: relative;
			flex: 0 0 auto;
			color: #80848e;
		}

		:host([light-theme]) .discord-channel-icon {
			color: #6d6f78;
		}

		:host .discord-channel-name {
			margin: 0 8px 0 0;
			flex: 0 0 auto;
			min-width: auto;
		}
	`;#e=ze(this,o,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#t=(ze(this,l),ze(this,h,!1));get noBackground(){return this.#t}set noBackground(k){this.#t=k}#i=(ze(this,u),ze(this,z,!1));get compactMode(){return this.#i}set compactMode(k){this.#i=k}#s=(ze(this,v),ze(this,f,void 0));get channelType(){return this.#s}set channelType(k){this.#s=k}#r=(ze(this,m),ze(this,R,void 0));get channelName(){return this.#r}set channelName(k){this.#r=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||Wa==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Za==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||Ka==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=n`${ni()}`;break;case"voice":k=n`${ui()}`;break;case"locked":k=n`${li()}`;break;case"thread":k=n`${di()}`;break;case"forum":k=n`${oi()}`;break}return n`
			${N(this.channelType&&this.channelName,()=>n`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),ze(this,C)}static{ze(s,e)}};return I=s})();var me=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},ee=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},eo=(()=>{let t=[Z("discord-embed")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[],I,k=[],w=[],P,j=[],H=[],q,ge=[],xe=[],Ie,Ve=[],Pe=[],Be,Le=[],qe=[],Ne,Ue=[],Fe=[],Je,We=[],Ze=[];var Ke=class extends r{static{s=this}static{let V=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x()],c=[x({attribute:"author-name"})],d=[x({attribute:"author-image"})],g=[x({attribute:"author-url"})],y=[x({attribute:"embed-title"})],I=[x({attribute:!1})],P=[x()],q=[x()],Ie=[x()],Be=[x()],Ne=[x()],Je=[re({context:de,subscribe:!0}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],me(this,null,a,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:E=>"color"in E,get:E=>E.color,set:(E,J)=>{E.color=J}},metadata:V},o,l),me(this,null,c,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:E=>"authorName"in E,get:E=>E.authorName,set:(E,J)=>{E.authorName=J}},metadata:V},h,u),me(this,null,d,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:E=>"authorImage"in E,get:E=>E.authorImage,set:(E,J)=>{E.authorImage=J}},metadata:V},z,v),me(this,null,g,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:E=>"authorUrl"in E,get:E=>E.authorUrl,set:(E,J)=>{E.authorUrl=J}},metadata:V},f,m),me(this,null,y,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:E=>"embedTitle"in E,get:E=>E.embedTitle,set:(E,J)=>{E.embedTitle=J}},metadata:V},R,C),me(this,null,I,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:E=>"embedEmojisMap"in E,get:E=>E.embedEmojisMap,set:(E,J)=>{E.embedEmojisMap=J}},metadata:V},k,w),me(this,null,P,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:E=>"url"in E,get:E=>E.url,set:(E,J)=>{E.url=J}},metadata:V},j,H),me(this,null,q,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:E=>"thumbnail"in E,get:E=>E.thumbnail,set:(E,J)=>{E.thumbnail=J}},metadata:V},ge,xe),me(this,null,Ie,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:E=>"image"in E,get:E=>E.image,set:(E,J)=>{E.image=J}},metadata:V},Ve,Pe),me(this,null,Be,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:E=>"video"in E,get:E=>E.video,set:(E,J)=>{E.video=J}},metadata:V},Le,qe),me(this,null,Ne,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:E=>"provider"in E,get:E=>E.provider,set:(E,J)=>{E.provider=J}},metadata:V},Ue,Fe),me(this,null,Je,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:E=>"lightTheme"in E,get:E=>E.lightTheme,set:(E,J)=>{E.lightTheme=J}},metadata:V},We,Ze),me(null,i={value:s},t,{kind:"class",name:s.name,metadata:V},null,e),Ke=s=i.value,V&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:V})}static styles=U`
		:host {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #2e3338;
		}

		:host .discord-left-border {
			background-color: #202225;
			border-radius: 4px 0 0 4px;
			flex-shrink: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-left-border {
			background-color: #e3e5e8;
		}

		:host .discord-embed-root {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			min-height: 0;
			min-width: 0;
			text-indent: 0;
		}

		:host .discord-embed-wrapper {
			background-color: #2f3136;
			max-width: 520px;
			border: 1px solid rgba(46, 48, 54, 0.6);
			border-radius: 0 4px 4px 0;
			justify-self: start;
			align-self: start;
			display: grid;
			box-sizing: border-box;
		}

		:host([light-theme]) .discord-embed-wrapper {
			background-color: rgb(242, 243, 245);
			border-color: rgba(205, 205, 205, 0.3);
		}

		:host .discord-embed-wrapper .discord-embed-grid {
			display: inline-grid;
			grid-template-columns: auto -webkit-min-content;
			grid-template-columns: auto min-content;
			grid-template-columns: auto;
			grid-template-rows: auto;
			padding: 0.5rem 1rem 1rem 0.75rem;
		}

		:host .discord-embed-thumbnail {
			border-radius: 4px;
			flex-shrink: 0;
			grid-column: 2/2;
			grid-row: 1/8;
			justify-self: end;
			margin-left: 16px;
			margin-top: 8px;
			max-height: 80px;
			max-width: 80px;
			object-fit: contain;
			object-position: top center;
		}

		:host .discord-embed-author {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			font-size: 14px;
			display: flex;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-author {
			color: #060607;
		}

		:host .discord-embed-author a {
			color: #fff;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-author a:hover {
			text-decoration: underline;
		}

		:host([light-theme]) .discord-embed-author a {
			color: #060607;
		}

		:host .discord-embed-author .discord-author-image {
			border-radius: 50%;
			height: 24px;
			margin-right: 8px;
			width: 24px;
		}

		:host .discord-embed-author-block,
		:host .discord-embed-author-block > span {
			max-width: 95%;
		}

		:host .discord-embed-provider {
			font-size: 0.75rem;
			line-height: 1rem;
			font-weight: 400;
			grid-column: 1/1;
			margin-top: 8px;
			unicode-bidi: plaintext;
			text-align: left;
		}

		:host([light-theme]) .discord-embed-provider {
			color: #4f545c;
		}

		:host .discord-embed-title {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			display: inline-block;
			font-size: 1rem;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-title {
			color: #060607;
		}

		:host .discord-embed-title a {
			color: #00aff4;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-title a:hover {
			text-decoration: underline;
		}

		:host .discord-embed-image {
			border-radius: 4px;
			max-width: 300px;
			max-height: 300px;
		}

		:host .discord-embed-media {
			border-radius: 4px;
			contain: paint;
			display: block;
			grid-column: 1/1;
			margin-top: 16px;
		}

		:host .discord-embed-media.discord-embed-media-video {
			height: 225px;
		}

		:host .discord-embed.media .discord-embed-image {
			overflow: hidden;
			position: relative;
			user-select: text;
		}

		:host .discord-embed-media .discord-embed-video {
			-webkit-box-align: center;
			-webkit-box-pack: center;
			align-items: center;
			border-radius: 0;
			cursor: pointer;
			display: flex;
			height: 100%;
			justify-content: center;
			max-height: 100%;
			width: 100%;

			width: 400px;
			height: 225px;
			left: 0px;
			top: 0px;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}

		slot[name='footer']::slotted(*) {
			grid-column: 1/3;
			grid-row: auto/auto;
		}
	`;#e=ee(this,o,void 0);get color(){return this.#e}set color(V){this.#e=V}#t=(ee(this,l),ee(this,h,void 0));get authorName(){return this.#t}set authorName(V){this.#t=V}#i=(ee(this,u),ee(this,z,void 0));get authorImage(){return this.#i}set authorImage(V){this.#i=V}#s=(ee(this,v),ee(this,f,void 0));get authorUrl(){return this.#s}set authorUrl(V){this.#s=V}#r=(ee(this,m),ee(this,R,void 0));get embedTitle(){return this.#r}set embedTitle(V){this.#r=V}#a=(ee(this,C),ee(this,k,{}));get embedEmojisMap(){return this.#a}set embedEmojisMap(V){this.#a=V}#o=(ee(this,w),ee(this,j,void 0));get url(){return this.#o}set url(V){this.#o=V}#n=(ee(this,H),ee(this,ge,void 0));get thumbnail(){return this.#n}set thumbnail(V){this.#n=V}#d=(ee(this,xe),ee(this,Ve,void 0));get image(){return this.#d}set image(V){this.#d=V}#l=(ee(this,Pe),ee(this,Le,void 0));get video(){return this.#l}set video(V){this.#l=V}#u=(ee(this,qe),ee(this,Ue,void 0));get provider(){return this.#u}set provider(V){this.#u=V}#c=(ee(this,Fe),ee(this,We,!1));get lightTheme(){return this.#c}set lightTheme(V){this.#c=V}render(){let V=this.parseTitle(this.authorName),E=this.parseTitle(this.embedTitle);return n`<div style=${ai({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${N(this.provider,()=>n`<div class="discord-embed-provider">${this.provider}</div>`)}
						${N(V,()=>n`<div class="discord-embed-author">
									${N(this.authorImage,()=>n`<img src=${K(this.authorImage)} alt="" class="discord-author-image" />`)}
									${N(this.authorUrl,()=>n`<a
												href=${K(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${V}</span>
											</a>`,()=>n`<span class="discord-embed-author-block">${V}</span>`)}
								</div>`)}
						${N(E,()=>n`<div class="discord-embed-title">
									${this.url?n`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${E} </a>`:n`${E}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${N(this.image||this.video,()=>n`<div class=${He({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${N(this.thumbnail,()=>n`<img src=${K(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?n`
				<video
					controls
					muted
					preload="none"
					poster=${K(this.image)}
					src=${K(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${K(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?n`<img src=${K(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(V){if(!V)return null;let E=[],J="";for(let D of V.split(`
`)){for(let T of D.split(" ")){let W=bt(T)??this.embedEmojisMap[T]??{};W.name?E.push(n`<discord-custom-emoji name=${W.name} url=${K(W.url)} embed-emoji></discord-custom-emoji>`):J+=`${T} `,J===" "&&E.push(n`<br />`)}E.push(J),J=""}return E.map(D=>typeof D=="string"?n`<span>${D}</span>`:D)}constructor(){super(...arguments),ee(this,Ze)}static{ee(s,e)}};return Ke=s})();var Od=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Dd=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},qp=(()=>{let t=[Z("discord-embed-description")],i,e=[],s,r=L;var a=class extends r{static{s=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Od(null,i={value:s},t,{kind:"class",name:s.name,metadata:o},null,e),a=s=i.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=U`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return n`<slot></slot>`}static{Dd(s,e)}};return a=s})();var $t=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},we=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},Xp=(()=>{let t=[Z("discord-embed-field")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[];var I=class extends r{static{s=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x({reflect:!0,attribute:"field-title"})],c=[x({attribute:!1})],d=[x({type:Boolean,reflect:!0,attribute:"inline"})],g=[x({type:Number,reflect:!0,attribute:"inline-index"})],y=[re({context:de,subscribe:!0}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],$t(this,null,a,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:w=>"fieldTitle"in w,get:w=>w.fieldTitle,set:(w,P)=>{w.fieldTitle=P}},metadata:k},o,l),$t(this,null,c,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:w=>"embedFieldEmojisMap"in w,get:w=>w.embedFieldEmojisMap,set:(w,P)=>{w.embedFieldEmojisMap=P}},metadata:k},h,u),$t(this,null,d,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:w=>"inline"in w,get:w=>w.inline,set:(w,P)=>{w.inline=P}},metadata:k},z,v),$t(this,null,g,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:w=>"inlineIndex"in w,get:w=>w.inlineIndex,set:(w,P)=>{w.inlineIndex=P}},metadata:k},f,m),$t(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,P)=>{w.lightTheme=P}},metadata:k},R,C),$t(null,i={value:s},t,{kind:"class",name:s.name,metadata:k},null,e),I=s=i.value,k&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=U`
		:host {
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			font-weight: 400;
			grid-column: 1/13;
			word-break: break-word;
		}

		:host .discord-field-title {
			color: #ffffff;
			font-weight: 600;
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			margin-bottom: 2px;
		}

		:host .discord-inline-field {
			flex-grow: 1;
			flex-basis: auto;
			min-width: 150px;
		}

		:host([light-theme]) .discord-field-title {
			color: #313338;
		}
	`;#e=we(this,o,void 0);get fieldTitle(){return this.#e}set fieldTitle(k){this.#e=k}#t=(we(this,l),we(this,h,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(k){this.#t=k}#i=(we(this,u),we(this,z,!1));get inline(){return this.#i}set inline(k){this.#i=k}#s=(we(this,v),we(this,f,void 0));get inlineIndex(){return this.#s}set inlineIndex(k){this.#s=k}#r=(we(this,m),we(this,R,!1));get lightTheme(){return this.#r}set lightTheme(k){this.#r=k}validInlineIndices=(we(this,C),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){let k=Number(this.inlineIndex);if(!Number.isNaN(k)&&!this.validInlineIndices.has(k))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();let k=this.parseTitle(this.fieldTitle),w=N(k,()=>n`<div class="discord-field-title">${[...k]}</div>`);return n`${w}<slot></slot>`}parseTitle(k){if(!k)return null;let w=[],P="";for(let j of k.split(`
`)){for(let H of j.split(" ")){let q=bt(H)??this.embedFieldEmojisMap[H]??{};q.name?w.push(n`<discord-custom-emoji name=${q.name} url=${K(q.url)} embed-emoji></discord-custom-emoji>`):P+=`${H} `,P===" "&&w.push(n`<br />`)}w.push(P),P=""}return w.map(j=>typeof j=="string"?n`<span>${j}</span>`:j)}static{we(s,e)}};return I=s})();var Id=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Vd=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},r4=(()=>{let t=[Z("discord-embed-fields")],i,e=[],s,r=L;var a=class extends r{static{s=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Id(null,i={value:s},t,{kind:"class",name:s.name,metadata:o},null,e),a=s=i.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=U`
		:host {
			display: grid;
			grid-column: 1/1;
			margin-top: 8px;
			grid-gap: 8px;
		}

		::slotted([inline-index='1']) {
			grid-column: 1/5 !important;
		}

		::slotted([inline-index='2']) {
			grid-column: 5/9 !important;
		}

		::slotted([inline-index='3']) {
			grid-column: 9/13 !important;
		}
	`;render(){return n`<slot></slot>`}static{Vd(s,e)}};return a=s})();var ci=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Ae=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},m4=(()=>{let t=[Z("discord-embed-footer")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[];var y=class extends r{static{s=this}static{let R=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x({attribute:"footer-image"})],c=[x({attribute:"footer-image-alt"})],d=[x({type:String,reflect:!0,converter:C=>gt(C),attribute:!0})],g=[re({context:de,subscribe:!0}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],ci(this,null,a,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:C=>"footerImage"in C,get:C=>C.footerImage,set:(C,I)=>{C.footerImage=I}},metadata:R},o,l),ci(this,null,c,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:C=>"footerImageAlt"in C,get:C=>C.footerImageAlt,set:(C,I)=>{C.footerImageAlt=I}},metadata:R},h,u),ci(this,null,d,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:C=>"timestamp"in C,get:C=>C.timestamp,set:(C,I)=>{C.timestamp=I}},metadata:R},z,v),ci(this,null,g,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,I)=>{C.lightTheme=I}},metadata:R},f,m),ci(null,i={value:s},t,{kind:"class",name:s.name,metadata:R},null,e),y=s=i.value,R&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=U`
		:host {
			-webkit-box-align: center;
			align-items: center;
			display: flex;
			font-size: 12px;
			line-height: 16px;
			font-weight: 500;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #747f8d;
		}

		:host .discord-footer-image {
			border-radius: 50%;
			flex-shrink: 0;
			height: 20px;
			margin-right: 8px;
			width: 20px;
		}

		:host .discord-footer-separator {
			color: #dcddde;
			font-weight: 500;
			display: inline-block;
			margin: 0 4px;
		}

		:host([light-theme]) .discord-footer-separator {
			color: #5c5e66;
		}
	`;#e=Ae(this,o,void 0);get footerImage(){return this.#e}set footerImage(R){this.#e=R}#t=(Ae(this,l),Ae(this,h,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(R){this.#t=R}#i=(Ae(this,u),Ae(this,z,void 0));get timestamp(){return this.#i}set timestamp(R){this.#i=R}#s=(Ae(this,v),Ae(this,f,!1));get lightTheme(){return this.#s}set lightTheme(R){this.#s=R}updateTimestamp(R){R&&!Number.isNaN(new Date(R).getTime())&&(this.timestamp=gt(R))}render(){return this.updateTimestamp(this.timestamp),n`${N(this.footerImage,()=>n`<img src=${K(this.footerImage)} alt=${K(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${N(this.timestamp,()=>n`<span class="discord-footer-separator">&bull;</span>`)}
			${N(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),Ae(this,m)}static{Ae(s,e)}};return y=s})();var to=(t,i,e)=>{for(let s of i)if(s[0]===t)return(0,s[1])();return e?.()};function Pd(t){return t.startsWith("#")?t.slice(1):t}function Bd(t){let i=t.length===3||t.length===4,e=i?`${t.slice(0,1)}${t.slice(0,1)}`:t.slice(0,2),s=i?`${t.slice(1,2)}${t.slice(1,2)}`:t.slice(2,4),r=i?`${t.slice(2,3)}${t.slice(2,3)}`:t.slice(4,6),a=(i?`${t.slice(3,4)}${t.slice(3,4)}`:t.slice(6,8))||"ff";return{r:e,g:s,b:r,a}}function ds(t){return Number.parseInt(t,16)}function Ld({r:t,g:i,b:e,a:s}){return{r:ds(t),g:ds(i),b:ds(e),a:Number((ds(s)/255).toFixed(2))}}function qd(t){return typeof t=="number"||typeof t=="string"&&Number.isFinite(Number(t))}function Nd(t,i){let{r:e,g:s,b:r,a}=t,o=qd(i)?i:a;return`rgba(${e}, ${s}, ${r}, ${o})`}function ls(t,i){let e=Pd(t),s=Bd(e),r=Ld(s);return Nd(r,i)}var Ud=A`
	<path
		fill-rule="evenodd"
		clip-rule="evenodd"
		fill="currentColor"
		d="M18.5 23c.88 0 1.7-.25 2.4-.69l1.4 1.4a1 1 0 0 0 1.4-1.42l-1.39-1.4A4.5 4.5 0 1 0 18.5 23Zm0-2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
	/>
	<path
		fill="currentColor"
		d="M3 3a1 1 0 0 0 0 2h18a1 1 0 1 0 0-2H3ZM2 8a1 1 0 0 1 1-1h18a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 11a1 1 0 1 0 0 2h11a1 1 0 1 0 0-2H3ZM2 16a1 1 0 0 1 1-1h8a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 19a1 1 0 1 0 0 2h8a1 1 0 1 0 0-2H3Z"
	/>
`;function Gs(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ud}
	</svg>`}var Fd=A`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Qs(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fd}
	</svg>`}var Jd=A`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function Ys(t={}){return n`<svg
		${O(t)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jd}
	</svg>`}var hi=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Oe=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},U4=(()=>{let t=[Z("discord-mention")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[];var y=class extends r{static{s=this}static{let R=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x({type:Boolean,reflect:!0})],c=[x({reflect:!0})],d=[x({reflect:!0})],g=[re({context:de,subscribe:!0}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],hi(this,null,a,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:C=>"highlight"in C,get:C=>C.highlight,set:(C,I)=>{C.highlight=I}},metadata:R},o,l),hi(this,null,c,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:C=>"type"in C,get:C=>C.type,set:(C,I)=>{C.type=I}},metadata:R},h,u),hi(this,null,d,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:C=>"color"in C,get:C=>C.color,set:(C,I)=>{C.color=I}},metadata:R},z,v),hi(this,null,g,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,I)=>{C.lightTheme=I}},metadata:R},f,m),hi(null,i={value:s},t,{kind:"class",name:s.name,metadata:R},null,e),y=s=i.value,R&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:R})}static styles=U`
		:host {
			color: #e3e7f8;
			background-color: hsla(235, 85.6%, 64.7%, 0.3);
			font-weight: 500;
			padding: 0 2px;
			border-radius: 3px;
			unicode-bidi: -moz-plaintext;
			unicode-bidi: plaintext;
			-webkit-transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			cursor: pointer;
		}

		:host([type='role']) {
			background-color: rgba(#e3e7f8, 0.1);
		}

		:host([type='channel']) {
			position: relative;
		}

		:host([type='voice']),
		:host([type='locked']),
		:host([type='thread']),
		:host([type='forum']) {
			position: relative;
		}

		:host(:hover) {
			color: #fff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		:host([highlight][type='user']:hover) {
			text-decoration: underline;
			text-underline-offset: 1px;
		}

		:host([light-theme]) {
			color: #5865f2;
			background-color: hsla(235, 85.6%, 64.7%, 0.15);
		}

		:host([light-theme]:hover) {
			color: #ffffff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		.discord-mention-icon {
			width: 1rem;
			height: 1rem;
			margin-right: 4px;
			vertical-align: middle;
			margin-bottom: 0.2rem;
		}

		.no-wrap {
			white-space: nowrap;
		}
	`;#e=Oe(this,o,!1);get highlight(){return this.#e}set highlight(R){this.#e=R}#t=(Oe(this,l),Oe(this,h,"user"));get type(){return this.#t}set type(R){this.#t=R}#i=(Oe(this,u),Oe(this,z,void 0));get color(){return this.#i}set color(R){this.#i=R}setHoverColor=(Oe(this,v),()=>{this.color&&(this.style.backgroundColor=ls(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=ls(this.color,.1))};#s=Oe(this,f,!1);get lightTheme(){return this.#s}set lightTheme(R){this.#s=R}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=ls(this.color,.1)))}render(){return n`<span class="no-wrap"
				>${to(this.type,[["channel",()=>ni()],["user",()=>n`@`],["role",()=>n`@`],["voice",()=>ui()],["locked",()=>li()],["thread",()=>di()],["forum",()=>oi()],["server-guide",()=>Ys()],["channels-and-roles",()=>Gs()],["customize-community",()=>Qs()],["slash",()=>n`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),Oe(this,m)}static{Oe(s,e)}};return y=s})();var Wd=A`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function fi(t={}){return n`<svg
		${O(t)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Wd}
	</svg>`}var Xs=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},mi=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},iv=(()=>{let t=[Z("discord-verified-author-tag")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[];var d=class extends r{static{s=this}static{let z=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x({type:Boolean})],c=[re({context:lt}),x({type:Boolean,reflect:!0,attribute:"compact-mode"})],Xs(this,null,a,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:v=>"verified"in v,get:v=>v.verified,set:(v,g)=>{v.verified=g}},metadata:z},o,l),Xs(this,null,c,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:v=>"compactMode"in v,get:v=>v.compactMode,set:(v,g)=>{v.compactMode=g}},metadata:z},h,u),Xs(null,i={value:s},t,{kind:"class",name:s.name,metadata:z},null,e),d=s=i.value,z&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:z})}static styles=U`
		:host {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			align-items: center;
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-application-tag-verified {
			display: inline-block;
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.25rem;
		}

		:host([compact-mode]) {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
			margin-left: 0px !important;
			margin-top: 0px !important;
		}

		:host([compact-mode]) .discord-application-tag-verified {
			margin-right: 0.7em;
			margin-left: -0.7em;
		}
	`;#e=mi(this,o,!1);get verified(){return this.#e}set verified(z){this.#e=z}#t=(mi(this,l),mi(this,h,!1));get compactMode(){return this.#t}set compactMode(z){this.#t=z}render(){return n`${N(this.verified,()=>fi())}App`}constructor(){super(...arguments),mi(this,u)}static{mi(s,e)}};return d=s})();var ue=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},X=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},pv=(()=>{let t=[Z("discord-author-info")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[],I,k=[],w=[],P,j=[],H=[],q,ge=[],xe=[],Ie,Ve=[],Pe=[],Be,Le=[],qe=[],Ne,Ue=[],Fe=[],Je,We=[],Ze=[],Ke,V=[],E=[];var J=class extends r{static{s=this}static{let D=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x()],c=[x({type:Boolean})],d=[x({type:Boolean})],g=[x({type:Boolean,attribute:"official-app"})],y=[x({type:Boolean})],I=[x({attribute:"role-color"})],P=[x({attribute:"role-icon"})],q=[x({attribute:"role-name"})],Ie=[x({attribute:"clan-icon"})],Be=[x({attribute:"clan-tag"})],Ne=[x({type:Boolean})],Je=[re({context:lt}),x({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ke=[re({context:de}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],ue(this,null,a,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:T=>"author"in T,get:T=>T.author,set:(T,W)=>{T.author=W}},metadata:D},o,l),ue(this,null,c,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:T=>"bot"in T,get:T=>T.bot,set:(T,W)=>{T.bot=W}},metadata:D},h,u),ue(this,null,d,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:T=>"server"in T,get:T=>T.server,set:(T,W)=>{T.server=W}},metadata:D},z,v),ue(this,null,g,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:T=>"officialApp"in T,get:T=>T.officialApp,set:(T,W)=>{T.officialApp=W}},metadata:D},f,m),ue(this,null,y,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:T=>"op"in T,get:T=>T.op,set:(T,W)=>{T.op=W}},metadata:D},R,C),ue(this,null,I,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:T=>"roleColor"in T,get:T=>T.roleColor,set:(T,W)=>{T.roleColor=W}},metadata:D},k,w),ue(this,null,P,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:T=>"roleIcon"in T,get:T=>T.roleIcon,set:(T,W)=>{T.roleIcon=W}},metadata:D},j,H),ue(this,null,q,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:T=>"roleName"in T,get:T=>T.roleName,set:(T,W)=>{T.roleName=W}},metadata:D},ge,xe),ue(this,null,Ie,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:T=>"clanIcon"in T,get:T=>T.clanIcon,set:(T,W)=>{T.clanIcon=W}},metadata:D},Ve,Pe),ue(this,null,Be,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:T=>"clanTag"in T,get:T=>T.clanTag,set:(T,W)=>{T.clanTag=W}},metadata:D},Le,qe),ue(this,null,Ne,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:T=>"verified"in T,get:T=>T.verified,set:(T,W)=>{T.verified=W}},metadata:D},Ue,Fe),ue(this,null,Je,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:T=>"compactMode"in T,get:T=>T.compactMode,set:(T,W)=>{T.compactMode=W}},metadata:D},We,Ze),ue(this,null,Ke,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:T=>"lightTheme"in T,get:T=>T.lightTheme,set:(T,W)=>{T.lightTheme=W}},metadata:D},V,E),ue(null,i={value:s},t,{kind:"class",name:s.name,metadata:D},null,e),J=s=i.value,D&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:D})}static styles=U`
		:host {
			display: inline-flex;
			align-items: center;
			font-size: 16px;
			text-underline-offset: 1px;
			margin-right: 0.25rem;
		}

		:host .discord-author-username {
			color: #fff;
			font-size: 1em;
			font-weight: 500;
		}

		:host .discord-author-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		:host([light-theme]) .discord-author-username {
			color: #23262a;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.54);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-left: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			width: max-content;
			gap: 0.25rem;
			justify-content: space-between;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			min-width: 45px;
			line-height: 1rem !important;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.34);
		}

		:host([light-theme]) .discord-clan-tag {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([compact-mode]) .discord-clan-tag {
			margin-left: 0rem;
		}

		:host .discord-clan-tag span,
		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			user-select: none;
			-webkit-user-select: none;
		}

		:host .discord-application-tag {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: inline-flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-official-application {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-official-application {
			margin-right: 5px;
			margin-left: 0px !important;
		}

		:host .discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		:host .discord-author-role-icon {
			margin-left: 0.25rem;
			vertical-align: top;
			height: calc(1rem + 4px);
			width: calc(1rem + 4px);
		}

		:host([compact-mode]) .discord-author-username {
			margin-right: 0.25rem;
		}

		:host([compact-mode]) .discord-application-tag {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
		}
	`;#e=X(this,o,void 0);get author(){return this.#e}set author(D){this.#e=D}#t=(X(this,l),X(this,h,!1));get bot(){return this.#t}set bot(D){this.#t=D}#i=(X(this,u),X(this,z,!1));get server(){return this.#i}set server(D){this.#i=D}#s=(X(this,v),X(this,f,!1));get officialApp(){return this.#s}set officialApp(D){this.#s=D}#r=(X(this,m),X(this,R,!1));get op(){return this.#r}set op(D){this.#r=D}#a=(X(this,C),X(this,k,void 0));get roleColor(){return this.#a}set roleColor(D){this.#a=D}#o=(X(this,w),X(this,j,void 0));get roleIcon(){return this.#o}set roleIcon(D){this.#o=D}#n=(X(this,H),X(this,ge,void 0));get roleName(){return this.#n}set roleName(D){this.#n=D}#d=(X(this,xe),X(this,Ve,void 0));get clanIcon(){return this.#d}set clanIcon(D){this.#d=D}#l=(X(this,Pe),X(this,Le,void 0));get clanTag(){return this.#l}set clanTag(D){this.#l=D}#u=(X(this,qe),X(this,Ue,!1));get verified(){return this.#u}set verified(D){this.#u=D}#c=(X(this,Fe),X(this,We,!1));get compactMode(){return this.#c}set compactMode(D){this.#c=D}#h=(X(this,Ze),X(this,V,!1));get lightTheme(){return this.#h}set lightTheme(D){this.#h=D}render(){let D=Qa(this.clanIcon),T=this.clanTag?.slice(0,4);return n`${N(this.compactMode,()=>null,()=>n`<span class="discord-author-username" style="${ai({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${N(this.roleIcon&&!this.compactMode,()=>n`<img
					class="discord-author-role-icon"
					src=${K(this.roleIcon)}
					height="20"
					width="20"
					alt=${K(this.roleName)}
					draggable="false"
				/>`)}
		${N(this.bot&&!this.server&&!this.officialApp,()=>n`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${N(this.server&&!this.bot&&!this.officialApp,()=>n`<span class="discord-application-tag">Server</span>`)}
		${N(this.officialApp&&!this.server&&!this.bot,()=>n`<span class="discord-official-application">${fi()}OFFICIAL</span>`)}
		${N(this.op,()=>n`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${N(this.compactMode,()=>n`<span class="discord-author-username" style="${ai({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${N(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>n`
				<span class="discord-clan-tag">
					${D==="string"?n`<img srcset=${K(D)} alt=${K(T)} width="12" height="12" draggable="false" />`:D}
					<span>${T}</span>
				</span>
			`)} `}constructor(){super(...arguments),X(this,E)}static{X(s,e)}};return J=s})();var Zd=A`
 	<path 
		fill="currentColor" 
 		d="M15.56 11.77c.2-.1.44.02.44.23a4 4 0 1 1-4-4c.21 0 .33.25.23.44a2.5 2.5 0 0 0 3.32 3.32Z"
 	/>
  	<path 
		fill="currentColor" 
  		fill-rule="evenodd" 
  		d="M22.89 11.7q.105.3 0 .6C22.27 13.9 19.1 21 12 21c-7.11 0-10.27-7.11-10.89-8.7a.83.83 0 0 1 0-.6C1.73 10.1 4.9 3 12 3c7.11 0 10.27 7.11 10.89 8.7m-4.5-3.62A15.1 15.1 0 0 1 20.85 12c-.38.88-1.18 2.47-2.46 3.92C16.87 17.62 14.8 19 12 19s-4.87-1.38-6.39-3.08A15.1 15.1 0 0 1 3.15 12c.38-.88 1.18-2.47 2.46-3.92C7.13 6.38 9.2 5 12 5s4.87 1.38 6.39 3.08" 
  		clip-rule="evenodd"
  	/>
`;function er(t={}){return n`<svg
		${O(t)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zd}
	</svg>`}var te=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},B=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},io=(()=>{let t=[Z("discord-message")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[],I,k=[],w=[],P,j=[],H=[],q,ge=[],xe=[],Ie,Ve=[],Pe=[],Be,Le=[],qe=[],Ne,Ue=[],Fe=[],Je,We=[],Ze=[],Ke,V=[],E=[],J,D=[],T=[],W,xr=[],kr=[],Mr,Hr=[],Tr=[],Er,Cr=[],Sr=[],Rr,jr=[],Ar=[],Or,Dr=[],Ir=[],Vr,Pr=[],Br=[],Lr,qr=[],Nr=[],Ur,Fr=[],Jr=[],Wr,Zr=[],Kr=[],Gr,Qr=[],Yr=[];var Xr=class extends r{static{s=this}static{let M=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x()],c=[x()],d=[x()],g=[x({type:Boolean})],y=[x({type:Boolean})],I=[x({type:Boolean,attribute:"official-app"})],P=[x({type:Boolean})],q=[x({type:Boolean})],Ie=[x({type:Boolean})],Be=[x({attribute:"role-color"})],Ne=[x({attribute:"role-icon"})],Je=[x({attribute:"role-name"})],Ke=[x({attribute:"clan-icon"})],J=[x({attribute:"clan-tag"})],W=[x({type:Boolean,reflect:!0})],Mr=[x({type:Boolean,reflect:!0})],Er=[x({type:String,converter:b=>gt(b,!1,!1),attribute:!0})],Rr=[x({type:Boolean,attribute:"twenty-four"})],Or=[x({type:Boolean,attribute:"message-body-only"})],Vr=[re({context:de}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],Lr=[re({context:lt}),x({type:Boolean,reflect:!0,attribute:"compact-mode"})],Ur=[re({context:Ks}),x({type:Boolean,reflect:!0,attribute:"no-background"})],Wr=[x({type:Boolean,reflect:!0,attribute:"has-thread"})],Gr=[x({reflect:!1,attribute:"dismiss-message-clicked"})],te(this,null,a,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,S)=>{b.profile=S}},metadata:M},o,l),te(this,null,c,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,S)=>{b.author=S}},metadata:M},h,u),te(this,null,d,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,S)=>{b.avatar=S}},metadata:M},z,v),te(this,null,g,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:b=>"bot"in b,get:b=>b.bot,set:(b,S)=>{b.bot=S}},metadata:M},f,m),te(this,null,y,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:b=>"server"in b,get:b=>b.server,set:(b,S)=>{b.server=S}},metadata:M},R,C),te(this,null,I,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:b=>"officialApp"in b,get:b=>b.officialApp,set:(b,S)=>{b.officialApp=S}},metadata:M},k,w),te(this,null,P,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:b=>"verified"in b,get:b=>b.verified,set:(b,S)=>{b.verified=S}},metadata:M},j,H),te(this,null,q,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:b=>"op"in b,get:b=>b.op,set:(b,S)=>{b.op=S}},metadata:M},ge,xe),te(this,null,Ie,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:b=>"edited"in b,get:b=>b.edited,set:(b,S)=>{b.edited=S}},metadata:M},Ve,Pe),te(this,null,Be,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,S)=>{b.roleColor=S}},metadata:M},Le,qe),te(this,null,Ne,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:b=>"roleIcon"in b,get:b=>b.roleIcon,set:(b,S)=>{b.roleIcon=S}},metadata:M},Ue,Fe),te(this,null,Je,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:b=>"roleName"in b,get:b=>b.roleName,set:(b,S)=>{b.roleName=S}},metadata:M},We,Ze),te(this,null,Ke,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:b=>"clanIcon"in b,get:b=>b.clanIcon,set:(b,S)=>{b.clanIcon=S}},metadata:M},V,E),te(this,null,J,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:b=>"clanTag"in b,get:b=>b.clanTag,set:(b,S)=>{b.clanTag=S}},metadata:M},D,T),te(this,null,W,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:b=>"highlight"in b,get:b=>b.highlight,set:(b,S)=>{b.highlight=S}},metadata:M},xr,kr),te(this,null,Mr,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:b=>"ephemeral"in b,get:b=>b.ephemeral,set:(b,S)=>{b.ephemeral=S}},metadata:M},Hr,Tr),te(this,null,Er,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:b=>"timestamp"in b,get:b=>b.timestamp,set:(b,S)=>{b.timestamp=S}},metadata:M},Cr,Sr),te(this,null,Rr,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:b=>"twentyFour"in b,get:b=>b.twentyFour,set:(b,S)=>{b.twentyFour=S}},metadata:M},jr,Ar),te(this,null,Or,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:b=>"messageBodyOnly"in b,get:b=>b.messageBodyOnly,set:(b,S)=>{b.messageBodyOnly=S}},metadata:M},Dr,Ir),te(this,null,Vr,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,S)=>{b.lightTheme=S}},metadata:M},Pr,Br),te(this,null,Lr,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,S)=>{b.compactMode=S}},metadata:M},qr,Nr),te(this,null,Ur,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:b=>"noBackground"in b,get:b=>b.noBackground,set:(b,S)=>{b.noBackground=S}},metadata:M},Fr,Jr),te(this,null,Wr,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:b=>"hasThread"in b,get:b=>b.hasThread,set:(b,S)=>{b.hasThread=S}},metadata:M},Zr,Kr),te(this,null,Gr,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:b=>"dismissMessageClicked"in b,get:b=>b.dismissMessageClicked,set:(b,S)=>{b.dismissMessageClicked=S}},metadata:M},Qr,Yr),te(null,i={value:s},t,{kind:"class",name:s.name,metadata:M},null,e),Xr=s=i.value,M&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=U`
		:host {
			color: #dcddde;
			display: flex;
			flex-direction: column;
			font-size: 0.9em;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			position: relative;
			word-wrap: break-word;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			min-height: 1.375rem;
			padding-left: 1em;
			padding-right: 48px;
			margin-top: inherit;
			margin-bottom: inherit;
			line-height: 16px;
		}

		.discord-message-inner {
			display: flex;
			position: relative;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
		}

		.discord-message-inner-center {
			align-items: center;
		}

		:host([message-body-only]) {
			margin-top: 0px !important;
			padding-top: 0.125rem !important;
			padding-bottom: 0.0625rem !important;
		}

		:host([highlight]),
		:host([ephemeral]) {
			padding-right: 5px;
			position: relative;
		}

		:host([highlight])::before,
		:host([ephemeral])::before {
			content: '';
			position: absolute;
			display: block;
			top: 0;
			left: 0;
			bottom: 0;
			pointer-events: none;
			width: 2px;
		}

		:host([highlight]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight][light-theme]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight])::before {
			background-color: #faa61a;
		}

		:host([light-theme][highlight])::before {
			background-color: #af7615;
		}

		:host([ephemeral]) {
			background-color: rgba(88, 101, 242, 0.05);
		}

		:host([ephemeral]:hover) {
			background-color: rgba(88, 101, 242, 0.1);
		}

		:host([ephemeral])::before {
			background-color: #5865f2;
		}

		:host([light-theme]) {
			color: #2e3338;
			border-color: #eceeef;
		}

		.discord-author-avatar {
			margin-right: 16px;
			margin-top: 5px;
			min-width: 40px;
			z-index: 1;
			display: flex;
		}

		.discord-author-avatar img {
			width: 40px;
			height: 40px;
			border-radius: 50%;
			cursor: pointer;
		}

		.discord-message-timestamp {
			color: #72767d;
			font-size: 12px;
			margin-left: 3px;
		}

		.discord-message-body-only-indent {
			width: 56px;
		}

		:host(:hover) .discord-message-timestamp-hover::before {
			content: attr(datetime);
		}

		:host([light-theme]) .discord-message-timestamp {
			color: #747f8d;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-message-content {
			width: 100%;
			line-height: 160%;
			font-weight: normal;
			padding-top: 2px;
		}

		.discord-message-body {
			font-size: 1rem;
			font-weight: 400;
			word-break: break-word;
			position: relative;
		}

		:host([light-theme]) .discord-message-timestamp,
		:host([compact-mode]) .discord-message:hover .discord-message-timestamp {
			color: #99aab5;
		}

		:host([light-theme][compact-mode]).discord-message-timestamp {
			color: #d1d9de;
		}

		:host([compact-mode]) .discord-message-timestamp {
			display: inline-block;
			width: 3.1rem;
			text-align: right;
			font-size: 0.6875rem;
			line-height: 1.375rem;
			margin-right: 0.375rem;
			margin-left: 0;
			text-indent: 0;
		}

		:host([compact-mode]) .discord-message-body {
			line-height: 1.375rem;
			padding-left: 10px;
			margin-left: -6px;
		}

		:host([compact-mode]) .discord-message-compact-indent {
			padding-left: 10px;
		}

		:host .discord-message-markup {
			font-size: 1rem;
			line-height: 1.375rem;
			word-wrap: break-word;
			user-select: text;
			font-weight: 400;
			display: inline;
		}

		:host(:hover) {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([highlight]:hover) {
			background-color: hsl(40 calc(1 * 86.4%) 56.9%/0.08);
		}

		:host([has-thread]):after {
			width: 2rem;
			left: 2.2rem;
			top: 4.8rem;
			border-left: 2px solid #4f545c !important;
			border-bottom: 2px solid #4f545c !important;
			border-bottom-left-radius: 8px !important;
			bottom: 29px;
			content: '';
			position: absolute;
		}

		:host([light-theme][has-Thread]):after {
			border-color: #747f8d !important;
		}

		.discord-message-ephemeral {
			margin-top: 4px;
			font-size: 12px;
			font-weight: 400;
			color: #72767d;
		}

		:host([light-theme]) .discord-message-ephemeral {
			color: #747f8d;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: #00aff4;
			font-weight: 500;
			cursor: pointer;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link:hover {
			text-decoration: underline;
		}

		.discord-message-ephemeral .discord-message-ephemeral-icon {
			margin-right: 4px;
			vertical-align: text-bottom;
		}
	`;#e=B(this,o,void 0);get profile(){return this.#e}set profile(M){this.#e=M}#t=(B(this,l),B(this,h,"User"));get author(){return this.#t}set author(M){this.#t=M}#i=(B(this,u),B(this,z,void 0));get avatar(){return this.#i}set avatar(M){this.#i=M}#s=(B(this,v),B(this,f,!1));get bot(){return this.#s}set bot(M){this.#s=M}#r=(B(this,m),B(this,R,!1));get server(){return this.#r}set server(M){this.#r=M}#a=(B(this,C),B(this,k,!1));get officialApp(){return this.#a}set officialApp(M){this.#a=M}#o=(B(this,w),B(this,j,!1));get verified(){return this.#o}set verified(M){this.#o=M}#n=(B(this,H),B(this,ge,!1));get op(){return this.#n}set op(M){this.#n=M}#d=(B(this,xe),B(this,Ve,!1));get edited(){return this.#d}set edited(M){this.#d=M}#l=(B(this,Pe),B(this,Le,void 0));get roleColor(){return this.#l}set roleColor(M){this.#l=M}#u=(B(this,qe),B(this,Ue,void 0));get roleIcon(){return this.#u}set roleIcon(M){this.#u=M}#c=(B(this,Fe),B(this,We,void 0));get roleName(){return this.#c}set roleName(M){this.#c=M}#h=(B(this,Ze),B(this,V,void 0));get clanIcon(){return this.#h}set clanIcon(M){this.#h=M}#f=(B(this,E),B(this,D,void 0));get clanTag(){return this.#f}set clanTag(M){this.#f=M}#m=(B(this,T),B(this,xr,!1));get highlight(){return this.#m}set highlight(M){this.#m=M}#p=(B(this,kr),B(this,Hr,!1));get ephemeral(){return this.#p}set ephemeral(M){this.#p=M}#v=(B(this,Tr),B(this,Cr,new Date));get timestamp(){return this.#v}set timestamp(M){this.#v=M}#g=(B(this,Sr),B(this,jr,!1));get twentyFour(){return this.#g}set twentyFour(M){this.#g=M}#b=(B(this,Ar),B(this,Dr,!1));get messageBodyOnly(){return this.#b}set messageBodyOnly(M){this.#b=M}#_=(B(this,Ir),B(this,Pr,!1));get lightTheme(){return this.#_}set lightTheme(M){this.#_=M}#y=(B(this,Br),B(this,qr,!1));get compactMode(){return this.#y}set compactMode(M){this.#y=M}#z=(B(this,Nr),B(this,Fr,!1));get noBackground(){return this.#z}set noBackground(M){this.#z=M}#w=(B(this,Jr),B(this,Zr,!1));get hasThread(){return this.#w}set hasThread(M){this.#w=M}#$=(B(this,Kr),B(this,Qr,()=>{}));get dismissMessageClicked(){return this.#$}set dismissMessageClicked(M){this.#$=M}willUpdate(){this.hasThread=Array.from(this.children).some(M=>M.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(M=>M.tagName.toLowerCase()==="discord-mention"&&M.hasAttribute("highlight")&&(M.type==="user"||M.type==="role"))}handleSpaceToDismissMessage(M){M.code==="Space"&&(M.preventDefault(),M.stopPropagation(),this.dismissMessageClicked?.())}render(){let M={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},b=this.profile!==void 0&&Reflect.get(Ja,this.profile)||{},S={...M,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},Jt=gt(this.timestamp,this.compactMode,this.twentyFour)??void 0;return n`
			<slot name="reply"></slot>
			<div
				class=${He({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${N(this.compactMode&&!this.messageBodyOnly,()=>n`<time datetime="${K(Jt)}" class="discord-message-timestamp">${Jt}</time>`,()=>null)}
				${N(this.messageBodyOnly,()=>n`<time
							datetime="${K(Jt)}"
							class=${He({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${N(this.compactMode||this.messageBodyOnly,()=>null,()=>n`<div class="discord-author-avatar">
							<img src="${K(S.avatar)}" alt="${K(S.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${N(this.compactMode||this.messageBodyOnly,()=>null,()=>n`
							<discord-author-info
								author=${S.author??""}
								?bot=${S.bot??!1}
								?server=${S.server??!1}
								?official-app=${S.officialApp??!1}
								?verified=${S.verified??!1}
								?op=${S.op??!1}
								role-color=${S.roleColor??""}
								role-icon=${S.roleIcon??""}
								role-name=${S.roleName??""}
								clan-icon=${S.clanIcon??""}
								clan-tag=${S.clanTag??""}
							></discord-author-info
							><time datetime="${K(Jt)}" class="discord-message-timestamp">${Jt}</time>
						`)}
					<div class="discord-message-body">
						${N(this.compactMode,()=>n`<discord-author-info
									author=${S.author??""}
									?bot=${S.bot??!1}
									?server=${S.server??!1}
									?official-app=${S.officialApp??!1}
									?verified=${S.verified??!1}
									?op=${S.op??!1}
									role-color=${S.roleColor??""}
									role-icon=${S.roleIcon??""}
									role-name=${S.roleName??""}
									clan-icon=${S.clanIcon??""}
									clan-tag=${S.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${N(this.edited,()=>n`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${N(this.ephemeral,()=>n`
								<div class="discord-message-ephemeral">
									${er()} Only you can see this •
									<span
										role="button"
										class="discord-message-ephemeral-link"
										@click=${this.dismissMessageClicked}
										@keydown=${this.handleSpaceToDismissMessage}
										>Dismiss message</span
									>
								</div>
							`,()=>null)}
					</div>
				</div>
			</div>
		`}resolveAvatar(M){return M===void 0?as.default:as[M]??M??as.default}constructor(){super(...arguments),B(this,Yr)}static{B(s,e)}};return Xr=s})();var ut=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},pe=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},so=(()=>{let t=[Z("discord-reaction")],i,e=[],s,r=L,a,o=[],l=[],c,h=[],u=[],d,z=[],v=[],g,f=[],m=[],y,R=[],C=[],I,k=[],w=[];var P=class extends r{static{s=this}static{let j=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;a=[x()],c=[x()],d=[x({type:Number})],g=[x({type:Boolean,reflect:!0})],y=[x({type:Boolean})],I=[re({context:de}),x({type:Boolean,reflect:!0,attribute:"light-theme"})],ut(this,null,a,{kind:"accessor",name:"emoji",static:!1,private:!1,access:{has:H=>"emoji"in H,get:H=>H.emoji,set:(H,q)=>{H.emoji=q}},metadata:j},o,l),ut(this,null,c,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:H=>"name"in H,get:H=>H.name,set:(H,q)=>{H.name=q}},metadata:j},h,u),ut(this,null,d,{kind:"accessor",name:"count",static:!1,private:!1,access:{has:H=>"count"in H,get:H=>H.count,set:(H,q)=>{H.count=q}},metadata:j},z,v),ut(this,null,g,{kind:"accessor",name:"reacted",static:!1,private:!1,access:{has:H=>"reacted"in H,get:H=>H.reacted,set:(H,q)=>{H.reacted=q}},metadata:j},f,m),ut(this,null,y,{kind:"accessor",name:"interactive",static:!1,private:!1,access:{has:H=>"interactive"in H,get:H=>H.interactive,set:(H,q)=>{H.interactive=q}},metadata:j},R,C),ut(this,null,I,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:H=>"lightTheme"in H,get:H=>H.lightTheme,set:(H,q)=>{H.lightTheme=q}},metadata:j},k,w),ut(null,i={value:s},t,{kind:"class",name:s.name,metadata:j},null,e),P=s=i.value,j&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=U`
		:host > *:first-child {
			border-radius: 0.5rem;
			cursor: pointer;
			flex-shrink: 0;
			margin-right: 0.25rem;
			margin-bottom: 0.25rem;
			user-select: none;
			transition: none 0.1s ease;
			transition-property: background-color, border-color;
			background-color: #2f3136;
			border: 1px solid transparent;
		}

		:host([light-theme]) > *:first-child {
			background-color: #f2f3f5;
		}

		:host > *:first-child:hover {
			background-color: #36393f;
			border-color: #fff2;
		}

		:host([light-theme]:not([reacted])) > *:first-child:hover {
			background-color: white;
			border-color: #0003;
		}

		:host([reacted]) > *:first-child {
			background-color: rgba(88, 101, 242, 0.15);
			border-color: #5865f2;
		}

		:host([light-theme][reacted]) > *:first-child {
			background-color: #e7e9fd;
		}

		:host .discord-reaction-inner {
			display: flex;
			align-items: center;
			padding: 0.125rem 0.375rem;
		}

		:host img {
			width: 1rem;
			height: 1rem;
			margin: 0.125rem 0;
			min-width: auto;
			min-height: auto;
			object-fit: contain;
			vertical-align: bottom;
		}

		:host .discord-reaction-count {
			font-size: 0.875rem;
			font-weight: 500;
			margin-left: 0.375rem;
			text-align: center;
			color: #b9bbbe;
		}

		:host([light-theme]) .discord-reaction-count {
			color: #4f5660;
		}

		:host([reacted]) .discord-reaction-count {
			color: #dee0fc;
		}

		:host([light-theme][reacted]) .discord-reaction-count {
			color: #5865f2;
		}
	`;#e=pe(this,o,void 0);get emoji(){return this.#e}set emoji(j){this.#e=j}#t=(pe(this,l),pe(this,h,":emoji:"));get name(){return this.#t}set name(j){this.#t=j}#i=(pe(this,u),pe(this,z,1));get count(){return this.#i}set count(j){this.#i=j}#s=(pe(this,v),pe(this,f,!1));get reacted(){return this.#s}set reacted(j){this.#s=j}#r=(pe(this,m),pe(this,R,!1));get interactive(){return this.#r}set interactive(j){this.#r=j}#a=(pe(this,C),pe(this,k,!1));get lightTheme(){return this.#a}set lightTheme(j){this.#a=j}render(){return n`<div class="discord-reaction-inner" @click=${this.handleReactionClick} @keydown=${this.handleReactionClick}>
			${N(this.emoji?.includes("http")||this.emoji?.startsWith("/")||this.emoji?.startsWith("./"),()=>n`<img src=${K(this.emoji)} alt=${K(this.name)} draggable="false" />`,()=>n`<span>${this.emoji}</span>`)}
			<span class="discord-reaction-count">${this.count}</span>
		</div>`}handleReactionClick=(pe(this,w),j=>{this.interactive&&(j.shiftKey?this.count--:this.count++,this.count<=0&&(this.count=1))});static{pe(s,e)}};return P=s})();var Kd=function(t,i,e,s,r,a){function o(y){if(y!==void 0&&typeof y!="function")throw new TypeError("Function expected");return y}for(var l=s.kind,c=l==="getter"?"get":l==="setter"?"set":"value",h=!i&&t?s.static?t:t.prototype:null,u=i||(h?Object.getOwnPropertyDescriptor(h,s.name):{}),d,z=!1,v=e.length-1;v>=0;v--){var g={};for(var f in s)g[f]=f==="access"?{}:s[f];for(var f in s.access)g.access[f]=s.access[f];g.addInitializer=function(y){if(z)throw new TypeError("Cannot add initializers after decoration has completed");a.push(o(y||null))};var m=(0,e[v])(l==="accessor"?{get:u.get,set:u.set}:u[c],g);if(l==="accessor"){if(m===void 0)continue;if(m===null||typeof m!="object")throw new TypeError("Object expected");(d=o(m.get))&&(u.get=d),(d=o(m.set))&&(u.set=d),(d=o(m.init))&&r.unshift(d)}else(d=o(m))&&(l==="field"?r.unshift(d):u[c]=d)}h&&Object.defineProperty(h,s.name,u),z=!0},Gd=function(t,i,e){for(var s=arguments.length>2,r=0;r<i.length;r++)e=s?i[r].call(t,e):i[r].call(t);return s?e:void 0},Uv=(()=>{let t=[Z("discord-reactions")],i,e=[],s,r=L;var a=class extends r{static{s=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;Kd(null,i={value:s},t,{kind:"class",name:s.name,metadata:o},null,e),a=s=i.value,o&&Object.defineProperty(s,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=U`
		:host {
			display: flex;
			-webkit-box-flex: 1;
			-ms-flex: 1 0 auto;
			flex: 1 0 auto;
			align-items: center;
			flex-wrap: wrap;
		}
	`;render(){return n`<slot></slot>`}static{Gd(s,e)}};return a=s})();function cs(t,i){t.elementStyles.push(i)}cs(io,U`
    .discord-message-inner,
    .discord-message-body {
      position: static;
    }
    .discord-message-inner-center {
      align-items: flex-start;
    }
    .discord-message-content {
      min-width: 0;
      line-height: inherit;
      padding-top: 0;
    }
    .discord-message-body-only-indent {
      flex: none;
      width: var(--indent);
      margin: 0;
    }
    :host .discord-message-markup {
      line-height: inherit;
    }
    :host(:hover) .discord-message-timestamp-hover::before {
      content: var(--hour, none);
      display: block;
      padding-top: 3px;
      color: var(--muted);
      font-size: 0.7rem;
      white-space: nowrap;
    }
  `);cs(eo,U`
    :host {
      color: inherit;
    }
    :host .discord-embed-root {
      color: inherit;
    }
    :host .discord-embed-wrapper,
    :host([light-theme]) .discord-embed-wrapper {
      background-color: var(--embed);
    }
  `);cs(so,U`
    :host > *:first-child,
    :host([light-theme]) > *:first-child {
      margin: 0;
      background: var(--side);
    }
    :host([reacted]) > *:first-child,
    :host([light-theme][reacted]) > *:first-child {
      background: var(--brand-back);
      border-color: var(--brand);
    }
    :host .discord-reaction-count,
    :host([light-theme]) .discord-reaction-count {
      color: var(--text);
    }
    :host([reacted]) .discord-reaction-count,
    :host([light-theme][reacted]) .discord-reaction-count {
      color: var(--brand-text);
    }
  `);var us=class extends Ya{static{this.shadowRootOptions={...L.shadowRootOptions,delegatesFocus:!0}}static{this.properties={busy:{type:Boolean},label:{}}}updated(i){super.updated(i);let e=this.renderRoot.querySelector("button, a");ro(e,"aria-label",this.label),ro(e,"aria-busy",this.busy?"true":void 0),e instanceof HTMLButtonElement&&(e.type="button",e.disabled=this.disabled)}};function ro(t,i,e){e===void 0?t.removeAttribute(i):t.setAttribute(i,e)}customElements.define("sandbox-button",us);cs(us,U`
    :host > *:first-child {
      margin: 0;
      height: auto;
      min-height: 34px;
      padding: 2px 14px;
      border-radius: 8px;
      font-family: inherit;
      box-sizing: border-box;
    }
    :host > *:focus-visible {
      outline: 2px solid var(--link);
      outline-offset: 1px;
    }
    svg {
      margin-inline-start: 8px;
    }
    .secondary {
      background-color: #4e5058;
    }
    .primary {
      background-color: #4f5bd9;
    }
    .success {
      background-color: #1f7a3f;
    }
    .success.hoverable:hover {
      background-color: #1a6334;
    }
    .destructive {
      background-color: #c92f36;
    }
    .destructive.hoverable:hover {
      background-color: #a8161b;
    }
    .disabled {
      opacity: 0.6;
    }
  `);var Qd=["","primary","secondary","success","destructive"],Yd=5;function ao(t){return t.components?.length?n`<div slot="components" class="components">${t.components.map(i=>oo(t,i))}</div>`:$}function oo(t,i){switch(i.type){case 1:return n`<discord-action-row class="row">${i.components.map(e=>oo(t,e))}</discord-action-row>`;case 2:return Xd(t,i);case 3:case 5:case 6:case 7:case 8:return n`<sandbox-select
        .wire=${i}
        .disabled=${!!i.disabled}
        @chosen=${e=>p.doing.press(t.id,i.custom_id,{do:"choose",message:t.id,custom_id:i.custom_id,values:e.detail})}
      ></sandbox-select>`;default:return $}}function Xd(t,i){let e=n`${i.emoji?n`<span class="emoji">${ot(i.emoji)}</span> `:$}${i.label??""}`,s=i.label?void 0:ot(i.emoji);if(i.style===Yd)return n`<sandbox-button .url=${i.url} .label=${s} .disabled=${!!i.disabled}>${e}</sandbox-button>`;let r=p.doing.busyWith(t.id,i.custom_id),a=()=>{!r&&!i.disabled&&p.doing.press(t.id,i.custom_id,{do:"click",message:t.id,custom_id:i.custom_id})};return n`<sandbox-button data-label=${i.label??""} .type=${Qd[i.style]??"secondary"} .label=${s} .busy=${r} .disabled=${!!i.disabled} @click=${a}
    >${r?n`<span class="dots" aria-hidden="true">…</span>`:e}</sandbox-button
  >`}var $s=pn(Ko(),1);function $e(t,i){return new Intl.DateTimeFormat(Me(),i).format(t)}function pi(t,i){return t.toDateString()===i.toDateString()?or(t):$e(t,{dateStyle:"short",timeStyle:"short"})}function or(t){return $e(t,{timeStyle:"short"})}function Xe(t){return $e(t,{dateStyle:"full",timeStyle:"short"})}function nr(t,i,e){switch(i){case"t":return $e(t,{timeStyle:"short"});case"T":return $e(t,{timeStyle:"medium"});case"d":return $e(t,{dateStyle:"short"});case"D":return $e(t,{dateStyle:"long"});case"F":return $e(t,{dateStyle:"full",timeStyle:"short"});case"s":return $e(t,{dateStyle:"short",timeStyle:"short"});case"S":return $e(t,{dateStyle:"short",timeStyle:"medium"});case"R":return dr(t,e);default:return $e(t,{dateStyle:"long",timeStyle:"short"})}}var tc=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60],["second",1]];function dr(t,i){let e=(t.getTime()-i.getTime())/1e3,[s,r]=tc.find(([,a])=>Math.abs(e)>=a)??["second",1];return new Intl.RelativeTimeFormat(Me(),{numeric:"auto"}).format(Math.round(e/r),s)}function ic(t){let i=t.prevCapture?.[0];return!i||i.endsWith(`
`)}var sc={order:.5,match:(t,i)=>ic(i)?/^( *)(?:[-*]|\d{1,9}\.) [^\n]*(?:\n+ *(?:[-*]|\d{1,9}\.) [^\n]*)*(?:\n|$)/.exec(t):null,parse:(t,i,e)=>({items:t[0].split(`
`).filter(a=>a.trim()).map(a=>{let[,o,l,c]=/^( *)([-*]|\d+\.) (.*)$/.exec(a)??["","","-",a],h={...e,prevCapture:null};return{depth:Math.min(Math.floor(o.length/2),10),mark:l,content:i(c,h)}})})},rc={order:.6,match:t=>/^<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/.exec(t),parse:t=>({timestamp:t[1],format:t[2]??"f"})},ac={order:.7,match:t=>/^\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?(?: +"[^"\n]*")?\)/.exec(t),parse:(t,i,e)=>({content:i(t[1],{...e,inLink:!0}),target:t[2]})},ur=$s.default?.rules?$s.default:$s,Go={...ur.rules,list:sc,timestamp:rc,link:ac},oc=ur.SimpleMarkdown.parserFor(Go),Qo=["codeBlock","br","user","role","everyone","here","subtext"],nc=["link","url","autolink"];function Yo(t){return ur.SimpleMarkdown.parserFor(Object.fromEntries(Object.entries(Go).filter(([i])=>!t.includes(i))))}var dc=Yo(Qo),lc=Yo([...Qo,...nc]);function xs(t,i=!0){return ne((i?dc:lc)(t,{inline:!0}))}function Xo(t){return oc(t,{inline:!0})}function gi(t){return t?ne(Xo(t)):$}function en(t){return vi(Xo(t)).trim()}function vi(t){return typeof t=="string"?t:Array.isArray(t)?t.map(i=>i.type==="br"||i.type==="newline"?" ":i.type==="list"?i.items.map(e=>vi(e.content)).join(" "):i.type==="user"?`@${p.personById(i.id)?.display??"?"}`:i.type==="channel"?`#${p.channelById(i.id)?.name??"?"}`:i.type==="role"?`@${p.role(i.id)?.name??"?"}`:i.type==="slashCommand"?`/${i.fullName}`:i.type==="timestamp"?nr(new Date(i.timestamp*1e3),i.format,p.now):i.type==="emoji"?`:${i.name}:`:i.type==="twemoji"?i.name:vi(i.content??"")).join(""):""}function ne(t){return typeof t=="string"?n`${t}`:n`${Re(t,(i,e)=>e,cc)}`}var uc={text:t=>typeof t.content=="string"?t.content:ne(t.content),br:()=>n`<br />`,newline:()=>n`<br />`,strong:t=>n`<strong>${ne(t.content)}</strong>`,em:t=>n`<em>${ne(t.content)}</em>`,underline:t=>n`<u>${ne(t.content)}</u>`,strikethrough:t=>n`<s>${ne(t.content)}</s>`,inlineCode:t=>n`<code>${t.content}</code>`,codeBlock:t=>n`<pre tabindex="0"><code>${t.content}</code></pre>`,blockQuote:t=>n`<blockquote>${ne(t.content)}</blockquote>`,subtext:t=>n`<small class="subtext">${ne(t.content)}</small>`,heading:t=>n`<div class="heading level-${t.level}" role="heading" aria-level=${t.level+3}>${ne(t.content)}</div>`,spoiler:t=>n`<sandbox-spoiler .content=${ne(t.content)}></sandbox-spoiler>`,list:t=>n`<ul class="marks">${t.items.map(hc)}</ul>`,link:t=>lr(t.target,ne(t.content)),url:t=>lr(t.target??vi(t.content),ne(t.content)),autolink:t=>lr(t.target??vi(t.content),ne(t.content)),user:t=>ws("user",`${p.personById(t.id)?.display??t.id}`),role:t=>ws("role",p.role(t.id)?.name.replace(/^@/,"")??t.id),channel:t=>fc(t.id),everyone:()=>ws("role","everyone"),here:()=>ws("role","here"),slashCommand:t=>mc(t.fullName),timestamp:t=>pc(t),emoji:t=>n`<span class="custom-emoji">:${t.name}:</span>`,twemoji:t=>n`<span class="emoji">${t.name}</span>`,emoticon:t=>t.content};function cc(t){let i=uc[t.type];return i?i(t):ne(t.content??"")}function hc(t){let i=/\d/.test(t.mark)?t.mark:t.depth%2?"◦":"•";return n`<li style="--depth:${t.depth}"><span aria-hidden="true">${i}</span><span>${ne(t.content)}</span></li>`}function lr(t,i){let e=/^https:\/\/discord\.com\/channels\/[^/]+\/(\d+)(?:\/(\d+))?$/.exec(t),s=e&&p.channelById(e[1])?.name;return e&&s?n`<button type="button" class="mention" @click=${()=>p.open(e[1],e[2])}>#${s} › 💬</button>`:n`<a href=${t} target="_blank" rel="noopener noreferrer" title=${t}>${i}</a>`}function ws(t,i){return n`<discord-mention type=${t} ?highlight=${!1}>${i}</discord-mention>`}function fc(t){let i=p.channelById(t)?.name??"?";return n`<button type="button" class="mention" @click=${()=>p.open(t)}>#${i}</button>`}function mc(t){return n`<button type="button" class="mention" @click=${()=>p.fill(t)}>/${t}</button>`}function pc(t){let i=new Date(Number(t.timestamp)*1e3);return Number.isNaN(i.getTime())?n`&lt;t:${t.timestamp}&gt;`:n`<time class="timestamp" datetime=${i.toISOString()} title=${Xe(i)}
    >${nr(i,t.format,p.now)}</time
  >`}function tn(t){let i=t.color==null?"var(--line)":`#${Number(t.color).toString(16).padStart(6,"0")}`;return n`<discord-embed
    slot="embeds"
    color=${i}
    .thumbnail=${t.thumbnail?.url?cr(t.thumbnail.url):void 0}
  >
    ${t.author?.name?n`<div slot="description" class="embed-author">${t.author.name}</div>`:$}
    ${t.title?n`<div slot="description" class="embed-title">${vc(t)}</div>`:$}
    ${t.description?n`<discord-embed-description slot="description">${gi(t.description)}</discord-embed-description>`:$}
    ${t.fields?.length?gc(t.fields):$}
    ${t.image?.url?n`<div slot="description">${sn(t.image.url,"")}</div>`:$}
    ${t.footer||t.timestamp?bc(t):$}
  </discord-embed>`}function vc(t){return t.url?n`<a href=${t.url} target="_blank" rel="noopener noreferrer">${xs(t.title,!1)}</a>`:xs(t.title)}function gc(t){let i=0;return n`<discord-embed-fields slot="fields">
    ${t.map(e=>(i=e.inline?i%3+1:0,n`<discord-embed-field
        ?inline=${!!e.inline}
        .inlineIndex=${i||1}
        ><div class="field-title">${xs(e.name)}</div>
        ${gi(e.value)}</discord-embed-field
      >`))}
  </discord-embed-fields>`}function bc(t){let i=t.timestamp?pi(new Date(t.timestamp),p.now):"",e=[t.footer?.text,i].filter(Boolean).join(" • ");return n`<discord-embed-footer slot="footer">${e}</discord-embed-footer>`}function cr(t){let i=p.state?.base??"";return i&&t.startsWith(`${i}/`)?t.slice(i.length):t.startsWith("/")||t.startsWith("data:image/")?t:void 0}function sn(t,i){let e=cr(t);return e?n`<a href=${e} target="_blank" rel="noopener"><img class="picture" src=${e} alt=${i} loading="lazy" /></a>`:n`<p class="muted">${_("outside_picture",{url:t})}</p>`}function rn(t){let i=t.content_type??"",e=t.filename??"file";if(/^image\/(png|jpeg|gif|webp|svg)/.test(i)||/\.(png|jpe?g|gif|webp|svg)$/i.test(e))return sn(t.url,t.description||e);let s=cr(t.url);return n`<a class="file" href=${s??"#"} target="_blank" rel="noopener" download=${e}>
    <span aria-hidden="true">📄</span> ${e} <span class="muted">${_c(t.size)}</span>
  </a>`}function _c(t){return t<1024?`${t} B`:t<1024**2?`${(t/1024).toFixed(1)} KB`:`${(t/1024**2).toFixed(1)} MB`}var hr=64,yc=128,zc=7*6e4;function an(t,i){return!!i&&i.author.id===t.author.id&&!t.interaction_metadata&&!t.referenced_message&&(i.flags&hr)===(t.flags&hr)&&Date.parse(t.timestamp)-Date.parse(i.timestamp)<zc}function bi(t){let i=(t.embeds??[]).flatMap(e=>[e.title,e.description,...(e.fields??[]).flatMap(s=>[s.name,s.value])]);return[t.content,...i].filter(Boolean).map(en).join(". ")}var fr=class extends Y{constructor(){super(...arguments);this.shown=!1}static{this.properties={content:{attribute:!1}}}render(){return this.shown?n`<span class="spoiler shown">${this.content}</span>`:n`<button type="button" class="spoiler" aria-label=${_("spoiler")} @click=${()=>(this.shown=!0,this.requestUpdate())}>
      <span aria-hidden="true">${this.content}</span>
    </button>`}};customElements.define("sandbox-spoiler",fr);var mr=class extends Y{constructor(){super(...arguments);this.seen=[]}static{this.properties={message:{attribute:!1},follows:{type:Boolean}}}shouldUpdate(e){let{doing:s}=p,{id:r}=this.message,a=[p.state,p.commands,p.now.getTime(),s.dismissed.has(r),s.failures.get(r),s.busyIn(r)],o=a.every((l,c)=>l===this.seen[c]);return this.seen=a,e.size>0||!o}menu(e){e.preventDefault();let s=e instanceof MouseEvent&&e.type==="contextmenu"?{x:e.clientX,y:e.clientY}:void 0;this.dispatchEvent(new CustomEvent("menu",{bubbles:!0,detail:{message:this.message,anchor:e.currentTarget,at:s}}))}userMenu(e){e.preventDefault(),e.stopPropagation();let s=e instanceof MouseEvent&&e.type==="contextmenu"?{x:e.clientX,y:e.clientY}:void 0;this.dispatchEvent(new CustomEvent("menu",{bubbles:!0,detail:{person:this.message.author.id,anchor:e.currentTarget,at:s}}))}render(){let{message:e}=this;if(p.doing.dismissed.has(e.id))return $;let s=p.personById(e.author.id),r=s?.display??e.author.username,a=new Date(e.timestamp),o=!!(e.flags&hr),l=!!e.mentions?.some(h=>h.id===p.state?.me),c=p.doing.failures.get(e.id);return n`<discord-message
      id="m${e.id}"
      role="article"
      class="message ${this.follows?"follows":""} ${o?"ephemeral":""}"
      style=${this.follows?`--hour:'${or(a)}'`:""}
      aria-label=${`${r}, ${pi(a,p.now)}`}
      ?highlight=${l}
      .messageBodyOnly=${!0}
      .timestamp=${e.timestamp}
      @contextmenu=${h=>this.menu(h)}
    >
      ${this.header(r)}
      ${this.follows?$:this.by(s,r,a)}
      ${this.text(r)}
      ${e.embeds?.length?n`<div slot="embeds" class="embeds">${e.embeds.map(tn)}</div>`:$}
      ${e.attachments?.length?n`<discord-attachments slot="attachments">${e.attachments.map(rn)}</discord-attachments>`:$}
      ${ao(e)}
      ${this.reactions()}
      <div slot="thread">
        ${c?n`<p class="error" role="alert">${c}</p>`:$}
        ${o?this.only():$}
        <button type="button" class="more icon" aria-label=${_("message_actions")} aria-haspopup="menu" @click=${h=>this.menu(h)}>⋯</button>
      </div>
    </discord-message>`}by(e,s,r){return n`${_e(e)}
      <div class="by">
        <button type="button" class="author" @click=${a=>this.userMenu(a)} @contextmenu=${a=>this.userMenu(a)}>${s}</button>
        ${e?.bot?n`<span class="tag">${_("app")}</span>`:$}
        <time class="muted" datetime=${r.toISOString()} title=${Xe(r)}>${pi(r,p.now)}</time>
      </div>`}header(e){let{message:s}=this,r=s.interaction_metadata;if(r&&s.command_name){let l=p.personById(r.user.id)?.display??r.user.username,c=p.commands.find(d=>d.name===s.command_name),h=c?oe(c,"name",p.locale):s.command_name,u=s.type===23?h:`/${h}`;return n`<div slot="reply" class="context">${_e(p.personById(r.user.id),16)} ${_("used",{name:l,command:u})}</div>`}let a=s.referenced_message;if(!a)return $;let o=p.personById(a.author.id)?.display??e;return n`<div slot="reply" class="context"><span>${_("replied")} ${o}</span> <span class="clip">${bi(a).slice(0,80)}</span></div>`}text(e){let{message:s}=this;if(s.flags&yc)return n`<p class="text muted"><span class="spin" aria-hidden="true"></span> ${_("thinking",{name:e})}</p>`;let r=s.edited_timestamp?n` <small class="muted" title=${Xe(new Date(s.edited_timestamp))}>${_("edited")}</small>`:$;return!s.content&&r===$?$:n`<div class="text">${gi(s.content)}${r}</div>`}reactions(){let{message:e}=this;if(!e.reactions?.length)return $;let s=r=>{let a=ot(r.emoji),o=r.emoji.id?`${r.emoji.name}:${r.emoji.id}`:r.emoji.name,l=r.me?"unreact":"react",c=()=>p.doing.plainly({do:l,message:e.id,emoji:o}),h=u=>{u.key!=="Enter"&&u.key!==" "||(u.preventDefault(),c())};return n`<discord-reaction
        role="button"
        tabindex="0"
        class="reaction"
        aria-pressed=${r.me?"true":"false"}
        aria-label=${_("reaction",{emoji:a,n:r.count})}
        .emoji=${a}
        .count=${r.count}
        ?reacted=${r.me}
        @click=${c}
        @keydown=${h}
      ></discord-reaction>`};return n`<discord-reactions slot="reactions" class="reactions">${e.reactions.map(s)}</discord-reactions>`}only(){return n`<div class="only muted">
      <span aria-hidden="true">👁</span> ${_("only_you")} •
      <button type="button" class="linkish" @click=${()=>p.doing.dismiss(this.message.id)}>${_("dismiss")}</button>
    </div>`}};customElements.define("sandbox-message",mr);var wc=1500,$c=72,xc=60,ks=class extends Y{constructor(){super(...arguments);this.height=0}static{this.properties={block:{attribute:!1},previous:{attribute:!1},near:{type:Boolean}}}move(e){e!==this.near&&(e||(this.height=this.getBoundingClientRect().height),this.near=e)}render(){let{messages:e}=this.block;return this.style.minHeight=this.near?"":`${this.height||e.length*$c}px`,this.near?n`${Re(e,s=>s.id,(s,r)=>n`<sandbox-message .message=${s} ?follows=${an(s,r?e[r-1]:this.previous)}></sandbox-message>`)}`:$}};customElements.define("sandbox-block",ks);var pr=class extends Y{constructor(){super(...arguments);this.follow=!0;this.fresh=!1;this.top=0;this.channel="";this.spokenWords=[];this.heard=e=>{let s=e.detail;if(s.channel_id!==p.channel||(this.follow||(this.fresh=!0),s.flags&128))return;let r=p.personById(s.author.id)?.display??"";this.spokenWords=[...this.spokenWords,_("new_message",{name:r,text:bi(s).slice(0,300)})].slice(-5)};this.jump=e=>{this.updateComplete.then(()=>{let s=this.one(`#m${e.detail}`);s?.scrollIntoView({block:"center"}),s?.classList.add("found")})}}connectedCallback(){super.connectedCallback(),p.addEventListener("message",this.heard),p.addEventListener("jump",this.jump)}disconnectedCallback(){super.disconnectedCallback(),p.removeEventListener("message",this.heard),p.removeEventListener("jump",this.jump),this.observer?.disconnect(),this.sizes?.disconnect()}get scroller(){return this.one(".scroller")}firstUpdated(){this.observer=new IntersectionObserver(e=>this.seen(e),{root:this.scroller,rootMargin:`${wc}px 0px`}),this.observer.observe(this.one(".older")),this.sizes=new ResizeObserver(()=>this.follow&&this.toEnd()),this.sizes.observe(this.one(".lines")),this.sizes.observe(this.scroller)}seen(e){for(let s of e)s.target instanceof ks?s.target.move(s.isIntersecting):s.isIntersecting&&this.more()}async more(){let{log:e}=p;if(e.complete||!e.size||e.loading)return;let{scroller:s}=this,r=s.scrollHeight-s.scrollTop;await p.older(),await this.updateComplete,s.scrollTop<2&&!this.follow&&(s.scrollTop=s.scrollHeight-r);let a=this.one(".older");this.observer?.unobserve(a),this.observer?.observe(a)}willUpdate(){this.channel!==p.channel&&(this.channel=p.channel,this.follow=!0,this.fresh=!1,this.spokenWords=[])}updated(){for(let e of this.querySelectorAll("sandbox-block"))this.observer?.observe(e);this.follow&&this.toEnd()}toEnd(){let{scroller:e}=this;e.scrollTop=e.scrollHeight}scrolled(){let{scroller:e}=this,s=e.scrollHeight-e.scrollTop-e.clientHeight<xc,r=e.scrollTop<this.top-1;this.top=e.scrollTop,s&&this.fresh&&(this.fresh=!1,this.requestUpdate()),this.follow=s||this.follow&&!r}render(){let{log:e,place:s}=p,{blocks:r}=e,a=p.doing.pending.filter(o=>o.channel===p.channel);return n`
      <div class="scroller" tabindex="0" role="region" aria-label=${s?.dm?p.bot?.display??"":`#${s?.name??""}`} @scroll=${()=>this.scrolled()}>
        <div class="lines">
          <div class="older">${e.complete?this.beginning():n`<span class="muted">${_("older")}</span>`}</div>
          <discord-messages no-background ?light-theme=${document.documentElement.dataset.theme==="light"}>
            ${Re(r,o=>`${p.channel}-${o.key}`,(o,l)=>n`<sandbox-block .block=${o} .previous=${l?r[l-1].messages.at(-1):void 0} ?near=${l>=r.length-3}></sandbox-block>`)}
          </discord-messages>
          ${a.map(o=>this.waiting(o))}
        </div>
      </div>
      ${this.fresh?n`<button type="button" class="fresh" @click=${()=>(this.follow=!0,this.toEnd())}>${_("jump_new")} ↓</button>`:$}
      <div class="sr" role="log" aria-live="polite">${this.spokenWords.map(o=>n`<p>${o}</p>`)}</div>
    `}beginning(){let{place:e}=p;return e?n`<h2>${e.dm?_("beginning_dm",{name:p.bot?.display??""}):_("beginning",{channel:e.name})}</h2>`:n``}waiting(e){return n`<discord-message role="article" class="message pending" aria-busy=${e.failed?"false":"true"} .messageBodyOnly=${!0}>
      <div slot="reply" class="context">${_e(p.me,16)} ${_("used",{name:p.me?.display??"",command:e.name})}</div>
      ${_e(p.bot)}
      <div class="by"><span class="author">${p.bot?.display}</span> <span class="tag">${_("app")}</span></div>
      ${e.failed?n`<p class="error" role="alert">❗ ${e.failed}</p>
            <div class="only muted">
              👁 ${_("only_you")} • <button type="button" class="linkish" @click=${()=>p.doing.forget(e)}>${_("dismiss")}</button> •
              <button type="button" class="linkish" @click=${()=>p.dispatchEvent(new Event("inspect"))}>${_("why")}</button>
            </div>`:n`<p class="text muted"><span class="spin" aria-hidden="true"></span> ${_("sending")}</p>`}
    </discord-message>`}};customElements.define("sandbox-log",pr);var kc=["👍","❤️","😂","🎉","⭐","👏","🚀","👀"],vr=class extends Y{show(i){this.asked=i,this.requestUpdate(),this.updateComplete.then(()=>this.place())}place(){let i=this.one("[role=menu]");if(!i||!this.asked)return;let{at:e,anchor:s}=this.asked,r=s.getBoundingClientRect(),{width:a,height:o}=i.getBoundingClientRect(),l=e?.x??Math.max(8,r.right-a),c=e?.y??r.bottom+4;i.style.left=`${Math.max(8,Math.min(l,innerWidth-a-8))}px`,i.style.top=`${Math.max(8,Math.min(c,innerHeight-o-8))}px`,i.querySelector("[role=menuitem]")?.focus()}close(){let i=this.asked?.anchor;if(this.asked=void 0,this.requestUpdate(),!i)return;let e=i instanceof HTMLButtonElement?i:i.querySelector(".more");(e?.isConnected?e:document.querySelector("#composer"))?.focus()}key(i){let e=[...this.querySelectorAll("[role=menuitem]")],s=e.indexOf(document.activeElement),r=a=>e[(a+e.length)%e.length]?.focus();if(i.key==="ArrowDown")r(s+1);else if(i.key==="ArrowUp")r(s-1);else if(i.key==="Home")r(0);else if(i.key==="End")r(-1);else if(i.key==="Escape"||i.key==="Tab")this.close();else return;i.preventDefault(),i.stopPropagation()}render(){let{asked:i}=this;if(!i)return $;let e=i.person?p.personById(i.person):void 0,s=e?_("user_actions",{name:e.display}):_("message_actions");return n`<div class="shade" @click=${()=>this.close()} @contextmenu=${r=>(r.preventDefault(),this.close())}></div>
      <div role="menu" class="menu" aria-label=${s} @keydown=${r=>this.key(r)}>
        ${i.message?this.ofMessage(i.message):$}
        ${this.apps(i)}
        ${e?this.ofPerson(e):$}
      </div>`}item(i,e){return n`<button type="button" role="menuitem" tabindex="-1" @click=${()=>{this.close(),e()}}>${i}</button>`}ofMessage(i){let e=s=>{this.close(),p.doing.plainly({do:"react",message:i.id,emoji:s})};return n`${i.flags&64?$:n`<div class="emojis" role="group" aria-label=${_("react")}>
            ${kc.map(s=>n`<button type="button" role="menuitem" tabindex="-1" aria-label="${_("react")} ${s}" @click=${()=>e(s)}>${s}</button>`)}
          </div>`}
      ${this.item(_("copy"),()=>navigator.clipboard?.writeText(bi(i)))}`}ofPerson(i){return i.bot||i.name===p.who?$:n`<div class="title">${_("sandbox")}</div>
      ${this.item(_("be_them",{name:i.display}),()=>p.be(i.name))}`}apps(i){let e=i.message?3:2,s=p.commands.filter(o=>o.type===e),a=i.message&&i.message.flags&64?[]:s;return n`<div class="title">${_("apps")}</div>
      ${a.map(o=>this.item(oe(o,"name",p.locale),()=>this.use(o,i)))}
      ${a.length?$:n`<div class="muted none">${_("no_apps")}</div>`}`}use(i,e){let s=p.placeName,r=oe(i,"name",p.locale),a=e.person?p.personById(e.person)?.name:void 0,o=e.message?{do:"message_menu",channel:s,name:i.name,message:e.message.id}:{do:"user_menu",channel:s,name:i.name,target:a};return p.doing.command(r,o)}};customElements.define("sandbox-menu",vr);function gr(t){return(t.components??[]).flatMap(i=>i.type===18?[{id:i.component.custom_id,label:i.label,description:i.description??"",wire:i.component}]:(i.components??[]).map(e=>({id:e.custom_id,label:e.label??"",description:"",wire:e})))}var br=class extends Y{constructor(){super(...arguments);this.values=new Map;this.errors=new Map;this.failed="";this.busy=!1;this.origin=null}willUpdate(){let{form:e}=p.doing;if(e?.id!==this.form){this.form=e?.id,this.values.clear(),this.errors.clear(),this.failed="",this.busy=!1;for(let s of e?gr(e.wire):[]){let r=s.wire.type===4?s.wire.value:ii(s.wire).filter(a=>a.preset).map(a=>a.value).join(",");this.values.set(s.id,r??"")}}}updated(){let e=this.one("dialog");if(p.doing.form&&e&&!e.open&&(this.origin=document.activeElement,e.showModal(),e.querySelector("input, textarea")?.focus()),!p.doing.form&&this.origin){let s=this.origin.isConnected?this.origin:document.querySelector("#composer");this.origin=null,s?.focus()}}wrong(e){let{wire:s}=e,{length:r}=[...this.values.get(e.id)??""];if(!r)return s.required===!1?void 0:_("required");if(s.type===4)return s.min_length&&r<s.min_length?_("too_short",{n:s.min_length}):s.max_length&&r>s.max_length?_("too_long",{n:s.max_length}):void 0}async send(e){if(e.preventDefault(),this.busy)return;let s=gr(p.doing.form.wire);this.errors.clear();for(let a of s){let o=this.wrong(a);o&&this.errors.set(a.id,o)}if(this.requestUpdate(),this.errors.size){await this.updateComplete,this.one("[aria-invalid=true]")?.focus();return}this.busy=!0,this.failed="";let r=await p.doing.submit(s.map(a=>[a.id,this.values.get(a.id)??""]));this.busy=!1,this.failed=r??"",this.requestUpdate()}render(){let{form:e}=p.doing;return e?n`<dialog aria-labelledby="form-title" @cancel=${s=>(s.preventDefault(),p.doing.closeForm())}>
      <form novalidate @submit=${s=>{this.send(s)}}>
        <header>
          <h2 id="form-title">${e.wire.title}</h2>
          <button type="button" class="icon" aria-label=${_("close")} @click=${()=>p.doing.closeForm()}>✕</button>
        </header>
        <div class="fields">${gr(e.wire).map(s=>this.field(s))}</div>
        ${this.failed?n`<p class="error" role="alert">${this.failed}</p>`:$}
        <footer>
          <button type="button" class="button secondary" @click=${()=>p.doing.closeForm()}>${_("cancel")}</button>
          <button type="submit" class="button primary" aria-busy=${this.busy?"true":"false"}>${_("submit")}</button>
        </footer>
      </form>
    </dialog>`:$}field(e){let{wire:s}=e,r=this.errors.get(e.id),a=`${e.id}-note`,o=z=>{this.values.set(e.id,z),this.errors.delete(e.id),this.requestUpdate()},l=z=>o(z.target.value),c={invalid:r?"true":"false",required:s.required===!1?"false":"true"},h=s.required===!1?$:n`<span class="star" aria-hidden="true"> *</span>`,u=n`${r?n`<small class="error" id=${a}>${r}</small>`:e.description?n`<small class="muted" id=${a}>${e.description}</small>`:$}`;if(s.type!==4){let z=(this.values.get(e.id)??"").split(",").filter(Boolean);return n`<div class="field">
        <span class="label">${e.label}${h}</span>
        <sandbox-select .wire=${s} .label=${e.label} .chosen=${z} @chosen=${v=>o(v.detail.join(","))}></sandbox-select>
        ${u}
      </div>`}let d=s.style===2?n`<textarea rows="4" id=${e.id} aria-invalid=${c.invalid} aria-required=${c.required} aria-describedby=${a} maxlength=${s.max_length??4e3} placeholder=${s.placeholder??""} .value=${this.values.get(e.id)??""} @input=${l}></textarea>`:n`<input id=${e.id} autocomplete="off" aria-invalid=${c.invalid} aria-required=${c.required} aria-describedby=${a} maxlength=${s.max_length??4e3} placeholder=${s.placeholder??""} .value=${this.values.get(e.id)??""} @input=${l} />`;return n`<div class="field"><label class="label" for=${e.id}>${e.label}${h}</label>${d}${u}</div>`}};customElements.define("sandbox-modal",br);function Mc(t){let[i]=t.split("-");return new Intl.DisplayNames(Me(),{type:"language"}).of(i)??t}function on(t){return[t.admin&&!t.bot?_("admin"):"",...t.roles.filter(e=>!e.startsWith("@")&&e!=="Administrator"&&!t.bot),t.bot||t.locale.startsWith(Me().slice(0,2))?"":_("reads",{language:Mc(t.locale)}),t.closed_dms?_("closed_dms"):"",t.member?"":_("left")].filter(Boolean).join(", ")}function Hc(t){return t.part?.words[Me()]??on(t)}var _r=class extends Y{render(){let i=p.state?.channels??[],e=i.filter(r=>!r.dm&&r.kind===0).sort((r,a)=>r.position-a.position),s=i.filter(r=>r.dm);return n`<nav class="channels" aria-label=${_("servers")}>
        <h1>${p.state?.guild.name??""}</h1>
        <ul>${e.map(r=>this.link(r,`# ${r.name}`))}</ul>
        <h2>${_("direct")}</h2>
        <ul>
          ${s.length?s.map(r=>this.link(r,p.bot?.display??"")):n`<li><button type="button" class="channel" data-tour="channel:@dm" @click=${()=>this.direct()}>${p.bot?.display??""}</button></li>`}
        </ul>
      </nav>
      ${this.people()}`}link(i,e){let s=p.unread(i);return n`<li>
      <button
        type="button"
        class="channel ${s?"unread":""}"
        data-tour="channel:${i.dm?"@dm":i.name}"
        aria-current=${i.id===p.channel?"page":$}
        @click=${()=>this.go(i.id)}
      >
        ${i.dm?_e(p.bot,24):$}<span class="clip">${e}</span>
        ${s?n`<span class="dot" aria-label=${_("unread")} role="img"></span>`:$}
      </button>
    </li>`}go(i){p.open(i),this.dispatchEvent(new CustomEvent("went",{bubbles:!0}))}async direct(){let{get:i}=await Promise.resolve().then(()=>(at(),ka));await i("commands",{as:p.who,channel:"@dm"});let e=()=>{let s=p.state?.channels.find(r=>r.dm);s&&(p.removeEventListener("change",e),this.go(s.id))};p.addEventListener("change",e),e()}people(){return n`<details class="who" data-tour="people">
      <summary>
        ${_e(p.me,32)}<span class="grow"><b>${p.me?.display??""}</b><small>${_("be")}</small></span><span aria-hidden="true">⇅</span>
      </summary>
      <ul aria-label=${_("be")}>
        ${p.cast.map(i=>n`<li>
            <button type="button" aria-pressed=${i.name===p.who?"true":"false"} data-person=${i.name} @click=${()=>this.be(i.name)}>
              ${_e(i,32)}<span class="grow"><b>${i.display}</b><small>${Hc(i)}</small></span>
            </button>
          </li>`)}
      </ul>
    </details>`}be(i){let e=this.one("details");e.open=!1,e.querySelector("summary")?.focus(),p.be(i),this.dispatchEvent(new CustomEvent("went",{bubbles:!0}))}};customElements.define("sandbox-channels",_r);var yr=class extends Y{render(){let i=(p.state?.people??[]).filter(r=>r.member&&!r.owner),e=i.filter(r=>!r.bot),s=i.filter(r=>r.bot);return n`<aside class="members" aria-label=${_("members")}>
      <h2>${_("members")} — ${e.length}</h2>
      <ul>${e.map(r=>this.member(r))}</ul>
      <h2>${_("bots")} — ${s.length}</h2>
      <ul>${s.map(r=>this.member(r))}</ul>
    </aside>`}member(i){let e=s=>{s.preventDefault();let r=s.type==="contextmenu"?{x:s.clientX,y:s.clientY}:void 0;this.dispatchEvent(new CustomEvent("menu",{bubbles:!0,detail:{person:i.id,anchor:s.currentTarget,at:r}}))};return n`<li>
      <button type="button" class="member" aria-haspopup="menu" data-member=${i.name} @click=${e} @contextmenu=${e}>
        ${_e(i,32)}<span class="grow"><b>${i.display}</b><small>${on(i)}</small></span>
        ${i.bot?n`<span class="tag">${_("app")}</span>`:$}
      </button>
    </li>`}};customElements.define("sandbox-members",yr);var Tc=[["hour","clock +1h"],["day","clock +1d"],["week","clock +7d"],["next","clock next"]],zr=class extends Y{constructor(){super(...arguments);this.asking=!1;this.wrong=""}async move(e){this.wrong=await p.doing.host(e)??"",this.requestUpdate()}async runTo(e){e.preventDefault();let s=this.one("input[type=datetime-local]").value;s&&(this.asking=!1,await this.move(`clock ${s.replace("T"," ").slice(0,16)}`))}newYear(){return this.asking=!1,this.move(`clock ${p.now.getUTCFullYear()+1}-01-01 12:00`)}render(){let{now:e,due:s}=p,{busy:r}=p.doing,a=s[0];return n`<section class="time" aria-label=${_("time")} data-tour="time" @keydown=${o=>o.key==="Escape"&&this.asking&&(this.asking=!1,this.requestUpdate())}>
      <div class="bar">
        <time datetime=${e.toISOString()} aria-live="off">🕰 ${Xe(e)}</time>
        <span class="steps">
          ${Tc.map(([o,l])=>n`<button type="button" class="small" data-clock=${o} ?disabled=${r} @click=${()=>{this.move(l)}}>${_(o)}</button>`)}
          <button type="button" class="small" data-clock="run_to" aria-expanded=${this.asking?"true":"false"} ?disabled=${r} @click=${()=>(this.asking=!this.asking,this.requestUpdate())}>${_("run_to")}</button>
        </span>
        <span class="muted next" role="status"
          >${r?n`<span class="spin" aria-hidden="true"></span> ${_("running")}`:this.wrong?n`<span class="error">${this.wrong}</span>`:a?_("next_due",{what:a.what,when:dr(new Date(a.at),e)}):_("nothing_due")}</span
        >
      </div>
      ${this.asking?this.question():$}
    </section>`}question(){let e=p.now.toISOString().slice(0,16);return n`<form class="popup below" @submit=${s=>{this.runTo(s)}}>
      <label>${_("run_when")} <input type="datetime-local" min=${e} .value=${e} /></label>
      <div class="row">
        <button type="submit" class="button primary">${_("run")}</button>
        <button type="button" class="button secondary" data-clock="new_year" @click=${()=>{this.newYear()}}>${_("new_year")}</button>
      </div>
      <h3>${_("due")}</h3>
      <ol class="due" tabindex="0" aria-label=${_("due")}>
        ${p.due.slice(0,12).map(s=>n`<li><b>${s.what}</b> <span class="muted">${Xe(new Date(s.at))}</span></li>`)}
      </ol>
    </form>`}};customElements.define("sandbox-time",zr);at();var wr=class extends Y{constructor(){super(...arguments);this.tours=[];this.at=0;this.choosing=!1;this.heard=e=>{let{kind:s,what:r}=e.detail,a=this.tour?.steps[this.at]?.done[s];a!==void 0&&Ec(s,a,r)&&this.next()}}connectedCallback(){super.connectedCallback(),p.addEventListener("happened",this.heard),je("tours").then(e=>{this.tours=e??[],this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),p.removeEventListener("happened",this.heard)}choose(){this.choosing=!this.choosing,this.requestUpdate(),this.updateComplete.then(()=>this.one("button")?.focus())}async start(e){this.choosing=!1,this.tour=void 0,await p.doing.host(`reads ${e.person} ${e.locale}`),p.be(e.person),this.tour=e,this.at=0,this.requestUpdate()}next(){this.at+=1,this.requestUpdate()}end(){this.tour=void 0,this.point(void 0),this.requestUpdate()}updated(){this.point(this.tour?.steps[this.at]?.point)}point(e){let s=document.querySelector(".pointed"),r=e===void 0?null:Cc(e);s!==r&&(s?.classList.remove("pointed"),r?.classList.add("pointed"))}render(){if(this.choosing)return this.list();let{tour:e}=this;if(!e)return $;let s=e.steps[this.at];return n`<section class="tour" aria-label=${e.title} lang=${e.locale}>
      ${s?n`<small class="muted">${e.title} · ${_("tour_step",{n:this.at+1,all:e.steps.length})}</small>
            <div role="status">
              <h2>${s.title}</h2>
              <p>${s.text.split("`").map((r,a)=>a%2?n`<code>${r}</code>`:r)}</p>
            </div>`:n`<div role="status"><p>🎉 ${_("tour_done")}</p></div>`}
      <div class="row">
        ${s?n`<button type="button" class="small" @click=${()=>this.next()}>${_("tour_skip")}</button>`:$}
        <button type="button" class="small" @click=${()=>this.end()}>${_("tour_end")}</button>
      </div>
    </section>`}list(){let e=this.tours.filter(r=>r.locale===Me()),s=this.tours.filter(r=>r.locale!==Me());return n`<section class="tour" aria-label=${_("tours")}>
      <div class="row column">
        ${[...e,...s].map(r=>n`<button type="button" class="button secondary" lang=${r.locale} data-tour-id="${r.id}-${r.locale}" @click=${()=>{this.start(r)}}>${r.title}</button>`)}
        <button type="button" class="small" @click=${()=>this.choose()}>${_("close")}</button>
      </div>
    </section>`}};function Ec(t,i,e){return t==="clock"?i==="moved"||e.slice(0,i.length)>=i:t==="submitted"?e.includes(i):i===e}function Cc(t){if(!t.startsWith("button:"))return document.querySelector(`[data-tour="${t}"]`);let i=document.querySelectorAll(`[data-label^="${t.slice(7)}"]`);return i[i.length-1]??null}customElements.define("sandbox-tour",wr);var $r=class extends Y{constructor(){super(...arguments);this.inspecting=!1;this.side="";this.inspect=()=>{this.inspecting=!0,p.happened("inspector","opened"),this.requestUpdate()}}connectedCallback(){super.connectedCallback(),p.addEventListener("inspect",this.inspect),p.connect()}disconnectedCallback(){super.disconnectedCallback(),p.removeEventListener("inspect",this.inspect)}theme(){let e=document.documentElement;e.dataset.theme=e.dataset.theme==="light"?"dark":"light",localStorage.setItem("theme",e.dataset.theme),p.changed()}show(e){this.side=this.side===e?"":e,this.requestUpdate()}toggleInspector(){if(!this.inspecting)return this.inspect();this.inspecting=!1,this.requestUpdate()}render(){return p.state?n`
      <a class="skip" href="#composer" @click=${e=>(e.preventDefault(),this.one("#composer")?.focus())}>${_("skip")}</a>
      <div class="app ${this.side&&`shows-${this.side}`} ${this.inspecting?"inspecting":""}" @menu=${e=>this.one("sandbox-menu")?.show(e.detail)} @went=${()=>this.show("")}>
        <sandbox-channels></sandbox-channels>
        <main>
          ${this.top()}
          <sandbox-time></sandbox-time>
          ${p.away?n`<p class="banner" role="alert">${_("away")}</p>`:p.state.online?$:n`<p class="banner" role="alert">${_("offline")}</p>`}
          <sandbox-log></sandbox-log>
          <sandbox-composer></sandbox-composer>
        </main>
        <sandbox-members></sandbox-members>
        <sandbox-inspector ?open=${this.inspecting} @closed=${()=>this.toggleInspector()}></sandbox-inspector>
      </div>
      <sandbox-tour></sandbox-tour>
      <sandbox-menu></sandbox-menu>
      <sandbox-modal></sandbox-modal>
    `:n`<main class="starting" aria-busy="true">${p.away?n`<p role="alert">${_("away")}</p>`:n`<span class="spin"></span>`}</main>`}top(){let{place:e}=p,s=document.documentElement.dataset.theme==="light";return n`<header class="top">
      <button type="button" class="icon narrow" aria-label=${_("channel_list")} aria-expanded=${this.side==="channels"?"true":"false"} @click=${()=>this.show("channels")}>☰</button>
      <h2 class="grow clip">${e?.dm?p.bot?.display??"":`# ${e?.name??""}`}</h2>
      <button type="button" class="small" data-do="tours" @click=${()=>this.one("sandbox-tour")?.choose()}>${_("tours")}</button>
      <button type="button" class="small" data-do="inspector" data-tour="inspector" aria-expanded=${this.inspecting?"true":"false"} @click=${()=>this.toggleInspector()}>${_("inspector")}</button>
      <button type="button" class="icon" data-do="theme" aria-label=${s?_("theme_dark"):_("theme_light")} @click=${()=>this.theme()}>${s?"🌙":"☀️"}</button>
      <button type="button" class="icon narrow" aria-label=${_("member_list")} aria-expanded=${this.side==="members"?"true":"false"} @click=${()=>this.show("members")}>👥</button>
    </header>`}};customElements.define("sandbox-app",$r);
