var Ln=Object.create;var Ds=Object.defineProperty;var Bn=Object.getOwnPropertyDescriptor;var Nn=Object.getOwnPropertyNames;var Un=Object.getPrototypeOf,Jn=Object.prototype.hasOwnProperty;var Fn=(t,s,e)=>()=>{if(e)throw e[0];try{return t&&(s=t(t=0)),s}catch(i){throw e=[i],i}};var O=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(e){throw s=0,e}},Wn=(t,s)=>{for(var e in s)Ds(t,e,{get:s[e],enumerable:!0})},Zn=(t,s,e,i)=>{if(s&&typeof s=="object"||typeof s=="function")for(let r of Nn(s))!Jn.call(t,r)&&r!==e&&Ds(t,r,{get:()=>s[r],enumerable:!(i=Bn(s,r))||i.enumerable});return t};var Gn=(t,s,e)=>(e=t!=null?Ln(Un(t)):{},Zn(s||!t||!t.__esModule?Ds(e,"default",{value:t,enumerable:!0}):e,t));var br={};Wn(br,{Away:()=>Ve,Refused:()=>je,act:()=>Pe,get:()=>ce,post:()=>Oe});async function gr(t,s){let e;try{e=await fetch(t,s)}catch{throw new Ve("away")}let i=await e.json().catch(()=>({error:e.statusText}));if(e.ok)return i;let r=i.refused??{kind:"other"};throw new je(r.kind,r,i.error??e.statusText)}function ce(t,s={}){let e=new URLSearchParams(Object.entries(s).map(([i,r])=>[i,String(r)]));return gr(`/api/${t}?${e}`)}function Oe(t,s){let e={"content-type":"application/json"};return gr(`/api/${t}`,{method:"POST",headers:e,body:JSON.stringify(s)})}function Pe(t,s){return Oe(`act?as=${encodeURIComponent(t)}`,s)}var je,Ve,De=Fn(()=>{"use strict";je=class extends Error{constructor(e,i,r){super(r);this.kind=e;this.fields=i}},Ve=class extends Error{}});var I=O(fi=>{"use strict";Object.defineProperty(fi,"__esModule",{value:!0});var ga=/\r\n?/g,ba=/\t/g,_a=/\f/g,Zr=function(t){return t.replace(ga,`
`).replace(_a,"").replace(ba,"    ")},Gr=function(t,s){var e=t||{};if(s!=null)for(var i in s)Object.prototype.hasOwnProperty.call(s,i)&&(e[i]=s[i]);return e},Kr=function(t,s){var e=Object.keys(t).filter(function(d){var o=t[d];if(o==null||o.match==null)return!1;var l=o.order;return(typeof l!="number"||!isFinite(l))&&typeof console<"u"&&console.warn("simple-markdown: Invalid order for rule `"+d+"`: "+String(l)),!0});e.sort(function(d,o){var l=t[d],m=t[o],f=l.order,u=m.order;if(f!==u)return f-u;var z=l.quality?0:1,v=m.quality?0:1;return z!==v?z-v:d<o?-1:d>o?1:0});var i,r=function(d,o){var l=[];for(o=o||i,i=o;d;){var m=null,f=null,u=null,z=NaN,v=0,y=e[0],p=t[y];do{var _=p.order,w=o.prevCapture==null?"":o.prevCapture[0],k=p.match(d,o,w);if(k){var M=p.quality?p.quality(k,o,w):0;M<=z||(m=y,f=p,u=k,z=M)}v++,y=e[v],p=t[y]}while(p&&(!u||p.order===_&&p.quality));if(f==null||u==null)throw new Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+e[e.length-1]+`'. It seems to not match the following source:
`+d);if(u.index)throw new Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var R=f.parse(u,r,o);if(Array.isArray(R))Array.prototype.push.apply(l,R);else{if(R==null||typeof R!="object")throw new Error(`parse() function returned invalid parse result: '${R}'`);R.type==null&&(R.type=m),l.push(R)}o.prevCapture=u,d=d.substring(o.prevCapture[0].length)}return l},n=function(d,o){return i=Gr(o,s),!i.inline&&!i.disableAutoBlockNewlines&&(d=d+`

`),i.prevCapture=null,r(Zr(d),i)};return n},K=function(t){var s=function(e,i,r){return i.inline?t.exec(e):null};return s.regex=t,s},X=function(t){var s=function(e,i){return i.inline?null:t.exec(e)};return s.regex=t,s},li=function(t){var s=function(e,i){return t.exec(e)};return s.regex=t,s},Ff=typeof Symbol=="function"&&Symbol.for&&Symbol.for("react.element")||60103,L=function(t,s,e,i){e=e||{},i=typeof i<"u"?i:!0;var r="";for(var n in e){var d=e[n];Object.prototype.hasOwnProperty.call(e,n)&&d&&(r+=" "+Je(n)+'="'+Je(d)+'"')}var o="<"+t+r+">";return i?o+s+"</"+t+">":o},hi=function(t){if(t==null)return null;try{var s=new URL(t,"https://localhost").protocol;if(s.indexOf("javascript:")===0||s.indexOf("vbscript:")===0||s.indexOf("data:")===0)return null}catch{return null}return t},za=/[<>&"']/g,ya={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&#x27;","/":"&#x2F;","`":"&#96;"},Je=function(t){return String(t).replace(za,function(s){return ya[s]})},$a=/\\([^0-9A-Za-z\s])/g,ci=function(t){return t.replace($a,"$1")},xs=function(t,s,e){var i=e.inline||!1;e.inline=!0;var r=t(s,e);return e.inline=i,r},wa=function(t,s,e){var i=e.inline||!1;e.inline=!1;var r=t(s+`

`,e);return e.inline=i,r},ys=function(t,s,e){return{content:xs(s,t[1],e)}},ui=function(){return{}},Ms="(?:[*+-]|\\d+\\.)",Qr="( *)("+Ms+") +",Nr=new RegExp("^"+Qr),xa=new RegExp(Qr+"[^\\n]*(?:\\n(?!\\1"+Ms+` )[^\\n]*)*(
|$)`,"gm"),Yr=/\n{2,}$/,Ma=/^ (?= *`)|(` *) $/g,ka=Yr,Ur=/ *\n+$/,Ha=new RegExp("^( *)("+Ms+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+Ms+` )\\n*|\\s*
*$)`),Ea=/(?:^|\n)( *)$/,$s=(function(){var t=/^ *\| *| *\| *$/g,s=/ *$/,e=/^ *-+: *$/,i=/^ *:-+: *$/,r=/^ *:-+ *$/,n=function(f){return e.test(f)?"right":i.test(f)?"center":r.test(f)?"left":null},d=function(f,u,z,v){v&&(f=f.replace(t,""));var y=f.trim().split("|");return y.map(n)},o=function(f,u,z,v){var y=z.inTable;z.inTable=!0;var p=u(f.trim(),z);z.inTable=y;var _=[[]];return p.forEach(function(w,k){w.type==="tableSeparator"?(!v||k!==0&&k!==p.length-1)&&_.push([]):(w.type==="text"&&(p[k+1]==null||p[k+1].type==="tableSeparator")&&(w.content=w.content.replace(s,"")),_[_.length-1].push(w))}),_},l=function(f,u,z,v){var y=f.trim().split(`
`);return y.map(function(p){return o(p,u,z,v)})},m=function(f){return function(u,z,v){v.inline=!0;var y=o(u[1],z,v,f),p=d(u[2],z,v,f),_=l(u[3],z,v,f);return v.inline=!1,{type:"table",header:y,align:p,cells:_}}};return{parseTable:m(!0),parseNpTable:m(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),ws="(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*",Jr=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,Ta=/mailto:/i,Fr=function(t,s,e){var i=(t[2]||t[1]).replace(/\s+/g," ").toLowerCase();if(s._defs&&s._defs[i]){var r=s._defs[i];e.target=r.target,e.title=r.title}return s._refs=s._refs||{},s._refs[i]=s._refs[i]||[],s._refs[i].push(e),e},V=0,ks={Array:{html:function(t,s,e){for(var i="",r=0;r<t.length;r++){var n=t[r];if(n.type==="text")for(n={type:"text",content:n.content};r+1<t.length&&t[r+1].type==="text";r++)n.content+=t[r+1].content;i+=s(n,e)}return i}},heading:{order:V++,match:X(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(t,s,e){return{level:t[1].length,content:xs(s,t[2].trim(),e)}},html:function(t,s,e){return L("h"+t.level,s(t.content,e))}},nptable:{order:V++,match:X($s.NPTABLE_REGEX),parse:$s.parseNpTable,html:null},lheading:{order:V++,match:X(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(t,s,e){return{type:"heading",level:t[2]==="="?1:2,content:xs(s,t[1],e)}},html:null},hr:{order:V++,match:X(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:ui,html:function(t,s,e){return'<hr aria-hidden="true">'}},codeBlock:{order:V++,match:X(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(t,s,e){var i=t[0].replace(/^    /gm,"").replace(/\n+$/,"");return{lang:void 0,content:i}},html:function(t,s,e){var i=t.lang?"markdown-code-"+t.lang:void 0,r=L("code",Je(t.content),{class:i});return L("pre",r)}},fence:{order:V++,match:X(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(t,s,e){return{type:"codeBlock",lang:t[2]||void 0,content:t[3]}},html:null},blockQuote:{order:V++,match:X(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(t,s,e){var i=t[0].replace(/^ *> ?/gm,"");return{content:s(i,e)}},html:function(t,s,e){return L("blockquote",s(t.content,e))}},list:{order:V++,match:function(t,s){var e=s.prevCapture==null?"":s.prevCapture[0],i=Ea.exec(e),r=s._list||!s.inline;return i&&r?(t=i[1]+t,Ha.exec(t)):null},parse:function(t,s,e){var i=t[2],r=i.length>1,n=r?+i:void 0,d=t[0].replace(ka,`
`).match(xa),o=!1,l=d.map(function(m,f){var u=Nr.exec(m),z=u?u[0].length:0,v=new RegExp("^ {1,"+z+"}","gm"),y=m.replace(v,"").replace(Nr,""),p=f===d.length-1,_=y.indexOf(`

`)!==-1,w=_||p&&o;o=w;var k=e.inline,M=e._list;e._list=!0;var R;w?(e.inline=!1,R=y.replace(Ur,`

`)):(e.inline=!0,R=y.replace(Ur,""));var $=s(R,e);return e.inline=k,e._list=M,$});return{ordered:r,start:n,items:l}},html:function(t,s,e){var i=t.items.map(function(d){return L("li",s(d,e))}).join(""),r=t.ordered?"ol":"ul",n={start:t.start};return L(r,i,n)}},def:{order:V++,match:X(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(t,s,e){var i=t[1].replace(/\s+/g," ").toLowerCase(),r=t[2],n=t[3];return e._refs&&e._refs[i]&&e._refs[i].forEach(function(d){d.target=r,d.title=n}),e._defs=e._defs||{},e._defs[i]={target:r,title:n},{def:i,target:r,title:n}},html:function(){return""}},table:{order:V++,match:X($s.TABLE_REGEX),parse:$s.parseTable,html:function(t,s,e){var i=function(l){return t.align[l]==null?"":"text-align:"+t.align[l]+";"},r=t.header.map(function(l,m){return L("th",s(l,e),{style:i(m),scope:"col"})}).join(""),n=t.cells.map(function(l){var m=l.map(function(f,u){return L("td",s(f,e),{style:i(u)})}).join("");return L("tr",m)}).join(""),d=L("thead",L("tr",r)),o=L("tbody",n);return L("table",d+o)}},newline:{order:V++,match:X(/^(?:\n *)*\n/),parse:ui,html:function(t,s,e){return`
`}},paragraph:{order:V++,match:X(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:ys,html:function(t,s,e){var i={class:"paragraph"};return L("div",s(t.content,e),i)}},escape:{order:V++,match:K(/^\\([^0-9A-Za-z\s])/),parse:function(t,s,e){return{type:"text",content:t[1]}},html:null},tableSeparator:{order:V++,match:function(t,s){return s.inTable?/^ *\| */.exec(t):null},parse:function(){return{type:"tableSeparator"}},html:function(){return" &vert; "}},autolink:{order:V++,match:K(/^<([^: >]+:\/[^ >]+)>/),parse:function(t,s,e){return{type:"link",content:[{type:"text",content:t[1]}],target:t[1]}},html:null},mailto:{order:V++,match:K(/^<([^ >]+@[^ >]+)>/),parse:function(t,s,e){var i=t[1],r=t[1];return Ta.test(r)||(r="mailto:"+r),{type:"link",content:[{type:"text",content:i}],target:r}},html:null},url:{order:V++,match:K(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(t,s,e){return{type:"link",content:[{type:"text",content:t[1]}],target:t[1],title:void 0}},html:null},link:{order:V++,match:K(new RegExp("^\\[("+ws+")\\]\\("+Jr+"\\)")),parse:function(t,s,e){var i={content:s(t[1],e),target:ci(t[2]),title:t[3]};return i},html:function(t,s,e){var i={href:hi(t.target),title:t.title};return L("a",s(t.content,e),i)}},image:{order:V++,match:K(new RegExp("^!\\[("+ws+")\\]\\("+Jr+"\\)")),parse:function(t,s,e){var i={alt:t[1],target:ci(t[2]),title:t[3]};return i},html:function(t,s,e){var i={src:hi(t.target),alt:t.alt,title:t.title};return L("img","",i,!1)}},reflink:{order:V++,match:K(new RegExp("^\\[("+ws+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(t,s,e){return Fr(t,e,{type:"link",content:s(t[1],e)})},html:null},refimage:{order:V++,match:K(new RegExp("^!\\[("+ws+")\\]\\s*\\[([^\\]]*)\\]")),parse:function(t,s,e){return Fr(t,e,{type:"image",alt:t[1]})},html:null},em:{order:V,match:K(new RegExp("^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)")),quality:function(t){return t[0].length+.2},parse:function(t,s,e){return{content:s(t[2]||t[1],e)}},html:function(t,s,e){return L("em",s(t.content,e))}},strong:{order:V,match:K(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(t){return t[0].length+.1},parse:ys,html:function(t,s,e){return L("strong",s(t.content,e))}},u:{order:V++,match:K(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(t){return t[0].length},parse:ys,html:function(t,s,e){return L("u",s(t.content,e))}},del:{order:V++,match:K(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:ys,html:function(t,s,e){return L("del",s(t.content,e))}},inlineCode:{order:V++,match:K(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(t,s,e){return{content:t[2].replace(Ma,"$1")}},html:function(t,s,e){return L("code",Je(t.content))}},br:{order:V++,match:li(/^ {2,}\n/),parse:ui,html:function(t,s,e){return"<br>"}},text:{order:V++,match:li(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(t,s,e){return{content:t[0]}},html:function(t,s,e){return Je(t.content)}}},Ca=function(t,s){!s&&typeof console<"u"&&console.warn("simple-markdown ruleOutput should take 'react' or 'html' as the second argument.");var e=function(i,r,n){return t[i.type][s](i,r,n)};return e},Ra=function(t){var s=function(e,i){return i=i||{},Array.isArray(e)?e.map(function(r){return s(r,i)}).join(""):t(e,s,i)};return s},Xr=function(t,s,e={}){if(!s)throw new Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var i,r=t.Array||ks.Array,n=r[s];if(!n)throw new Error("simple-markdown: outputFor: to join nodes of type `"+s+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var d=n,o=function(m,f){return f=f||i,i=f,Array.isArray(m)?d(m,o,f):t[m.type][s](m,o,f)},l=function(m,f){return i=Gr(f,e),o(m,i)};return l},Hs=Kr(ks),en=function(t,s){return s=s||{},s.inline=!1,Hs(t,s)},Sa=function(t,s){return s=s||{},s.inline=!0,Hs(t,s)},Wr=function(t,s){var e=Yr.test(t);return s=s||{},s.inline=!e,Hs(t,s)},tn=Xr(ks,"html"),Aa=function(t,s){return tn(en(t,s),s)},ja={defaultRules:ks,parserFor:Kr,outputFor:Xr,inlineRegex:K,blockRegex:X,anyScopeRegex:li,parseInline:xs,parseBlock:wa,markdownToHtml:Aa,defaultBlockParse:en,defaultInlineParse:Sa,defaultImplicitParse:Wr,defaultHtmlOutput:tn,preprocess:Zr,sanitizeText:Je,sanitizeUrl:hi,unescapeUrl:ci,htmlTag:L,defaultRawParse:Hs,ruleOutput:Ca,htmlFor:Ra,defaultParse:function(...t){return typeof console<"u"&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),Wr.apply(null,t)},defaultOutput:function(...t){return typeof console<"u"&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,t)}};fi.default=ja});var N=O(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.GuildNavigationRegex=A.SlashCommandRegex=A.SubtextRegex=A.HeadingRegex=A.TimestampRegex=A.TextRegex=A.StrikeThroughRegex=A.SpoilerRegex=A.EmoticonRegex=A.CodeBlockRegex=A.BlockQuoteRegex=A.HereRegex=A.EveryoneRegex=A.UserMentionRegex=A.RoleMentionRegex=A.EmojiRegex=A.ChannelMentionRegex=void 0;A.ChannelMentionRegex=/^<#(\d{17,20})>/;A.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/;A.RoleMentionRegex=/^<@&(\d{17,20})>/;A.UserMentionRegex=/^<@!?(\d{17,20})>/;A.EveryoneRegex=/^@everyone/;A.HereRegex=/^@here/;A.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/;A.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i;A.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/;A.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/;A.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/;A.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/;A.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/;A.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/;A.SubtextRegex=/^-# +([^\n]+?)(\n|$)/;A.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u;A.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/});var sn=O(Fe=>{"use strict";var Va=Fe&&Fe.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Fe,"__esModule",{value:!0});Fe.guildNavigation=void 0;var Oa=Va(I()),Pa=N();Fe.guildNavigation={order:Oa.default.defaultRules.strong.order,match:t=>Pa.GuildNavigationRegex.exec(t),parse:function(t){var s,e,i;let r=(s=t[2])!==null&&s!==void 0?s:t[3];if(r==="linked-roles"){let n=(i=(e=t[4])===null||e===void 0?void 0:e.slice(1))!==null&&i!==void 0?i:null;return{id:t[1],navigation:r,roleId:n}}else return{id:t[1],navigation:r}}}});var rn=O(We=>{"use strict";var Da=We&&We.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(We,"__esModule",{value:!0});We.slashCommand=void 0;var qa=Da(I()),Ia=N();We.slashCommand={order:qa.default.defaultRules.strong.order,match:t=>Ia.SlashCommandRegex.exec(t),parse:function(t){let s=t[1].split(" "),e={fullName:t[1],name:s[0],subcommand:null,subcommandGroup:null,id:t[2]};return s.length==2&&(e.subcommand=s[1]),s.length===3&&(e.subcommandGroup=s[1],e.subcommand=s[2]),e}}});var nn=O(Ze=>{"use strict";var La=Ze&&Ze.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ze,"__esModule",{value:!0});Ze.everyone=void 0;var Ba=La(I()),Na=N();Ze.everyone={order:Ba.default.defaultRules.strong.order,match:t=>Na.EveryoneRegex.exec(t),parse:function(){return{}}}});var dn=O(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.TwemojiRegex=void 0;Es.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/});var an=O(Ge=>{"use strict";var Ua=Ge&&Ge.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ge,"__esModule",{value:!0});Ge.twemoji=void 0;var Ja=Ua(I()),Fa=dn();Ge.twemoji={order:Ja.default.defaultRules.strong.order,match:t=>Fa.TwemojiRegex.exec(t),parse:function(t){return{name:t[0]}}}});var on=O(Ke=>{"use strict";var Wa=Ke&&Ke.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ke,"__esModule",{value:!0});Ke.channel=void 0;var Za=Wa(I()),Ga=N();Ke.channel={order:Za.default.defaultRules.strong.order,match:t=>Ga.ChannelMentionRegex.exec(t),parse:function(t){return{id:t[1]}}}});var un=O(Qe=>{"use strict";var Ka=Qe&&Qe.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Qe,"__esModule",{value:!0});Qe.timestamp=void 0;var Qa=Ka(I()),Ya=N();Qe.timestamp={order:Qa.default.defaultRules.strong.order,match:t=>Ya.TimestampRegex.exec(t),parse:function(t){return{timestamp:t[1],format:t[2]}}}});var ae=O(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.extend=void 0;var Xa=(t,s)=>Object.assign({},s,t);Ts.extend=Xa});var ln=O(Ye=>{"use strict";var eo=Ye&&Ye.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ye,"__esModule",{value:!0});Ye.blockQuote=void 0;var to=eo(I()),so=ae(),io=N();Ye.blockQuote=(0,so.extend)({match:function(t,s,e){return!/^$|\n *$/.test(e)||s.inQuote?null:io.BlockQuoteRegex.exec(t)},parse:function(t,s,e){let i=t[0],n=!!/^ *>>> ?/.exec(i)?/^ *>>> ?/:/^ *> ?/gm,d=i.replace(n,"");return{content:s(d,Object.assign({},e,{inQuote:!0})),type:"blockQuote"}}},to.default.defaultRules.blockQuote)});var cn=O(Xe=>{"use strict";var ro=Xe&&Xe.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Xe,"__esModule",{value:!0});Xe.strikethrough=void 0;var hn=ro(I()),no=ae(),ao=N();Xe.strikethrough=(0,no.extend)({match:hn.default.inlineRegex(ao.StrikeThroughRegex)},hn.default.defaultRules.del)});var mn=O(et=>{"use strict";var oo=et&&et.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(et,"__esModule",{value:!0});et.codeBlock=void 0;var fn=oo(I()),uo=ae(),lo=N();et.codeBlock=(0,uo.extend)({match:fn.default.inlineRegex(lo.CodeBlockRegex),parse:function(t,s,e){return{lang:(t[2]||"").trim(),content:t[3]||"",inQuote:e.inQuote||!1}}},fn.default.defaultRules.codeBlock)});var pn=O(tt=>{"use strict";var ho=tt&&tt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(tt,"__esModule",{value:!0});tt.emoji=void 0;var co=ho(I()),fo=N();tt.emoji={order:co.default.defaultRules.strong.order,match:t=>fo.EmojiRegex.exec(t),parse:function(t){return{animated:t[1]==="a",name:t[2],id:t[3]}}}});var vn=O(st=>{"use strict";var mo=st&&st.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(st,"__esModule",{value:!0});st.role=void 0;var po=mo(I()),vo=N();st.role={order:po.default.defaultRules.strong.order,match:t=>vo.RoleMentionRegex.exec(t),parse:function(t){return{id:t[1]}}}});var gn=O(it=>{"use strict";var go=it&&it.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(it,"__esModule",{value:!0});it.autolink=void 0;var bo=go(I()),_o=ae();it.autolink=(0,_o.extend)({parse:t=>({content:[{type:"text",content:t[1]}],target:t[1]})},bo.default.defaultRules.autolink)});var bn=O(rt=>{"use strict";var zo=rt&&rt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(rt,"__esModule",{value:!0});rt.here=void 0;var yo=zo(I()),$o=N();rt.here={order:yo.default.defaultRules.strong.order,match:t=>$o.HereRegex.exec(t),parse:function(){return{}}}});var _n=O(nt=>{"use strict";var wo=nt&&nt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(nt,"__esModule",{value:!0});nt.emoticon=void 0;var xo=wo(I()),Mo=N();nt.emoticon={order:xo.default.defaultRules.text.order,match:t=>Mo.EmoticonRegex.exec(t),parse:function(t){return{type:"text",content:t[1]}}}});var zn=O(dt=>{"use strict";var ko=dt&&dt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(dt,"__esModule",{value:!0});dt.user=void 0;var Ho=ko(I()),Eo=N();dt.user={order:Ho.default.defaultRules.strong.order,match:t=>Eo.UserMentionRegex.exec(t),parse:function(t){return{id:t[1],type:"user"}}}});var yn=O(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.spoiler=void 0;var To=N();Cs.spoiler={order:0,match:t=>To.SpoilerRegex.exec(t),parse:function(t,s,e){return{content:s(t[1],e)}}}});var $n=O(at=>{"use strict";var Co=at&&at.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(at,"__esModule",{value:!0});at.heading=void 0;var Ro=Co(I()),So=ae(),Ao=N();at.heading=(0,So.extend)({match:function(t,s){return s.prevCapture===null||s.prevCapture.slice(-1)[0]===`
`?Ao.HeadingRegex.exec(t):null}},Ro.default.defaultRules.heading)});var wn=O(ot=>{"use strict";var jo=ot&&ot.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(ot,"__esModule",{value:!0});ot.subtext=void 0;var Vo=jo(I()),Oo=N();ot.subtext={order:Vo.default.defaultRules.heading.order-.5,match:function(t,s){return s.prevCapture===null||s.prevCapture.slice(-1)[0]===`
`?Oo.SubtextRegex.exec(t):null},parse:function(t,s,e){return{content:s(t[1],e)}}}});var xn=O(ut=>{"use strict";var Po=ut&&ut.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(ut,"__esModule",{value:!0});ut.text=void 0;var Do=Po(I()),qo=ae(),Io=N();ut.text=(0,qo.extend)({match:t=>Io.TextRegex.exec(t)},Do.default.defaultRules.text)});var Mn=O(lt=>{"use strict";var Lo=lt&&lt.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(lt,"__esModule",{value:!0});lt.url=void 0;var Bo=Lo(I()),No=ae();lt.url=(0,No.extend)({parse:t=>({content:[{type:"text",content:t[1]}],target:t[1]})},Bo.default.defaultRules.url)});var Hn=O(ht=>{"use strict";var Uo=ht&&ht.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(ht,"__esModule",{value:!0});ht.em=void 0;var Jo=ae(),kn=Uo(I());ht.em=(0,Jo.extend)({parse:function(t,s,e){let i=kn.default.defaultRules.em.parse(t,s,Object.assign({},e,{inEmphasis:!0}));return e.inEmphasis?i.content:i}},kn.default.defaultRules.em)});var Tn=O(ct=>{"use strict";var Fo=ct&&ct.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(ct,"__esModule",{value:!0});ct.br=void 0;var En=Fo(I()),Wo=ae();ct.br=(0,Wo.extend)({match:En.default.anyScopeRegex(/^\n/)},En.default.defaultRules.br)});var Rn=O(Z=>{"use strict";var Zo=Z&&Z.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(Z,"__esModule",{value:!0});Z.rulesExtended=Z.rules=Z.SimpleMarkdown=void 0;Z.parse=Cn;var ge=Zo(I());Z.SimpleMarkdown=ge.default;var Go=sn(),Ko=rn(),Qo=nn(),Yo=an(),Xo=on(),eu=un(),tu=ln(),su=cn(),iu=mn(),ru=pn(),nu=vn(),du=gn(),au=bn(),ou=_n(),uu=zn(),lu=yn(),hu=$n(),cu=wn(),fu=xn(),mu=Mn(),pu=Hn(),vu=Tn();Z.rules={blockQuote:tu.blockQuote,codeBlock:iu.codeBlock,newline:ge.default.defaultRules.newline,escape:ge.default.defaultRules.escape,autolink:du.autolink,url:mu.url,em:pu.em,strong:ge.default.defaultRules.strong,underline:ge.default.defaultRules.u,strikethrough:su.strikethrough,inlineCode:ge.default.defaultRules.inlineCode,text:fu.text,emoticon:ou.emoticon,br:vu.br,spoiler:lu.spoiler,heading:hu.heading,subtext:cu.subtext,user:uu.user,channel:Xo.channel,role:nu.role,emoji:ru.emoji,everyone:Qo.everyone,here:au.here,twemoji:Yo.twemoji,timestamp:eu.timestamp,slashCommand:Ko.slashCommand,guildNavigation:Go.guildNavigation};Z.rulesExtended=Object.assign(Object.assign({},Z.rules),{link:ge.default.defaultRules.link});var gu=ge.default.parserFor(Z.rules),bu=ge.default.parserFor(Z.rulesExtended);function Cn(t,s="normal"){return s==="normal"?gu(t,{inline:!0}):bu(t,{inline:!0})}Z.default=Cn});var qt=globalThis,It=qt.ShadowRoot&&(qt.ShadyCSS===void 0||qt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,qs=Symbol(),Wi=new WeakMap,mt=class{constructor(s,e,i){if(this._$cssResult$=!0,i!==qs)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=s,this.t=e}get styleSheet(){let s=this.o,e=this.t;if(It&&s===void 0){let i=e!==void 0&&e.length===1;i&&(s=Wi.get(e)),s===void 0&&((this.o=s=new CSSStyleSheet).replaceSync(this.cssText),i&&Wi.set(e,s))}return s}toString(){return this.cssText}},Zi=t=>new mt(typeof t=="string"?t:t+"",void 0,qs),B=(t,...s)=>{let e=t.length===1?t[0]:s.reduce((i,r,n)=>i+(d=>{if(d._$cssResult$===!0)return d.cssText;if(typeof d=="number")return d;throw Error("Value passed to 'css' function must be a 'css' function result: "+d+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+t[n+1],t[0]);return new mt(e,t,qs)},Gi=(t,s)=>{if(It)t.adoptedStyleSheets=s.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of s){let i=document.createElement("style"),r=qt.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=e.cssText,t.appendChild(i)}},Is=It?t=>t:t=>t instanceof CSSStyleSheet?(s=>{let e="";for(let i of s.cssRules)e+=i.cssText;return Zi(e)})(t):t;var{is:Kn,defineProperty:Qn,getOwnPropertyDescriptor:Yn,getOwnPropertyNames:Xn,getOwnPropertySymbols:ed,getPrototypeOf:td}=Object,Lt=globalThis,Ki=Lt.trustedTypes,sd=Ki?Ki.emptyScript:"",id=Lt.reactiveElementPolyfillSupport,pt=(t,s)=>t,vt={toAttribute(t,s){switch(s){case Boolean:t=t?sd:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,s){let e=t;switch(s){case Boolean:e=t!==null;break;case Number:e=t===null?null:Number(t);break;case Object:case Array:try{e=JSON.parse(t)}catch{e=null}}return e}},Bt=(t,s)=>!Kn(t,s),Qi={attribute:!0,type:String,converter:vt,reflect:!1,useDefault:!1,hasChanged:Bt};Symbol.metadata??=Symbol("metadata"),Lt.litPropertyMetadata??=new WeakMap;var oe=class extends HTMLElement{static addInitializer(s){this._$Ei(),(this.l??=[]).push(s)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(s,e=Qi){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(s)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(s,e),!e.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(s,i,e);r!==void 0&&Qn(this.prototype,s,r)}}static getPropertyDescriptor(s,e,i){let{get:r,set:n}=Yn(this.prototype,s)??{get(){return this[e]},set(d){this[e]=d}};return{get:r,set(d){let o=r?.call(this);n?.call(this,d),this.requestUpdate(s,o,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(s){return this.elementProperties.get(s)??Qi}static _$Ei(){if(this.hasOwnProperty(pt("elementProperties")))return;let s=td(this);s.finalize(),s.l!==void 0&&(this.l=[...s.l]),this.elementProperties=new Map(s.elementProperties)}static finalize(){if(this.hasOwnProperty(pt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(pt("properties"))){let e=this.properties,i=[...Xn(e),...ed(e)];for(let r of i)this.createProperty(r,e[r])}let s=this[Symbol.metadata];if(s!==null){let e=litPropertyMetadata.get(s);if(e!==void 0)for(let[i,r]of e)this.elementProperties.set(i,r)}this._$Eh=new Map;for(let[e,i]of this.elementProperties){let r=this._$Eu(e,i);r!==void 0&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){let e=[];if(Array.isArray(s)){let i=new Set(s.flat(1/0).reverse());for(let r of i)e.unshift(Is(r))}else s!==void 0&&e.push(Is(s));return e}static _$Eu(s,e){let i=e.attribute;return i===!1?void 0:typeof i=="string"?i:typeof s=="string"?s.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(s=>this.enableUpdating=s),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(s=>s(this))}addController(s){(this._$EO??=new Set).add(s),this.renderRoot!==void 0&&this.isConnected&&s.hostConnected?.()}removeController(s){this._$EO?.delete(s)}_$E_(){let s=new Map,e=this.constructor.elementProperties;for(let i of e.keys())this.hasOwnProperty(i)&&(s.set(i,this[i]),delete this[i]);s.size>0&&(this._$Ep=s)}createRenderRoot(){let s=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Gi(s,this.constructor.elementStyles),s}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(s=>s.hostConnected?.())}enableUpdating(s){}disconnectedCallback(){this._$EO?.forEach(s=>s.hostDisconnected?.())}attributeChangedCallback(s,e,i){this._$AK(s,i)}_$ET(s,e){let i=this.constructor.elementProperties.get(s),r=this.constructor._$Eu(s,i);if(r!==void 0&&i.reflect===!0){let n=(i.converter?.toAttribute!==void 0?i.converter:vt).toAttribute(e,i.type);this._$Em=s,n==null?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(s,e){let i=this.constructor,r=i._$Eh.get(s);if(r!==void 0&&this._$Em!==r){let n=i.getPropertyOptions(r),d=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:vt;this._$Em=r;let o=d.fromAttribute(e,n.type);this[r]=o??this._$Ej?.get(r)??o,this._$Em=null}}requestUpdate(s,e,i,r=!1,n){if(s!==void 0){let d=this.constructor;if(r===!1&&(n=this[s]),i??=d.getPropertyOptions(s),!((i.hasChanged??Bt)(n,e)||i.useDefault&&i.reflect&&n===this._$Ej?.get(s)&&!this.hasAttribute(d._$Eu(s,i))))return;this.C(s,e,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(s,e,{useDefault:i,reflect:r,wrapped:n},d){i&&!(this._$Ej??=new Map).has(s)&&(this._$Ej.set(s,d??e??this[s]),n!==!0||d!==void 0)||(this._$AL.has(s)||(this.hasUpdated||i||(e=void 0),this._$AL.set(s,e)),r===!0&&this._$Em!==s&&(this._$Eq??=new Set).add(s))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let s=this.scheduleUpdate();return s!=null&&await s,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,n]of this._$Ep)this[r]=n;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[r,n]of i){let{wrapped:d}=n,o=this[r];d!==!0||this._$AL.has(r)||o===void 0||this.C(r,void 0,n,o)}}let s=!1,e=this._$AL;try{s=this.shouldUpdate(e),s?(this.willUpdate(e),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(e)):this._$EM()}catch(i){throw s=!1,this._$EM(),i}s&&this._$AE(e)}willUpdate(s){}_$AE(s){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(s)),this.updated(s)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(s){return!0}update(s){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(s){}firstUpdated(s){}};oe.elementStyles=[],oe.shadowRootOptions={mode:"open"},oe[pt("elementProperties")]=new Map,oe[pt("finalized")]=new Map,id?.({ReactiveElement:oe}),(Lt.reactiveElementVersions??=[]).push("2.1.2");var Bs=globalThis,Yi=t=>t,Nt=Bs.trustedTypes,Xi=Nt?Nt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ns="$lit$",ue=`lit$${Math.random().toFixed(9).slice(2)}$`,Us="?"+ue,rd=`<${Us}>`,ke=document,bt=()=>ke.createComment(""),_t=t=>t===null||typeof t!="object"&&typeof t!="function",Js=Array.isArray,nr=t=>Js(t)||typeof t?.[Symbol.iterator]=="function",Ls=`[ 	
\f\r]`,gt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,er=/-->/g,tr=/>/g,xe=RegExp(`>|${Ls}(?:([^\\s"'>=/]+)(${Ls}*=${Ls}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),sr=/'/g,ir=/"/g,dr=/^(?:script|style|textarea|title)$/i,Fs=t=>(s,...e)=>({_$litType$:t,strings:s,values:e}),a=Fs(1),H=Fs(2),rl=Fs(3),Q=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),rr=new WeakMap,Me=ke.createTreeWalker(ke,129);function ar(t,s){if(!Js(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Xi!==void 0?Xi.createHTML(s):s}var or=(t,s)=>{let e=t.length-1,i=[],r,n=s===2?"<svg>":s===3?"<math>":"",d=gt;for(let o=0;o<e;o++){let l=t[o],m,f,u=-1,z=0;for(;z<l.length&&(d.lastIndex=z,f=d.exec(l),f!==null);)z=d.lastIndex,d===gt?f[1]==="!--"?d=er:f[1]!==void 0?d=tr:f[2]!==void 0?(dr.test(f[2])&&(r=RegExp("</"+f[2],"g")),d=xe):f[3]!==void 0&&(d=xe):d===xe?f[0]===">"?(d=r??gt,u=-1):f[1]===void 0?u=-2:(u=d.lastIndex-f[2].length,m=f[1],d=f[3]===void 0?xe:f[3]==='"'?ir:sr):d===ir||d===sr?d=xe:d===er||d===tr?d=gt:(d=xe,r=void 0);let v=d===xe&&t[o+1].startsWith("/>")?" ":"";n+=d===gt?l+rd:u>=0?(i.push(m),l.slice(0,u)+Ns+l.slice(u)+ue+v):l+ue+(u===-2?o:v)}return[ar(t,n+(t[e]||"<?>")+(s===2?"</svg>":s===3?"</math>":"")),i]},zt=class t{constructor({strings:s,_$litType$:e},i){let r;this.parts=[];let n=0,d=0,o=s.length-1,l=this.parts,[m,f]=or(s,e);if(this.el=t.createElement(m,i),Me.currentNode=this.el.content,e===2||e===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(r=Me.nextNode())!==null&&l.length<o;){if(r.nodeType===1){if(r.hasAttributes())for(let u of r.getAttributeNames())if(u.endsWith(Ns)){let z=f[d++],v=r.getAttribute(u).split(ue),y=/([.?@])?(.*)/.exec(z);l.push({type:1,index:n,name:y[2],strings:v,ctor:y[1]==="."?Jt:y[1]==="?"?Ft:y[1]==="@"?Wt:Ee}),r.removeAttribute(u)}else u.startsWith(ue)&&(l.push({type:6,index:n}),r.removeAttribute(u));if(dr.test(r.tagName)){let u=r.textContent.split(ue),z=u.length-1;if(z>0){r.textContent=Nt?Nt.emptyScript:"";for(let v=0;v<z;v++)r.append(u[v],bt()),Me.nextNode(),l.push({type:2,index:++n});r.append(u[z],bt())}}}else if(r.nodeType===8)if(r.data===Us)l.push({type:2,index:n});else{let u=-1;for(;(u=r.data.indexOf(ue,u+1))!==-1;)l.push({type:7,index:n}),u+=ue.length-1}n++}}static createElement(s,e){let i=ke.createElement("template");return i.innerHTML=s,i}};function He(t,s,e=t,i){if(s===Q)return s;let r=i!==void 0?e._$Co?.[i]:e._$Cl,n=_t(s)?void 0:s._$litDirective$;return r?.constructor!==n&&(r?._$AO?.(!1),n===void 0?r=void 0:(r=new n(t),r._$AT(t,e,i)),i!==void 0?(e._$Co??=[])[i]=r:e._$Cl=r),r!==void 0&&(s=He(t,r._$AS(t,s.values),r,i)),s}var Ut=class{constructor(s,e){this._$AV=[],this._$AN=void 0,this._$AD=s,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(s){let{el:{content:e},parts:i}=this._$AD,r=(s?.creationScope??ke).importNode(e,!0);Me.currentNode=r;let n=Me.nextNode(),d=0,o=0,l=i[0];for(;l!==void 0;){if(d===l.index){let m;l.type===2?m=new Se(n,n.nextSibling,this,s):l.type===1?m=new l.ctor(n,l.name,l.strings,this,s):l.type===6&&(m=new Zt(n,this,s)),this._$AV.push(m),l=i[++o]}d!==l?.index&&(n=Me.nextNode(),d++)}return Me.currentNode=ke,r}p(s){let e=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(s,i,e),e+=i.strings.length-2):i._$AI(s[e])),e++}},Se=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(s,e,i,r){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=s,this._$AB=e,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let s=this._$AA.parentNode,e=this._$AM;return e!==void 0&&s?.nodeType===11&&(s=e.parentNode),s}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(s,e=this){s=He(this,s,e),_t(s)?s===b||s==null||s===""?(this._$AH!==b&&this._$AR(),this._$AH=b):s!==this._$AH&&s!==Q&&this._(s):s._$litType$!==void 0?this.$(s):s.nodeType!==void 0?this.T(s):nr(s)?this.k(s):this._(s)}O(s){return this._$AA.parentNode.insertBefore(s,this._$AB)}T(s){this._$AH!==s&&(this._$AR(),this._$AH=this.O(s))}_(s){this._$AH!==b&&_t(this._$AH)?this._$AA.nextSibling.data=s:this.T(ke.createTextNode(s)),this._$AH=s}$(s){let{values:e,_$litType$:i}=s,r=typeof i=="number"?this._$AC(s):(i.el===void 0&&(i.el=zt.createElement(ar(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(e);else{let n=new Ut(r,this),d=n.u(this.options);n.p(e),this.T(d),this._$AH=n}}_$AC(s){let e=rr.get(s.strings);return e===void 0&&rr.set(s.strings,e=new zt(s)),e}k(s){Js(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,i,r=0;for(let n of s)r===e.length?e.push(i=new t(this.O(bt()),this.O(bt()),this,this.options)):i=e[r],i._$AI(n),r++;r<e.length&&(this._$AR(i&&i._$AB.nextSibling,r),e.length=r)}_$AR(s=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);s!==this._$AB;){let i=Yi(s).nextSibling;Yi(s).remove(),s=i}}setConnected(s){this._$AM===void 0&&(this._$Cv=s,this._$AP?.(s))}},Ee=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(s,e,i,r,n){this.type=1,this._$AH=b,this._$AN=void 0,this.element=s,this.name=e,this._$AM=r,this.options=n,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=b}_$AI(s,e=this,i,r){let n=this.strings,d=!1;if(n===void 0)s=He(this,s,e,0),d=!_t(s)||s!==this._$AH&&s!==Q,d&&(this._$AH=s);else{let o=s,l,m;for(s=n[0],l=0;l<n.length-1;l++)m=He(this,o[i+l],e,l),m===Q&&(m=this._$AH[l]),d||=!_t(m)||m!==this._$AH[l],m===b?s=b:s!==b&&(s+=(m??"")+n[l+1]),this._$AH[l]=m}d&&!r&&this.j(s)}j(s){s===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,s??"")}},Jt=class extends Ee{constructor(){super(...arguments),this.type=3}j(s){this.element[this.name]=s===b?void 0:s}},Ft=class extends Ee{constructor(){super(...arguments),this.type=4}j(s){this.element.toggleAttribute(this.name,!!s&&s!==b)}},Wt=class extends Ee{constructor(s,e,i,r,n){super(s,e,i,r,n),this.type=5}_$AI(s,e=this){if((s=He(this,s,e,0)??b)===Q)return;let i=this._$AH,r=s===b&&i!==b||s.capture!==i.capture||s.once!==i.once||s.passive!==i.passive,n=s!==b&&(i===b||r);r&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,s),this._$AH=s}handleEvent(s){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,s):this._$AH.handleEvent(s)}},Zt=class{constructor(s,e,i){this.element=s,this.type=6,this._$AN=void 0,this._$AM=e,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(s){He(this,s)}},ur={M:Ns,P:ue,A:Us,C:1,L:or,R:Ut,D:nr,V:He,I:Se,H:Ee,N:Ft,U:Wt,B:Jt,F:Zt},nd=Bs.litHtmlPolyfillSupport;nd?.(zt,Se),(Bs.litHtmlVersions??=[]).push("3.3.3");var lr=(t,s,e)=>{let i=e?.renderBefore??s,r=i._$litPart$;if(r===void 0){let n=e?.renderBefore??null;i._$litPart$=r=new Se(s.insertBefore(bt(),n),n,void 0,e??{})}return r._$AI(t),r};var Ws=globalThis,q=class extends oe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let s=super.createRenderRoot();return this.renderOptions.renderBefore??=s.firstChild,s}update(s){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(s),this._$Do=lr(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Q}};q._$litElement$=!0,q.finalized=!0,Ws.litElementHydrateSupport?.({LitElement:q});var dd=Ws.litElementPolyfillSupport;dd?.({LitElement:q});(Ws.litElementVersions??=[]).push("4.2.2");var ze={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},le=t=>(...s)=>({_$litDirective$:t,values:s}),de=class{constructor(s){}get _$AU(){return this._$AM._$AU}_$AT(s,e,i){this._$Ct=s,this._$AM=e,this._$Ci=i}_$AS(s,e){return this.update(s,e)}update(s,e){return this.render(...e)}};var{I:ad}=ur,hr=t=>t;var fr=t=>t.strings===void 0,cr=()=>document.createComment(""),Ae=(t,s,e)=>{let i=t._$AA.parentNode,r=s===void 0?t._$AB:s._$AA;if(e===void 0){let n=i.insertBefore(cr(),r),d=i.insertBefore(cr(),r);e=new ad(n,d,t,t.options)}else{let n=e._$AB.nextSibling,d=e._$AM,o=d!==t;if(o){let l;e._$AQ?.(t),e._$AM=t,e._$AP!==void 0&&(l=t._$AU)!==d._$AU&&e._$AP(l)}if(n!==r||o){let l=e._$AA;for(;l!==n;){let m=hr(l).nextSibling;hr(i).insertBefore(l,r),l=m}}}return e},ye=(t,s,e=t)=>(t._$AI(s,e),t),od={},mr=(t,s=od)=>t._$AH=s,pr=t=>t._$AH,Gt=t=>{t._$AR(),t._$AA.remove()};var vr=(t,s,e)=>{let i=new Map;for(let r=s;r<=e;r++)i.set(t[r],r);return i},he=le(class extends de{constructor(t){if(super(t),t.type!==ze.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,s,e){let i;e===void 0?e=s:s!==void 0&&(i=s);let r=[],n=[],d=0;for(let o of t)r[d]=i?i(o,d):d,n[d]=e(o,d),d++;return{values:n,keys:r}}render(t,s,e){return this.dt(t,s,e).values}update(t,[s,e,i]){let r=pr(t),{values:n,keys:d}=this.dt(s,e,i);if(!Array.isArray(r))return this.ut=d,n;let o=this.ut??=[],l=[],m,f,u=0,z=r.length-1,v=0,y=n.length-1;for(;u<=z&&v<=y;)if(r[u]===null)u++;else if(r[z]===null)z--;else if(o[u]===d[v])l[v]=ye(r[u],n[v]),u++,v++;else if(o[z]===d[y])l[y]=ye(r[z],n[y]),z--,y--;else if(o[u]===d[y])l[y]=ye(r[u],n[y]),Ae(t,l[y+1],r[u]),u++,y--;else if(o[z]===d[v])l[v]=ye(r[z],n[v]),Ae(t,r[u],r[z]),z--,v++;else if(m===void 0&&(m=vr(d,v,y),f=vr(o,u,z)),m.has(o[u]))if(m.has(o[z])){let p=f.get(d[v]),_=p!==void 0?r[p]:null;if(_===null){let w=Ae(t,r[u]);ye(w,n[v]),l[v]=w}else l[v]=ye(_,n[v]),Ae(t,r[u],_),r[p]=null;v++}else Gt(r[z]),z--;else Gt(r[u]),u++;for(;v<=y;){let p=Ae(t,l[y+1]);ye(p,n[v]),l[v++]=p}for(;u<=z;){let p=r[u++];p!==null&&Gt(p)}return this.ut=d,mr(t,l),Q}});De();var _r={servers:"Channels",direct:"Direct messages",members:"Members",member_list:"Show members",channel_list:"Show channels",close:"Close",bots:"Bots",left:"Not on the server",unread:"unread",be:"Be somebody else",admin:"admin",closed_dms:"closed direct messages",reads:"reads {language}",app:"APP",edited:"(edited)",only_you:"Only you can see this",dismiss:"Dismiss message",thinking:"{name} is thinking…",used:"{name} used {command}",sending:"Sending command…",no_answer:"The application did not respond",failed:"This interaction failed",why:"Why? See the inspector",replied:"Replying to",message_in:"Message #{channel}",message_to:"Message {name}",cannot_say:"You do not have permission to send messages in this channel.",commands:"Commands",no_command:"No command of this name",options:"Options",more_options:"{n} more",required:"This option is required. Specify a value.",needs_integer:"Enter a valid integer.",needs_number:"Enter a valid number.",at_least:"Enter a value of {n} or more.",at_most:"Enter a value of {n} or less.",too_short:"Must be {n} or more characters.",too_long:"Must be {n} or fewer characters.",one_of:"Choose one of the options.",no_matches:"No options match your search",loading:"Loading options",load_failed:"Loading options failed",true:"True",false:"False",send:"Send",cancel:"Cancel",submit:"Submit",select:"Make a selection",select_users:"Select a user",select_roles:"Select a role",select_channels:"Select a channel",confirm_choice:"Done",react:"Add reaction",message_actions:"Message actions",user_actions:"Actions for {name}",apps:"Apps",copy:"Copy text",no_apps:"No commands here",reaction:"{emoji}, {n}, react",jump_new:"New messages, go to the latest",beginning:"This is the beginning of #{channel}.",beginning_dm:"This is the beginning of your direct messages with {name}.",older:"Loading older messages",spoiler:"Spoiler, show",attachment:"Attachment",outside_picture:"A picture outside this machine is not shown: {url}",time:"Time in the sandbox",hour:"+1 h",day:"+1 day",week:"+1 week",next:"Next event",run_to:"Run to…",run:"Run",run_when:"Run to which moment (UTC)?",new_year:"New Year",next_due:"Next: {what}, {when}",nothing_due:"Nothing is due",running:"Time passes…",due:"What is due",inspector:"Inspector",inspector_title:"Wire inspector",all:"All",wrong_only:"Violations only",valid:"valid",invalid:"{n} violations",request:"Sent",response:"Answer",event:"Event",nothing_yet:"Nothing has come over the wire yet.",trouble:"Let something go wrong",trouble_late:"Answer too late",trouble_lost:"Answer gets lost",trouble_twice:"Event arrives twice",trouble_limited:"Rate limit",trouble_dropped:"Connection breaks",trouble_stop:"Stop the bot",trouble_start:"Start the bot",trouble_set:"The next one will: {what}",rule_not_answered:"The bot did not answer within 3 seconds.",tours:"Tours",tour_step:"Step {n} of {all}",tour_skip:"Skip step",tour_end:"End tour",tour_done:"That was the tour. Everything stays yours to play with.",theme_light:"Light theme",theme_dark:"Dark theme",away:"The sandbox does not answer. Is it still running? Trying again…",offline:"The bot is not connected.",new_message:"{name}: {text}",skip:"Skip to the message box",something_wrong:"Something went wrong. Try again.",refused_hidden:"You do not have permission to use this command.",refused_wrong_context:"This command cannot be used here.",refused_no_commands_here:"Commands cannot be used in this channel.",refused_not_allowed:"You cannot do that here.",refused_not_a_member:"You have left this server.",refused_unknown_message:"This message is no longer there.",refused_unknown_command:"There is no such command any more.",refused_suggestions_failed:"Loading options failed",refused_out_of_bounds:"{option}: {bounds}",refused_missing_option:"{option} is required."};var zr={servers:"Salons",direct:"Messages privés",members:"Membres",member_list:"Montrer les membres",channel_list:"Montrer les salons",close:"Fermer",bots:"Bots",left:"Hors du serveur",unread:"non lus",be:"Deviens quelqu’un d’autre",admin:"admin",closed_dms:"messages privés fermés",reads:"lit en {language}",app:"APP",edited:"(modifié)",only_you:"Toi seul peux voir ceci",dismiss:"Masquer le message",thinking:"{name} réfléchit…",used:"{name} a utilisé {command}",sending:"Envoi de la commande…",no_answer:"L’application ne répond pas",failed:"Échec de l’interaction",why:"Pourquoi ? Vois l’inspecteur",replied:"En réponse à",message_in:"Envoyer un message dans #{channel}",message_to:"Envoyer un message à {name}",cannot_say:"Tu n’as pas la permission d’envoyer des messages dans ce salon.",commands:"Commandes",no_command:"Aucune commande de ce nom",options:"Options",more_options:"{n} de plus",required:"Cette option est obligatoire. Indique une valeur.",needs_integer:"Saisis un nombre entier.",needs_number:"Saisis un nombre.",at_least:"Saisis une valeur d’au moins {n}.",at_most:"Saisis une valeur d’au plus {n}.",too_short:"Il faut au moins {n} caractères.",too_long:"Il faut au plus {n} caractères.",one_of:"Choisis l’une des options.",no_matches:"Aucune option ne correspond à ta recherche",loading:"Chargement des options",load_failed:"Échec du chargement des options",true:"Vrai",false:"Faux",send:"Envoyer",cancel:"Annuler",submit:"Envoyer",select:"Fais un choix",select_users:"Choisis quelqu’un",select_roles:"Choisis un rôle",select_channels:"Choisis un salon",confirm_choice:"Terminé",react:"Ajouter une réaction",message_actions:"Actions sur le message",user_actions:"Actions pour {name}",apps:"Applications",copy:"Copier le texte",no_apps:"Aucune commande ici",reaction:"{emoji}, {n}, réagir",jump_new:"Nouveaux messages, aller au dernier",beginning:"Voici le début de #{channel}.",beginning_dm:"Voici le début de tes messages privés avec {name}.",older:"Chargement des messages plus anciens",spoiler:"Divulgâcheur, montrer",attachment:"Pièce jointe",outside_picture:"Une image hors de cette machine n’est pas montrée : {url}",time:"L’heure dans le bac à sable",hour:"+1 h",day:"+1 jour",week:"+1 semaine",next:"Prochain événement",run_to:"Aller à…",run:"Aller",run_when:"Jusqu’à quel moment (UTC) ?",new_year:"Nouvel An",next_due:"Ensuite : {what}, {when}",nothing_due:"Rien n’est prévu",running:"Le temps passe…",due:"Ce qui est prévu",inspector:"Inspecteur",inspector_title:"Inspecteur des échanges",all:"Tout",wrong_only:"Infractions seulement",valid:"valide",invalid:"infractions : {n}",request:"Envoyé",response:"Réponse",event:"Événement",nothing_yet:"Rien n’a encore été échangé.",trouble:"Provoque une panne",trouble_late:"Réponse trop tardive",trouble_lost:"Réponse perdue",trouble_twice:"Événement reçu deux fois",trouble_limited:"Limite de débit",trouble_dropped:"Connexion coupée",trouble_stop:"Arrêter le bot",trouble_start:"Démarrer le bot",trouble_set:"Pour la prochaine fois : {what}",rule_not_answered:"Le bot n’a pas répondu en 3 secondes.",tours:"Visites",tour_step:"Étape {n} sur {all}",tour_skip:"Passer l’étape",tour_end:"Finir la visite",tour_done:"La visite est finie. Tout reste à toi pour essayer.",theme_light:"Thème clair",theme_dark:"Thème sombre",away:"Le bac à sable ne répond pas. Tourne-t-il encore ? Nouvel essai…",offline:"Le bot n’est pas connecté.",new_message:"{name} : {text}",skip:"Aller à la zone de saisie",something_wrong:"Quelque chose s’est mal passé. Réessaie.",refused_hidden:"Tu n’as pas la permission d’utiliser cette commande.",refused_wrong_context:"Cette commande ne peut pas être utilisée ici.",refused_no_commands_here:"Les commandes ne peuvent pas être utilisées dans ce salon.",refused_not_allowed:"Tu ne peux pas faire cela ici.",refused_not_a_member:"Tu as quitté ce serveur.",refused_unknown_message:"Ce message n’est plus là.",refused_unknown_command:"Cette commande n’existe plus.",refused_suggestions_failed:"Échec du chargement des options",refused_out_of_bounds:"{option} : {bounds}",refused_missing_option:"{option} est obligatoire."};var yr={"en-US":_r,fr:zr},yt="en-US";function $r(t){yt=t.startsWith("fr")?"fr":"en-US",document.documentElement.lang=yt}function fe(){return yt}function c(t,s={}){return yr[yt][t].replace(/\{(\w+)\}/g,(e,i)=>String(s[i]??""))}function wr(t,s,e){let i=yr[yt][`refused_${t}`];return i?i.replace(/\{(\w+)\}/g,(r,n)=>s[n]??""):e}function W(t,s,e){return t[`${s}_localizations`]?.[e]??t[s]??""}var xr=100,Zs=25,hd=1e3,Ks=class{constructor(){this.blocks=[];this.complete=!1;this.keys=0}get newest(){return this.blocks.at(-1)?.messages.at(-1)}get oldest(){return this.blocks[0]?.messages[0]}get size(){return this.blocks.reduce((s,e)=>s+e.messages.length,0)}all(){return this.blocks.flatMap(s=>s.messages)}find(s){return this.at(s)?.[0].messages[this.at(s)[1]]}prepend(s){for(let e=s.length;e>0;e-=Zs)this.blocks.unshift({key:++this.keys,messages:s.slice(Math.max(0,e-Zs),e)})}put(s){let e=this.at(s.id);if(e){let[r,n]=e;this.replace(r,r.messages.with(n,s));return}let i=this.blocks.at(-1);i&&i.messages.length<Zs?this.replace(i,[...i.messages,s]):this.blocks.push({key:++this.keys,messages:[s]})}remove(s){let e=this.at(s);return e&&this.replace(e[0],e[0].messages.toSpliced(e[1],1)),!!e}replace(s,e){this.blocks=this.blocks.map(i=>i===s?{key:s.key,messages:e}:i)}at(s){for(let e=this.blocks.length-1;e>=0;e--){let i=this.blocks[e].messages.findIndex(r=>r.id===s);if(i>=0)return[this.blocks[e],i]}}};function Gs(t){return localStorage.getItem(t)??void 0}var Qs=class extends EventTarget{constructor(){super(...arguments);this.who=new URLSearchParams(location.search).get("as")??Gs("who")??"alice";this.channel="";this.now=new Date(0);this.away=!1;this.busy=!1;this.commands=[];this.records=[];this.due=[];this.pending=[];this.failures=new Map;this.dismissed=new Set;this.logs=new Map;this.read=JSON.parse(Gs("read")??"{}");this.retry=250;this.keys=0;this.commandsOf="";this.run=""}changed(){this.dispatchEvent(new Event("change"))}happened(e,i){this.dispatchEvent(new CustomEvent("happened",{detail:{kind:e,what:i}}))}get me(){return this.state?.people.find(e=>e.id===this.state?.me)}get bot(){return this.state?.people.find(e=>e.id===this.state?.bot)}get locale(){return this.me?.locale??"en-US"}get place(){return this.state?.channels.find(e=>e.id===this.channel)}get placeName(){return this.place?.dm?"@dm":this.channel}get log(){return this.logOf(this.channel)}personById(e){return this.state?.people.find(i=>i.id===e)}channelById(e){return this.state?.channels.find(i=>i.id===e)}role(e){return this.state?.roles.find(i=>i.id===e)}get cast(){return this.state?.people.filter(e=>!e.bot&&!e.owner)??[]}unread(e){return e.id===this.channel||!e.last?!1:BigInt(e.last)>BigInt(this.read[`${this.who}/${e.name||"@dm"}`]??"0")}connect(){this.socket?.close();let e=new WebSocket(`ws://${location.host}/api/live?as=${encodeURIComponent(this.who)}`);this.socket=e,e.onmessage=i=>this.heard(JSON.parse(i.data)),e.onclose=()=>{this.socket===e&&(this.away=!0,this.changed(),setTimeout(()=>this.socket===e&&this.connect(),this.retry),this.retry=Math.min(this.retry*2,4e3))}}be(e){e===this.who&&this.state||(this.who=e,localStorage.setItem("who",e),this.reset(),this.connect(),this.happened("person",e))}reset(){this.logs.clear(),this.pending=[],this.failures.clear(),this.form=void 0,this.commands=[],this.commandsOf="",this.records=[]}heard(e){switch(e.t){case"state":this.takeState(e.state);break;case"now":this.takeNow(e.now);break;case"message":this.takeMessage(e.message);break;case"gone":for(let i of this.logs.values())i.remove(e.id);break;case"records":this.takeRecords(e.records);break}this.changed()}takeState(e){let i=this.run!==e.run||this.away;if(this.run&&this.run!==e.run&&this.reset(),i&&this.logs.clear(),this.run=e.run,this.away=!1,this.retry=250,this.state=e,$r(this.locale),document.title=`${this.me?.display??""} · ${e.guild.name}`,this.takeNow(e.now),!this.place){let r=e.channels.filter(d=>!d.dm&&d.kind===0).sort((d,o)=>d.position-o.position)[0],n=e.channels.find(d=>(d.name||"@dm")===Gs("channel"));this.channel=(n??r)?.id??""}this.load(),this.loadCommands()}takeNow(e){let i=this.now;this.now=new Date(e),i.getTime()!==this.now.getTime()&&(this.happened("clock",e),this.loadDue())}takeMessage(e){let i=this.logs.get(e.channel_id),r=i?.find(e.id);i&&(r||!i.newest||BigInt(e.id)>BigInt(i.newest.id))&&i.put(e);let n=this.channelById(e.channel_id);n&&!(e.flags&64)&&(!n.last||BigInt(e.id)>BigInt(n.last))&&(n.last=e.id),e.channel_id===this.channel&&this.markRead(),r||this.dispatchEvent(new CustomEvent("message",{detail:e}))}takeRecords(e){this.records=[...this.records,...e].slice(-hd);for(let i of e.filter(r=>r.took!=null)){let r=this.records.findLast(n=>n.kind==="event"&&n.of===i.of);r&&(r.ms=i.took)}}markRead(){let e=this.place;e?.last&&(this.read[`${this.who}/${e.name||"@dm"}`]=e.last,localStorage.setItem("read",JSON.stringify(this.read)))}logOf(e){let i=this.logs.get(e);return i||this.logs.set(e,i=new Ks),i}async load(){let e=this.log;if(!this.channel||e.size||e.complete)return this.markRead();await this.older(),this.markRead(),this.changed()}older(){let{log:e,channel:i}=this;return e.complete?Promise.resolve():(e.loading??=this.fetchOlder(e,i).finally(()=>e.loading=void 0),e.loading)}async fetchOlder(e,i){let r={as:this.who,channel:i,limit:xr};this.channelById(i)?.dm&&(r.channel="@dm"),e.oldest&&(r.before=e.oldest.id);let n=await ce("messages",r);e.prepend(n.filter(d=>!e.find(d.id))),e.complete=n.length<xr,this.changed()}open(e,i){this.channelById(e)&&(this.channel=e,localStorage.setItem("channel",this.place?.name||"@dm"),this.happened("channel",this.place?.name||"@dm"),this.load().then(()=>i&&this.dispatchEvent(new CustomEvent("jump",{detail:i}))),this.loadCommands(),this.changed())}async loadCommands(){let e=`${this.who}/${this.locale}/${this.placeName}/${this.state?.commands}/${this.me?.roles}`;if(!this.channel||e===this.commandsOf)return;this.commandsOf=e;let i=await ce("commands",{as:this.who,channel:this.placeName}).catch(()=>[]);e===this.commandsOf&&(this.commands=i,this.changed())}async loadDue(){let e=await ce("due",{as:this.who}).catch(()=>({due:[]}));this.due=e.due,this.changed()}fill(e){this.dispatchEvent(new CustomEvent("fill",{detail:e}))}async host(e){this.busy=!0,this.changed();try{await Oe("host",{line:e});return}catch(i){return this.why(i)}finally{this.busy=!1,this.loadDue(),this.changed()}}why(e){return e instanceof je?wr(e.kind,e.fields,e.message):e instanceof Ve?c("away"):c("something_wrong")}async plainly(e){try{await Pe(this.who,e);return}catch(i){return this.why(i)}}async command(e,i){let r={key:++this.keys,channel:this.channel,name:e};this.pending=[...this.pending,r],this.changed();let n=this.who,d=await this.answered(i,n);this.pending=this.pending.filter(o=>o!==r),d&&n===this.who?this.pending=[...this.pending,{...r,failed:d}]:this.happened("command",String(i.command??i.name).split(" ")[0]),this.changed()}async press(e,i,r){this.failures.delete(e),this.failures.set(`busy ${e} ${i}`,""),this.changed();let n=this.who,d=await this.answered(r,n);this.failures.delete(`busy ${e} ${i}`),d&&n===this.who?this.failures.set(e,d===c("no_answer")?c("failed"):d):this.happened("submitted",i),this.changed()}busyWith(e,i){return this.failures.has(`busy ${e} ${i}`)}async submit(e){let i=this.form;if(!i)return;let r=await this.answered({do:"submit",form:i.id,values:e},this.who);return r||(this.form===i&&(this.form=void 0),this.happened("submitted",i.wire.custom_id)),this.changed(),r===c("no_answer")?c("something_wrong"):r}closeForm(){this.form=void 0,this.changed()}async answered(e,i){try{let r=await Pe(i,e);if(r.answer==="none")return c("no_answer");r.answer==="modal"&&r.form&&i===this.who&&(this.form={id:r.form,wire:r.modal});return}catch(r){return this.why(r)}}forget(e){this.pending=this.pending.filter(i=>i!==e),this.changed()}dismiss(e){this.dismissed.add(e),this.changed()}},h=new Qs;var P=class extends q{constructor(){super(...arguments);this.redraw=()=>this.requestUpdate()}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),h.addEventListener("change",this.redraw)}disconnectedCallback(){super.disconnectedCallback(),h.removeEventListener("change",this.redraw)}one(e){return this.querySelector(e)}};function ee(t){return t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase()}De();function Mr(t,s){return t.filter(i=>i.type===1).flatMap(i=>kr(i,"","",s)).sort((i,r)=>i.shown.localeCompare(r.shown))}function kr(t,s,e,i){let r={path:`${s} ${t.name}`.trim(),shown:`${e} ${W(t,"name",i)}`.trim()},n=(t.options??[]).filter(d=>d.type===1||d.type===2);return n.length?n.flatMap(d=>kr(d,r.path,r.shown,i)):[{...r,description:W(t,"description",i),options:t.options??[]}]}function Hr(t,s){let e=ee(s.trim()),i=n=>ee(n.shown).startsWith(e)||n.path.startsWith(e),r=n=>ee(n.shown).includes(e)||ee(n.description).includes(e);return[...t.filter(i),...t.filter(n=>!i(n)&&r(n))]}var Er=6,Tr=7,Cr=8,Rr=9;function Ys(t,s,e){let i=cd(t,e),r=ee(s.replace(/^[@#]/,""));return i?.filter(n=>ee(n.label.replace(/^[@#]/,"")).includes(r)||ee(n.hint??"").includes(r))}function cd(t,s){if(t.choices?.length)return t.choices.map(n=>({value:n.value,label:W(n,"name",s)}));let e=h.state,i=e.people.filter(n=>n.member&&!n.owner).map(n=>({value:n.id,label:`@${n.display}`,hint:n.name})),r=e.roles.map(n=>({value:n.id,label:`@${n.name.replace(/^@/,"")}`}));switch(t.type){case 5:return[{value:!0,label:c("true")},{value:!1,label:c("false")}];case Er:return i;case Cr:return r;case Rr:return[...i,...r];case Tr:{let n=t.channel_types??[];return e.channels.filter(o=>!o.dm&&(!n.length||n.includes(o.kind))).map(o=>({value:o.id,label:`#${o.name}`}))}default:return}}async function Sr(t,s,e,i){let r=t.options.filter(l=>l.name!==e.name&&s.has(l.name)&&!Xs(l,s.get(l.name))),n=await Promise.all(r.filter(l=>l.type!==11).map(l=>ei(l,s.get(l.name)))),d={do:"suggest",channel:h.placeName,command:t.path,args:n,focused:e.name,partial:i};return(await Pe(h.who,d)).choices.map(l=>({value:l.value,label:l.name}))}function Xs(t,s){let e=s?.text.trim()??"";if(t.type===11)return t.required&&!s?.file?c("required"):void 0;if(!e&&!s?.picked)return t.required?c("required"):void 0;if(t.type===4||t.type===10)return fd(t,s);if(t.type===3&&!t.choices?.length){let{length:i}=[...e];return t.min_length&&i<t.min_length?c("too_short",{n:t.min_length}):t.max_length&&i>t.max_length?c("too_long",{n:t.max_length}):void 0}return s?.picked?void 0:c("one_of")}function fd(t,s){if(s.picked)return;if(t.choices?.length)return c("one_of");let e=s.text.trim().replace(",",".");if(t.type===4&&!/^[-+]?\d+$/.test(e))return c("needs_integer");let i=Number(e);if(!e||Number.isNaN(i))return c("needs_number");if(t.min_value!=null&&i<t.min_value)return c("at_least",{n:t.min_value});if(t.max_value!=null&&i>t.max_value)return c("at_most",{n:t.max_value})}async function ei(t,s){let e=s.picked?.value??s.text.trim(),i=(r,n)=>({name:t.name,type:r,value:n});switch(t.type){case 4:return i("integer",Number(e));case 10:return i("number",Number(String(e).replace(",",".")));case 5:return i("bool",e===!0);case Er:return i("user",e);case Tr:return i("channel",e);case Cr:return i("role",e);case Rr:return i(h.role(String(e))?"role":"user",e);case 11:return i("attachment",[s.file.name,await md(s.file)]);default:return i("text",String(e))}}async function md(t){let s=new Uint8Array(await t.arrayBuffer()),e="";for(let i=0;i<s.length;i+=32768)e+=String.fromCharCode(...s.subarray(i,i+32768));return btoa(e)}var pd=200,ti=class extends P{constructor(){super(...arguments);this.words="";this.filled=new Map;this.added=[];this.focused="";this.state="none";this.isOpen=!1;this.at=0;this.errors=new Map;this.said="";this.asked=0;this.place="";this.filledIn=e=>{let i=e.detail,r=this.all.find(n=>n.path===i||n.shown===i);r?this.start(r):(this.cancel(),this.words=`/${i}`,this.isOpen=!0,this.requestUpdate(),this.focusOn(".words"))}}connectedCallback(){super.connectedCallback(),h.addEventListener("fill",this.filledIn)}disconnectedCallback(){super.disconnectedCallback(),h.removeEventListener("fill",this.filledIn)}get all(){return Mr(h.commands,h.locale)}willUpdate(){let e=`${h.who} ${h.channel}`;e!==this.place&&(this.place=e,this.cancel(),this.words="",this.said="")}focusOn(e){this.updateComplete.then(()=>this.one(e)?.focus())}start(e){this.command=e,this.filled.clear(),this.errors.clear(),this.said="",this.added=e.options.filter(i=>i.required).map(i=>i.name),this.isOpen=!1,this.words="",this.focused=this.added[0]??"",this.requestUpdate(),this.focusOn(this.added.length?`[data-option="${this.added[0]}"]`:".run")}cancel(){this.command=void 0,this.filled.clear(),this.errors.clear(),this.added=[],this.isOpen=!1,this.offered=void 0,this.requestUpdate()}get rows(){return this.isOpen?this.command?this.focused==="+"?this.left.map(e=>({label:W(e,"name",h.locale),hint:W(e,"description",h.locale),name:e.name,pick:()=>this.add(e)})):(this.offered??[]).slice(0,25).map(e=>({label:e.label,hint:e.hint??"",name:String(e.value),pick:()=>this.choose(e)})):this.wordRows():[]}wordRows(){if(this.words.startsWith("/"))return Hr(this.all,this.words.slice(1)).map(d=>({label:`/${d.shown}`,hint:d.description,name:d.path,pick:()=>this.start(d)}));let e=/(?:^|\s)([@#])(\S*)$/.exec(this.words);if(!e)return[];let i=Ys({type:e[1]==="@"?6:7},e[2],h.locale)??[],r=n=>{this.words=`${this.words.slice(0,this.words.length-e[2].length-1)}${e[1]}${n.hint??n.label.slice(1)} `,this.isOpen=!1,this.requestUpdate(),this.focusOn(".words")};return i.slice(0,10).map(n=>({label:n.label,hint:n.hint??"",name:String(n.value),pick:()=>r(n)}))}get left(){return this.command?.options.filter(e=>!this.added.includes(e.name))??[]}option(e){return this.command.options.find(i=>i.name===e)}add(e){this.added=[...this.added,e.name],this.isOpen=!1,this.requestUpdate(),this.focusOn(`[data-option="${e.name}"]`)}choose(e){this.filled.set(this.focused,{text:e.label,picked:e}),this.errors.delete(this.focused),this.isOpen=!1,this.requestUpdate(),this.next()}next(){let e=this.added.find(d=>!this.filled.get(d)?.text&&!this.filled.get(d)?.file),i=this.added.indexOf(this.focused),r=this.added[i+1],n=e??r;this.focusOn(n?`[data-option="${n}"]`:this.left.length?".add":".run")}enter(e){this.focused=e,this.at=0,this.offered=void 0,this.state="none",this.isOpen=!0,e!=="+"&&this.offer(e,0),this.requestUpdate()}typing(e,i){this.filled.set(e,{text:i}),this.errors.delete(e),this.at=0,this.isOpen=!0,this.offer(e,pd),this.requestUpdate()}offer(e,i){let r=this.option(e),n=this.filled.get(e),d=n?.picked?"":n?.text??"";if(clearTimeout(this.timer),!r.autocomplete){this.offered=Ys(r,d,h.locale);return}this.offered=void 0,this.state="loading";let o=++this.asked;this.timer=setTimeout(()=>{this.ask(r,d,o)},i)}async ask(e,i,r){let n=this.command;try{let d=await Sr(n,this.filled,e,i);if(r!==this.asked||this.command!==n)return;this.offered=d,this.state="none"}catch{if(r!==this.asked)return;this.offered=[],this.state="failed"}this.requestUpdate()}async send(){if(!this.command)return this.say();let{command:e,filled:i}=this;this.errors.clear();for(let d of e.options){let o=this.added.includes(d.name)?Xs(d,i.get(d.name)):void 0;o&&this.errors.set(d.name,o)}if(this.errors.size){this.requestUpdate(),this.focusOn(`[data-option="${[...this.errors.keys()][0]}"]`);return}let r=e.options.filter(d=>this.added.includes(d.name)&&(i.get(d.name)?.text||i.get(d.name)?.file)),n=await Promise.all(r.map(d=>ei(d,i.get(d.name))));this.cancel(),this.focusOn(".words"),await h.command(`/${e.shown}`,{do:"slash",channel:h.placeName,command:e.path,args:n})}async say(){let e=this.words.trim();if(e){if(e.startsWith("/")){this.said=c("no_command"),this.requestUpdate();return}this.words="",this.requestUpdate(),this.said=await h.plainly({do:"say",channel:h.placeName,words:vd(e)})??"",this.said&&(this.words=e),this.requestUpdate()}}key(e){let{rows:i}=this;if(e.key==="Escape")if(this.isOpen&&(i.length||this.state!=="none"))this.isOpen=!1;else if(this.command)this.cancel(),this.focusOn(".words");else return;else if(i.length&&e.key==="ArrowDown")this.at=(this.at+1)%i.length;else if(i.length&&e.key==="ArrowUp")this.at=(this.at-1+i.length)%i.length;else if(i.length&&(e.key==="Enter"||e.key==="Tab"&&!e.shiftKey&&this.completes()))i[this.at]?.pick();else if(e.key==="Enter"&&!e.shiftKey&&!(e.target instanceof HTMLButtonElement))this.send();else if(e.key==="Backspace"&&this.command&&e.target instanceof HTMLInputElement&&!e.target.value)this.back();else return;e.preventDefault(),this.requestUpdate(),this.updateComplete.then(()=>this.one(".popup [aria-selected=true]")?.scrollIntoView({block:"nearest"}))}completes(){if(!this.command)return!0;let e=this.filled.get(this.focused);return!!e?.text&&!e.picked&&!!this.offered?.length}back(){let e=this.added.indexOf(this.focused),i=this.option(this.focused);i&&!i.required?(this.added=this.added.filter(r=>r!==this.focused),this.filled.delete(this.focused),this.focusOn(e>0?`[data-option="${this.added[e-1]}"]`:".add")):e<=0?(this.cancel(),this.focusOn(".words")):this.focusOn(`[data-option="${this.added[e-1]}"]`)}left_(e){this.contains(e.relatedTarget)||(this.isOpen=!1,this.requestUpdate())}render(){let{place:e}=h;if(e&&!e.say)return a`<p class="composer muted">${c("cannot_say")}</p>`;let{rows:i}=this,r=this.isOpen&&i.length?`row-${Math.min(this.at,i.length-1)}`:b,n=e?.dm?c("message_to",{name:h.bot?.display??""}):c("message_in",{channel:e?.name??""});return a`<div class="composer" data-tour="composer" @keydown=${d=>this.key(d)} @focusout=${d=>this.left_(d)}>
      ${this.isOpen?this.popup(i):b}
      ${this.command?this.building(r):this.writing(n,r)}
      ${this.said?a`<p class="error" role="alert">${this.said}</p>`:b}
    </div>`}writing(e,i){return a`<div class="box">
      <textarea
        id="composer"
        class="words"
        rows="1"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen&&this.rows.length?"true":"false"}
        aria-controls="rows"
        aria-activedescendant=${i}
        aria-label=${e}
        placeholder=${e}
        .value=${this.words}
        @input=${r=>{this.words=r.target.value,this.said="",this.at=0,this.isOpen=!0,this.requestUpdate()}}
      ></textarea>
      <button type="button" class="icon send" aria-label=${c("send")} @click=${()=>{this.send()}}>➤</button>
    </div>`}building(e){let i=this.command,r=this.added.includes(this.focused)?this.option(this.focused):void 0,n=this.errors.get(this.focused)??[...this.errors.values()][0];return a`<form class="box building" aria-label="/${i.shown}" @submit=${d=>d.preventDefault()}>
      <div class="hint" id="hint">
        ${n?a`<span class="error" role="alert">${n}</span>`:r?a`<b>${W(r,"name",h.locale)}</b> ${W(r,"description",h.locale)}`:i.description}
      </div>
      <div class="chips">
        <b class="command">/${i.shown}</b>
        ${he(this.added,d=>d,d=>this.chip(this.option(d),e))}
        ${this.left.length?a`<button type="button" class="add" aria-haspopup="listbox" aria-expanded=${this.isOpen&&this.focused==="+"?"true":"false"} @focus=${()=>this.enter("+")} @click=${()=>this.enter("+")}>
              +${c("more_options",{n:this.left.length})}
            </button>`:b}
        <span class="grow"></span>
        <button type="button" class="icon" aria-label=${c("cancel")} @focus=${()=>this.isOpen=!1} @click=${()=>(this.cancel(),this.focusOn(".words"))}>✕</button>
        <button type="button" class="icon send run" aria-label=${c("send")} @focus=${()=>(this.isOpen=!1,this.requestUpdate())} @click=${()=>{this.send()}}>➤</button>
      </div>
    </form>`}chip(e,i){let r=W(e,"name",h.locale),n=this.filled.get(e.name),d=this.errors.has(e.name);if(e.type===11)return a`<label class="chip ${d?"wrong":""}">${r}
        <input type="file" data-option=${e.name} aria-invalid=${d?"true":"false"} aria-describedby="hint"
          @focus=${()=>(this.focused=e.name,this.isOpen=!1,this.requestUpdate())}
          @change=${l=>{let m=l.target.files?.[0];m&&this.filled.set(e.name,{text:m.name,file:m}),this.requestUpdate()}}
      /></label>`;let o=this.focused===e.name;return a`<label class="chip ${d?"wrong":""}"
      ><span>${r}</span
      ><input
        data-option=${e.name}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${o&&this.isOpen&&this.rows.length?"true":"false"}
        aria-controls="rows"
        aria-activedescendant=${o?i:b}
        aria-invalid=${d?"true":"false"}
        aria-required=${e.required?"true":"false"}
        aria-describedby="hint"
        autocomplete="off"
        inputmode=${e.type===4?"numeric":"text"}
        size=${Math.max(6,Math.min(60,[...n?.text??""].length+1))}
        .value=${n?.text??""}
        @focus=${()=>this.enter(e.name)}
        @input=${l=>this.typing(e.name,l.target.value)}
    /></label>`}popup(e){let i=this.command&&this.focused!=="+";if(!e.length&&!(i&&(this.state!=="none"||this.offered))&&!this.words.startsWith("/"))return b;let r=this.command?c("options"):c("commands");return a`<div class="popup above">
      <div class="title" aria-hidden="true">${r}</div>
      <div role="listbox" id="rows" aria-label=${r}>
        ${e.map((n,d)=>a`<div
            role="option"
            id="row-${d}"
            class="option"
            data-name=${n.name}
            aria-selected=${d===Math.min(this.at,e.length-1)?"true":"false"}
            @mousedown=${o=>o.preventDefault()}
            @click=${()=>n.pick()}
          >
            <span class="grow"><span>${n.label}</span><small>${n.hint}</small></span>
          </div>`)}
        ${e.length?b:a`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${this.nothingFound()}</div>`}
      </div>
    </div>`}nothingFound(){return this.command?this.state==="loading"?c("loading"):this.state==="failed"?c("load_failed"):c("no_matches"):c("no_command")}};function vd(t){return t.replace(/@([\p{L}\d_.]+)/gu,(s,e)=>{let i=h.state.people.find(n=>n.name===e||n.display===e),r=h.state.roles.find(n=>n.name===e);return i?`<@${i.id}>`:r?`<@&${r.id}>`:s}).replace(/#([\p{L}\d_-]+)/gu,(s,e)=>{let i=h.state.channels.find(r=>r.name===e);return i?`<#${i.id}>`:s})}customElements.define("sandbox-composer",ti);De();var gd=200,bd=["late","lost","twice","limited","dropped"],si=class extends P{constructor(){super(...arguments);this.only=!1;this.set=""}static{this.properties={open:{type:Boolean,reflect:!0}}}async pick(e){this.detail=void 0,this.picked=this.picked===e.order?void 0:e.order,this.requestUpdate(),this.picked!==void 0&&(this.detail=await ce("record",{order:e.order}).catch(()=>({})),this.requestUpdate())}async trouble(e){await Oe("pretend",{trouble:e}),this.set=c("trouble_set",{what:c(`trouble_${e}`)}),this.requestUpdate()}render(){if(!this.open)return b;let i=(this.only?h.records.filter(r=>r.violations.length):h.records).slice(-gd).reverse();return a`<section class="inspector" aria-label=${c("inspector_title")}>
      <header>
        <h2>${c("inspector_title")}</h2>
        <label><input type="checkbox" .checked=${this.only} @change=${r=>(this.only=r.target.checked,this.requestUpdate())} /> ${c("wrong_only")}</label>
        <button type="button" class="icon" aria-label=${c("close")} @click=${()=>this.dispatchEvent(new CustomEvent("closed"))}>✕</button>
      </header>
      <details class="troubles">
        <summary>${c("trouble")}</summary>
        <div class="row">
          ${bd.map(r=>a`<button type="button" class="small" data-trouble=${r} @click=${()=>{this.trouble(r)}}>${c(`trouble_${r}`)}</button>`)}
          <button type="button" class="small" data-trouble="stop" @click=${()=>{h.host("stop")}}>${c("trouble_stop")}</button>
          <button type="button" class="small" data-trouble="start" @click=${()=>{h.host("start")}}>${c("trouble_start")}</button>
        </div>
        <p class="muted" role="status">${this.set}</p>
      </details>
      <div class="records" tabindex="0" role="region" aria-label=${c("all")}>
        <ol>
          ${he(i,r=>r.order,r=>this.record(r))}
        </ol>
        ${i.length?b:a`<p class="muted">${c("nothing_yet")}</p>`}
      </div>
    </section>`}record(e){let i=e.violations.length,r=e.kind==="event"?"⇢":e.kind==="call"?"⇠":"⌛",n=this.picked===e.order;return a`<li class=${i?"wrong":""} data-kind=${e.kind}>
      <button type="button" aria-expanded=${n?"true":"false"} @click=${()=>{this.pick(e)}}>
        <span aria-hidden="true">${r}</span>
        <span class="grow clip" title=${e.title}>${e.title.replace(/\/[\w%-]{16,}/g,"/…")}${e.interaction?a` <i>${e.interaction}</i>`:b}</span>
        ${e.status?a`<span class="status">${e.status}</span>`:b}
        ${e.ms!=null?a`<span class="muted">${e.ms} ms</span>`:b}
        <span class=${i?"error":"fine"}>${i?c("invalid",{n:i}):c("valid")}</span>
      </button>
      ${i?a`<ul class="rules">${e.violations.map(d=>a`<li><code>${d.rule}</code> ${d.rule==="not-answered"?c("rule_not_answered"):d.detail}</li>`)}</ul>`:b}
      ${n?this.details(e):b}
    </li>`}details(e){if(!this.detail)return a`<p class="muted">…</p>`;let i=(r,n)=>n==null?b:a`<h3>${r}</h3><pre tabindex="0"><code>${JSON.stringify(n,null,2)}</code></pre>`;return a`<div class="json">
      ${i(e.kind==="call"?c("request"):c("event"),this.detail.body)} ${i(c("response"),this.detail.response)}
    </div>`}};customElements.define("sandbox-inspector",si);var Ar=["#4752c4","#8a4a00","#1d7340","#a12d5b","#00658a","#6b3fa0","#9c3a2e","#4f5d2f"];function te(t,s=40){let e=t?.display??"?",i=t?.bot?"#4752c4":Ar[_d(t?.name??"")%Ar.length],r=t?.bot?"✦":[...e][0];return a`<span class="avatar" aria-hidden="true" style="--size:${s}px;background:${i}">${r}</span>`}function _d(t){return[...t].reduce((s,e)=>s*31+e.codePointAt(0)>>>0,7)}var zd=["","primary","secondary","success","danger","link"];function jr(t){return t.components?.length?a`<div class="components">${t.components.map(s=>Vr(t,s))}</div>`:b}function Vr(t,s){switch(s.type){case 1:return a`<div class="row">${s.components.map(e=>Vr(t,e))}</div>`;case 2:return yd(t,s);case 3:case 5:case 6:case 7:case 8:return a`<sandbox-select
        .wire=${s}
        .disabled=${!!s.disabled}
        @chosen=${e=>h.press(t.id,s.custom_id,{do:"choose",message:t.id,custom_id:s.custom_id,values:e.detail})}
      ></sandbox-select>`;default:return b}}function wt(t){return t?t.id?`:${t.name}:`:t.name:""}function yd(t,s){let e=a`${s.emoji?a`<span class="emoji">${wt(s.emoji)}</span>`:b}${s.label??""}`;if(s.style===5)return a`<a class="button link" href=${s.url} target="_blank" rel="noopener noreferrer">${e} <span aria-hidden="true">↗</span></a>`;let i=h.busyWith(t.id,s.custom_id),r=()=>{i||h.press(t.id,s.custom_id,{do:"click",message:t.id,custom_id:s.custom_id})};return a`<button
    type="button"
    class="button ${zd[s.style]??"secondary"}"
    data-label=${s.label??""}
    aria-label=${s.label?b:wt(s.emoji)}
    aria-busy=${i?"true":b}
    ?disabled=${!!s.disabled}
    @click=${r}
  >
    ${i?a`<span class="dots" aria-hidden="true">…</span>`:e}
  </button>`}function $t(t){let s=()=>h.state.people.filter(i=>i.member&&!i.owner).map(i=>({value:i.id,label:i.display,description:i.name})),e=()=>h.state.roles.map(i=>({value:i.id,label:`@${i.name.replace(/^@/,"")}`}));switch(t.type){case 5:return s();case 6:return e();case 7:return[...s(),...e()];case 8:return h.state.channels.filter(i=>!i.dm&&(!t.channel_types?.length||t.channel_types.includes(i.kind))).map(i=>({value:i.id,label:`#${i.name}`}));default:return(t.options??[]).map(i=>({value:i.value,label:i.label,description:i.description,emoji:wt(i.emoji),preset:i.default}))}}var $d={5:"select_users",6:"select_roles",8:"select_channels"},ii=class extends P{constructor(){super();this.isOpen=!1;this.at=0;this.search="";this.above=!1;this.number=++wd;this.chosen=[]}static{this.properties={wire:{attribute:!1},disabled:{type:Boolean},chosen:{attribute:!1},label:{}}}get least(){return this.wire.min_values??1}get most(){return this.wire.max_values??1}get found(){let e=ee(this.search);return $t(this.wire).filter(i=>ee(i.label).includes(e))}show(){this.disabled||this.isOpen||(this.isOpen=!0,this.above=this.getBoundingClientRect().bottom+320>innerHeight,this.at=0,this.search="",this.chosen.length||(this.chosen=$t(this.wire).filter(e=>e.preset).map(e=>e.value)),this.requestUpdate())}hide(e){this.isOpen&&(this.isOpen=!1,this.search="",e&&this.most>1&&this.chosen.length>=this.least&&this.tell(),this.requestUpdate())}tell(){this.dispatchEvent(new CustomEvent("chosen",{detail:this.chosen}))}pick(e){if(!e)return;if(this.most<=1){this.chosen=[e.value],this.tell(),this.hide(!1),this.one("input")?.focus();return}let i=this.chosen.filter(r=>r!==e.value);i.length<this.chosen.length?this.chosen=i:this.chosen.length<this.most&&(this.chosen=[...this.chosen,e.value]),this.requestUpdate()}key(e){let i=this.found;if(!this.isOpen){["ArrowDown","ArrowUp","Enter"," "].includes(e.key)&&(e.preventDefault(),this.show());return}if(e.key==="ArrowDown")this.at=(this.at+1)%Math.max(i.length,1);else if(e.key==="ArrowUp")this.at=(this.at-1+i.length)%Math.max(i.length,1);else if(e.key==="Enter")this.pick(i[this.at]);else if(e.key==="Escape")this.hide(!1);else return e.key==="Tab"?this.hide(!0):void 0;e.preventDefault(),e.stopPropagation(),this.requestUpdate(),this.updateComplete.then(()=>this.one("[aria-selected=true]")?.scrollIntoView({block:"nearest"}))}render(){let e=this.isOpen?this.found:[],i=$t(this.wire).filter(d=>this.chosen.includes(d.value)).map(d=>d.label),r=this.wire.placeholder||c($d[this.wire.type]??"select"),n=`select-${this.number}`;return a`<div class="select" @focusout=${d=>!this.contains(d.relatedTarget)&&this.hide(!0)}>
      <input
        role="combobox"
        aria-expanded=${this.isOpen?"true":"false"}
        aria-controls=${n}
        aria-label=${this.label??r}
        aria-activedescendant=${this.isOpen&&e.length?`${n}-${this.at}`:b}
        autocomplete="off"
        placeholder=${i.join(", ")||r}
        .value=${this.search}
        ?disabled=${this.disabled}
        @click=${()=>this.show()}
        @keydown=${d=>this.key(d)}
        @input=${d=>{this.show(),this.search=d.target.value,this.at=0,this.requestUpdate()}}
      />
      <span class="arrow" aria-hidden="true">▾</span>
      ${this.isOpen?this.list(n,e):b}
    </div>`}list(e,i){return a`<div class="popup ${this.above?"above":""}">
      <div role="listbox" id=${e} aria-label=${this.label??c("options")} aria-multiselectable=${this.most>1?"true":"false"}>
        ${i.map((r,n)=>a`<div
            role="option"
            id="${e}-${n}"
            class="option ${this.chosen.includes(r.value)?"chosen":""}"
            aria-selected=${n===this.at?"true":"false"}
            aria-checked=${this.most>1?String(this.chosen.includes(r.value)):b}
            @mousedown=${d=>d.preventDefault()}
            @click=${()=>this.pick(r)}
          >
            ${r.emoji?a`<span class="emoji">${r.emoji}</span>`:b}
            <span class="grow"><span>${r.label}</span>${r.description?a`<small>${r.description}</small>`:b}</span>
            ${this.most>1?a`<span aria-hidden="true">${this.chosen.includes(r.value)?"☑":"☐"}</span>`:b}
          </div>`)}
        ${i.length?b:a`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${c("no_matches")}</div>`}
      </div>
      ${this.most>1?a`<button type="button" class="button primary" ?disabled=${this.chosen.length<this.least} @click=${()=>this.hide(!0)}>${c("confirm_choice")}</button>`:b}
    </div>`}},wd=0;customElements.define("sandbox-select",ii);var $e=class extends Event{constructor(s,e,i,r){super("context-request",{bubbles:!0,composed:!0}),this.context=s,this.contextTarget=e,this.callback=i,this.subscribe=r??!1}};var qe=class{constructor(s,e,i,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(n,d)=>{this.unsubscribe&&(this.unsubscribe!==d&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=n,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(n,d)),this.unsubscribe=d},this.host=s,e.context!==void 0){let n=e;this.context=n.context,this.callback=n.callback,this.subscribe=n.subscribe??!1}else this.context=e,this.callback=i,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new $e(this.context,this.host,this.t,this.subscribe))}};var Kt=class{get value(){return this.o}set value(s){this.setValue(s)}setValue(s,e=!1){let i=e||!Object.is(s,this.o);this.o=s,i&&this.updateObservers()}constructor(s){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:i}]of this.subscriptions)e(this.o,i)},s!==void 0&&(this.value=s)}addCallback(s,e,i){if(!i)return void s(this.value);this.subscriptions.has(s)||this.subscriptions.set(s,{disposer:()=>{this.subscriptions.delete(s)},consumerHost:e});let{disposer:r}=this.subscriptions.get(s);s(this.value,r)}clearCallbacks(){this.subscriptions.clear()}};var ri=class extends Event{constructor(s,e){super("context-provider",{bubbles:!0,composed:!0}),this.context=s,this.contextTarget=e}},Ie=class extends Kt{constructor(s,e,i){super(e.context!==void 0?e.initialValue:i),this.onContextRequest=r=>{if(r.context!==this.context)return;let n=r.contextTarget??r.composedPath()[0];n!==this.host&&(r.stopPropagation(),this.addCallback(r.callback,n,r.subscribe))},this.onProviderRequest=r=>{if(r.context!==this.context||(r.contextTarget??r.composedPath()[0])===this.host)return;let n=new Set;for(let[d,{consumerHost:o}]of this.subscriptions)n.has(d)||(n.add(d),o.dispatchEvent(new $e(this.context,o,d,!0)));r.stopPropagation()},this.host=s,e.context!==void 0?this.context=e.context:this.context=e,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new ri(this.context,this.host))}};function xt({context:t}){return(s,e)=>{let i=new WeakMap;if(typeof e=="object")return{get(){return s.get.call(this)},set(r){return i.get(this).setValue(r),s.set.call(this,r)},init(r){return i.set(this,new Ie(this,{context:t,initialValue:r})),r}};{s.constructor.addInitializer((d=>{i.set(d,new Ie(d,{context:t}))}));let r=Object.getOwnPropertyDescriptor(s,e),n;if(r===void 0){let d=new WeakMap;n={get(){return d.get(this)},set(o){i.get(this).setValue(o),d.set(this,o)},configurable:!0,enumerable:!0}}else{let d=r.set;n={...r,set(o){i.get(this).setValue(o),d?.call(this,o)}}}return void Object.defineProperty(s,e,n)}}}function me({context:t,subscribe:s}){return(e,i)=>{typeof i=="object"?i.addInitializer((function(){new qe(this,{context:t,callback:r=>{e.set.call(this,r)},subscribe:s})})):e.constructor.addInitializer((r=>{new qe(r,{context:t,callback:n=>{r[i]=n},subscribe:s})}))}}var U=t=>(s,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(t,s)}):customElements.define(t,s)};var Md={attribute:!0,type:String,converter:vt,reflect:!1,hasChanged:Bt},kd=(t=Md,s,e)=>{let{kind:i,metadata:r}=e,n=globalThis.litPropertyMetadata.get(r);if(n===void 0&&globalThis.litPropertyMetadata.set(r,n=new Map),i==="setter"&&((t=Object.create(t)).wrapped=!0),n.set(e.name,t),i==="accessor"){let{name:d}=e;return{set(o){let l=s.get.call(this);s.set.call(this,o),this.requestUpdate(d,l,t,!0,o)},init(o){return o!==void 0&&this.C(d,void 0,t,o),o}}}if(i==="setter"){let{name:d}=e;return function(o){let l=this[d];s.call(this,o),this.requestUpdate(d,l,t,!0,o)}}throw Error("Unsupported decorator location: "+i)};function C(t){return(s,e)=>typeof e=="object"?kd(t,s,e):((i,r,n)=>{let d=r.hasOwnProperty(n);return r.constructor.createProperty(n,i),d?Object.getOwnPropertyDescriptor(r,n):void 0})(t,s,e)}function J(t,s,e){return t?s(t):e?.(t)}var Mt=(t,s)=>{let e=t._$AN;if(e===void 0)return!1;for(let i of e)i._$AO?.(s,!1),Mt(i,s);return!0},Yt=t=>{let s,e;do{if((s=t._$AM)===void 0)break;e=s._$AN,e.delete(t),t=s}while(e?.size===0)},Or=t=>{for(let s;s=t._$AM;t=s){let e=s._$AN;if(e===void 0)s._$AN=e=new Set;else if(e.has(t))break;e.add(t),Td(s)}};function Hd(t){this._$AN!==void 0?(Yt(this),this._$AM=t,Or(this)):this._$AM=t}function Ed(t,s=!1,e=0){let i=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(s)if(Array.isArray(i))for(let n=e;n<i.length;n++)Mt(i[n],!1),Yt(i[n]);else i!=null&&(Mt(i,!1),Yt(i));else Mt(this,t)}var Td=t=>{t.type==ze.CHILD&&(t._$AP??=Ed,t._$AQ??=Hd)},Xt=class extends de{constructor(){super(...arguments),this._$AN=void 0}_$AT(s,e,i){super._$AT(s,e,i),Or(this),this.isConnected=s._$AU}_$AO(s,e=!0){s!==this.isConnected&&(this.isConnected=s,s?this.reconnected?.():this.disconnected?.()),e&&(Mt(this,s),Yt(this))}setValue(s){if(fr(this._$Ct))this._$Ct._$AI(s,this);else{let e=[...this._$Ct._$AH];e[this._$Ci]=s,this._$Ct._$AI(e,this,0)}}disconnected(){}reconnected(){}};var ni=class extends Xt{host;element;prevData={};eventData={};render(s){return b}update(s,[e]){this.element!==s.element&&(this.element=s.element),this.host=s.options?.host??this.element,this.apply(e),this.groom(e),this.prevData={...e}}apply(s){if(!s)return;let{prevData:e,element:i}=this;for(let[r,n]of Object.entries(s)){if(n===e[r])continue;let d=r.slice(1);switch(r[0]){case"@":this.eventData[d]=n,this.applyEvent(d,n);break;case".":i[d]=n;break;case"?":n?i.setAttribute(d,""):i.removeAttribute(d);break;default:n===null?i.removeAttribute(r):i.setAttribute(r,String(n));break}}}groom(s){let{prevData:e,element:i}=this;if(e)for(let[r,n]of Object.entries(e)){let d=r.slice(1);if(!s||!(r in s)&&i[d]===n)switch(r[0]){case"@":this.groomEvent(d,n);break;case".":i[d]=void 0;break;case"?":i.removeAttribute(d);break;default:i.removeAttribute(r);break}}}applyEvent(s,e){let{prevData:i,element:r}=this;this.eventData[s]=e,i[s]&&r.removeEventListener(s,this,e),r.addEventListener(s,this,e)}groomEvent(s,e){let{element:i}=this;Reflect.deleteProperty(this.eventData,s),i.removeEventListener(s,this,e)}handleEvent(s){let e=this.eventData[s.type];typeof e=="function"?e.call(this.host,s):e.handleEvent(s)}disconnected(){let{eventData:s,element:e}=this;for(let[i,r]of Object.entries(s)){let n=i.slice(1);e.removeEventListener(n,this,r)}}reconnected(){let{eventData:s,element:e}=this;for(let[i,r]of Object.entries(s)){let n=i.slice(1);e.addEventListener(n,this,r)}}},E=le(ni);var Cd=H`
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
`;function es(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Cd}
	</svg>`}var Rd=H`
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
`;function ts(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rd}
	</svg>`}var Sd=H`
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
`;function ss(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Sd}
	</svg>`}var Ad=H`
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
`;function is(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ad}
	</svg>`}var jd=H`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function rs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jd}
	</svg>`}var Vd=H`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function ns(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Vd}
	</svg>`}var Od=H`
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
`;function ds(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Od}
	</svg>`}var Pd=H`
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
`;function as(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pd}
	</svg>`}var Dd=H`
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
`;function os(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Dd}
	</svg>`}var qd=H`
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
`;function us(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${qd}
	</svg>`}var Id=H`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function ls(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Id}
	</svg>`}var Ld=H`
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
`;function hs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ld}
	</svg>`}var Bd=H`
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
`;function cs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Bd}
	</svg>`}var Nd=H`
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
`;function fs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Nd}
	</svg>`}var Ud=H`
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
`;function ms(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ud}
	</svg>`}var Jd=H`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function ps(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jd}
	</svg>`}var Fd=H`
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
`;function vs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fd}
	</svg>`}var Wd=H`
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
`;function gs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Wd}
	</svg>`}var Zd=H`
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
`;function bs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zd}
	</svg>`}var Gd=H`
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
`;function _s(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gd}
	</svg>`}var Kd=H`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function zs(t={}){return a`<svg
		${E(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Kd}
	</svg>`}var Qd=globalThis.$discordMessage??{};function Te(){return Qd}var di={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},ai=Te().avatars??{},X8=Object.assign(di,ai,{default:di[ai.default]??ai.default??di.blue}),ec=Te().profiles??{},Pr=Te().defaultTheme==="light"?"light":"dark",Dr=Te().defaultMode==="compact"?"compact":"cozy",qr=Te().defaultBackground==="none"?"none":"discord",Yd=new Map([["heart",ns()],["crystal",es()],["diamond",ts()],["explosion",ss()],["flame",is()],["flower",rs()],["key",ds()],["leaf",as()],["lightning",os()],["magic",us()],["moon",ls()],["mushroom",hs()],["mythical",cs()],["ornament",fs()],["plasma",ms()],["rock",ps()],["shell",vs()],["skull",gs()],["sun",bs()],["sword",_s()],["water",zs()]]);var Xd=H`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function kt(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xd}
	</svg>`}var ea=H`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Ht(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ea}
	</svg>`}var ta=H`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Et(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ta}
	</svg>`}var sa=H`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Tt(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${sa}
	</svg>`}var ia=H`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Ct(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ia}
	</svg>`}var Le=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},se=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},pe="light-theme",ra="compact-mode",na="no-background",Hc=(()=>{let t=[U("discord-messages")],s,e=[],i,r=q,n,d=[],o=[],l,m=[],f=[],u,z=[],v=[],y,p=[],_=[],w,k=[],M=[];var R=class extends r{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[xt({context:pe}),C({type:Boolean,reflect:!0,attribute:"light-theme"})],l=[xt({context:na}),C({type:Boolean,reflect:!0,attribute:"no-background"})],u=[xt({context:ra}),C({type:Boolean,reflect:!0,attribute:"compact-mode"})],y=[C({reflect:!0,attribute:"channel-type"})],w=[C({reflect:!0,attribute:"channel-name"})],Le(this,null,n,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:g=>"lightTheme"in g,get:g=>g.lightTheme,set:(g,S)=>{g.lightTheme=S}},metadata:$},d,o),Le(this,null,l,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:g=>"noBackground"in g,get:g=>g.noBackground,set:(g,S)=>{g.noBackground=S}},metadata:$},m,f),Le(this,null,u,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:g=>"compactMode"in g,get:g=>g.compactMode,set:(g,S)=>{g.compactMode=S}},metadata:$},z,v),Le(this,null,y,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:g=>"channelType"in g,get:g=>g.channelType,set:(g,S)=>{g.channelType=S}},metadata:$},p,_),Le(this,null,w,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:g=>"channelName"in g,get:g=>g.channelName,set:(g,S)=>{g.channelName=S}},metadata:$},k,M),Le(null,s={value:i},t,{kind:"class",name:i.name,metadata:$},null,e),R=i=s.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=B`
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
	`;#e=se(this,d,!1);get lightTheme(){return this.#e}set lightTheme($){this.#e=$}#t=(se(this,o),se(this,m,!1));get noBackground(){return this.#t}set noBackground($){this.#t=$}#s=(se(this,f),se(this,z,!1));get compactMode(){return this.#s}set compactMode($){this.#s=$}#i=(se(this,v),se(this,p,void 0));get channelType(){return this.#i}set channelType($){this.#i=$}#r=(se(this,_),se(this,k,void 0));get channelName(){return this.#r}set channelName($){this.#r=$}connectedCallback(){super.connectedCallback(),(this.lightTheme||Pr==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Dr==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||qr==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let $;switch(this.channelType){case"text":$=a`${Ht()}`;break;case"voice":$=a`${Ct()}`;break;case"locked":$=a`${Tt()}`;break;case"thread":$=a`${Et()}`;break;case"forum":$=a`${kt()}`;break}return a`
			${J(this.channelType&&this.channelName,()=>a`<div class="discord-channel-header">
						<div class="discord-channel-icon">${$}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),se(this,M)}static{se(i,e)}};return R=i})();var Rt=le(class extends de{constructor(t){if(super(t),t.type!==ze.ATTRIBUTE||t.name!=="class"||t.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(t){return" "+Object.keys(t).filter(s=>t[s]).join(" ")+" "}update(t,[s]){if(this.st===void 0){this.st=new Set,t.strings!==void 0&&(this.nt=new Set(t.strings.join(" ").split(/\s/).filter(i=>i!=="")));for(let i in s)s[i]&&!this.nt?.has(i)&&this.st.add(i);return this.render(s)}let e=t.element.classList;for(let i of this.st)i in s||(e.remove(i),this.st.delete(i));for(let i in s){let r=!!s[i];r===this.st.has(i)||this.nt?.has(i)||(r?(e.add(i),this.st.add(i)):(e.remove(i),this.st.delete(i)))}return Q}});var F=t=>t??b;var Ir="important",da=" !"+Ir,Lr=le(class extends de{constructor(t){if(super(t),t.type!==ze.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((s,e)=>{let i=t[e];return i==null?s:s+`${e=e.includes("-")?e:e.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(t,[s]){let{style:e}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(s)),this.render(s);for(let i of this.ft)s[i]==null&&(this.ft.delete(i),i.includes("-")?e.removeProperty(i):e[i]=null);for(let i in s){let r=s[i];if(r!=null){this.ft.add(i);let n=typeof r=="string"&&r.endsWith(da);i.includes("-")||n?e.setProperty(i,n?r.slice(0,-11):r,n?Ir:""):e[i]=r}}return Q}});var aa=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),oa=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),ua=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),la=t=>t instanceof Date?aa.format(t):t,ha=(t,s=!1)=>t instanceof Date?s?ua.format(t):oa.format(t):t;function oi(t,s=!1,e=!1){if(!(t instanceof Date)&&typeof t!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return s?ha(t,e):la(t)}var ca=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Be(t){let s=Te().emojis?.[t];if(s)return s;let e=ca.exec(t);if(e?.groups){let{name:i,id:r,animated:n}=e.groups;return{name:i,url:`https://cdn.discordapp.com/emojis/${r}.${n?"gif":"png"}`}}}var Ne=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},ie=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},Xc=(()=>{let t=[U("discord-custom-emoji")],s,e=[],i,r=q,n,d=[],o=[],l,m=[],f=[],u,z=[],v=[],y,p=[],_=[],w,k=[],M=[];var R=class extends r{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[C()],l=[C()],u=[C({attribute:!1})],y=[C({type:Boolean,attribute:"embed-emoji"})],w=[C({type:Boolean,attribute:"jumbo"})],Ne(this,null,n,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:g=>"name"in g,get:g=>g.name,set:(g,S)=>{g.name=S}},metadata:$},d,o),Ne(this,null,l,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:g=>"url"in g,get:g=>g.url,set:(g,S)=>{g.url=S}},metadata:$},m,f),Ne(this,null,u,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:g=>"customEmojisMap"in g,get:g=>g.customEmojisMap,set:(g,S)=>{g.customEmojisMap=S}},metadata:$},z,v),Ne(this,null,y,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:g=>"embedEmoji"in g,get:g=>g.embedEmoji,set:(g,S)=>{g.embedEmoji=S}},metadata:$},p,_),Ne(this,null,w,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:g=>"jumbo"in g,get:g=>g.jumbo,set:(g,S)=>{g.jumbo=S}},metadata:$},k,M),Ne(null,s={value:i},t,{kind:"class",name:i.name,metadata:$},null,e),R=i=s.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=B`
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
	`;#e=ie(this,d,void 0);get name(){return this.#e}set name($){this.#e=$}#t=(ie(this,o),ie(this,m,void 0));get url(){return this.#t}set url($){this.#t=$}#s=(ie(this,f),ie(this,z,{}));get customEmojisMap(){return this.#s}set customEmojisMap($){this.#s=$}#i=(ie(this,v),ie(this,p,void 0));get embedEmoji(){return this.#i}set embedEmoji($){this.#i=$}#r=(ie(this,_),ie(this,k,void 0));get jumbo(){return this.#r}set jumbo($){this.#r=$}willUpdate(){if(!this.url&&this.name){let $=Be(this.name)??this.customEmojisMap[this.name];$&&(this.url??=$.url??"",this.embedEmoji??=$.embedEmoji??!1)}}render(){let $=`:${this.name}:`;return a`<span
			class=${Rt({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${$}
				src=${F(this.url)}
				alt=${$}
				draggable="false"
				class=${Rt({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),ie(this,M)}static{ie(i,e)}};return R=i})();var Y=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},D=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},Br=(()=>{let t=[U("discord-embed")],s,e=[],i,r=q,n,d=[],o=[],l,m=[],f=[],u,z=[],v=[],y,p=[],_=[],w,k=[],M=[],R,$=[],g=[],S,_e=[],Ce=[],Re,Si=[],Ai=[],ji,Vi=[],Oi=[],Pi,Di=[],qi=[],Ii,Li=[],Bi=[],Ni,Ui=[],Ji=[];var Fi=class extends r{static{i=this}static{let T=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[C()],l=[C({attribute:"author-name"})],u=[C({attribute:"author-image"})],y=[C({attribute:"author-url"})],w=[C({attribute:"embed-title"})],R=[C({attribute:!1})],S=[C()],Re=[C()],ji=[C()],Pi=[C()],Ii=[C()],Ni=[me({context:pe,subscribe:!0}),C({type:Boolean,reflect:!0,attribute:"light-theme"})],Y(this,null,n,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:x=>"color"in x,get:x=>x.color,set:(x,j)=>{x.color=j}},metadata:T},d,o),Y(this,null,l,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:x=>"authorName"in x,get:x=>x.authorName,set:(x,j)=>{x.authorName=j}},metadata:T},m,f),Y(this,null,u,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:x=>"authorImage"in x,get:x=>x.authorImage,set:(x,j)=>{x.authorImage=j}},metadata:T},z,v),Y(this,null,y,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:x=>"authorUrl"in x,get:x=>x.authorUrl,set:(x,j)=>{x.authorUrl=j}},metadata:T},p,_),Y(this,null,w,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:x=>"embedTitle"in x,get:x=>x.embedTitle,set:(x,j)=>{x.embedTitle=j}},metadata:T},k,M),Y(this,null,R,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:x=>"embedEmojisMap"in x,get:x=>x.embedEmojisMap,set:(x,j)=>{x.embedEmojisMap=j}},metadata:T},$,g),Y(this,null,S,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,j)=>{x.url=j}},metadata:T},_e,Ce),Y(this,null,Re,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:x=>"thumbnail"in x,get:x=>x.thumbnail,set:(x,j)=>{x.thumbnail=j}},metadata:T},Si,Ai),Y(this,null,ji,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:x=>"image"in x,get:x=>x.image,set:(x,j)=>{x.image=j}},metadata:T},Vi,Oi),Y(this,null,Pi,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:x=>"video"in x,get:x=>x.video,set:(x,j)=>{x.video=j}},metadata:T},Di,qi),Y(this,null,Ii,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:x=>"provider"in x,get:x=>x.provider,set:(x,j)=>{x.provider=j}},metadata:T},Li,Bi),Y(this,null,Ni,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,j)=>{x.lightTheme=j}},metadata:T},Ui,Ji),Y(null,s={value:i},t,{kind:"class",name:i.name,metadata:T},null,e),Fi=i=s.value,T&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:T})}static styles=B`
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
	`;#e=D(this,d,void 0);get color(){return this.#e}set color(T){this.#e=T}#t=(D(this,o),D(this,m,void 0));get authorName(){return this.#t}set authorName(T){this.#t=T}#s=(D(this,f),D(this,z,void 0));get authorImage(){return this.#s}set authorImage(T){this.#s=T}#i=(D(this,v),D(this,p,void 0));get authorUrl(){return this.#i}set authorUrl(T){this.#i=T}#r=(D(this,_),D(this,k,void 0));get embedTitle(){return this.#r}set embedTitle(T){this.#r=T}#n=(D(this,M),D(this,$,{}));get embedEmojisMap(){return this.#n}set embedEmojisMap(T){this.#n=T}#d=(D(this,g),D(this,_e,void 0));get url(){return this.#d}set url(T){this.#d=T}#a=(D(this,Ce),D(this,Si,void 0));get thumbnail(){return this.#a}set thumbnail(T){this.#a=T}#o=(D(this,Ai),D(this,Vi,void 0));get image(){return this.#o}set image(T){this.#o=T}#u=(D(this,Oi),D(this,Di,void 0));get video(){return this.#u}set video(T){this.#u=T}#l=(D(this,qi),D(this,Li,void 0));get provider(){return this.#l}set provider(T){this.#l=T}#h=(D(this,Bi),D(this,Ui,!1));get lightTheme(){return this.#h}set lightTheme(T){this.#h=T}render(){let T=this.parseTitle(this.authorName),x=this.parseTitle(this.embedTitle);return a`<div style=${Lr({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${J(this.provider,()=>a`<div class="discord-embed-provider">${this.provider}</div>`)}
						${J(T,()=>a`<div class="discord-embed-author">
									${J(this.authorImage,()=>a`<img src=${F(this.authorImage)} alt="" class="discord-author-image" />`)}
									${J(this.authorUrl,()=>a`<a
												href=${F(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${T}</span>
											</a>`,()=>a`<span class="discord-embed-author-block">${T}</span>`)}
								</div>`)}
						${J(x,()=>a`<div class="discord-embed-title">
									${this.url?a`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${x} </a>`:a`${x}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${J(this.image||this.video,()=>a`<div class=${Rt({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${J(this.thumbnail,()=>a`<img src=${F(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?a`
				<video
					controls
					muted
					preload="none"
					poster=${F(this.image)}
					src=${F(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${F(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?a`<img src=${F(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(T){if(!T)return null;let x=[],j="";for(let ft of T.split(`
`)){for(let Os of ft.split(" ")){let Ps=Be(Os)??this.embedEmojisMap[Os]??{};Ps.name?x.push(a`<discord-custom-emoji name=${Ps.name} url=${F(Ps.url)} embed-emoji></discord-custom-emoji>`):j+=`${Os} `,j===" "&&x.push(a`<br />`)}x.push(j),j=""}return x.map(ft=>typeof ft=="string"?a`<span>${ft}</span>`:ft)}constructor(){super(...arguments),D(this,Ji)}static{D(i,e)}};return Fi=i})();var fa=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},ma=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},gf=(()=>{let t=[U("discord-embed-description")],s,e=[],i,r=q;var n=class extends r{static{i=this}static{let d=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;fa(null,s={value:i},t,{kind:"class",name:i.name,metadata:d},null,e),n=i=s.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=B`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return a`<slot></slot>`}static{ma(i,e)}};return n=i})();var Ue=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},re=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},Ef=(()=>{let t=[U("discord-embed-field")],s,e=[],i,r=q,n,d=[],o=[],l,m=[],f=[],u,z=[],v=[],y,p=[],_=[],w,k=[],M=[];var R=class extends r{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[C({reflect:!0,attribute:"field-title"})],l=[C({attribute:!1})],u=[C({type:Boolean,reflect:!0,attribute:"inline"})],y=[C({type:Number,reflect:!0,attribute:"inline-index"})],w=[me({context:pe,subscribe:!0}),C({type:Boolean,reflect:!0,attribute:"light-theme"})],Ue(this,null,n,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:g=>"fieldTitle"in g,get:g=>g.fieldTitle,set:(g,S)=>{g.fieldTitle=S}},metadata:$},d,o),Ue(this,null,l,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:g=>"embedFieldEmojisMap"in g,get:g=>g.embedFieldEmojisMap,set:(g,S)=>{g.embedFieldEmojisMap=S}},metadata:$},m,f),Ue(this,null,u,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:g=>"inline"in g,get:g=>g.inline,set:(g,S)=>{g.inline=S}},metadata:$},z,v),Ue(this,null,y,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:g=>"inlineIndex"in g,get:g=>g.inlineIndex,set:(g,S)=>{g.inlineIndex=S}},metadata:$},p,_),Ue(this,null,w,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:g=>"lightTheme"in g,get:g=>g.lightTheme,set:(g,S)=>{g.lightTheme=S}},metadata:$},k,M),Ue(null,s={value:i},t,{kind:"class",name:i.name,metadata:$},null,e),R=i=s.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=B`
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
	`;#e=re(this,d,void 0);get fieldTitle(){return this.#e}set fieldTitle($){this.#e=$}#t=(re(this,o),re(this,m,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap($){this.#t=$}#s=(re(this,f),re(this,z,!1));get inline(){return this.#s}set inline($){this.#s=$}#i=(re(this,v),re(this,p,void 0));get inlineIndex(){return this.#i}set inlineIndex($){this.#i=$}#r=(re(this,_),re(this,k,!1));get lightTheme(){return this.#r}set lightTheme($){this.#r=$}validInlineIndices=(re(this,M),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){let $=Number(this.inlineIndex);if(!Number.isNaN($)&&!this.validInlineIndices.has($))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();let $=this.parseTitle(this.fieldTitle),g=J($,()=>a`<div class="discord-field-title">${[...$]}</div>`);return a`${g}<slot></slot>`}parseTitle($){if(!$)return null;let g=[],S="";for(let _e of $.split(`
`)){for(let Ce of _e.split(" ")){let Re=Be(Ce)??this.embedFieldEmojisMap[Ce]??{};Re.name?g.push(a`<discord-custom-emoji name=${Re.name} url=${F(Re.url)} embed-emoji></discord-custom-emoji>`):S+=`${Ce} `,S===" "&&g.push(a`<br />`)}g.push(S),S=""}return g.map(_e=>typeof _e=="string"?a`<span>${_e}</span>`:_e)}static{re(i,e)}};return R=i})();var pa=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},va=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},Af=(()=>{let t=[U("discord-embed-fields")],s,e=[],i,r=q;var n=class extends r{static{i=this}static{let d=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;pa(null,s={value:i},t,{kind:"class",name:i.name,metadata:d},null,e),n=i=s.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=B`
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
	`;render(){return a`<slot></slot>`}static{va(i,e)}};return n=i})();var St=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},ve=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},Nf=(()=>{let t=[U("discord-embed-footer")],s,e=[],i,r=q,n,d=[],o=[],l,m=[],f=[],u,z=[],v=[],y,p=[],_=[];var w=class extends r{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[C({attribute:"footer-image"})],l=[C({attribute:"footer-image-alt"})],u=[C({type:String,reflect:!0,converter:M=>oi(M),attribute:!0})],y=[me({context:pe,subscribe:!0}),C({type:Boolean,reflect:!0,attribute:"light-theme"})],St(this,null,n,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:M=>"footerImage"in M,get:M=>M.footerImage,set:(M,R)=>{M.footerImage=R}},metadata:k},d,o),St(this,null,l,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:M=>"footerImageAlt"in M,get:M=>M.footerImageAlt,set:(M,R)=>{M.footerImageAlt=R}},metadata:k},m,f),St(this,null,u,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:M=>"timestamp"in M,get:M=>M.timestamp,set:(M,R)=>{M.timestamp=R}},metadata:k},z,v),St(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:M=>"lightTheme"in M,get:M=>M.lightTheme,set:(M,R)=>{M.lightTheme=R}},metadata:k},p,_),St(null,s={value:i},t,{kind:"class",name:i.name,metadata:k},null,e),w=i=s.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=B`
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
	`;#e=ve(this,d,void 0);get footerImage(){return this.#e}set footerImage(k){this.#e=k}#t=(ve(this,o),ve(this,m,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(k){this.#t=k}#s=(ve(this,f),ve(this,z,void 0));get timestamp(){return this.#s}set timestamp(k){this.#s=k}#i=(ve(this,v),ve(this,p,!1));get lightTheme(){return this.#i}set lightTheme(k){this.#i=k}updateTimestamp(k){k&&!Number.isNaN(new Date(k).getTime())&&(this.timestamp=oi(k))}render(){return this.updateTimestamp(this.timestamp),a`${J(this.footerImage,()=>a`<img src=${F(this.footerImage)} alt=${F(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${J(this.timestamp,()=>a`<span class="discord-footer-separator">&bull;</span>`)}
			${J(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),ve(this,_)}static{ve(i,e)}};return w=i})();var js=Gn(Rn(),1);var Sn=(t,s,e)=>{for(let i of s)if(i[0]===t)return(0,i[1])();return e?.()};function _u(t){return t.startsWith("#")?t.slice(1):t}function zu(t){let s=t.length===3||t.length===4,e=s?`${t.slice(0,1)}${t.slice(0,1)}`:t.slice(0,2),i=s?`${t.slice(1,2)}${t.slice(1,2)}`:t.slice(2,4),r=s?`${t.slice(2,3)}${t.slice(2,3)}`:t.slice(4,6),n=(s?`${t.slice(3,4)}${t.slice(3,4)}`:t.slice(6,8))||"ff";return{r:e,g:i,b:r,a:n}}function Rs(t){return Number.parseInt(t,16)}function yu({r:t,g:s,b:e,a:i}){return{r:Rs(t),g:Rs(s),b:Rs(e),a:Number((Rs(i)/255).toFixed(2))}}function $u(t){return typeof t=="number"||typeof t=="string"&&Number.isFinite(Number(t))}function wu(t,s){let{r:e,g:i,b:r,a:n}=t,d=$u(s)?s:n;return`rgba(${e}, ${i}, ${r}, ${d})`}function Ss(t,s){let e=_u(t),i=zu(e),r=yu(i);return wu(r,s)}var xu=H`
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
`;function mi(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${xu}
	</svg>`}var Mu=H`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function pi(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Mu}
	</svg>`}var ku=H`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function vi(t={}){return a`<svg
		${E(t)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ku}
	</svg>`}var At=function(t,s,e,i,r,n){function d(w){if(w!==void 0&&typeof w!="function")throw new TypeError("Function expected");return w}for(var o=i.kind,l=o==="getter"?"get":o==="setter"?"set":"value",m=!s&&t?i.static?t:t.prototype:null,f=s||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),u,z=!1,v=e.length-1;v>=0;v--){var y={};for(var p in i)y[p]=p==="access"?{}:i[p];for(var p in i.access)y.access[p]=i.access[p];y.addInitializer=function(w){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(d(w||null))};var _=(0,e[v])(o==="accessor"?{get:f.get,set:f.set}:f[l],y);if(o==="accessor"){if(_===void 0)continue;if(_===null||typeof _!="object")throw new TypeError("Object expected");(u=d(_.get))&&(f.get=u),(u=d(_.set))&&(f.set=u),(u=d(_.init))&&r.unshift(u)}else(u=d(_))&&(o==="field"?r.unshift(u):f[l]=u)}m&&Object.defineProperty(m,i.name,f),z=!0},be=function(t,s,e){for(var i=arguments.length>2,r=0;r<s.length;r++)e=i?s[r].call(t,e):s[r].call(t);return i?e:void 0},W4=(()=>{let t=[U("discord-mention")],s,e=[],i,r=q,n,d=[],o=[],l,m=[],f=[],u,z=[],v=[],y,p=[],_=[];var w=class extends r{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[C({type:Boolean,reflect:!0})],l=[C({reflect:!0})],u=[C({reflect:!0})],y=[me({context:pe,subscribe:!0}),C({type:Boolean,reflect:!0,attribute:"light-theme"})],At(this,null,n,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:M=>"highlight"in M,get:M=>M.highlight,set:(M,R)=>{M.highlight=R}},metadata:k},d,o),At(this,null,l,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:M=>"type"in M,get:M=>M.type,set:(M,R)=>{M.type=R}},metadata:k},m,f),At(this,null,u,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:M=>"color"in M,get:M=>M.color,set:(M,R)=>{M.color=R}},metadata:k},z,v),At(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:M=>"lightTheme"in M,get:M=>M.lightTheme,set:(M,R)=>{M.lightTheme=R}},metadata:k},p,_),At(null,s={value:i},t,{kind:"class",name:i.name,metadata:k},null,e),w=i=s.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=B`
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
	`;#e=be(this,d,!1);get highlight(){return this.#e}set highlight(k){this.#e=k}#t=(be(this,o),be(this,m,"user"));get type(){return this.#t}set type(k){this.#t=k}#s=(be(this,f),be(this,z,void 0));get color(){return this.#s}set color(k){this.#s=k}setHoverColor=(be(this,v),()=>{this.color&&(this.style.backgroundColor=Ss(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=Ss(this.color,.1))};#i=be(this,p,!1);get lightTheme(){return this.#i}set lightTheme(k){this.#i=k}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=Ss(this.color,.1)))}render(){return a`<span class="no-wrap"
				>${Sn(this.type,[["channel",()=>Ht()],["user",()=>a`@`],["role",()=>a`@`],["voice",()=>Ct()],["locked",()=>Tt()],["thread",()=>Et()],["forum",()=>kt()],["server-guide",()=>vi()],["channels-and-roles",()=>mi()],["customize-community",()=>pi()],["slash",()=>a`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),be(this,_)}static{be(i,e)}};return w=i})();function ne(t,s){return new Intl.DateTimeFormat(fe(),s).format(t)}function jt(t,s){let e=ne(t,{timeStyle:"short"});return t.toDateString()===s.toDateString()?e:ne(t,{dateStyle:"short",timeStyle:"short"})}function we(t){return ne(t,{dateStyle:"full",timeStyle:"short"})}function gi(t,s,e){switch(s){case"t":return ne(t,{timeStyle:"short"});case"T":return ne(t,{timeStyle:"medium"});case"d":return ne(t,{dateStyle:"short"});case"D":return ne(t,{dateStyle:"long"});case"F":return ne(t,{dateStyle:"full",timeStyle:"short"});case"s":return ne(t,{dateStyle:"short",timeStyle:"short"});case"S":return ne(t,{dateStyle:"short",timeStyle:"medium"});case"R":return bi(t,e);default:return ne(t,{dateStyle:"long",timeStyle:"short"})}}var Hu=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60],["second",1]];function bi(t,s){let e=(t.getTime()-s.getTime())/1e3,[i,r]=Hu.find(([,n])=>Math.abs(e)>=n)??["second",1];return new Intl.RelativeTimeFormat(fe(),{numeric:"auto"}).format(Math.round(e/r),i)}function Eu(t){let s=t.prevCapture?.[0];return!s||s.endsWith(`
`)}var Tu={order:.5,match:(t,s)=>Eu(s)?/^( *)(?:[-*]|\d{1,9}\.) [^\n]*(?:\n+ *(?:[-*]|\d{1,9}\.) [^\n]*)*(?:\n|$)/.exec(t):null,parse:(t,s,e)=>({items:t[0].split(`
`).filter(n=>n.trim()).map(n=>{let[,d,o,l]=/^( *)([-*]|\d+\.) (.*)$/.exec(n)??["","","-",n],m={...e,prevCapture:null};return{depth:Math.min(Math.floor(d.length/2),10),mark:o,content:s(l,m)}})})},Cu={order:.6,match:t=>/^<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/.exec(t),parse:t=>({timestamp:t[1],format:t[2]??"f"})},Ru={order:.7,match:t=>/^\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?(?: +"[^"\n]*")?\)/.exec(t),parse:(t,s,e)=>({content:s(t[1],{...e,inLink:!0}),target:t[2]})},An=js.default?.rules?js.default:js,Su={...An.rules,list:Tu,timestamp:Cu,link:Ru},Au=An.SimpleMarkdown.parserFor(Su);function jn(t){return Au(t,{inline:!0})}function Ot(t){return t?G(jn(t)):b}function Pt(t){return Vt(jn(t)).trim()}function Vt(t){return typeof t=="string"?t:Array.isArray(t)?t.map(s=>s.type==="br"||s.type==="newline"?" ":s.type==="list"?s.items.map(e=>Vt(e.content)).join(" "):s.type==="user"?`@${h.personById(s.id)?.display??"?"}`:s.type==="channel"?`#${h.channelById(s.id)?.name??"?"}`:s.type==="role"?`@${h.role(s.id)?.name??"?"}`:s.type==="slashCommand"?`/${s.fullName}`:s.type==="timestamp"?gi(new Date(s.timestamp*1e3),s.format,h.now):s.type==="emoji"?`:${s.name}:`:s.type==="twemoji"?s.name:Vt(s.content??"")).join(""):""}function G(t){return typeof t=="string"?a`${t}`:a`${he(t,(s,e)=>e,Vu)}`}var ju={text:t=>typeof t.content=="string"?t.content:G(t.content),br:()=>a`<br />`,newline:()=>a`<br />`,strong:t=>a`<strong>${G(t.content)}</strong>`,em:t=>a`<em>${G(t.content)}</em>`,underline:t=>a`<u>${G(t.content)}</u>`,strikethrough:t=>a`<s>${G(t.content)}</s>`,inlineCode:t=>a`<code>${t.content}</code>`,codeBlock:t=>a`<pre tabindex="0"><code>${t.content}</code></pre>`,blockQuote:t=>a`<blockquote>${G(t.content)}</blockquote>`,subtext:t=>a`<small class="subtext">${G(t.content)}</small>`,heading:t=>a`<div class="heading level-${t.level}" role="heading" aria-level=${t.level+3}>${G(t.content)}</div>`,spoiler:t=>a`<sandbox-spoiler .content=${G(t.content)}></sandbox-spoiler>`,list:t=>a`<ul class="marks">${t.items.map(Ou)}</ul>`,link:t=>_i(t.target,G(t.content)),url:t=>_i(t.target??Vt(t.content),G(t.content)),autolink:t=>_i(t.target??Vt(t.content),G(t.content)),user:t=>As("user",`${h.personById(t.id)?.display??t.id}`),role:t=>As("role",h.role(t.id)?.name.replace(/^@/,"")??t.id),channel:t=>Pu(t.id),everyone:()=>As("role","everyone"),here:()=>As("role","here"),slashCommand:t=>Du(t.fullName),timestamp:t=>qu(t),emoji:t=>a`<span class="custom-emoji">:${t.name}:</span>`,twemoji:t=>a`<span class="emoji">${t.name}</span>`,emoticon:t=>t.content};function Vu(t){let s=ju[t.type];return s?s(t):G(t.content??"")}function Ou(t){let s=/\d/.test(t.mark)?t.mark:t.depth%2?"◦":"•";return a`<li style="--depth:${t.depth}"><span aria-hidden="true">${s}</span><span>${G(t.content)}</span></li>`}function _i(t,s){let e=/^https:\/\/discord\.com\/channels\/[^/]+\/(\d+)(?:\/(\d+))?$/.exec(t),i=e&&h.channelById(e[1])?.name;return e&&i?a`<button type="button" class="mention" @click=${()=>h.open(e[1],e[2])}>#${i} › 💬</button>`:a`<a href=${t} target="_blank" rel="noopener noreferrer" title=${t}>${s}</a>`}function As(t,s){return a`<discord-mention type=${t} ?highlight=${!1}>${s}</discord-mention>`}function Pu(t){let s=h.channelById(t)?.name??"?";return a`<button type="button" class="mention" @click=${()=>h.open(t)}>#${s}</button>`}function Du(t){return a`<button type="button" class="mention" @click=${()=>h.fill(t)}>/${t}</button>`}function qu(t){let s=new Date(Number(t.timestamp)*1e3);return Number.isNaN(s.getTime())?a`&lt;t:${t.timestamp}&gt;`:a`<time class="timestamp" datetime=${s.toISOString()} title=${we(s)}
    >${gi(s,t.format,h.now)}</time
  >`}Br.elementStyles.push(B`
  :host {
    color: inherit;
  }
  :host .discord-embed-root {
    background: var(--embed);
    color: inherit;
  }
  :host .discord-embed-title,
  :host .discord-embed-author {
    color: var(--strong);
  }
`);function Vn(t){let s=t.color==null?"var(--line)":`#${Number(t.color).toString(16).padStart(6,"0")}`;return a`<discord-embed
    slot="embeds"
    color=${s}
    .authorName=${t.author?.name}
    .embedTitle=${t.title?Pt(t.title):void 0}
    .url=${t.url}
  >
    ${t.description?a`<discord-embed-description slot="description">${Ot(t.description)}</discord-embed-description>`:b}
    ${t.fields?.length?Iu(t.fields):b}
    ${t.image?.url?a`<div slot="description">${Pn(t.image.url,"")}</div>`:b}
    ${t.footer||t.timestamp?Lu(t):b}
  </discord-embed>`}function Iu(t){let s=0;return a`<discord-embed-fields slot="fields">
    ${t.map(e=>(s=e.inline?s%3+1:0,a`<discord-embed-field
        .fieldTitle=${Pt(e.name)}
        ?inline=${!!e.inline}
        .inlineIndex=${s||1}
        >${Ot(e.value)}</discord-embed-field
      >`))}
  </discord-embed-fields>`}function Lu(t){let s=t.timestamp?jt(new Date(t.timestamp),h.now):"",e=[t.footer?.text,s].filter(Boolean).join(" • ");return a`<discord-embed-footer slot="footer">${e}</discord-embed-footer>`}function On(t){let s=h.state?.base??"";return s&&t.startsWith(`${s}/`)?t.slice(s.length):t.startsWith("/")||t.startsWith("data:image/")?t:void 0}function Pn(t,s){let e=On(t);return e?a`<a href=${e} target="_blank" rel="noopener"><img class="picture" src=${e} alt=${s} loading="lazy" /></a>`:a`<p class="muted">${c("outside_picture",{url:t})}</p>`}function Dn(t){let s=t.content_type??"",e=t.filename??"file";if(/^image\/(png|jpeg|gif|webp|svg)/.test(s)||/\.(png|jpe?g|gif|webp|svg)$/i.test(e))return Pn(t.url,t.description||e);let i=On(t.url);return a`<a class="file" href=${i??"#"} target="_blank" rel="noopener" download=${e}>
    <span aria-hidden="true">📄</span> ${e} <span class="muted">${Bu(t.size)}</span>
  </a>`}function Bu(t){return t<1024?`${t} B`:t<1024**2?`${(t/1024).toFixed(1)} KB`:`${(t/1024**2).toFixed(1)} MB`}var zi=64,Nu=128,Uu=7*6e4;function qn(t,s){return!!s&&s.author.id===t.author.id&&!t.interaction_metadata&&!t.referenced_message&&(s.flags&zi)===(t.flags&zi)&&Date.parse(t.timestamp)-Date.parse(s.timestamp)<Uu}function Dt(t){let s=(t.embeds??[]).flatMap(e=>[e.title,e.description,...(e.fields??[]).flatMap(i=>[i.name,i.value])]);return[t.content,...s].filter(Boolean).map(Pt).join(". ")}var yi=class extends P{constructor(){super(...arguments);this.shown=!1}static{this.properties={content:{attribute:!1}}}render(){return this.shown?a`<span class="spoiler shown">${this.content}</span>`:a`<button type="button" class="spoiler" aria-label=${c("spoiler")} @click=${()=>(this.shown=!0,this.requestUpdate())}>
      <span aria-hidden="true">${this.content}</span>
    </button>`}};customElements.define("sandbox-spoiler",yi);var $i=class extends P{static{this.properties={message:{attribute:!1},follows:{type:Boolean}}}menu(s){s.preventDefault();let e=s instanceof MouseEvent&&s.type==="contextmenu"?{x:s.clientX,y:s.clientY}:void 0;this.dispatchEvent(new CustomEvent("menu",{bubbles:!0,detail:{message:this.message,anchor:s.currentTarget,at:e}}))}userMenu(s){s.preventDefault(),s.stopPropagation();let e=s instanceof MouseEvent&&s.type==="contextmenu"?{x:s.clientX,y:s.clientY}:void 0;this.dispatchEvent(new CustomEvent("menu",{bubbles:!0,detail:{person:this.message.author.id,anchor:s.currentTarget,at:e}}))}render(){let{message:s}=this;if(h.dismissed.has(s.id))return b;let e=h.personById(s.author.id),i=e?.display??s.author.username,r=new Date(s.timestamp),n=!!(s.flags&zi),d=s.mentions?.some(l=>l.id===h.state?.me),o=h.failures.get(s.id);return a`<article
      id="m${s.id}"
      class="message ${this.follows?"follows":""} ${n?"ephemeral":""} ${d?"pinged":""}"
      aria-label=${`${i}, ${jt(r,h.now)}`}
      @contextmenu=${l=>this.menu(l)}
    >
      ${this.header(i)}
      <div class="body">
        ${this.follows?a`<span class="gutter"></span>`:te(e)}
        <div class="content">
          ${this.follows?b:a`<div class="by">
                <button type="button" class="author" @click=${l=>this.userMenu(l)} @contextmenu=${l=>this.userMenu(l)}>${i}</button>
                ${e?.bot?a`<span class="tag">${c("app")}</span>`:b}
                <time class="muted" datetime=${s.timestamp} title=${we(r)}>${jt(r,h.now)}</time>
              </div>`}
          ${this.text(i)}
          ${s.embeds?.length?a`<div class="embeds">${s.embeds.map(Vn)}</div>`:b}
          ${s.attachments?.length?a`<div class="attachments">${s.attachments.map(Dn)}</div>`:b}
          ${jr(s)}
          ${o?a`<p class="error" role="alert">${o}</p>`:b}
          ${this.reactions()}
          ${n?this.only():b}
        </div>
        <button type="button" class="more icon" aria-label=${c("message_actions")} aria-haspopup="menu" @click=${l=>this.menu(l)}>⋯</button>
      </div>
    </article>`}header(s){let{message:e}=this,i=e.interaction_metadata;if(i&&e.command_name){let d=h.personById(i.user.id)?.display??i.user.username,o=h.commands.find(f=>f.name===e.command_name),l=o?W(o,"name",h.locale):e.command_name,m=e.type===23?l:`/${l}`;return a`<div class="context">${te(h.personById(i.user.id),16)} ${c("used",{name:d,command:m})}</div>`}let r=e.referenced_message;if(!r)return b;let n=h.personById(r.author.id)?.display??s;return a`<div class="context"><span>${c("replied")} ${n}</span> <span class="clip">${Dt(r).slice(0,80)}</span></div>`}text(s){let{message:e}=this;if(e.flags&Nu)return a`<p class="text muted"><span class="spin" aria-hidden="true"></span> ${c("thinking",{name:s})}</p>`;let i=e.edited_timestamp?a` <small class="muted" title=${we(new Date(e.edited_timestamp))}>${c("edited")}</small>`:b;return!e.content&&i===b?b:a`<div class="text">${Ot(e.content)}${i}</div>`}reactions(){let{message:s}=this;if(!s.reactions?.length)return b;let e=i=>{let r=wt(i.emoji),n=i.emoji.id?`${i.emoji.name}:${i.emoji.id}`:i.emoji.name,d=i.me?"unreact":"react";return a`<button
        type="button"
        class="reaction"
        aria-pressed=${i.me?"true":"false"}
        aria-label=${c("reaction",{emoji:r,n:i.count})}
        @click=${()=>h.plainly({do:d,message:s.id,emoji:n})}
      >
        <span class="emoji">${r}</span> ${i.count}
      </button>`};return a`<div class="reactions">${s.reactions.map(e)}</div>`}only(){return a`<div class="only muted">
      <span aria-hidden="true">👁</span> ${c("only_you")} •
      <button type="button" class="linkish" @click=${()=>h.dismiss(this.message.id)}>${c("dismiss")}</button>
    </div>`}};customElements.define("sandbox-message",$i);var Ju=1500,Fu=72,Wu=60,Vs=class extends P{constructor(){super(...arguments);this.height=0}static{this.properties={block:{attribute:!1},previous:{attribute:!1},near:{type:Boolean}}}move(e){e!==this.near&&(e||(this.height=this.getBoundingClientRect().height),this.near=e)}render(){let{messages:e}=this.block;return this.style.minHeight=this.near?"":`${this.height||e.length*Fu}px`,this.near?a`${he(e,i=>i.id,(i,r)=>a`<sandbox-message .message=${i} ?follows=${qn(i,r?e[r-1]:this.previous)}></sandbox-message>`)}`:b}};customElements.define("sandbox-block",Vs);var wi=class extends P{constructor(){super(...arguments);this.follow=!0;this.fresh=!1;this.top=0;this.channel="";this.spokenWords=[];this.heard=e=>{let i=e.detail;if(i.channel_id!==h.channel||(this.follow||(this.fresh=!0),i.flags&128))return;let r=h.personById(i.author.id)?.display??"";this.spokenWords=[...this.spokenWords,c("new_message",{name:r,text:Dt(i).slice(0,300)})].slice(-5)};this.jump=e=>{this.updateComplete.then(()=>{let i=this.one(`#m${e.detail}`);i?.scrollIntoView({block:"center"}),i?.classList.add("found")})}}connectedCallback(){super.connectedCallback(),h.addEventListener("message",this.heard),h.addEventListener("jump",this.jump)}disconnectedCallback(){super.disconnectedCallback(),h.removeEventListener("message",this.heard),h.removeEventListener("jump",this.jump),this.observer?.disconnect(),this.sizes?.disconnect()}get scroller(){return this.one(".scroller")}firstUpdated(){this.observer=new IntersectionObserver(e=>this.seen(e),{root:this.scroller,rootMargin:`${Ju}px 0px`}),this.observer.observe(this.one(".older")),this.sizes=new ResizeObserver(()=>this.follow&&this.toEnd()),this.sizes.observe(this.one(".lines")),this.sizes.observe(this.scroller)}seen(e){for(let i of e)i.target instanceof Vs?i.target.move(i.isIntersecting):i.isIntersecting&&this.more()}async more(){let{log:e}=h;if(e.complete||!e.size||e.loading)return;let{scroller:i}=this,r=i.scrollHeight-i.scrollTop;await h.older(),await this.updateComplete,i.scrollTop<2&&!this.follow&&(i.scrollTop=i.scrollHeight-r);let n=this.one(".older");this.observer?.unobserve(n),this.observer?.observe(n)}willUpdate(){this.channel!==h.channel&&(this.channel=h.channel,this.follow=!0,this.fresh=!1,this.spokenWords=[])}updated(){for(let e of this.querySelectorAll("sandbox-block"))this.observer?.observe(e);this.follow&&this.toEnd()}toEnd(){let{scroller:e}=this;e.scrollTop=e.scrollHeight}scrolled(){let{scroller:e}=this,i=e.scrollHeight-e.scrollTop-e.clientHeight<Wu,r=e.scrollTop<this.top-1;this.top=e.scrollTop,i&&this.fresh&&(this.fresh=!1,this.requestUpdate()),this.follow=i||this.follow&&!r}render(){let{log:e,place:i}=h,{blocks:r}=e,n=h.pending.filter(d=>d.channel===h.channel);return a`
      <div class="scroller" tabindex="0" role="region" aria-label=${i?.dm?h.bot?.display??"":`#${i?.name??""}`} @scroll=${()=>this.scrolled()}>
        <div class="lines">
          <div class="older">${e.complete?this.beginning():a`<span class="muted">${c("older")}</span>`}</div>
          <discord-messages no-background ?light-theme=${document.documentElement.dataset.theme==="light"}>
            ${he(r,d=>`${h.channel}-${d.key}`,(d,o)=>a`<sandbox-block .block=${d} .previous=${o?r[o-1].messages.at(-1):void 0} ?near=${o>=r.length-3}></sandbox-block>`)}
          </discord-messages>
          ${n.map(d=>this.waiting(d))}
        </div>
      </div>
      ${this.fresh?a`<button type="button" class="fresh" @click=${()=>(this.follow=!0,this.toEnd())}>${c("jump_new")} ↓</button>`:b}
      <div class="sr" role="log" aria-live="polite">${this.spokenWords.map(d=>a`<p>${d}</p>`)}</div>
    `}beginning(){let{place:e}=h;return e?a`<h2>${e.dm?c("beginning_dm",{name:h.bot?.display??""}):c("beginning",{channel:e.name})}</h2>`:a``}waiting(e){return a`<article class="message pending" aria-busy=${e.failed?"false":"true"}>
      <div class="context">${te(h.me,16)} ${c("used",{name:h.me?.display??"",command:e.name})}</div>
      <div class="body">
        ${te(h.bot)}
        <div class="content">
          <div class="by"><span class="author">${h.bot?.display}</span> <span class="tag">${c("app")}</span></div>
          ${e.failed?a`<p class="error" role="alert">❗ ${e.failed}</p>
                <div class="only muted">
                  👁 ${c("only_you")} • <button type="button" class="linkish" @click=${()=>h.forget(e)}>${c("dismiss")}</button> •
                  <button type="button" class="linkish" @click=${()=>h.dispatchEvent(new Event("inspect"))}>${c("why")}</button>
                </div>`:a`<p class="text muted"><span class="spin" aria-hidden="true"></span> ${c("sending")}</p>`}
        </div>
      </div>
    </article>`}};customElements.define("sandbox-log",wi);var Zu=["👍","❤️","😂","🎉","⭐","👏","🚀","👀"],xi=class extends P{show(s){this.asked=s,this.requestUpdate(),this.updateComplete.then(()=>this.place())}place(){let s=this.one("[role=menu]");if(!s||!this.asked)return;let{at:e,anchor:i}=this.asked,r=i.getBoundingClientRect(),{width:n,height:d}=s.getBoundingClientRect(),o=e?.x??Math.max(8,r.right-n),l=e?.y??r.bottom+4;s.style.left=`${Math.max(8,Math.min(o,innerWidth-n-8))}px`,s.style.top=`${Math.max(8,Math.min(l,innerHeight-d-8))}px`,s.querySelector("[role=menuitem]")?.focus()}close(){let s=this.asked?.anchor;if(this.asked=void 0,this.requestUpdate(),!s)return;let e=s instanceof HTMLButtonElement?s:s.querySelector(".more");(e?.isConnected?e:document.querySelector("#composer"))?.focus()}key(s){let e=[...this.querySelectorAll("[role=menuitem]")],i=e.indexOf(document.activeElement),r=n=>e[(n+e.length)%e.length]?.focus();if(s.key==="ArrowDown")r(i+1);else if(s.key==="ArrowUp")r(i-1);else if(s.key==="Home")r(0);else if(s.key==="End")r(-1);else if(s.key==="Escape"||s.key==="Tab")this.close();else return;s.preventDefault(),s.stopPropagation()}render(){let{asked:s}=this;if(!s)return b;let e=s.person?h.personById(s.person):void 0,i=e?c("user_actions",{name:e.display}):c("message_actions");return a`<div class="shade" @click=${()=>this.close()} @contextmenu=${r=>(r.preventDefault(),this.close())}></div>
      <div role="menu" class="menu" aria-label=${i} @keydown=${r=>this.key(r)}>
        ${s.message?this.ofMessage(s.message):b}
        ${this.apps(s)}
      </div>`}item(s,e){return a`<button type="button" role="menuitem" tabindex="-1" @click=${()=>{this.close(),e()}}>${s}</button>`}ofMessage(s){let e=i=>{this.close(),h.plainly({do:"react",message:s.id,emoji:i})};return a`${s.flags&64?b:a`<div class="emojis" role="group" aria-label=${c("react")}>
            ${Zu.map(i=>a`<button type="button" role="menuitem" tabindex="-1" aria-label="${c("react")} ${i}" @click=${()=>e(i)}>${i}</button>`)}
          </div>`}
      ${this.item(c("copy"),()=>navigator.clipboard?.writeText(Dt(s)))}`}apps(s){let e=s.message?3:2,i=h.commands.filter(d=>d.type===e),n=s.message&&s.message.flags&64?[]:i;return a`<div class="title">${c("apps")}</div>
      ${n.map(d=>this.item(W(d,"name",h.locale),()=>this.use(d,s)))}
      ${n.length?b:a`<div class="muted none">${c("no_apps")}</div>`}`}use(s,e){let i=h.placeName,r=W(s,"name",h.locale),n=e.person?h.personById(e.person)?.name:void 0,d=e.message?{do:"message_menu",channel:i,name:s.name,message:e.message.id}:{do:"user_menu",channel:i,name:s.name,target:n};return h.command(r,d)}};customElements.define("sandbox-menu",xi);function Mi(t){return(t.components??[]).flatMap(s=>s.type===18?[{id:s.component.custom_id,label:s.label,description:s.description??"",wire:s.component}]:(s.components??[]).map(e=>({id:e.custom_id,label:e.label??"",description:"",wire:e})))}var ki=class extends P{constructor(){super(...arguments);this.values=new Map;this.errors=new Map;this.failed="";this.busy=!1;this.origin=null}willUpdate(){let{form:e}=h;if(e?.id!==this.form){this.form=e?.id,this.values.clear(),this.errors.clear(),this.failed="",this.busy=!1;for(let i of e?Mi(e.wire):[]){let r=i.wire.type===4?i.wire.value:$t(i.wire).filter(n=>n.preset).map(n=>n.value).join(",");this.values.set(i.id,r??"")}}}updated(){let e=this.one("dialog");if(h.form&&e&&!e.open&&(this.origin=document.activeElement,e.showModal(),e.querySelector("input, textarea")?.focus()),!h.form&&this.origin){let i=this.origin.isConnected?this.origin:document.querySelector("#composer");this.origin=null,i?.focus()}}wrong(e){let{wire:i}=e,{length:r}=[...this.values.get(e.id)??""];if(!r)return i.required===!1?void 0:c("required");if(i.type===4)return i.min_length&&r<i.min_length?c("too_short",{n:i.min_length}):i.max_length&&r>i.max_length?c("too_long",{n:i.max_length}):void 0}async send(e){if(e.preventDefault(),this.busy)return;let i=Mi(h.form.wire);this.errors.clear();for(let n of i){let d=this.wrong(n);d&&this.errors.set(n.id,d)}if(this.requestUpdate(),this.errors.size){await this.updateComplete,this.one("[aria-invalid=true]")?.focus();return}this.busy=!0,this.failed="";let r=await h.submit(i.map(n=>[n.id,this.values.get(n.id)??""]));this.busy=!1,this.failed=r??"",this.requestUpdate()}render(){let{form:e}=h;return e?a`<dialog aria-labelledby="form-title" @cancel=${i=>(i.preventDefault(),h.closeForm())}>
      <form novalidate @submit=${i=>{this.send(i)}}>
        <header>
          <h2 id="form-title">${e.wire.title}</h2>
          <button type="button" class="icon" aria-label=${c("close")} @click=${()=>h.closeForm()}>✕</button>
        </header>
        <div class="fields">${Mi(e.wire).map(i=>this.field(i))}</div>
        ${this.failed?a`<p class="error" role="alert">${this.failed}</p>`:b}
        <footer>
          <button type="button" class="button secondary" @click=${()=>h.closeForm()}>${c("cancel")}</button>
          <button type="submit" class="button primary" aria-busy=${this.busy?"true":"false"}>${c("submit")}</button>
        </footer>
      </form>
    </dialog>`:b}field(e){let{wire:i}=e,r=this.errors.get(e.id),n=`${e.id}-note`,d=z=>{this.values.set(e.id,z),this.errors.delete(e.id),this.requestUpdate()},o=z=>d(z.target.value),l={invalid:r?"true":"false",required:i.required===!1?"false":"true"},m=i.required===!1?b:a`<span class="star" aria-hidden="true"> *</span>`,f=a`${r?a`<small class="error" id=${n}>${r}</small>`:e.description?a`<small class="muted" id=${n}>${e.description}</small>`:b}`;if(i.type!==4){let z=(this.values.get(e.id)??"").split(",").filter(Boolean);return a`<div class="field">
        <span class="label">${e.label}${m}</span>
        <sandbox-select .wire=${i} .label=${e.label} .chosen=${z} @chosen=${v=>d(v.detail.join(","))}></sandbox-select>
        ${f}
      </div>`}let u=i.style===2?a`<textarea rows="4" id=${e.id} aria-invalid=${l.invalid} aria-required=${l.required} aria-describedby=${n} maxlength=${i.max_length??4e3} placeholder=${i.placeholder??""} .value=${this.values.get(e.id)??""} @input=${o}></textarea>`:a`<input id=${e.id} autocomplete="off" aria-invalid=${l.invalid} aria-required=${l.required} aria-describedby=${n} maxlength=${i.max_length??4e3} placeholder=${i.placeholder??""} .value=${this.values.get(e.id)??""} @input=${o} />`;return a`<div class="field"><label class="label" for=${e.id}>${e.label}${m}</label>${u}${f}</div>`}};customElements.define("sandbox-modal",ki);function Gu(t){return new Intl.DisplayNames(fe(),{type:"language"}).of(t)??t}function In(t){return[t.admin&&!t.bot?c("admin"):"",...t.roles.filter(e=>!e.startsWith("@")&&e!=="Administrator"&&!t.bot),t.bot||t.locale.startsWith(fe().slice(0,2))?"":c("reads",{language:Gu(t.locale)}),t.closed_dms?c("closed_dms"):"",t.member?"":c("left")].filter(Boolean).join(", ")}var Hi=class extends P{render(){let s=h.state?.channels??[],e=s.filter(r=>!r.dm&&r.kind===0).sort((r,n)=>r.position-n.position),i=s.filter(r=>r.dm);return a`<nav class="channels" aria-label=${c("servers")}>
        <h1>${h.state?.guild.name??""}</h1>
        <ul>${e.map(r=>this.link(r,`# ${r.name}`))}</ul>
        <h2>${c("direct")}</h2>
        <ul>
          ${i.length?i.map(r=>this.link(r,h.bot?.display??"")):a`<li><button type="button" class="channel" data-tour="channel:@dm" @click=${()=>this.direct()}>${h.bot?.display??""}</button></li>`}
        </ul>
      </nav>
      ${this.people()}`}link(s,e){let i=h.unread(s);return a`<li>
      <button
        type="button"
        class="channel ${i?"unread":""}"
        data-tour="channel:${s.dm?"@dm":s.name}"
        aria-current=${s.id===h.channel?"page":b}
        @click=${()=>this.go(s.id)}
      >
        ${s.dm?te(h.bot,24):b}<span class="clip">${e}</span>
        ${i?a`<span class="dot" aria-label=${c("unread")} role="img"></span>`:b}
      </button>
    </li>`}go(s){h.open(s),this.dispatchEvent(new CustomEvent("went",{bubbles:!0}))}async direct(){let{get:s}=await Promise.resolve().then(()=>(De(),br));await s("commands",{as:h.who,channel:"@dm"});let e=()=>{let i=h.state?.channels.find(r=>r.dm);i&&(h.removeEventListener("change",e),this.go(i.id))};h.addEventListener("change",e),e()}people(){return a`<details class="who" data-tour="people">
      <summary>
        ${te(h.me,32)}<span class="grow"><b>${h.me?.display??""}</b><small>${c("be")}</small></span><span aria-hidden="true">⇅</span>
      </summary>
      <ul aria-label=${c("be")}>
        ${h.cast.map(s=>a`<li>
            <button type="button" aria-pressed=${s.name===h.who?"true":"false"} data-person=${s.name} @click=${()=>this.be(s.name)}>
              ${te(s,32)}<span class="grow"><b>${s.display}</b><small>${In(s)}</small></span>
            </button>
          </li>`)}
      </ul>
    </details>`}be(s){let e=this.one("details");e.open=!1,e.querySelector("summary")?.focus(),h.be(s),this.dispatchEvent(new CustomEvent("went",{bubbles:!0}))}};customElements.define("sandbox-channels",Hi);var Ei=class extends P{render(){let s=(h.state?.people??[]).filter(r=>r.member&&!r.owner),e=s.filter(r=>!r.bot),i=s.filter(r=>r.bot);return a`<aside class="members" aria-label=${c("members")}>
      <h2>${c("members")} — ${e.length}</h2>
      <ul>${e.map(r=>this.member(r))}</ul>
      <h2>${c("bots")} — ${i.length}</h2>
      <ul>${i.map(r=>this.member(r))}</ul>
    </aside>`}member(s){let e=i=>{i.preventDefault();let r=i.type==="contextmenu"?{x:i.clientX,y:i.clientY}:void 0;this.dispatchEvent(new CustomEvent("menu",{bubbles:!0,detail:{person:s.id,anchor:i.currentTarget,at:r}}))};return a`<li>
      <button type="button" class="member" aria-haspopup="menu" data-member=${s.name} @click=${e} @contextmenu=${e}>
        ${te(s,32)}<span class="grow"><b>${s.display}</b><small>${In(s)}</small></span>
        ${s.bot?a`<span class="tag">${c("app")}</span>`:b}
      </button>
    </li>`}};customElements.define("sandbox-members",Ei);var Ku=[["hour","clock +1h"],["day","clock +1d"],["week","clock +7d"],["next","clock next"]],Ti=class extends P{constructor(){super(...arguments);this.asking=!1;this.wrong=""}async move(e){this.wrong=await h.host(e)??"",this.requestUpdate()}async runTo(e){e.preventDefault();let i=this.one("input[type=datetime-local]").value;i&&(this.asking=!1,await this.move(`clock ${i.replace("T"," ").slice(0,16)}`))}newYear(){return this.asking=!1,this.move(`clock ${h.now.getUTCFullYear()+1}-01-01 12:00`)}render(){let{now:e,due:i,busy:r}=h,n=i[0];return a`<section class="time" aria-label=${c("time")} data-tour="time" @keydown=${d=>d.key==="Escape"&&this.asking&&(this.asking=!1,this.requestUpdate())}>
      <time datetime=${e.toISOString()} aria-live="off">🕰 ${we(e)}</time>
      <span class="steps">
        ${Ku.map(([d,o])=>a`<button type="button" class="small" data-clock=${d} ?disabled=${r} @click=${()=>{this.move(o)}}>${c(d)}</button>`)}
        <button type="button" class="small" data-clock="run_to" aria-expanded=${this.asking?"true":"false"} ?disabled=${r} @click=${()=>(this.asking=!this.asking,this.requestUpdate())}>${c("run_to")}</button>
      </span>
      <span class="muted next" role="status"
        >${r?a`<span class="spin" aria-hidden="true"></span> ${c("running")}`:this.wrong?a`<span class="error">${this.wrong}</span>`:n?c("next_due",{what:n.what,when:bi(new Date(n.at),e)}):c("nothing_due")}</span
      >
      ${this.asking?this.question():b}
    </section>`}question(){let e=h.now.toISOString().slice(0,16);return a`<form class="popup below" @submit=${i=>{this.runTo(i)}}>
      <label>${c("run_when")} <input type="datetime-local" min=${e} .value=${e} /></label>
      <div class="row">
        <button type="submit" class="button primary">${c("run")}</button>
        <button type="button" class="button secondary" data-clock="new_year" @click=${()=>{this.newYear()}}>${c("new_year")}</button>
      </div>
      <h3>${c("due")}</h3>
      <ol class="due" tabindex="0" aria-label=${c("due")}>
        ${h.due.slice(0,12).map(i=>a`<li><b>${i.what}</b> <span class="muted">${we(new Date(i.at))}</span></li>`)}
      </ol>
    </form>`}};customElements.define("sandbox-time",Ti);De();var Ci=class extends P{constructor(){super(...arguments);this.tours=[];this.at=0;this.choosing=!1;this.heard=e=>{let{kind:i,what:r}=e.detail,n=this.tour?.steps[this.at]?.done[i];n!==void 0&&Qu(i,n,r)&&this.next()}}connectedCallback(){super.connectedCallback(),h.addEventListener("happened",this.heard),ce("tours").then(e=>{this.tours=e??[],this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),h.removeEventListener("happened",this.heard)}choose(){this.choosing=!this.choosing,this.requestUpdate(),this.updateComplete.then(()=>this.one("button")?.focus())}async start(e){this.choosing=!1,this.tour=void 0,await h.host(`reads ${e.person} ${e.locale}`),h.be(e.person),this.tour=e,this.at=0,this.requestUpdate()}next(){this.at+=1,this.requestUpdate()}end(){this.tour=void 0,this.point(void 0),this.requestUpdate()}updated(){this.point(this.tour?.steps[this.at]?.point)}point(e){let i=document.querySelector(".pointed"),r=e===void 0?null:Yu(e);i!==r&&(i?.classList.remove("pointed"),r?.classList.add("pointed"))}render(){if(this.choosing)return this.list();let{tour:e}=this;if(!e)return b;let i=e.steps[this.at];return a`<section class="tour" aria-label=${e.title} lang=${e.locale}>
      ${i?a`<small class="muted">${e.title} · ${c("tour_step",{n:this.at+1,all:e.steps.length})}</small>
            <div role="status">
              <h2>${i.title}</h2>
              <p>${i.text.split("`").map((r,n)=>n%2?a`<code>${r}</code>`:r)}</p>
            </div>`:a`<div role="status"><p>🎉 ${c("tour_done")}</p></div>`}
      <div class="row">
        ${i?a`<button type="button" class="small" @click=${()=>this.next()}>${c("tour_skip")}</button>`:b}
        <button type="button" class="small" @click=${()=>this.end()}>${c("tour_end")}</button>
      </div>
    </section>`}list(){let e=this.tours.filter(r=>r.locale===fe()),i=this.tours.filter(r=>r.locale!==fe());return a`<section class="tour" aria-label=${c("tours")}>
      <div class="row column">
        ${[...e,...i].map(r=>a`<button type="button" class="button secondary" lang=${r.locale} data-tour-id="${r.id}-${r.locale}" @click=${()=>{this.start(r)}}>${r.title}</button>`)}
        <button type="button" class="small" @click=${()=>this.choose()}>${c("close")}</button>
      </div>
    </section>`}};function Qu(t,s,e){return t==="clock"?s==="moved"||e.slice(0,s.length)>=s:t==="submitted"?e.includes(s):s===e}function Yu(t){if(!t.startsWith("button:"))return document.querySelector(`[data-tour="${t}"]`);let s=document.querySelectorAll(`.button[data-label^="${t.slice(7)}"]`);return s[s.length-1]??null}customElements.define("sandbox-tour",Ci);var Ri=class extends P{constructor(){super(...arguments);this.inspecting=!1;this.side="";this.inspect=()=>{this.inspecting=!0,h.happened("inspector","opened"),this.requestUpdate()}}connectedCallback(){super.connectedCallback(),h.addEventListener("inspect",this.inspect),h.connect()}disconnectedCallback(){super.disconnectedCallback(),h.removeEventListener("inspect",this.inspect)}theme(){let e=document.documentElement;e.dataset.theme=e.dataset.theme==="light"?"dark":"light",localStorage.setItem("theme",e.dataset.theme),h.changed()}show(e){this.side=this.side===e?"":e,this.requestUpdate()}toggleInspector(){if(!this.inspecting)return this.inspect();this.inspecting=!1,this.requestUpdate()}render(){return h.state?a`
      <a class="skip" href="#composer" @click=${e=>(e.preventDefault(),this.one("#composer")?.focus())}>${c("skip")}</a>
      <div class="app ${this.side} ${this.inspecting?"inspecting":""}" @menu=${e=>this.one("sandbox-menu")?.show(e.detail)} @went=${()=>this.show("")}>
        <sandbox-channels></sandbox-channels>
        <main>
          ${this.top()}
          <sandbox-time></sandbox-time>
          ${h.away?a`<p class="banner" role="alert">${c("away")}</p>`:h.state.online?b:a`<p class="banner" role="alert">${c("offline")}</p>`}
          <sandbox-log></sandbox-log>
          <sandbox-composer></sandbox-composer>
        </main>
        <sandbox-members></sandbox-members>
        <sandbox-inspector ?open=${this.inspecting} @closed=${()=>this.toggleInspector()}></sandbox-inspector>
      </div>
      <sandbox-tour></sandbox-tour>
      <sandbox-menu></sandbox-menu>
      <sandbox-modal></sandbox-modal>
    `:a`<main class="starting" aria-busy="true">${h.away?a`<p role="alert">${c("away")}</p>`:a`<span class="spin"></span>`}</main>`}top(){let{place:e}=h,i=document.documentElement.dataset.theme==="light";return a`<header class="top">
      <button type="button" class="icon narrow" aria-label=${c("channel_list")} aria-expanded=${this.side==="channels"?"true":"false"} @click=${()=>this.show("channels")}>☰</button>
      <h2 class="grow clip">${e?.dm?h.bot?.display??"":`# ${e?.name??""}`}</h2>
      <button type="button" class="small" data-do="tours" @click=${()=>this.one("sandbox-tour")?.choose()}>${c("tours")}</button>
      <button type="button" class="small" data-do="inspector" data-tour="inspector" aria-expanded=${this.inspecting?"true":"false"} @click=${()=>this.toggleInspector()}>${c("inspector")}</button>
      <button type="button" class="icon" data-do="theme" aria-label=${i?c("theme_dark"):c("theme_light")} @click=${()=>this.theme()}>${i?"🌙":"☀️"}</button>
      <button type="button" class="icon narrow" aria-label=${c("member_list")} aria-expanded=${this.side==="members"?"true":"false"} @click=${()=>this.show("members")}>👥</button>
    </header>`}};customElements.define("sandbox-app",Ri);
