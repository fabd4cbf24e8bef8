<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>event loops, sockets, processes, the window</source>
        <translation>事件循环、套接字、进程、窗口</translation>
    </message>
    <message>
        <source>parses and routes the server&apos;s requests</source>
        <translation>解析并路由服务器的请求</translation>
    </message>
    <message>
        <source>the live charts</source>
        <translation>实时图表</translation>
    </message>
    <message>
        <source>a value or an error text</source>
        <translation>一个值或一段错误文字</translation>
    </message>
    <message>
        <source>gzip of event streams in the proxy, and its unpacking in the clients</source>
        <translation>代理中事件流的 gzip，以及客户端中的解压</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the server&apos;s log that survives a kill, as a plugin of Qt Sql</source>
        <translation>能挺过 kill 的服务器日志，作为 Qt Sql 的插件</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <extracomment>%1 the version of Qt that runs, %2 the one that the program was built with.</extracomment>
        <translation>Qt %1，以 %2 构建</translation>
    </message>
    <message>
        <source>Every figure is measured on this machine while you look: a real server process, real sockets over loopback, no TLS. A message&apos;s latency is the time at which the kernel had it minus the time at which it was meant to go out. Ratios carry over to a network, latencies do not. What others claim stands beside it with its source; the defaults of browsers, libraries and proxies are from their sources or documents, named where they are used.</source>
        <translation>每个数字都在您观看时于这台机器上测得：真实的服务器进程、经环回的真实套接字、无 TLS。一条消息的延迟是内核收到它的时间减去它原定发出的时间。比例可推广到网络，延迟不能。他人的说法附来源列在旁边；浏览器、库和代理的默认值取自其源码或文档，并在使用处注明。</translation>
    </message>
    <message>
        <source>Licence: %1. There is no warranty.</source>
        <translation>许可证：%1。不提供任何担保。</translation>
    </message>
    <message>
        <source>Linked with, or brought along:</source>
        <translation>链接或附带：</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>Pushlab %1</source>
        <extracomment>Title of the sheet &quot;About&quot;. %1 a version.</extracomment>
        <translation>Pushlab %1</translation>
    </message>
    <message>
        <source>%1. Free software under %2, without warranty.</source>
        <extracomment>Below the title of the sheet &quot;About&quot;. %1 the versions of Qt, %2 a licence.</extracomment>
        <translation>%1。依 %2 发布的自由软件，不提供担保。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the sheet &quot;About&quot;.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Button of the sheet &quot;About&quot;: shows the licence in full.</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a sheet.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;.</extracomment>
        <translation>数据从何而来</translation>
    </message>
    <message>
        <source>Linked with, or brought along</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;: libraries and their licences.</extracomment>
        <translation>链接或附带</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A library. %1 its name, %2 its licence.
----------
A library. %1 what it is used for, %2 an address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Start a lab like it</source>
        <extracomment>Button: the lab is set up as the decision guide recommends, and started.</extracomment>
        <translation>启动这样的实验</translation>
    </message>
    <message>
        <source>Sets clients, proxy and server of the Lab, and starts it. What was set there is replaced.</source>
        <extracomment>Hint of the button &quot;Start a lab like it&quot;.</extracomment>
        <translation>设置实验室的客户端、代理和服务器并启动。原有设置会被替换。</translation>
    </message>
    <message>
        <source>What you gain</source>
        <extracomment>Heading of a list: what speaks for the chosen protocol.</extracomment>
        <translation>得到什么</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Heading of a list: what speaks against the chosen protocol.</extracomment>
        <translation>付出什么</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <extracomment>Heading of a list: what to do for the chosen protocol.</extracomment>
        <translation>您必须做的事</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <extracomment>Heading of a list: where the chosen protocol meets its limits.</extracomment>
        <translation>需要当心的事</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <extracomment>Heading of a list: which other answers would lead to another recommendation.</extracomment>
        <translation>什么会改变答案</translation>
    </message>
    <message>
        <source>The same lab in a terminal.</source>
        <extracomment>What the command beside it does.</extracomment>
        <translation>在终端里运行同样的实验。</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>too few messages</source>
        <translation>消息太少</translation>
    </message>
    <message>
        <source>%1 requests a message</source>
        <translation>每条消息 %1 个请求</translation>
    </message>
    <message>
        <source>%1 around %2 of payload</source>
        <translation>%2 有效载荷之外另有 %1</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1，p99 %2</translation>
    </message>
    <message>
        <source>%1 clients hold %2 request threads</source>
        <translation>%1 个客户端占用 %2 个请求线程</translation>
    </message>
    <message>
        <source>%1 a message, %2 KiB a connection</source>
        <translation>每条消息 %1，每条连接 %2 KiB</translation>
    </message>
</context>
<context>
    <name>AspectRow</name>
    <message>
        <source>See it run…</source>
        <extracomment>Link in the comparison: opens the incident that shows what holds.</extracomment>
        <translation>看它如何运行…</translation>
    </message>
    <message>
        <source>See it run: %1</source>
        <extracomment>Name of that link, for screen readers. %1 an aspect such as &quot;Latency&quot;.</extracomment>
        <translation>看它如何运行：%1</translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An assumption of a calculation. %1 what, %2 its unit.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Before and after</source>
        <extracomment>Title of a card: the broken and the cured state of an incident.</extracomment>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>%1 Before: %2. After: %3.</source>
        <extracomment>A figure before and after, for screen readers. %1 what is measured, %2 before, %3 after.</extracomment>
        <translation>%1 之前：%2。之后：%3。</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>People connected at once</source>
        <translation>同时连接的人数</translation>
    </message>
    <message>
        <source>The question&apos;s figure.</source>
        <translation>题目给出的数字。</translation>
    </message>
    <message>
        <source>Messages a person sends</source>
        <translation>每人发送的消息</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Assumed for the busiest hour: most people who are connected say nothing.</source>
        <translation>按最忙的一小时假定：多数在线的人什么也不说。</translation>
    </message>
    <message>
        <source>Receivers of a message</source>
        <translation>一条消息的接收者</translation>
    </message>
    <message>
        <source>The fan-out. It multiplies everything but the connections, and large rooms decide it.</source>
        <translation>扇出。除连接外一切都随它倍增，由大房间决定。</translation>
    </message>
    <message>
        <source>Busiest minute over busiest hour</source>
        <translation>最忙一分钟与最忙一小时之比</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>Assumed. Whatever people talk about happens to all of them at once.</source>
        <translation>假定。人们谈论的事会同时发生在所有人身上。</translation>
    </message>
    <message>
        <source>Message on the wire</source>
        <translation>线上的消息</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Text, names, ids and framing, to each receiver. With long polling add the headers of a request.</source>
        <translation>文本、名称、id 和帧，发给每个接收者。长轮询还要加上请求首部。</translation>
    </message>
    <message>
        <source>Server memory of a connection</source>
        <translation>每条连接的服务器内存</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the resident memory of our server for each connection.</source>
        <translation>有测量时取自测量：我们的服务器每条连接的常驻内存。</translation>
    </message>
    <message>
        <source>Kernel memory of a connection</source>
        <translation>每条连接的内核内存</translation>
    </message>
    <message>
        <source>Assumed for an idle socket; no process shows it. Full buffers take a hundred times as much.</source>
        <translation>按空闲套接字假定；没有进程会显示它。缓冲区满时要多一百倍。</translation>
    </message>
    <message>
        <source>TLS memory of a connection</source>
        <translation>每条连接的 TLS 内存</translation>
    </message>
    <message>
        <source>Assumed, where the node ends TLS itself; the lab measures without TLS. 0 when a balancer does it.</source>
        <translation>在节点自行终结 TLS 时假定；实验室测量时无 TLS。由负载均衡器终结时为 0。</translation>
    </message>
    <message>
        <source>Processor time of a delivery</source>
        <translation>每次投递的处理器时间</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the processor time of our server for each message delivered.</source>
        <translation>有测量时取自测量：我们的服务器投递每条消息的处理器时间。</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>节点内存</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>An ordinary machine to rent.</source>
        <translation>一台普通的可租用机器。</translation>
    </message>
    <message>
        <source>Cores of a node</source>
        <translation>节点核数</translation>
    </message>
    <message>
        <source>Like the ones that were measured on. One event loop uses one of them: run one for each.</source>
        <translation>与测量所用的相同。一个事件循环用一个核：每核运行一个。</translation>
    </message>
    <message>
        <source>Network of a node</source>
        <translation>节点网络</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>What may go out of it for a long time, not in a burst.</source>
        <translation>可长期流出的速率，而非突发速率。</translation>
    </message>
    <message>
        <source>Connections of a node, at most</source>
        <translation>节点最多连接数</translation>
    </message>
    <message>
        <source>Not what it could hold, but how many people you want to lose when it dies.</source>
        <translation>不是它能承受多少，而是它死掉时您愿意失去多少人。</translation>
    </message>
    <message>
        <source>A node may be filled to</source>
        <translation>节点可填充至</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>In the busiest minute. The rest is for those who come back when another node dies.</source>
        <translation>按最忙的一分钟。余量留给另一节点死掉时回来的人。</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>备用节点</translation>
    </message>
    <message>
        <source>For one that fails, or is being updated.</source>
        <translation>为故障或正在更新的节点准备。</translation>
    </message>
    <message>
        <source>A lost node&apos;s clients come back within</source>
        <translation>失去的节点的客户端回来用时</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>By random first delays and full jitter. Without them it is one second.</source>
        <translation>凭借随机的首次延迟和完全抖动。没有它们就是一秒。</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>历史保留</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>One log behind all nodes, so that anybody can resume anywhere; reckoned as if every hour were the busiest.</source>
        <translation>所有节点背后共用一份日志，任何人可在任何节点续传；按每小时都最忙来计算。</translation>
    </message>
    <message>
        <source>Copies of the history</source>
        <translation>历史副本数</translation>
    </message>
    <message>
        <source>A majority of three survives the loss of one.</source>
        <translation>三份中的多数可承受失去一份。</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>节点价格</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Assumed, in whatever money you pay. Traffic and the log come on top.</source>
        <translation>假定，以您所付的任何货币计。流量和日志另计。</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nothing has been measured on this machine yet for %1: the two figures are assumed.</source>
        <translation>本机尚未测量 %1：这两个数值是假定的。</translation>
    </message>
    <message>
        <source>Measured on this machine on %1 with %2 %3 clients: %4 and %5 µs a delivery. Over loopback, without TLS.</source>
        <translation>于 %1 在本机测得，%2 个客户端（%3）：每次投递 %5 µs，每连接 %4。经环回，无 TLS。</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <translation>每秒发布的消息</translation>
    </message>
    <message>
        <source>Messages delivered a second</source>
        <translation>每秒投递的消息</translation>
    </message>
    <message>
        <source>Memory of all connections</source>
        <translation>所有连接的内存</translation>
    </message>
    <message>
        <source>Cores busy with delivering</source>
        <translation>忙于投递的核心</translation>
    </message>
    <message>
        <source>Network, outgoing</source>
        <translation>网络，出站</translation>
    </message>
    <message>
        <source>Nodes that each would need</source>
        <translation>各项分别需要的节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>set by %1, and %2 to spare</source>
        <extracomment>How the number of nodes comes about. %1 what decides: connections, memory, processor or network. %2 a number.</extracomment>
        <translation>取决于%1，另备 %2 个</translation>
    </message>
    <message>
        <source>Connections on each</source>
        <translation>每个节点的连接</translation>
    </message>
    <message>
        <source>Handshakes a second when a node dies</source>
        <translation>节点宕机时每秒的握手</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>每月价格</translation>
    </message>
</context>
<context>
    <name>CapacityView</name>
    <message>
        <source>Protocol</source>
        <extracomment>Name of the choice of protocol, for screen readers.</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Button: to the page where the costs of a connection are measured.</extracomment>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure them</source>
        <translation>去测量</translation>
    </message>
    <message>
        <source>To the page Compare, whose figures come back here.</source>
        <extracomment>Hint of the button &quot;Measure them&quot;.</extracomment>
        <translation>前往“对比”页，其数据会带回此处。</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <extracomment>Button: the assumptions of a calculation become what they were.</extracomment>
        <translation>常用数值</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: a calculation goes to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The reckoning as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a calculation.</extracomment>
        <translation>计算以 Markdown 复制到剪贴板。</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <extracomment>Title of a card: what a calculation begins with.</extracomment>
        <translation>假定</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>Title of a card: what a calculation comes to.</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>What it was</source>
        <extracomment>Title of the card at the end of an incident.</extracomment>
        <translation>真相</translation>
    </message>
    <message>
        <source>What it should have been: not everything held on this machine</source>
        <extracomment>Title of the card at the end of an incident that did not go as expected on this machine.</extracomment>
        <translation>本该如此：在这台机器上并非全部成立</translation>
    </message>
    <message>
        <source>Root cause</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>The fix</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Key lesson</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>关键教训</translation>
    </message>
    <message>
        <source>“%1” %2. %3</source>
        <extracomment>A popular claim. %1 the claim, %2 the verdict, %3 what holds.</extracomment>
        <translation>“%1”%2。%3</translation>
    </message>
    <message>
        <source>How this looks in your stack</source>
        <extracomment>Heading at the end of an incident, above a choice of servers and proxies.</extracomment>
        <translation>在您的技术栈中是什么样</translation>
    </message>
    <message>
        <source>Your stack</source>
        <extracomment>Name of a choice, for screen readers.</extracomment>
        <translation>您的技术栈</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Follow</source>
        <extracomment>Button: the charts follow the run again.</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the charts stand still.</extracomment>
        <translation>定格</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <extracomment>Name of the button &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>跟随运行</translation>
    </message>
    <message>
        <source>Hold the charts</source>
        <extracomment>Name of the button &quot;Hold&quot;, for screen readers; there is a fault of that name, too.</extracomment>
        <translation>定格图表</translation>
    </message>
    <message>
        <source>The charts stand still, the run goes on and is kept. Key P.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot;.</extracomment>
        <translation>图表静止，运行继续并被保留。按键 P。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Name of the button &quot;+&quot;, for screen readers.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows less time, wider. Key +, or Ctrl and the wheel over a chart.</source>
        <extracomment>Hint of the button that zooms in.</extracomment>
        <translation>显示更短的时间，更宽。按键 +，或在图表上按住 Ctrl 滚动滚轮。</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>How much time the charts show, for screen readers. %1 a duration.</extracomment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Name of the button &quot;−&quot;, for screen readers.</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Shows more time, narrower; up to an hour. Key −.</source>
        <extracomment>Hint of the button that zooms out.</extracomment>
        <translation>显示更长的时间，更窄；最多一小时。按键 −。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts and lanes, for screen readers.</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Charts add all clients up; lanes show single ones, each a line over time. Both show the same part of the run.</source>
        <extracomment>Hint of the choice between charts and lanes.</extracomment>
        <translation>图表汇总所有客户端；泳道显示单个客户端，每个是一条随时间的线。两者显示运行的同一片段。</translation>
    </message>
</context>
<context>
    <name>ChartLines</name>
    <message>
        <source>Long polling</source>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Delivery latency</source>
        <translation>投递延迟</translation>
    </message>
    <message>
        <source>log · thin: p50</source>
        <translation>对数 · 细线：p50</translation>
    </message>
    <message>
        <source>Reconnections</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Thread usage</source>
        <translation>线程使用</translation>
    </message>
    <message>
        <source>threads busy · requests queued · rejected per second</source>
        <translation>忙碌线程 · 排队请求 · 每秒拒绝</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>clients in each state</source>
        <translation>各状态的客户端</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>每秒支付</translation>
    </message>
    <message>
        <source>Server resources</source>
        <translation>服务器资源</translation>
    </message>
    <message>
        <source>MB of resident memory</source>
        <translation>常驻内存 MB</translation>
    </message>
    <message>
        <source>open descriptors</source>
        <translation>打开的描述符</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>拒绝/秒</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>rejected 503</source>
        <translation>503 拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>descriptors</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>clients open again, per second</source>
        <translation>每秒重新打开的客户端</translation>
    </message>
    <message>
        <source>thin: dials per second</source>
        <translation>细线：每秒拨号次数</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Charts</source>
        <extracomment>What the Lab page shows below its cards.
----------
Name of the three charts, for screen readers.</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Left and right move the crosshair; the legends tell the values there.</source>
        <extracomment>What the arrow keys do in the charts, for screen readers.</extracomment>
        <translation>左右键移动十字线；图例给出该处的数值。</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>as expected</source>
        <extracomment>Something is as it was expected; for screen readers.</extracomment>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>not as expected</source>
        <extracomment>Something is not as it was expected; for screen readers.</extracomment>
        <translation>不符合预期</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose</source>
        <extracomment>Title of a page.</extracomment>
        <translation>选型</translation>
    </message>
    <message>
        <source>A few questions lead to a protocol, and to what you have to do for it.</source>
        <extracomment>What the page &quot;Choose&quot; is for.</extracomment>
        <translation>几个问题引向一种协议，以及使用它必须做的事。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the decision guide begins again.</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: an answer of the decision guide is to be changed.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <extracomment>Name of the button &quot;Change&quot;, for screen readers. %1 a question.</extracomment>
        <translation>更改回答：%1</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <extracomment>What another answer would have led to. %1 the answer and where it leads.</extracomment>
        <translation>否则：%1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Views of the page &quot;Choose&quot;.</extracomment>
        <translation>逐步</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>整棵树</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An answered question of the decision guide. %1 its number, %2 the question.
----------
The question of the decision guide that is asked now. %1 its number, %2 the question.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Taught by: %1 · Source: %2</source>
        <extracomment>Below a claim. %1 who says so, %2 a section of a standard.</extracomment>
        <translation>说法出自：%1 · 依据：%2</translation>
    </message>
    <message>
        <source>Not measured here: %1 Instead: %2</source>
        <extracomment>Below a claim that is not measured. %1 why, %2 what stands in for it.</extracomment>
        <translation>此处不测量：%1 替代：%2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>Button of a claim while it is measured.</extracomment>
        <translation>测量中…</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: a claim is measured on this machine.</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: a claim is measured on this machine once more.</extracomment>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <extracomment>Name of the button &quot;Run&quot; of a claim, for screen readers. %1 the claim.</extracomment>
        <translation>测量：%1</translation>
    </message>
    <message>
        <source>Measures it here, with real connections in lab time 30×; takes some seconds.</source>
        <extracomment>Hint of the button &quot;Run&quot; of a claim.</extracomment>
        <translation>在此以真实连接、实验时间 30× 测量；需要几秒钟。</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <extracomment>State of a claim.</extracomment>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a claim: opens the incident that tells more of it.</extracomment>
        <translation>亲历…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a claim.</extracomment>
        <translation>亲历：%1</translation>
    </message>
</context>
<context>
    <name>ClaimFigures</name>
    <message>
        <source>Measured here, %1</source>
        <extracomment>Above the figures of a claim. %1 date and time.</extracomment>
        <translation>在此测得，%1</translation>
    </message>
    <message>
        <source>So: %1</source>
        <extracomment>Below the figures of a claim. %1 what they show.</extracomment>
        <translation>因此：%1</translation>
    </message>
    <message>
        <source>These figures do not carry the verdict. A busy machine can do that: run it again; if it stays so, the verdict is wrong here.</source>
        <extracomment>Below the figures of a claim that contradict its verdict.</extracomment>
        <translation>这些数据不支持该判定。机器繁忙时可能如此：请再运行一次；如果依旧，则该判定在此不成立。</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <extracomment>Below the figures of a claim. %1 what of it is not the real thing.</extracomment>
        <translation>模拟：%1</translation>
    </message>
    <message>
        <source>Tried here, %1</source>
        <extracomment>Above what went wrong when a claim was measured. %1 date and time.</extracomment>
        <translation>在此尝试，%1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>true</source>
        <extracomment>The verdicts on a claim.</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>half true</source>
        <translation>半对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>Title of a page.</extracomment>
        <translation>说法</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the verdicts that are shown.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Name of the choice of verdicts, for screen readers.</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>What articles and interviews say, against the standards and this machine: %1.</source>
        <extracomment>What the page &quot;Claims&quot; is for. %1 how many of them were measured.</extracomment>
        <translation>文章和面试的说法，与标准和这台机器对照：%1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the claims with their verdicts and figures go to the clipboard as Markdown.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The table of verdicts with their figures, as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the claims.</extracomment>
        <translation>判定及其数据的表格，以 Markdown 复制到剪贴板。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run all</source>
        <extracomment>Button: all claims are measured.</extracomment>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Stop what runs first: it would be measured, too.</source>
        <extracomment>Hint of buttons that measure while something else runs.</extracomment>
        <translation>请先停止正在运行的内容：它也会被测量。</translation>
    </message>
    <message>
        <source>Measures every claim that can be, one after the other: about two minutes.</source>
        <extracomment>Hint of the button &quot;Run all&quot;.</extracomment>
        <translation>逐一测量所有可测量的说法：约两分钟。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>正在测量</translation>
    </message>
</context>
<context>
    <name>ClassroomBar</name>
    <message>
        <source>Time to think</source>
        <extracomment>Above a choice of times: how long a class may think about a question.
----------
Name of a choice, for screen readers.</extracomment>
        <translation>思考时间</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>The time that a class has left, for screen readers. %1 minutes and seconds, or that it is up.</extracomment>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>no timer</source>
        <extracomment>Choices of how long a class may think about a question.</extracomment>
        <translation>不计时</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分钟</translation>
    </message>
</context>
<context>
    <name>ClientFaults</name>
    <message>
        <source>Reconnect</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>How WebSocket clients dial again, which no browser does for them. At once or in step they storm a server that comes back; with full jitter they trickle.</source>
        <translation>WebSocket 客户端如何重新拨号，浏览器不会替它们做。立即或同步重连会冲垮刚恢复的服务器；完全抖动则细水长流。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>clamped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Mishap</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>Befalls every client. Unplugged, nobody is told that it left; not reading, the server has to buffer or drop; asleep, its timers stop and then fire all at once.</source>
        <translation>降临到每个客户端。断网时没有人得知它已离开；不读取时服务器只能缓冲或丢弃；休眠时定时器停住，随后一齐触发。</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>断网</translation>
    </message>
    <message>
        <source>not reading</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Visitors stay for so long on average, then others come. Forgetful ones leave their connection open when they go.</source>
        <translation>访客平均停留这么久，然后换别人来。健忘的访客离开时不关闭连接。</translation>
    </message>
    <message>
        <source>after 30 s</source>
        <translation>30 秒后</translation>
    </message>
    <message>
        <source>forgetful</source>
        <translation>健忘</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Long polls pause after each answer, perhaps with a new connection every time: requests, connections and lateness grow.</source>
        <translation>长轮询在每次应答后暂停，也可能每次新建连接：请求、连接和迟到都会增加。</translation>
    </message>
    <message>
        <source>every 5 s</source>
        <translation>每 5 秒</translation>
    </message>
    <message>
        <source>5 s, new link</source>
        <translation>5 秒，新连接</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Every request carries them, as browsers do. A long poll pays for each message, a stream once for all.</source>
        <translation>每个请求都带着它们，和浏览器一样。长轮询为每条消息付一次，流只付一次。</translation>
    </message>
    <message>
        <source>1 KiB</source>
        <translation>1 KiB</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 KiB</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Ten tabs of each protocol share one browser&apos;s six HTTP/1.1 connections to a host; the others wait. Sharding over two names doubles them. Begins the run anew.</source>
        <translation>每种协议的十个标签页共享浏览器到一台主机的六条 HTTP/1.1 连接，其余的等待。分片到两个域名会加倍。将重新开始运行。</translation>
    </message>
    <message>
        <source>6 links</source>
        <translation>6 条连接</translation>
    </message>
    <message>
        <source>2 shards</source>
        <translation>2 个分片</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>%1 clients wanted</source>
        <extracomment>Field: number of clients. %1 a protocol.</extracomment>
        <translation>想要的 %1 客户端数</translation>
    </message>
    <message>
        <source>How many clients are to be connected. Type a number, or step by 100.</source>
        <extracomment>Hint of the field for the number of clients.</extracomment>
        <translation>要连接多少客户端。输入数字，或以 100 为步长调整。</translation>
    </message>
    <message>
        <source>delivered %1   lost %2   duplicated %3   gave up %4</source>
        <extracomment>Below a protocol&apos;s row. Messages: %1 delivered, %2 lost, %3 duplicated; %4 clients that gave up for good.</extracomment>
        <translation>已投递 %1   丢失 %2   重复 %3   放弃 %4</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Clients</source>
        <extracomment>Title of a card.</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>wanted</source>
        <extracomment>Head of the clients table: clients wanted, open, waiting to reconnect; median and 99th percentile of the latency; bytes per message.</extracomment>
        <translation>想要</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>B/msg</source>
        <translation>B/消息</translation>
    </message>
    <message>
        <source>All three</source>
        <extracomment>Before buttons that change the number of clients of all three protocols.</extracomment>
        <translation>三种一起</translation>
    </message>
    <message>
        <source>− 100</source>
        <extracomment>Button: 100 clients of each protocol leave.</extracomment>
        <translation>− 100</translation>
    </message>
    <message>
        <source>100 clients fewer of each protocol</source>
        <extracomment>Name of the button &quot;− 100&quot;, for screen readers.</extracomment>
        <translation>每种协议减少 100 个客户端</translation>
    </message>
    <message>
        <source>+ 100</source>
        <extracomment>Button: 100 clients of each protocol come.</extracomment>
        <translation>+ 100</translation>
    </message>
    <message>
        <source>100 clients more of each protocol</source>
        <extracomment>Name of the button &quot;+ 100&quot;, for screen readers.</extracomment>
        <translation>每种协议增加 100 个客户端</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Button: all clients leave.</extracomment>
        <translation>清零</translation>
    </message>
    <message>
        <source>No clients</source>
        <extracomment>Name of the button &quot;None&quot;, for screen readers.</extracomment>
        <translation>没有客户端</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Before a number field and &quot;messages a second&quot;.</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <extracomment>Name of the field for the publishing rate, for screen readers.</extracomment>
        <translation>每秒发布的消息数</translation>
    </message>
    <message>
        <source>Every message goes to every client. 0 is silence: then connections idle, and an idle timeout can cut them.</source>
        <extracomment>Hint of the field for the publishing rate.</extracomment>
        <translation>每条消息发给每个客户端。0 表示静默：连接空闲，空闲超时可能将其切断。</translation>
    </message>
    <message>
        <source>messages a second, each to every client</source>
        <extracomment>After a number field.</extracomment>
        <translation>条消息每秒，发给每个客户端</translation>
    </message>
    <message>
        <source>silence: only keepalives and pings pass</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>静默：只有保活和 ping 通过</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Switch: simulated customers send payments to the same server.</extracomment>
        <translation>支付</translation>
    </message>
    <message>
        <source>20 payments a second share the request pool: when it is full they are refused with 503.</source>
        <extracomment>Hint of the switch &quot;Payments&quot;.</extracomment>
        <translation>每秒 20 笔支付共用请求线程池：池满时以 503 拒绝。</translation>
    </message>
    <message>
        <source>%1/s ok, %2/s rejected</source>
        <extracomment>Payments a second. %1 succeeded, %2 rejected.</extracomment>
        <translation>成功 %1/秒，拒绝 %2/秒</translation>
    </message>
    <message>
        <source>messages a second</source>
        <extracomment>After a number field.</extracomment>
        <translation>条消息每秒</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>静默</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message>
        <source>(nothing)</source>
        <extracomment>In the place of what a command printed.</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Not run: %1</source>
        <extracomment>In the place of what a command printed. %1 why it was not run.</extracomment>
        <translation>未运行：%1</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>The same lab in a terminal</source>
        <extracomment>Title of the sheet with the command for a terminal.</extracomment>
        <translation>在终端里运行同样的实验</translation>
    </message>
    <message>
        <source>Runs for ten seconds with the server, the proxy, the clients and the faults that are set now, and prints what came of it. Add --seconds 60 for longer, --save run.pushlab to open it here.</source>
        <extracomment>Explains the command for a terminal.</extracomment>
        <translation>以当前设置的服务器、代理、客户端和故障运行十秒，并打印结果。加 --seconds 60 运行更久，加 --save run.pushlab 可在此打开。</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the text with the command, for screen readers.</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Before a number field: what everything random is drawn from.
----------
Name of the field for the seed, for screen readers.</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same waiting times, visits and victims. A change begins a new run.</source>
        <extracomment>Explains the seed.</extracomment>
        <translation>同样的种子抽出同样的等待时间、访问和受害者。更改会开始新的运行。</translation>
    </message>
    <message>
        <source>On the clipboard.</source>
        <extracomment>Beside the button &quot;Copy&quot;, after it was used.</extracomment>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Title of a page.</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>What is taught, what holds, and what this machine measures: 100 clients of each protocol, in turn, on the same schedule.</source>
        <extracomment>What the page &quot;Compare&quot; is for.</extracomment>
        <translation>教科书怎么说、实际如何、这台机器测得什么：每种协议 100 个客户端，依次按同一计划。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the comparison goes to the clipboard as Markdown.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The table as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the comparison.</extracomment>
        <translation>表格以 Markdown 复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the comparison is saved as Markdown and as a picture.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The table as Markdown and as a picture, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of the comparison.</extracomment>
        <translation>表格以 Markdown 和图片保存到您的文档文件夹。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>Button: the comparison is measured.</extracomment>
        <translation>全部测量</translation>
    </message>
    <message>
        <source>Stop the lab first: its clients would be measured, too.</source>
        <extracomment>Hint of the button &quot;Measure all&quot; while the lab runs.</extracomment>
        <translation>请先停止实验：它的客户端也会被测量。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>What holds</source>
        <extracomment>Head of a column of the comparison.</extracomment>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Bold: measured here, over loopback and without TLS. Ratios carry over to a network, latencies do not.</source>
        <extracomment>Below the comparison.</extracomment>
        <translation>粗体：在此测得，经由环回且无 TLS。比例可推广到网络，延迟不能。</translation>
    </message>
    <message>
        <source>Saved as %1, and as Markdown beside it</source>
        <extracomment>%1 a file.</extracomment>
        <translation>已保存为 %1，旁边另有 Markdown</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>Hint of the button &quot;Measure all&quot;.</extracomment>
        <translation>大约需要一分钟。</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>Configuration that cures it</source>
        <extracomment>Name of the text with lines of configuration, for screen readers.</extracomment>
        <translation>能解决问题的配置</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where the figures of a preset are documented. %1 a source.</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the lines of configuration go to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See push behave, break and heal</source>
        <extracomment>Headline before the first start.</extracomment>
        <translation>看推送如何工作、中断和恢复</translation>
    </message>
    <message>
        <source>A real server, a real proxy and real connections, all on this machine.</source>
        <extracomment>Below the headline before the first start.</extracomment>
        <translation>真实的服务器、真实的代理和真实的连接，都在这台机器上。</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>First of three steps: its name, and a sentence.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Clients of three protocols listen to the same messages.</source>
        <translation>三种协议的客户端收听同样的消息。</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Second of three steps: its name, and a sentence.</extracomment>
        <translation>破坏</translation>
    </message>
    <message>
        <source>Let the proxy time out, restart the server, or kill it.</source>
        <translation>让代理超时，重启服务器，或者杀掉它。</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Third of three steps: its name, and a sentence.</extracomment>
        <translation>观察</translation>
    </message>
    <message>
        <source>See who comes back, how soon, and what was lost.</source>
        <translation>看谁会回来、多快回来、丢了什么。</translation>
    </message>
    <message>
        <source>Show me a restart</source>
        <extracomment>The one button before the first start: something worth seeing within five seconds.</extracomment>
        <translation>演示一次重启</translation>
    </message>
    <message>
        <source>A hundred clients of each protocol connect, and then the server restarts under them.</source>
        <extracomment>Hint of the button &quot;Show me a restart&quot;.</extracomment>
        <translation>每种协议一百个客户端连接，然后服务器在它们之下重启。</translation>
    </message>
    <message>
        <source>Start with 100 clients of each</source>
        <extracomment>Button before the first start.</extracomment>
        <translation>每种协议以 100 个客户端开始</translation>
    </message>
    <message>
        <source>Live through an incident</source>
        <extracomment>Button before the first start: goes to the page with incidents.</extracomment>
        <translation>亲历一次事故</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Threads</source>
        <extracomment>A source of evidence: what each request thread of the server does.</extracomment>
        <translation>线程</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>Title of a card: what can be seen of the cause of an incident.</extracomment>
        <translation>证据说明什么</translation>
    </message>
    <message>
        <source>Nothing yet: run the step.</source>
        <extracomment>Before a step of an incident runs.</extracomment>
        <translation>尚无：请运行该步骤。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of evidence, for screen readers. %1 what was found, %2 how much of it.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FaultFlow</name>
    <message>
        <source>Fewer</source>
        <extracomment>Button: only the faults that are on are shown.</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Faults…</source>
        <extracomment>Button: the faults that are off are shown, too.</extracomment>
        <translation>故障…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1, at %2× after %3</source>
        <translation>%1，%2× 时为 %3</translation>
    </message>
</context>
<context>
    <name>ForgetfulBanner</name>
    <message>
        <source>Settings cannot be kept.</source>
        <extracomment>Headline: the settings file cannot be written.</extracomment>
        <translation>无法保留设置。</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>IncidentBanner</name>
    <message>
        <source>This lab is as “%1” has it in step %2. Do what you like with it.</source>
        <extracomment>Above the lab, while an incident waits. %1 the incident, %2 the number of its step.</extracomment>
        <translation>这个实验室与“%1”第 %2 步时一样。随您怎么摆弄。</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>返回事故</translation>
    </message>
    <message>
        <source>It goes on at its step; what was changed here meanwhile is set up anew as it was.</source>
        <extracomment>Hint of the button &quot;Back to the incident&quot;.</extracomment>
        <translation>从该步骤继续；其间在此更改的内容会恢复原样。</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <extracomment>Title of a page.</extracomment>
        <translation>事故</translation>
    </message>
    <message>
        <source>Played with real processes and sockets. Predict first, then see what is measured.</source>
        <extracomment>What the page &quot;Incidents&quot; is for.</extracomment>
        <translation>用真实的进程和套接字演练。先预测，再看测得的结果。</translation>
    </message>
    <message>
        <source>%1 severity</source>
        <extracomment>Severity of an incident. %1 is low, medium or high.</extracomment>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an incident.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Name of the button &quot;Open&quot;, for screen readers. %1 an incident.</extracomment>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>your own, %1 severity</source>
        <extracomment>Severity of an incident that the user has written. %1 is low, medium or high.</extracomment>
        <translation>您自己的，严重程度：%1</translation>
    </message>
    <message>
        <source>played; %1 of %2 predicted</source>
        <extracomment>An incident that was played. %1 questions predicted right, of %2.</extracomment>
        <translation>已演练；%2 题中预测对 %1 题</translation>
    </message>
    <message>
        <source>played</source>
        <extracomment>An incident that was played without predictions.</extracomment>
        <translation>已演练</translation>
    </message>
</context>
<context>
    <name>IncidentPlay</name>
    <message>
        <source>%1 severity</source>
        <extracomment>Below the title of an incident. %1 is low, medium or high.</extracomment>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>All incidents</source>
        <extracomment>Button: back to the list of incidents.</extracomment>
        <translation>所有事故</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>Button: plays an incident once more.</extracomment>
        <translation>再来一遍</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>Button: plays an incident.</extracomment>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step of an incident.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Run it</source>
        <extracomment>Button: a step of an incident is run for real.</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Space or Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Run it&quot; and &quot;Next&quot;.</extracomment>
        <translation>空格或 Page Down，和演示遥控器一样。</translation>
    </message>
    <message>
        <source>Leave for the Lab</source>
        <extracomment>Button: shows the lab of an incident on the Lab page.</extracomment>
        <translation>转到实验室</translation>
    </message>
    <message>
        <source>The lab stays as it is, with its clients and settings, for you to try things; then come back to this step.</source>
        <extracomment>Hint of the button &quot;Leave for the Lab&quot;.</extracomment>
        <translation>实验室保持原样，连同客户端和设置，供您尝试；然后回到这一步。</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>返回事故</translation>
    </message>
    <message>
        <source>Step before</source>
        <extracomment>Button: shows the step before once more, without running it.</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Page Up, as on a presenter&apos;s remote. Nothing is run again.</source>
        <extracomment>Hint of the button &quot;Step before&quot;.</extracomment>
        <translation>Page Up，和演示遥控器一样。不会再次运行任何内容。</translation>
    </message>
    <message>
        <source>real time; lab time runs %1×</source>
        <extracomment>At a chart of an incident, whose story tells lab time. %1 how many times faster that runs: 10 or 30.</extracomment>
        <translation>真实时间；实验时间为 %1×</translation>
    </message>
    <message>
        <source>stands still until you run it</source>
        <extracomment>At a chart of an incident.</extracomment>
        <translation>运行前静止</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Interview</source>
        <extracomment>Title of a page.</extracomment>
        <translation>面试</translation>
    </message>
    <message>
        <source>%1 of %2 known well. Answer aloud before you look.</source>
        <extracomment>Progress of the interview page. %1 of %2 questions are known.</extracomment>
        <translation>%2 题中 %1 题已掌握。先大声回答，再看答案。</translation>
    </message>
    <message>
        <source>Ten questions in thirty minutes, and what came of them.</source>
        <extracomment>What the mock interview is for.</extracomment>
        <translation>三十分钟十道题，以及结果。</translation>
    </message>
    <message>
        <source>“Design a chat for one million people.” The figures of this machine, carried to nodes, memory and cost.</source>
        <extracomment>What the reckoning of a chat for a million people is for.</extracomment>
        <translation>“为一百万人设计聊天系统。”把这台机器的数据换算为节点、内存和成本。</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Views of the interview page.</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>模拟面试</translation>
    </message>
    <message>
        <source>A chat for a million</source>
        <translation>百万人聊天</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>LabHeader</name>
    <message>
        <source>Lab</source>
        <extracomment>Title of the page.</extracomment>
        <translation>实验室</translation>
    </message>
    <message>
        <source>elapsed</source>
        <extracomment>Header: time since the run began.</extracomment>
        <translation>已用时</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Header: messages that the server acknowledged.</extracomment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Header: messages that did not reach a client that should have got them.</extracomment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>duplicated</source>
        <extracomment>Header: messages that a client got twice.</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Lab time</source>
        <extracomment>Beside the choice 1×, 10×, 30×: how much faster than in production protocol timers run.
----------
Name of the lab time choice, for screen readers.</extracomment>
        <translation>实验时间</translation>
    </message>
    <message>
        <source>Divides every protocol timer: at 10× a timeout of 60 s takes 6 s. Latencies stay real. A change begins a new run.</source>
        <extracomment>Hint of the lab time choice.</extracomment>
        <translation>缩短所有协议定时器：10× 时 60 秒的超时只需 6 秒。延迟保持真实。更改会开始新的运行。</translation>
    </message>
    <message>
        <source>Runs…</source>
        <extracomment>Button that opens the sheet with runs.</extracomment>
        <translation>运行记录…</translation>
    </message>
    <message>
        <source>Save this run, open another, lay two over each other, export. Key Ctrl+O.</source>
        <extracomment>Hint of the button &quot;Runs…&quot;.</extracomment>
        <translation>保存本次运行、打开另一次、叠加两次、导出。按键 Ctrl+O。</translation>
    </message>
    <message>
        <source>Command…</source>
        <extracomment>Button that opens the sheet with the command for a terminal.</extracomment>
        <translation>命令…</translation>
    </message>
    <message>
        <source>The line for a terminal that repeats what is set here. Key Ctrl+E.</source>
        <extracomment>Hint of the button &quot;Command…&quot;.</extracomment>
        <translation>在终端里重复此处设置的命令行。按键 Ctrl+E。</translation>
    </message>
    <message>
        <source>Mark…</source>
        <extracomment>Button that opens a dialog to set a mark.</extracomment>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Draws a line with your words through all charts. Key M.</source>
        <extracomment>Hint of the button &quot;Mark…&quot;.</extracomment>
        <translation>在所有图表上画一条带有您文字的线。按键 M。</translation>
    </message>
    <message>
        <source>Clear faults</source>
        <extracomment>Button that ends every fault.</extracomment>
        <translation>清除故障</translation>
    </message>
    <message>
        <source>Switches every fault of clients, proxy and server off, and starts the server when it is down. Key C.</source>
        <extracomment>Hint of the button &quot;Clear faults&quot;.</extracomment>
        <translation>关闭客户端、代理和服务器的所有故障，服务器停机时将其启动。按键 C。</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: the run ends and every setting is as at the beginning.</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Ends the run and puts every setting back to how the program starts.</source>
        <extracomment>Hint of the button &quot;Reset&quot;.</extracomment>
        <translation>结束运行，并把所有设置恢复到程序启动时的样子。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that ends the run.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button that begins a run.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Starts or stops server, proxy and clients. Key Ctrl+R.</source>
        <extracomment>Hint of the button &quot;Start&quot; or &quot;Stop&quot;.</extracomment>
        <translation>启动或停止服务器、代理和客户端。按键 Ctrl+R。</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>links</source>
        <extracomment>Below the number of connections between clients and proxy, or proxy and server.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Not all clients could be made.</source>
        <extracomment>Banner: file descriptors ran out.</extracomment>
        <translation>无法创建全部客户端。</translation>
    </message>
    <message>
        <source>Stay with these</source>
        <extracomment>Banner&apos;s button: the number of clients that are wanted becomes that of those that there are.</extracomment>
        <translation>保留这些</translation>
    </message>
</context>
<context>
    <name>LaneLegend</name>
    <message>
        <source>drop</source>
        <extracomment>Legend of the lanes: an open connection ended.</extracomment>
        <translation>断开</translation>
    </message>
</context>
<context>
    <name>LanesPane</name>
    <message>
        <source>Connection lanes</source>
        <extracomment>Title above the lanes: what each client does over time.</extracomment>
        <translation>连接泳道</translation>
    </message>
    <message>
        <source>by number</source>
        <extracomment>In which order the lanes are.</extracomment>
        <translation>按编号</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>by drops</source>
        <translation>按断开次数</translation>
    </message>
    <message>
        <source>Order of the lanes</source>
        <extracomment>Name of the choice of the order of lanes, for screen readers.</extracomment>
        <translation>泳道的顺序</translation>
    </message>
    <message>
        <source>By state, those in trouble come first; by drops, those that lost their connection most often. Looked at once a second.</source>
        <extracomment>Hint of the choice of the order of lanes.</extracomment>
        <translation>按状态时，有麻烦的在前；按断开次数时，最常丢失连接的在前。每秒查看一次。</translation>
    </message>
    <message>
        <source>every protocol</source>
        <extracomment>Which lanes are shown: of every protocol, or of one.</extracomment>
        <translation>所有协议</translation>
    </message>
    <message>
        <source>long polling</source>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Protocol of the lanes</source>
        <extracomment>Name of the choice of a protocol for the lanes, for screen readers.</extracomment>
        <translation>泳道的协议</translation>
    </message>
    <message>
        <source>Shows only the lanes of this protocol.</source>
        <extracomment>Hint of the choice of a protocol for the lanes.</extracomment>
        <translation>只显示该协议的泳道。</translation>
    </message>
    <message>
        <source>State of the lanes</source>
        <extracomment>Name of the choice of a state for the lanes, for screen readers.</extracomment>
        <translation>泳道的状态</translation>
    </message>
    <message>
        <source>Shows only clients that are in this state now, or at the right edge of what is held.</source>
        <extracomment>Hint of the choice of a state for the lanes.</extracomment>
        <translation>只显示当前（或定格画面右缘时）处于该状态的客户端。</translation>
    </message>
</context>
<context>
    <name>LanesPlot</name>
    <message>
        <source>Lanes of the clients</source>
        <extracomment>Name of the lanes, for screen readers.</extracomment>
        <translation>客户端泳道</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <extracomment>In place of lanes, while there are no clients.</extracomment>
        <translation>还没有客户端。</translation>
    </message>
    <message>
        <source>No client is like that now: choose every protocol and every state to see all.</source>
        <extracomment>In place of lanes, when the filters leave none.</extracomment>
        <translation>现在没有这样的客户端：选择所有协议和所有状态以查看全部。</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Title of a page for beginners.</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>From the quick answer to the words of the trade.</source>
        <extracomment>What the page &quot;Learn&quot; is for.</extracomment>
        <translation>从简短的回答到行业术语。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the beginner&apos;s pages is shown. %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>See it run</source>
        <extracomment>Heading of a list of links to incidents and pages.</extracomment>
        <translation>看它如何运行</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: to the page before this one.</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the page after this one.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Left and right, or Page Up and Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Previous&quot; and &quot;Next&quot;.</extracomment>
        <translation>左右键，或 Page Up 和 Page Down，和演示遥控器一样。</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a chart&apos;s legend, for screen readers. %1 a line&apos;s name, %2 its newest value.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LinkCount</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Connections between two cards, for screen readers. %1 a number, %2 what they are, %3 what goes over them: &quot;84 kB/s&quot;.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Pushlab</source>
        <extracomment>Title of the window.</extracomment>
        <translation>Pushlab</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>The pages of the window.</extracomment>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选型</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>排障</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark this moment</source>
        <extracomment>Title of the dialog that sets a mark.</extracomment>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>A line through all three charts, with your words beside it.</source>
        <extracomment>Explains what a mark is.</extracomment>
        <translation>穿过三个图表的一条线，旁边是您的文字。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Placeholder in the field for a mark&apos;s words.</extracomment>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <extracomment>Name of the field for a mark&apos;s words, for screen readers.</extracomment>
        <translation>标记的文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set no mark.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set mark</source>
        <extracomment>Button: set the mark.</extracomment>
        <translation>设置标记</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>server stopped for %1</source>
        <translation>服务器停止 %1</translation>
    </message>
    <message>
        <source>server stopped</source>
        <translation>服务器停止</translation>
    </message>
    <message>
        <source>server killed, down for %1</source>
        <translation>服务器被杀，停机 %1</translation>
    </message>
    <message>
        <source>server killed</source>
        <translation>服务器被杀</translation>
    </message>
    <message>
        <source>server frozen for %1</source>
        <translation>服务器冻结 %1</translation>
    </message>
    <message>
        <source>%1 clients are well again</source>
        <translation>%1 客户端恢复正常</translation>
    </message>
    <message>
        <source>%1 clients unplugged</source>
        <translation>%1 客户端断网</translation>
    </message>
    <message>
        <source>%1 clients stop reading</source>
        <translation>%1 客户端停止读取</translation>
    </message>
    <message>
        <source>%1 clients suspended</source>
        <translation>%1 客户端休眠</translation>
    </message>
</context>
<context>
    <name>MarkNames</name>
    <message>
        <source>Faults, fixes and notes are numbered in the charts and named here.</source>
        <extracomment>Below the charts, while nothing was done to the system.</extracomment>
        <translation>故障、修复和备注在图表中以编号显示，其名称列在此处。</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A reading, for screen readers. %1 what is measured, %2 the value.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MockReportView</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the report of a mock interview goes to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The report as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a report.</extracomment>
        <translation>报告以 Markdown 复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the report of a mock interview is saved.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The report as Markdown, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of a report.</extracomment>
        <translation>报告以 Markdown 保存到您的文档文件夹。</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: away from the report, to another mock interview.</extracomment>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file.</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · answered in %4, %5 in all</source>
        <extracomment>A question of a report. %1 its number, %2 known, missed or no answer, %3 its level, %4 and %5 minutes and seconds.</extracomment>
        <translation>%1 · %2 · %3 · 作答 %4，共 %5</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Name of the button &quot;Show me&quot;, for screen readers. %1 a question.</extracomment>
        <translation>演示：%1</translation>
    </message>
</context>
<context>
    <name>MockView</name>
    <message>
        <source>Thirty minutes, ten questions</source>
        <extracomment>Title of a card: before a mock interview begins.</extracomment>
        <translation>三十分钟，十道题</translation>
    </message>
    <message>
        <source>Answer each question aloud, as you would to somebody across the table: two sentences first, then depth, then what speaks against it. Look at the answer only when you are through, and grade yourself. In the end you see what you knew, what each question took, and what to revise; the missed ones also come again in Practice.</source>
        <translation>像对桌子对面的人那样大声回答每道题：先说两句话，再深入，再说反对的理由。答完之后才看答案，并给自己评分。最后您会看到自己掌握了什么、每题用时多少、该复习什么；没答上的题也会在练习中再次出现。</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of a mock interview; &quot;all&quot; goes from junior to staff.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: a mock interview begins.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that is left of a mock interview, for screen readers. %1 minutes and seconds.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>Button: a mock interview is ended before its time.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>To the report of what was asked so far.</source>
        <extracomment>Hint of the button &quot;End it&quot;.</extracomment>
        <translation>查看到目前为止所问题目的报告。</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>Above a question of a mock interview. %1 of %2 questions; %3 is junior, senior or staff.</extracomment>
        <translation>第 %1 题，共 %2 题 · %3</translation>
    </message>
    <message>
        <source>I have answered</source>
        <extracomment>Button of a mock interview: the answer was given aloud and is compared now.</extracomment>
        <translation>我已回答</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>答对了</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>没答上</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pushlab</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>Pushlab</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Button: version, licences, and where the figures come from.</extracomment>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>OwnIncidents</name>
    <message>
        <source>Your own incidents</source>
        <extracomment>Title of a card: incidents that the user has written.</extracomment>
        <translation>您自己的事故</translation>
    </message>
    <message>
        <source>Files in %1 appear in this list as soon as they are saved. “Open the folder” puts a README.md there, which tells how one is written.</source>
        <extracomment>%1 a folder.</extracomment>
        <translation>%1 中的文件一经保存便出现在此列表中。“打开文件夹”会在其中放入 README.md，说明如何编写。</translation>
    </message>
    <message>
        <source>Mistake in a file: %1</source>
        <extracomment>A mistake in an incident file, for screen readers. %1 file, line, column and what is wrong.</extracomment>
        <translation>文件中的错误：%1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: shows the folder of the user&apos;s own incidents.</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Makes the folder when there is none, with a description of the files in it.</source>
        <extracomment>Hint of the button &quot;Open the folder&quot;.</extracomment>
        <translation>没有文件夹时创建它，并附上其中文件的说明。</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: reads the user&apos;s own incidents once more.</extracomment>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Chromium&apos;s EventSource</source>
        <translation>Chromium 的 EventSource</translation>
    </message>
    <message>
        <source>Firefox&apos; EventSource</source>
        <translation>Firefox 的 EventSource</translation>
    </message>
    <message>
        <source>The npm package eventsource</source>
        <translation>npm 包 eventsource</translation>
    </message>
    <message>
        <source>WebSocket in a naive loop</source>
        <translation>死循环重连的 WebSocket</translation>
    </message>
    <message>
        <source>WebSocket after a fixed second</source>
        <translation>固定一秒后重连的 WebSocket</translation>
    </message>
    <message>
        <source>WebSocket as RFC 6455 recommends</source>
        <translation>按 RFC 6455 建议的 WebSocket</translation>
    </message>
    <message>
        <source>WebSocket with full jitter</source>
        <translation>完全抖动的 WebSocket</translation>
    </message>
    <message>
        <source>Socket.IO&apos;s client</source>
        <translation>Socket.IO 的客户端</translation>
    </message>
    <message>
        <source>Long poll, again at once</source>
        <translation>长轮询，立即再来</translation>
    </message>
    <message>
        <source>Long poll with a pause of a second</source>
        <translation>长轮询，暂停一秒</translation>
    </message>
    <message>
        <source>Long poll, backing off on errors</source>
        <translation>长轮询，出错时退避</translation>
    </message>
    <message>
        <source>Short poll every 5 s</source>
        <translation>每 5 秒短轮询</translation>
    </message>
    <message>
        <source>Short poll every 5 s, without keep-alive</source>
        <translation>每 5 秒短轮询，无 keep-alive</translation>
    </message>
</context>
<context>
    <name>PersonaButton</name>
    <message>
        <source>Personas…</source>
        <extracomment>Button: opens the choice of kinds of clients.</extracomment>
        <translation>客户端画像…</translation>
    </message>
    <message>
        <source>Personas ●</source>
        <extracomment>Button, while clients are of another kind than the lab&apos;s own.</extracomment>
        <translation>客户端画像 ●</translation>
    </message>
    <message>
        <source>Clients as they are met in the wild: how a browser, a library or a hand-written loop reconnects.</source>
        <extracomment>Hint of the button &quot;Personas…&quot;.</extracomment>
        <translation>现实中的客户端：浏览器、库或手写循环如何重连。</translation>
    </message>
    <message>
        <source>Long polling</source>
        <extracomment>Protocols, each followed by the choice of a kind of client.</extracomment>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>%1 clients are</source>
        <extracomment>Name of the choice of a kind of client, for screen readers. %1 a protocol.</extracomment>
        <translation>%1 客户端是</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of the interview questions.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>%1 due today. Known ones come again after 1, 3, 7, 14 and 30 days, missed ones today.</source>
        <extracomment>How many interview questions are to be asked today. %1 a number.</extracomment>
        <translation>今天到期：%1。已掌握的在 1、3、7、14、30 天后再来，没答上的今天再来。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the interview page forgets what was known.</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forgets what you knew: every question counts as new.</source>
        <extracomment>Hint of the button &quot;Begin anew&quot;.</extracomment>
        <translation>忘掉您已掌握的：每道题都重新算作新题。</translation>
    </message>
    <message>
        <source>Question · %1 · %2</source>
        <extracomment>Above an interview question. %1 is junior, senior or staff; %2 how well it was known: &quot;new&quot;, &quot;known 2 times&quot;.</extracomment>
        <translation>问题 · %1 · %2</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <extracomment>Title of a card: all interview questions of today have been asked.</extracomment>
        <translation>今天到此为止</translation>
    </message>
    <message>
        <source>Nothing more is due. The next question comes on %1: what is repeated a little before it is forgotten, stays.</source>
        <extracomment>%1 a date.</extracomment>
        <translation>没有到期的题了。下一题在 %1：在快要忘记之前复习，就能记住。</translation>
    </message>
    <message>
        <source>Go on nevertheless</source>
        <extracomment>Button: all interview questions are asked, although they are not due yet.</extracomment>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Asks all of them. Whoever is known before its day stays in its box; whoever is missed begins again.</source>
        <extracomment>Hint of the button &quot;Go on nevertheless&quot;.</extracomment>
        <translation>全部提问。提前答对的留在原来的盒子里；没答上的重新开始。</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>Button: shows the answer of an interview question.</extracomment>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>答对了</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>没答上</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Starts the incident in which it happens for real, at once.</source>
        <extracomment>Hint of the button &quot;Show me&quot;.</extracomment>
        <translation>立即启动真实发生此事的事故。</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: another question, this one later.</extracomment>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of a card.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy like</source>
        <extracomment>Name of the choice of a preset, for screen readers.</extracomment>
        <translation>代理类型</translation>
    </message>
    <message>
        <source>Proxies and networks that people meet, with their documented limits. What they do to each protocol, and what cures it, is below.</source>
        <extracomment>Hint of the choice of a preset.</extracomment>
        <translation>人们会遇到的代理和网络，及其文档记载的限制。它们对每种协议做什么、如何解决，见下方。</translation>
    </message>
    <message>
        <source>Proxy program</source>
        <extracomment>Name of the choice between the built-in proxy, nginx and HAProxy, for screen readers.</extracomment>
        <translation>代理程序</translation>
    </message>
    <message>
        <source>nginx and HAProxy do what their configuration can say of the faults below, to new connections; they do not tell what they counted. A change begins a new run.</source>
        <extracomment>Hint of the choice between the built-in proxy, nginx and HAProxy.</extracomment>
        <translation>nginx 和 HAProxy 只执行其配置能表达的下列故障，且只对新连接；它们不报告计数。更改会开始新的运行。</translation>
    </message>
    <message>
        <source>What it does, and what cures it…</source>
        <extracomment>Link to a sheet: what the chosen preset does, and the configuration that cures it.</extracomment>
        <translation>它做什么，如何解决…</translation>
    </message>
    <message>
        <source>%1 It goes on as before.</source>
        <extracomment>A fault that nginx or HAProxy cannot be configured to have is switched on. %1 a sentence that names it.</extracomment>
        <translation>%1 一切照旧。</translation>
    </message>
    <message>
        <source>Close all · FIN</source>
        <extracomment>Button: the proxy ends every connection.</extracomment>
        <translation>全部关闭 · FIN</translation>
    </message>
    <message>
        <source>Ends every connection with a FIN, as a proxy that reloads: clients see an orderly end.</source>
        <extracomment>Hint of the button &quot;Close all&quot;.</extracomment>
        <translation>以 FIN 结束每条连接，如同代理重新加载：客户端看到正常的结束。</translation>
    </message>
    <message>
        <source>Reset all · RST</source>
        <extracomment>Button: the proxy breaks every connection.</extracomment>
        <translation>全部重置 · RST</translation>
    </message>
    <message>
        <source>Breaks every connection with a RST, as a proxy that crashes: clients see an error.</source>
        <extracomment>Hint of the button &quot;Reset all&quot;.</extracomment>
        <translation>以 RST 中断每条连接，如同代理崩溃：客户端看到错误。</translation>
    </message>
    <message>
        <source>closed idle</source>
        <extracomment>Proxy: connections closed by the idle timeout.</extracomment>
        <translation>空闲关闭</translation>
    </message>
    <message>
        <source>502</source>
        <extracomment>Proxy: answers &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>502</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <extracomment>Hint of the counter 502.</extracomment>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>504</source>
        <extracomment>Proxy: answers &quot;504 Gateway Timeout&quot;.</extracomment>
        <translation>504</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <extracomment>Hint of the counter 504.</extracomment>
        <translation>服务器未及时应答</translation>
    </message>
</context>
<context>
    <name>ProxyFaults</name>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>Closes a connection on which no byte passed for so long. Messages, keepalives and pings are bytes; a silent stream or socket is cut and its client has to come back.</source>
        <translation>关闭这么久没有字节通过的连接。消息、保活和 ping 都是字节；静默的流或套接字会被切断，客户端必须重新回来。</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 秒</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>100 s</source>
        <translation>100 秒</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>The Upgrade field does not reach the server, which then answers an ordinary GET: new WebSockets fail, long polls and SSE do not notice.</source>
        <translation>Upgrade 字段到不了服务器，服务器便按普通 GET 应答：新的 WebSocket 失败，长轮询和 SSE 毫无察觉。</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>被剥离</translation>
    </message>
    <message>
        <source>as HTTP/1.0</source>
        <translation>按 HTTP/1.0</translation>
    </message>
    <message>
        <source>refused 403</source>
        <translation>403 拒绝</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>Holds responses back until a block is full or the response ends: an SSE stream goes silent and then comes in bursts, WebSockets are not touched. New streams only.</source>
        <translation>扣住应答直到一块填满或应答结束：SSE 流先沉默，再成批到来；WebSocket 不受影响。仅对新的流。</translation>
    </message>
    <message>
        <source>4 KiB blocks</source>
        <translation>4 KiB 块</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>整个响应体</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Every byte takes so much longer in each direction. A long poll pays it for each message twice: with the answer, and with the next request.</source>
        <translation>每个字节在每个方向上多花这么久。长轮询为每条消息付两次：一次随应答，一次随下一个请求。</translation>
    </message>
    <message>
        <source>50 ms</source>
        <translation>50 毫秒</translation>
    </message>
    <message>
        <source>200 ± 50 ms</source>
        <translation>200 ± 50 毫秒</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Each connection gets so many bytes a second towards the client. What does not fit waits at the proxy, then at the server, until the server drops the slow consumer.</source>
        <translation>每条连接每秒只有这么多字节流向客户端。放不下的先在代理、再在服务器等待，直到服务器断开慢消费者。</translation>
    </message>
    <message>
        <source>100 B/s</source>
        <translation>100 B/秒</translation>
    </message>
    <message>
        <source>1 KiB/s</source>
        <translation>1 KiB/秒</translation>
    </message>
    <message>
        <source>16 KiB/s</source>
        <translation>16 KiB/秒</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>黑洞</translation>
    </message>
    <message>
        <source>This share of the connections goes dead without an end: both sides believe that they are connected. Only a heartbeat that must be answered finds out.</source>
        <translation>这一比例的连接无声无息地死去：双方都以为自己还连着。只有必须应答的心跳才能发现。</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>The proxy answers every new request itself. An EventSource gives up for good on any of these; a WebSocket sees its handshake fail; a long poll asks again.</source>
        <translation>代理自己应答每个新请求。EventSource 遇到其中任何一种都会彻底放弃；WebSocket 的握手失败；长轮询会再问。</translation>
    </message>
    <message>
        <source>502</source>
        <translation>502</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>a login page</source>
        <translation>登录页</translation>
    </message>
    <message>
        <source>Cap 100</source>
        <translation>上限 100</translation>
    </message>
    <message>
        <source>At most 100 requests and tunnels at a time. Those beyond are refused with 503, wait a second in a queue, or are never read, as in a full accept queue.</source>
        <translation>同时最多 100 个请求和隧道。超出的以 503 拒绝、排队一秒，或永远不被读取，如同 accept 队列已满。</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>More new requests than this a second are answered 503. Long polling, which asks anew for each message, meets it first.</source>
        <translation>每秒超过这么多新请求就以 503 应答。长轮询每条消息都重新请求，最先碰到它。</translation>
    </message>
    <message>
        <source>10/s</source>
        <translation>10/秒</translation>
    </message>
    <message>
        <source>100/s</source>
        <translation>100/秒</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>截断于</translation>
    </message>
    <message>
        <source>Ends each connection after so many bytes towards the client, wherever that is in the stream.</source>
        <translation>在流向客户端这么多字节后结束每条连接，不管在流的什么位置。</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 KiB</translation>
    </message>
    <message>
        <source>64 KiB</source>
        <translation>64 KiB</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Cuts the stream into pieces of about 16 bytes with a pause between them: a client that takes one read for one message breaks here, a parser does not.</source>
        <translation>把流切成约 16 字节的小块，其间有停顿：把一次读取当作一条消息的客户端会出错，解析器不会。</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 毫秒</translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation>20 毫秒</translation>
    </message>
    <message>
        <source>Proxy down</source>
        <translation>代理停机</translation>
    </message>
    <message>
        <source>Nobody listens: open connections end, new ones are refused by the kernel. An EventSource survives this, as it does not survive a 502.</source>
        <translation>无人监听：已打开的连接结束，新连接被内核拒绝。EventSource 能挺过这个，却挺不过 502。</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Built-in</source>
        <extracomment>The proxy that is part of Pushlab, in a choice beside nginx and HAProxy.</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>%1 has nothing for: a reset of every connection.</source>
        <translation>%1 做不到：重置所有连接。</translation>
    </message>
</context>
<context>
    <name>Pushlab::ChartFeed</name>
    <message>
        <source>%1 s</source>
        <extracomment>How much time the charts show. %1 a number.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>Pushlab::ChartPlot</name>
    <message>
        <source>peak %1/s</source>
        <translation>峰值 %1/秒</translation>
    </message>
    <message>
        <source>thin: pool of %1</source>
        <translation>细线：线程池 %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClaimBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <extracomment>%1 of %2 claims were measured.</extracomment>
        <translation>已测量 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n not as the verdict says</source>
        <extracomment>After how many claims were measured. %n of them came out against their verdicts.</extracomment>
        <translation>
            <numerusform>，%n 个与判定不符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::Classroom</name>
    <message>
        <source>time is up</source>
        <extracomment>The class had its time to think about a question.</extracomment>
        <translation>时间到</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClientModel</name>
    <message>
        <source>Long polling</source>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>%1 wanted, %2 open</source>
        <translation>想要 %1，已打开 %2</translation>
    </message>
    <message>
        <source>%1 clients could not be made: this machine&apos;s limit of open files is reached.</source>
        <translation>%1 个客户端未能创建：已达到本机的打开文件数上限。</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClientSelection</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One simulated client. %1 its protocol, %2 its number.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::CommandRun</name>
    <message>
        <source>It needs the rights of root.</source>
        <translation>需要 root 权限。</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <extracomment>Why a command is not run. %1 a program such as tcpdump.</extracomment>
        <translation>%1 未安装。</translation>
    </message>
</context>
<context>
    <name>Pushlab::Comparison</name>
    <message>
        <source>the server died</source>
        <translation>服务器已死</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>%1 个客户端未能创建：文件描述符已用完（ulimit -n）</translation>
    </message>
    <message>
        <source>only %1 of %2 clients were open after %3 s</source>
        <translation>%3 秒后 %2 个客户端中只有 %1 个打开</translation>
    </message>
</context>
<context>
    <name>Pushlab::ComparisonBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>尚未测量</translation>
    </message>
</context>
<context>
    <name>Pushlab::DecisionPath</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 If “%2”: %3</source>
        <extracomment>What would change the advice. %1 a question, %2 another answer to it, %3 what one would be advised then.</extracomment>
        <translation>%1 如果“%2”：%3</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>；或 </translation>
    </message>
</context>
<context>
    <name>Pushlab::ExternalLoad</name>
    <message>
        <source>%1 of %2 clients are open</source>
        <translation>%2 个客户端中 %1 个已打开</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>%1 个客户端未能创建：文件描述符已用完（ulimit -n）</translation>
    </message>
    <message>
        <source>%1 of %2 clients were open</source>
        <translation>%2 个客户端中曾有 %1 个打开</translation>
    </message>
    <message>
        <source>%1, the others have given up for good; pushlab-cli listen says why</source>
        <translation>%1，其余的已彻底放弃；pushlab-cli listen 会说明原因</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1，在 %2 秒后</translation>
    </message>
    <message>
        <source>%1 messages received</source>
        <translation>已收到 %1 条消息</translation>
    </message>
    <message>
        <source>no message was taken: %1</source>
        <translation>没有消息被接受：%1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有收到应答</translation>
    </message>
</context>
<context>
    <name>Pushlab::FaultModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>A mark in the charts: a fault was switched off. %1 its name.</extracomment>
        <translation>%1 关闭</translation>
    </message>
</context>
<context>
    <name>Pushlab::HttpRequester</name>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
</context>
<context>
    <name>Pushlab::IncidentController</name>
    <message>
        <source>low</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>half true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>半对</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Pushlab::InterviewDeck</name>
    <message>
        <source>junior</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新题</translation>
    </message>
    <message>
        <source>missed the last time</source>
        <translation>上次没答上</translation>
    </message>
    <message numerus="yes">
        <source>known %n time(s)</source>
        <extracomment>How often in a row a question was known. %n a number.</extracomment>
        <translation>
            <numerusform>已答对 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::LabController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A mark in the charts. %1 a protocol, %2 a kind of client.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>启动中…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>收尾中…</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>重启中…</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已被杀</translation>
    </message>
    <message>
        <source>died</source>
        <translation>已死</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能启动</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabProxy</name>
    <message>
        <source>The proxy cannot listen: %1.</source>
        <translation>代理无法监听：%1。</translation>
    </message>
    <message>
        <source>%1 is not running. Start the lab again.</source>
        <translation>%1 未在运行。请重新启动实验。</translation>
    </message>
    <message>
        <source>%1 ended by itself: nobody accepts connections now. Start the lab again.</source>
        <translation>%1 自行结束：现在无人接受连接。请重新启动实验。</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabSession</name>
    <message>
        <source>all links closed</source>
        <translation>所有连接已关闭</translation>
    </message>
    <message>
        <source>all links reset</source>
        <translation>所有连接已重置</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>服务器重启</translation>
    </message>
    <message>
        <source>server started</source>
        <translation>服务器已启动</translation>
    </message>
    <message>
        <source>server died</source>
        <translation>服务器已死</translation>
    </message>
    <message>
        <source>The server ended while the proxy was starting.</source>
        <translation>代理启动期间服务器已结束。</translation>
    </message>
    <message>
        <source>No server runs.</source>
        <translation>没有服务器在运行。</translation>
    </message>
</context>
<context>
    <name>Pushlab::LaneModel</name>
    <message>
        <source>all clients: %1</source>
        <extracomment>Beside the lanes: every client has one.</extracomment>
        <translation>所有客户端：%1</translation>
    </message>
    <message>
        <source>%1 of %2 clients, an even sample</source>
        <extracomment>Beside the lanes: only some clients have one. %1 how many have, %2 how many clients there are.</extracomment>
        <translation>%2 个客户端中的 %1 个，均匀取样</translation>
    </message>
    <message>
        <source>at most %1 of %2 dialled again within 100 ms, at %3</source>
        <extracomment>Beside the lanes. %1 how many lanes dialled again within the same 100 ms, %2 of how many, %3 when: &quot;02:14&quot;.</extracomment>
        <translation>%2 个中最多 %1 个在 100 毫秒内重新拨号，于 %3</translation>
    </message>
    <message>
        <source>%1 has no lane here.</source>
        <extracomment>The chosen client is not among the lanes. %1 its name: &quot;SSE 17&quot;.</extracomment>
        <translation>%1 在此没有泳道。</translation>
    </message>
    <message>
        <source>Choose a client: a click on its lane, or the arrow keys.</source>
        <translation>选择一个客户端：点击它的泳道，或用方向键。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>backing off</source>
        <translation>退避中</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>every state</source>
        <extracomment>Which lanes are shown: in every state, or in one.</extracomment>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>nothing is known of then</source>
        <translation>那时的情况不得而知</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>What a client is doing. %1 &quot;backing off&quot;, %2 since when: &quot;02:14.3&quot;.</extracomment>
        <translation>自 %2 起%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long a client means to wait. %1 a duration: &quot;1.2 s&quot;.</extracomment>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>drops: %1</source>
        <extracomment>How often a client&apos;s open connection ended.</extracomment>
        <translation>断开：%1</translation>
    </message>
</context>
<context>
    <name>Pushlab::MarkModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，于 %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::MockBoard</name>
    <message>
        <source>known</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>没答上</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 of %2 known, in %3 of %4 minutes.</source>
        <extracomment>What came of a mock interview. %1 of %2 planned questions were known, %3 minutes and seconds of %4 were used.</extracomment>
        <translation>%2 题中答对 %1 题，用时 %3，限时 %4 分钟。</translation>
    </message>
</context>
<context>
    <name>Pushlab::PersonaPanel</name>
    <message>
        <source>The lab&apos;s own</source>
        <extracomment>First in a list of kinds of client.</extracomment>
        <translation>实验室自带</translation>
    </message>
</context>
<context>
    <name>Pushlab::Preferences</name>
    <message>
        <source>%1 cannot be written. Everything works, and is forgotten when the window closes.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>无法写入 %1。一切照常，但关闭窗口后不会保留。</translation>
    </message>
</context>
<context>
    <name>Pushlab::ProxyPanel</name>
    <message>
        <source>Plain proxy</source>
        <extracomment>A proxy without faults, first in the list of presets.</extracomment>
        <translation>普通代理</translation>
    </message>
    <message>
        <source>Closed %1 idle connections in the last 10 s.</source>
        <translation>最近 10 秒关闭了 %1 条空闲连接。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>How much goes over a path between two cards. %1 an amount: &quot;84 kB&quot;.</extracomment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>Pushlab::Publisher</name>
    <message>
        <source>the answer was %1 %2</source>
        <translation>应答为 %1 %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::RealProxy</name>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>%1 is not installed. Install the package &quot;%2&quot;.</source>
        <translation>%1 未安装。请安装软件包“%2”。</translation>
    </message>
    <message>
        <source>%1 did not accept connections within %2 s.</source>
        <translation>%1 在 %2 秒内没有接受连接。</translation>
    </message>
    <message>
        <source>%1 could not be told to reload.</source>
        <translation>无法让 %1 重新加载。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 ended before it accepted connections.</source>
        <translation>%1 在接受连接之前就结束了。</translation>
    </message>
</context>
<context>
    <name>Pushlab::RunFiles</name>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>The run that is going on or was the last one, in a list of recordings.</extracomment>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>First in a list of recordings: the run that is shown is compared with none.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerPanel</name>
    <message>
        <source>pool of %1</source>
        <translation>线程池 %1</translation>
    </message>
    <message>
        <source>queue of %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerProcess</name>
    <message>
        <source>%1 did not say within %2 s that it is ready. Look at its messages, then try again.</source>
        <translation>%1 在 %2 秒内没有报告就绪。请查看它的消息，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is missing. Build or install it beside this program.</source>
        <translation>缺少 %1。请在本程序旁构建或安装它。</translation>
    </message>
    <message>
        <source>%1 ended before it was ready.</source>
        <translation>%1 在就绪之前就结束了。</translation>
    </message>
</context>
<context>
    <name>Pushlab::TriageBoard</name>
    <message>
        <source>Every command shows what it should.</source>
        <extracomment>After all commands of a symptom were run.</extracomment>
        <translation>每个命令都显示了应有的结果。</translation>
    </message>
    <message>
        <source>Not every command shows what it should.</source>
        <translation>并非每个命令都显示了应有的结果。</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireConversation</name>
    <message>
        <source>%1 bytes passed faster than they could be kept</source>
        <extracomment>The inspector&apos;s memory is bounded. %1 a number of bytes.</extracomment>
        <translation>%1 字节通过得太快，未能保留</translation>
    </message>
    <message>
        <source>joined a connection from port %1; what passed before is not known</source>
        <extracomment>The inspector began to look at a connection that was there. %1 the port it comes from.</extracomment>
        <translation>加入来自端口 %1 的连接；此前通过的内容不得而知</translation>
    </message>
    <message>
        <source>the server cannot be reached: no connection</source>
        <extracomment>A TCP connection that the proxy wanted.</extracomment>
        <translation>无法到达服务器：没有连接</translation>
    </message>
    <message>
        <source>the client connects from port %1</source>
        <translation>客户端从端口 %1 连接</translation>
    </message>
    <message>
        <source>the proxy connects from port %1</source>
        <extracomment>A TCP connection. %1 the port it comes from.</extracomment>
        <translation>代理从端口 %1 连接</translation>
    </message>
    <message>
        <source>the proxy</source>
        <extracomment>Who ends a TCP connection.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>FIN: %1 closes</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>FIN：%1关闭</translation>
    </message>
    <message>
        <source>RST: %1 resets</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>RST：%1重置</translation>
    </message>
    <message>
        <source>FIN or RST: %1 has ended it</source>
        <extracomment>The end of a TCP connection. %1 who ended it.</extracomment>
        <translation>FIN 或 RST：%1已结束连接</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireEvents</name>
    <message>
        <source>comment: %1</source>
        <extracomment>A line of an event stream that no page ever sees. %1 its text.</extracomment>
        <translation>注释：%1</translation>
    </message>
    <message>
        <source>event &quot;%1&quot;, id &quot;%2&quot;, %3 bytes of data</source>
        <translation>事件“%1”，id“%2”，%3 字节数据</translation>
    </message>
    <message>
        <source>fields without data: %1</source>
        <extracomment>A block of an event stream that holds no data and so makes no event. %1 its fields.</extracomment>
        <translation>没有数据的字段：%1</translation>
    </message>
    <message>
        <source>half an event: thrown away</source>
        <extracomment>The end of a stream came before the blank line that would have made an event of it.</extracomment>
        <translation>半个事件：被丢弃</translation>
    </message>
    <message>
        <source>%1 (milliseconds until it reconnects; no event)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1（重连前的毫秒数；不是事件）</translation>
    </message>
    <message>
        <source>%1 (unknown: ignored)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1（未知：被忽略）</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireFrames</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes that follow what ends a WebSocket.</extracomment>
        <translation>未解码</translation>
    </message>
    <message>
        <source>after the close frame: nobody reads it</source>
        <translation>在关闭帧之后：无人读取</translation>
    </message>
    <message>
        <source>not a valid frame: %1 (to be closed with %2)</source>
        <extracomment>A frame that RFC 6455 forbids. %1 why, %2 the close code that it asks for.</extracomment>
        <translation>无效的帧：%1（应以 %2 关闭）</translation>
    </message>
    <message>
        <source>half a frame</source>
        <extracomment>The end of a connection came within a frame.</extracomment>
        <translation>半个帧</translation>
    </message>
    <message>
        <source>%1 frame, %2 bytes</source>
        <extracomment>A WebSocket frame. %1 its opcode, %2 its length in bytes.</extracomment>
        <translation>%1 帧，%2 字节</translation>
    </message>
    <message>
        <source>%1, more to follow</source>
        <extracomment>A fragment of a WebSocket message. %1 as &quot;text frame, 5 bytes&quot;.</extracomment>
        <translation>%1，后面还有</translation>
    </message>
    <message>
        <source>its own send()</source>
        <extracomment>What JavaScript has to do with a message of its own.</extracomment>
        <translation>它自己的 send()</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <extracomment>A WebSocket ping or pong, which no page sees. %1 which of them, %2 the length of its payload in bytes.</extracomment>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>close without a code</source>
        <extracomment>A WebSocket close frame without a code.</extracomment>
        <translation>关闭，无代码</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <extracomment>A WebSocket close frame. %1 its code, %2 what the code means.</extracomment>
        <translation>关闭 %1：%2</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <extracomment>A WebSocket close frame. %1 the reason that it gives.</extracomment>
        <translation>原因“%1”</translation>
    </message>
    <message>
        <source>masked with %1</source>
        <extracomment>Of a WebSocket frame. %1 the masking key in hexadecimal digits.</extracomment>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>not masked</source>
        <extracomment>Of a WebSocket frame.</extracomment>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>length %1</source>
        <extracomment>Of a WebSocket frame. %1 the length of its payload in bytes.</extracomment>
        <translation>长度 %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireInspector</name>
    <message>
        <source>Copied with its bytes.</source>
        <extracomment>Something was copied to the clipboard.</extracomment>
        <translation>已连同其字节复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Something was copied to the clipboard. %n how many lines.</extracomment>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagram was copied.</source>
        <extracomment>A sequence diagram was copied to the clipboard.</extracomment>
        <translation>已复制图示。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>A file was written. %1 its name.</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireMessages</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes on the wire that make no message.</extracomment>
        <translation>未解码</translation>
    </message>
    <message>
        <source>not a valid request: %1</source>
        <extracomment>%1 why bytes are no HTTP request.</extracomment>
        <translation>无效的请求：%1</translation>
    </message>
    <message>
        <source>not a valid response: %1</source>
        <extracomment>%1 why bytes are no HTTP response.</extracomment>
        <translation>无效的应答：%1</translation>
    </message>
    <message>
        <source>not a valid chunk</source>
        <extracomment>The framing of RFC 9112 7.1 is violated.</extracomment>
        <translation>无效的块</translation>
    </message>
    <message>
        <source>last chunk: the body ends</source>
        <extracomment>The last chunk of a body (RFC 9112 7.1), which has no data.</extracomment>
        <translation>最后一块：消息体结束</translation>
    </message>
    <message>
        <source>chunk of %1 bytes (size line %2)</source>
        <translation>%1 字节的块（大小行 %2）</translation>
    </message>
    <message numerus="yes">
        <source>JSON: %n event(s)</source>
        <extracomment>The answer to a long poll. %n how many events it holds; none: its hold time is over.</extracomment>
        <translation>
            <numerusform>JSON：%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>body, %1 bytes</source>
        <extracomment>The body of a message. %1 its size.</extracomment>
        <translation>消息体，%1 字节</translation>
    </message>
    <message>
        <source>half a chunk</source>
        <extracomment>The end of a connection came within a chunk.</extracomment>
        <translation>半个块</translation>
    </message>
    <message>
        <source>half a head</source>
        <extracomment>The end of a connection came within a head.</extracomment>
        <translation>半个首部</translation>
    </message>
    <message>
        <source>half a body</source>
        <extracomment>The end of a connection came within a body.</extracomment>
        <translation>半个消息体</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireModel</name>
    <message>
        <source>everything</source>
        <extracomment>In a list of kinds of things on the wire: none is left out.</extracomment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Pushlab::WirePage</name>
    <message>
        <source>EventSource: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. EventSource and readyState are names of the standard.</extracomment>
        <translation>EventSource：readyState 0，连接中</translation>
    </message>
    <message>
        <source>WebSocket: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. WebSocket and readyState are names of the standard.</extracomment>
        <translation>WebSocket：readyState 0，连接中</translation>
    </message>
    <message>
        <source>fetch(&quot;%1&quot;): the promise is pending</source>
        <extracomment>What JavaScript sees. %1 the target of a request, such as /poll?since=4.</extracomment>
        <translation>fetch(&quot;%1&quot;)：promise 待定</translation>
    </message>
    <message>
        <source>onopen, readyState 1</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onopen，readyState 1</translation>
    </message>
    <message>
        <source>onerror without a status, readyState 2: it does not reconnect</source>
        <extracomment>What JavaScript sees of an answer that is no event stream.</extracomment>
        <translation>onerror，无状态码，readyState 2：不再重连</translation>
    </message>
    <message>
        <source>onerror without a status, then onclose with code 1006, wasClean false</source>
        <extracomment>What JavaScript sees of a failed handshake.</extracomment>
        <translation>onerror，无状态码，随后 onclose，代码 1006，wasClean false</translation>
    </message>
    <message>
        <source>the promise resolves: response.status %1</source>
        <extracomment>What JavaScript sees. %1 the status of an answer.</extracomment>
        <translation>promise 完成：response.status %1</translation>
    </message>
    <message>
        <source>response.text(): %1</source>
        <extracomment>What JavaScript sees. %1 the start of an answer&apos;s body.</extracomment>
        <translation>response.text()：%1</translation>
    </message>
    <message>
        <source>the listener for &quot;%1&quot;</source>
        <extracomment>What JavaScript sees. %1 the type of an event that a page has to listen for.</extracomment>
        <translation>“%1”的监听器</translation>
    </message>
    <message>
        <source>%1: data %2, lastEventId %3</source>
        <extracomment>What JavaScript sees. %1 onmessage or a listener, %2 the data, %3 the event&apos;s id.</extracomment>
        <translation>%1：data %2，lastEventId %3</translation>
    </message>
    <message>
        <source>onmessage: a Blob of %1 bytes</source>
        <extracomment>What JavaScript sees. %1 a number of bytes.</extracomment>
        <translation>onmessage：%1 字节的 Blob</translation>
    </message>
    <message>
        <source>onmessage: data %1</source>
        <extracomment>What JavaScript sees. %1 the text of a message.</extracomment>
        <translation>onmessage：data %1</translation>
    </message>
    <message>
        <source>readyState 2, closing</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>readyState 2，关闭中</translation>
    </message>
    <message>
        <source>onclose: code %1, reason &quot;%2&quot;, wasClean true</source>
        <extracomment>What JavaScript sees. %1 a close code, %2 a reason.</extracomment>
        <translation>onclose：代码 %1，reason“%2”，wasClean true</translation>
    </message>
    <message>
        <source>onerror, readyState 0: it reconnects by itself</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onerror，readyState 0：自行重连</translation>
    </message>
    <message>
        <source>onclose: code 1006, wasClean false; nothing tells why</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onclose：代码 1006，wasClean false；没有任何原因说明</translation>
    </message>
    <message>
        <source>the promise is rejected with a TypeError: no status, no reason</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>promise 以 TypeError 被拒绝：没有状态码，没有原因</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireText</name>
    <message>
        <source>connection</source>
        <extracomment>A kind of thing on the wire: a TCP connection begins or ends.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>A kind of thing on the wire: the head of an HTTP request or response.</extracomment>
        <translation>首部</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>A kind of thing on the wire: the body of an HTTP message.</extracomment>
        <translation>消息体</translation>
    </message>
    <message>
        <source>chunk</source>
        <extracomment>A kind of thing on the wire: a chunk of a body.</extracomment>
        <translation>块</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>A kind of thing on the wire: an SSE event.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>A kind of thing on the wire: an SSE comment.</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>frame</source>
        <extracomment>A kind of thing on the wire: a WebSocket frame with data.</extracomment>
        <translation>帧</translation>
    </message>
    <message>
        <source>control</source>
        <extracomment>A kind of thing on the wire: a WebSocket ping, pong or close.</extracomment>
        <translation>控制</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <extracomment>A kind of thing on the wire: bytes that were not decoded.</extracomment>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>client → proxy</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>客户端 → 代理</translation>
    </message>
    <message>
        <source>proxy → client</source>
        <translation>代理 → 客户端</translation>
    </message>
    <message>
        <source>proxy → server</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>代理 → 服务器</translation>
    </message>
    <message>
        <source>server → proxy</source>
        <translation>服务器 → 代理</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a page&apos;s JavaScript sees of something on the wire.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>  [page: %1]</source>
        <extracomment>At the end of a line about something on the wire. %1 what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>  [页面：%1]</translation>
    </message>
    <message>
        <source>… and %1 bytes more</source>
        <extracomment>At the end of some bytes. %1 how many more there were.</extracomment>
        <translation>… 以及另外 %1 字节</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Above a column of a sequence diagram: seconds since the run began.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The client believes: %1</source>
        <extracomment>Before what the client believes. %1 that.</extracomment>
        <translation>客户端认为：%1</translation>
    </message>
    <message>
        <source>The server believes: %1</source>
        <extracomment>Before what the server believes. %1 that.</extracomment>
        <translation>服务器认为：%1</translation>
    </message>
    <message>
        <source>The wire did: %1</source>
        <extracomment>Before what the wire did. %1 that.</extracomment>
        <translation>线上发生了：%1</translation>
    </message>
    <message>
        <source>%1 older entries were dropped.</source>
        <extracomment>In a file. %1 how many entries.</extracomment>
        <translation>丢弃了 %1 条较早的条目。</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireTruth</name>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago something was. %1 seconds.</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>没有这样的客户端。</translation>
    </message>
    <message>
        <source>Connecting, since %1.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>连接中，自 %1 起。</translation>
    </message>
    <message>
        <source>Waiting for one of its browser&apos;s connections.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>等待其浏览器的一条连接。</translation>
    </message>
    <message>
        <source>Not connected: %1. It tries again after %2 s.</source>
        <extracomment>What the client believes. %1 why, %2 how long in seconds.</extracomment>
        <translation>未连接：%1。%2 秒后再试。</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <extracomment>What the client believes. %1 why.</extracomment>
        <translation>已放弃：%1。</translation>
    </message>
    <message>
        <source>Closed: it has left.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>已关闭：它已离开。</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it has read nothing in that time.</source>
        <extracomment>What the client believes. %1 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>已打开（%1起如此）；其间什么也没有读到。</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it read something %2.</source>
        <extracomment>What the client believes. %1 and %2 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>已打开（%1起如此）；%2读到过内容。</translation>
    </message>
    <message>
        <source>It was never reached for this connection.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>这条连接从未到达它。</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>正在询问它。</translation>
    </message>
    <message>
        <source>It does not answer on its management port.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>它的管理端口没有应答。</translation>
    </message>
    <message>
        <source>It has no connection from port %1.</source>
        <extracomment>What the server believes. %1 a port.</extracomment>
        <translation>它没有来自端口 %1 的连接。</translation>
    </message>
    <message>
        <source>Its client has left, and the entry was never cleaned up.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>其客户端已离开，条目从未被清理。</translation>
    </message>
    <message>
        <source>The connection is there, between two requests.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>连接还在，处于两个请求之间。</translation>
    </message>
    <message>
        <source>The client is registered; %1 bytes for it cannot leave.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>客户端已登记；有 %1 字节发不出去。</translation>
    </message>
    <message>
        <source>The client is registered, and all %1 bytes for it have left.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>客户端已登记，发给它的 %1 字节均已发出。</translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n earlier connection(s) of this client.</source>
        <extracomment>What the server believes. %n how many connections.</extracomment>
        <translation>
            <numerusform>它还保留着该客户端的 %n 条先前的连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What ended a connection. %1 FIN or RST, %2 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: last byte %2</source>
        <extracomment>What a direction of the wire did last. %1 the direction, %2 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>%1：最后一个字节在%2</translation>
    </message>
    <message>
        <source>%1: no byte</source>
        <extracomment>What a direction of the wire did last. %1 the direction.</extracomment>
        <translation>%1：没有字节</translation>
    </message>
    <message>
        <source>neither FIN nor RST</source>
        <extracomment>Of a connection that nobody has ended.</extracomment>
        <translation>既无 FIN 也无 RST</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>只有内置代理能显示线路。</translation>
    </message>
    <message>
        <source>No connection of this client was seen.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>没有见到该客户端的连接。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What the wire did. %1 as &quot;to the client: last byte 0.3 s ago; from the client: …&quot;.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>to the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>from the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>尚未见到任何内容。</translation>
    </message>
    <message>
        <source>They agree: the connection is open.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>三者一致：连接已打开。</translation>
    </message>
    <message>
        <source>They agree: there is no connection now.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>三者一致：现在没有连接。</translation>
    </message>
    <message>
        <source>Half-open: bytes go to the client and it reads none. It believes that nothing was sent, the server that all arrived, and no FIN or RST tells either.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>半开：字节发往客户端，它却一个也没读。它以为什么都没发送，服务器以为全部到达，没有 FIN 或 RST 告知任何一方。</translation>
    </message>
    <message>
        <source>Half-open: the server has no such connection any more, and the client does not know.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>半开：服务器已没有这条连接，而客户端并不知道。</translation>
    </message>
    <message>
        <source>Half-open: the client has left, and the server still holds a connection for it.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>半开：客户端已离开，服务器仍为它保留连接。</translation>
    </message>
    <message>
        <source>The client is connecting.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>客户端正在连接。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>In two sentences</source>
        <extracomment>Part of an answer: what to say first.</extracomment>
        <translation>两句话</translation>
    </message>
    <message>
        <source>In depth</source>
        <extracomment>Part of an answer: what to say when asked on.</extracomment>
        <translation>深入</translation>
    </message>
    <message>
        <source>The trade-off</source>
        <extracomment>Part of an answer: what speaks against it.</extracomment>
        <translation>权衡</translation>
    </message>
</context>
<context>
    <name>QuestionOption</name>
    <message>
        <source>Hands raised for: %1</source>
        <extracomment>Name of a field, for screen readers. %1 an answer.</extracomment>
        <translation>举手选择：%1</translation>
    </message>
    <message>
        <source>How many of the class raised their hand for this answer.</source>
        <extracomment>Hint of a field beside an answer.</extracomment>
        <translation>班上有多少人举手选择这个答案。</translation>
    </message>
    <message>
        <source>%1 of %2 hands</source>
        <extracomment>A bar, for screen readers. %1 a number of people, %2 of how many.</extracomment>
        <translation>%2 人中 %1 人举手</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>无 TLS</translation>
    </message>
    <message>
        <source>%1, loopback: clients, proxy and server on one machine.</source>
        <translation>%1，环回：客户端、代理和服务器在同一台机器上。</translation>
    </message>
    <message>
        <source>%1, the server on another machine.</source>
        <translation>%1，服务器在另一台机器上。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>too few samples (%1 of %2)</source>
        <translation>样本太少（%1 / %2）</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>%1 最大</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>since the send</source>
        <translation>自发送起</translation>
    </message>
    <message>
        <source>bytes per message</source>
        <translation>每条消息字节数</translation>
    </message>
    <message>
        <source>of them payload</source>
        <translation>其中有效载荷</translation>
    </message>
    <message>
        <source>of them headers, framing</source>
        <translation>其中首部、帧</translation>
    </message>
    <message>
        <source>requests per message</source>
        <translation>每条消息请求数</translation>
    </message>
    <message>
        <source>connection attempts</source>
        <translation>连接尝试</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>most attempts in a second</source>
        <translation>一秒内最多尝试</translation>
    </message>
    <message>
        <source>most attempts in 100 ms</source>
        <translation>100 毫秒内最多尝试</translation>
    </message>
    <message>
        <source>connections lost</source>
        <translation>丢失的连接</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>gaps told by the server</source>
        <translation>服务器告知的缺口</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>messages published</source>
        <translation>已发布的消息</translation>
    </message>
    <message>
        <source>server CPU per delivered message</source>
        <translation>每条已投递消息的服务器 CPU</translation>
    </message>
    <message>
        <source>clients&apos; CPU per delivered message</source>
        <translation>每条已投递消息的客户端 CPU</translation>
    </message>
    <message>
        <source>most connections</source>
        <translation>最多连接</translation>
    </message>
    <message>
        <source>most request threads busy</source>
        <translation>最多忙碌请求线程</translation>
    </message>
    <message>
        <source>most server threads</source>
        <translation>最多服务器线程</translation>
    </message>
    <message>
        <source>most memory of the server</source>
        <translation>服务器最大内存</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>payments rejected</source>
        <translation>被拒绝的支付</translation>
    </message>
    <message>
        <source>payments failed</source>
        <translation>失败的支付</translation>
    </message>
    <message>
        <source>Latency: time of receipt minus the time at which the message was meant to be published, so a stalled publisher or server is not hidden. &quot;Since the send&quot; leaves that wait out, as a closed-loop tool does (coordinated omission); it is here to be compared with, not believed.</source>
        <translation>延迟：接收时间减去消息原定的发布时间，因此停滞的发布者或服务器不会被掩盖。“自发送起”与闭环工具一样略去这段等待（协同遗漏）；它在此供比较，而非供采信。</translation>
    </message>
    <message>
        <source>A percentile is told when ten samples lie on either side of it: p50 needs %1, p95 %2, p99 %3.</source>
        <translation>两侧各有十个样本时才给出百分位：p50 需 %1 个，p95 需 %2 个，p99 需 %3 个。</translation>
    </message>
    <message>
        <source>Bytes: TCP payload both ways, without TCP&apos;s and IP&apos;s own headers. CPU: user and system time; the server&apos;s includes telling its figures. Memory: the resident set, without the kernel&apos;s socket buffers.</source>
        <translation>字节：双向的 TCP 有效载荷，不含 TCP 和 IP 自身的首部。CPU：用户与系统时间；服务器的包括报告其数据的时间。内存：常驻集，不含内核的套接字缓冲区。</translation>
    </message>
    <message>
        <source>%1 at %2: </source>
        <translation>%1，于 %2： </translation>
    </message>
    <message>
        <source>no client was seen to lose its connection</source>
        <translation>未见客户端丢失连接</translation>
    </message>
    <message>
        <source>all clients open again %1 after its end</source>
        <translation>结束 %1 后所有客户端重新打开</translation>
    </message>
    <message>
        <source>not all clients were open again</source>
        <translation>并非所有客户端都重新打开</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Server and publisher</source>
        <translation>服务器与发布者</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1: server and publisher</source>
        <translation>%1：服务器与发布者</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these words, as HTML names it.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>%1%2, %3, recorded %4</source>
        <translation>%1%2，%3，记录于 %4</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>如何阅读</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pushlab report</source>
        <translation>Pushlab 报告</translation>
    </message>
    <message>
        <source>Recovery, from the end of each fault:</source>
        <translation>恢复，自每个故障结束起：</translation>
    </message>
    <message>
        <source>Pushlab: before and after</source>
        <translation>Pushlab：之前与之后</translation>
    </message>
    <message>
        <source>Before: %1, </source>
        <translation>之前：%1， </translation>
    </message>
    <message>
        <source>After: %1, </source>
        <translation>之后：%1， </translation>
    </message>
    <message>
        <source>Recovery before:</source>
        <translation>之前的恢复：</translation>
    </message>
    <message>
        <source>Recovery after:</source>
        <translation>之后的恢复：</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>time since the start (s)</source>
        <translation>自开始起的时间（秒）</translation>
    </message>
    <message>
        <source>delivery latency (ms)</source>
        <translation>投递延迟（毫秒）</translation>
    </message>
    <message>
        <source>Delivery latency over time</source>
        <translation>投递延迟随时间</translation>
    </message>
    <message>
        <source>%1 median</source>
        <translation>%1 中位数</translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation>%1 p99</translation>
    </message>
    <message>
        <source>Delivery latency by percentile</source>
        <translation>投递延迟按百分位</translation>
    </message>
    <message>
        <source>%1, since the send</source>
        <translation>%1，自发送起</translation>
    </message>
    <message>
        <source>percentile; as far as enough samples carry it (%)</source>
        <translation>百分位；以样本足以支撑为限 (%)</translation>
    </message>
    <message>
        <source>Connection attempts (counted each %1 s) and reconnections</source>
        <translation>连接尝试（每 %1 秒计数）与重连</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 尝试</translation>
    </message>
    <message>
        <source>%1 reconnections</source>
        <translation>%1 重连</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>打开的连接</translation>
    </message>
    <message>
        <source>clients that are open</source>
        <translation>已打开的客户端</translation>
    </message>
    <message>
        <source>Threads of the server</source>
        <translation>服务器线程</translation>
    </message>
    <message>
        <source>request threads busy</source>
        <translation>忙碌的请求线程</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>等待的请求</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>所有线程</translation>
    </message>
    <message>
        <source>threads, requests</source>
        <translation>线程、请求</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>rejected (503)</source>
        <translation>已拒绝 (503)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>每秒支付</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>服务器内存</translation>
    </message>
    <message>
        <source>resident set, without the kernel&apos;s socket buffers</source>
        <translation>常驻集，不含内核的套接字缓冲区</translation>
    </message>
    <message>
        <source>memory (MiB)</source>
        <translation>内存 (MiB)</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of the sheet with runs.</extracomment>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Heading: which run is looked at.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Run to show</source>
        <extracomment>Name of the choice of a run, for screen readers.</extracomment>
        <translation>要显示的运行</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>Heading: with which run the shown one is compared.</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Run before it</source>
        <extracomment>Name of the choice of a run to compare with, for screen readers.</extracomment>
        <translation>之前的运行</translation>
    </message>
    <message>
        <source>Path of another recording</source>
        <extracomment>Placeholder of the field for the path of a recording.</extracomment>
        <translation>另一份记录的路径</translation>
    </message>
    <message>
        <source>Path of a recording</source>
        <extracomment>Name of the field for the path of a recording, for screen readers.</extracomment>
        <translation>记录的路径</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: the recording whose path was typed is shown.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: the recording whose path was typed is what the shown one is compared with.</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Save this run</source>
        <extracomment>Heading: this run is written to a file.</extracomment>
        <translation>保存本次运行</translation>
    </message>
    <message>
        <source>File to save as</source>
        <extracomment>Name of the field for the file that a run is saved as, for screen readers.</extracomment>
        <translation>保存到的文件</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: this run is written to a file.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <extracomment>Heading: what is shown is written in another form.</extracomment>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Name of the choice of a format, for screen readers.</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <extracomment>Name of the field for the file or folder of an export, for screen readers.</extracomment>
        <translation>要写入的文件或文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: what is shown is written in the chosen format.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>Headline when a recording could not be read or written.</extracomment>
        <translation>未能成功。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message>
        <source>%1 (pale) and %2</source>
        <extracomment>Title of two runs that are laid over each other. %1 the one before, %2 the one after.</extracomment>
        <translation>%1（浅色）与 %2</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Start the lab, or open a recording.</source>
        <extracomment>In place of the charts of a run.</extracomment>
        <translation>尚无记录。请启动实验，或打开一份记录。</translation>
    </message>
    <message>
        <source>These two have no chart in common.</source>
        <extracomment>In place of the charts of two runs.</extracomment>
        <translation>这两者没有共同的图表。</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scrolling text</source>
        <extracomment>Name of a part of a page that scrolls, for screen readers.</extracomment>
        <translation>可滚动的文字</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice in a group, for screen readers. %1 the group, %2 the choice.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ServerBanner</name>
    <message>
        <source>The server is restarting.</source>
        <extracomment>Banner.</extracomment>
        <translation>服务器正在重启。</translation>
    </message>
    <message>
        <source>The server is down: it was killed.</source>
        <extracomment>Banner.</extracomment>
        <translation>服务器停机：它被杀了。</translation>
    </message>
    <message>
        <source>The server is down: it ended by itself.</source>
        <extracomment>Banner.</extracomment>
        <translation>服务器停机：它自行结束了。</translation>
    </message>
    <message>
        <source>The lab could not be started.</source>
        <extracomment>Banner.</extracomment>
        <translation>实验未能启动。</translation>
    </message>
    <message>
        <source>Every connection ends. Clients come back by themselves, each protocol in its own way.</source>
        <extracomment>Banner, below &quot;The server is restarting.&quot;</extracomment>
        <translation>所有连接都会结束。客户端会自己回来，每种协议各有方式。</translation>
    </message>
    <message>
        <source>Clients, proxy and measurement go on: dials are refused, or the proxy answers 502.</source>
        <extracomment>Banner, below &quot;The server is down&quot;.</extracomment>
        <translation>客户端、代理和测量继续：拨号被拒绝，或代理以 502 应答。</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Use the built-in proxy</source>
        <extracomment>Banner&apos;s button: the run starts with our own proxy instead of nginx or HAProxy.</extracomment>
        <translation>改用内置代理</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a card.</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server %1</source>
        <extracomment>The server&apos;s state, for screen readers.</extracomment>
        <translation>服务器%1</translation>
    </message>
    <message>
        <source>Event loop</source>
        <extracomment>How the server serves requests: one event loop, or a thread held by each request.</extracomment>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>Thread per request</source>
        <translation>每请求一线程</translation>
    </message>
    <message>
        <source>Threading</source>
        <extracomment>Name of the threading choice, for screen readers.</extracomment>
        <translation>线程模型</translation>
    </message>
    <message>
        <source>With a thread per request, every held poll, stream and socket keeps one pool thread. A change begins a new run on a new server.</source>
        <extracomment>Hint of the threading choice.</extracomment>
        <translation>每请求一线程时，每个挂起的轮询、流和套接字都占用池中一个线程。更改会在新服务器上开始新的运行。</translation>
    </message>
    <message>
        <source>threads busy</source>
        <extracomment>Server: pool threads that work on a request.</extracomment>
        <translation>忙碌线程</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>Server: requests that wait for a pool thread.</extracomment>
        <translation>排队</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Server: requests refused because pool and queue are full.</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>connections</source>
        <extracomment>Server: open connections.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>Server: resident memory of the process.</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <source>descriptors</source>
        <extracomment>Server: open file descriptors of the process.</extracomment>
        <translation>描述符</translation>
    </message>
    <message>
        <source>Log on disk</source>
        <extracomment>Switch: the event log is a file that survives a restart.</extracomment>
        <translation>日志存盘</translation>
    </message>
    <message>
        <source>On disk, events survive a restart and clients resume by id. In memory they are forgotten. A change begins a new run.</source>
        <extracomment>Hint of the switch &quot;Log on disk&quot;.</extracomment>
        <translation>存盘时事件在重启后仍在，客户端按 id 续传。在内存中则被遗忘。更改会开始新的运行。</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Before the field for the number of pool threads.</extracomment>
        <translation>线程池</translation>
    </message>
    <message>
        <source>Threads in the pool</source>
        <extracomment>Name of the field for the number of pool threads, for screen readers.</extracomment>
        <translation>池中的线程数</translation>
    </message>
    <message>
        <source>Request threads that the server has. Changed at once.</source>
        <extracomment>Hint of the field for the number of pool threads.</extracomment>
        <translation>服务器拥有的请求线程。立即生效。</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Before the field for the length of the queue.</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Requests in the queue</source>
        <extracomment>Name of the field for the length of the queue, for screen readers.</extracomment>
        <translation>队列中的请求数</translation>
    </message>
    <message>
        <source>Requests that may wait for a thread; more are refused with 503. Changed at once.</source>
        <extracomment>Hint of the field for the length of the queue.</extracomment>
        <translation>可以等待线程的请求；超出的以 503 拒绝。立即生效。</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: the server ends gracefully and a new one starts.</extracomment>
        <translation>重启</translation>
    </message>
    <message>
        <source>SIGTERM, then a new process on the same ports: every client has to come back. Key R.</source>
        <extracomment>Hint of the button &quot;Restart&quot;.</extracomment>
        <translation>SIGTERM，然后在同样的端口上启动新进程：每个客户端都必须回来。按键 R。</translation>
    </message>
    <message>
        <source>Kill</source>
        <extracomment>Button: the server process is killed.</extracomment>
        <translation>杀掉</translation>
    </message>
    <message>
        <source>SIGKILL: the server is gone until it is started. Key K.</source>
        <extracomment>Hint of the button &quot;Kill&quot;.</extracomment>
        <translation>SIGKILL：服务器消失，直到再次启动。按键 K。</translation>
    </message>
    <message>
        <source>Down 30 s</source>
        <extracomment>Button: the server is down for a while and comes back by itself.</extracomment>
        <translation>停机 30 秒</translation>
    </message>
    <message>
        <source>Stops the server and starts it again after 30 s: a slow deployment. Who dials meanwhile meets the proxy&apos;s 502.</source>
        <extracomment>Hint of the button &quot;Down 30 s&quot;.</extracomment>
        <translation>停止服务器，30 秒后再启动：一次缓慢的部署。其间拨号者会遇到代理的 502。</translation>
    </message>
    <message>
        <source>Freeze 10 s</source>
        <extracomment>Button: the server&apos;s event loop stands still for a while.</extracomment>
        <translation>冻结 10 秒</translation>
    </message>
    <message>
        <source>The server process stands still: connections stay, nothing is answered, and latency shows what waited.</source>
        <extracomment>Hint of the button &quot;Freeze 10 s&quot;.</extracomment>
        <translation>服务器进程静止：连接仍在，但没有应答，延迟显示等待了多久。</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Button: the server, which is down, starts again.</extracomment>
        <translation>启动服务器</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>Keepalive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 秒</translation>
    </message>
    <message>
        <source>The comment that a silent SSE stream carries. Without it, or slower than a proxy&apos;s idle timeout, silent streams are cut, and dead peers are not found.</source>
        <translation>静默的 SSE 流所带的注释。没有它，或它比代理的空闲超时更慢，静默的流就会被切断，死掉的对端也发现不了。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>45 s</source>
        <translation>45 秒</translation>
    </message>
    <message>
        <source>120 s</source>
        <translation>120 秒</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>The ping on every WebSocket; a peer that misses its pong is closed. Without it half-open connections stay, and silent ones are cut by idle timeouts.</source>
        <translation>每个 WebSocket 上的 ping；漏掉 pong 的对端会被关闭。没有它，半开连接会留着，静默的连接会被空闲超时切断。</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Without replay a client that comes back gets only what is new: what was published while it was away is lost, and counted.</source>
        <translation>没有重放，回来的客户端只收到新消息：它不在时发布的都丢失，并被计数。</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Without clean-up the entries of clients that left stay: connections, descriptors and memory climb until it is on again.</source>
        <translation>没有清理，已离开客户端的条目会留下：连接、描述符和内存不断攀升，直到重新打开。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 秒</translation>
    </message>
    <message>
        <source>How long an EventSource waits before it dials again. Spread, every client is told another time, and a storm is thinned.</source>
        <translation>EventSource 重新拨号前等待多久。分散时每个客户端得到不同的时间，风暴随之变稀。</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0.5 秒</translation>
    </message>
    <message>
        <source>1–10 s</source>
        <translation>1–10 秒</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起时长</translation>
    </message>
    <message>
        <source>How long a long poll is held without an event. Longer than a proxy&apos;s patience, each silent poll ends as 504; short, it becomes short polling.</source>
        <translation>没有事件时长轮询挂起多久。比代理的耐心更长，每次静默的轮询都以 504 结束；很短则变成短轮询。</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>More connections than this get 503 with Retry-After; a WebSocket gets it before its upgrade. A limit turns a storm into a queue.</source>
        <translation>超出的连接得到带 Retry-After 的 503；WebSocket 在升级之前得到。上限把风暴变成队列。</translation>
    </message>
    <message>
        <source>≤ 50</source>
        <translation>≤ 50</translation>
    </message>
    <message>
        <source>≤ 200</source>
        <translation>≤ 200</translation>
    </message>
    <message>
        <source>≤ 1000</source>
        <translation>≤ 1000</translation>
    </message>
    <message>
        <source>Slow handler</source>
        <translation>慢处理</translation>
    </message>
    <message>
        <source>Each request&apos;s handler takes so much longer. On the event loop everybody waits behind it; with a thread per request it keeps one thread.</source>
        <translation>每个请求的处理多花这么久。事件循环中所有人排在它后面；每请求一线程时它占住一个线程。</translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation>20 毫秒</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 毫秒</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>1 MiB</source>
        <translation>1 MiB</translation>
    </message>
    <message>
        <source>How much unsent data the server keeps for a client that does not read before it drops it.</source>
        <translation>对不读取的客户端，服务器在断开它之前保留多少未发送的数据。</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 KiB</translation>
    </message>
    <message>
        <source>64 KiB</source>
        <translation>64 KiB</translation>
    </message>
    <message>
        <source>16 MiB</source>
        <translation>16 MiB</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Start or stop the run</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>开始或停止运行</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>重启服务器</translation>
    </message>
    <message>
        <source>Kill the server; when it is down, start it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>杀掉服务器；停机时启动它</translation>
    </message>
    <message>
        <source>Idle timeout on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>空闲超时开或关</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>清除所有故障</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>Hold the charts, or follow the run again</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>定格图表，或重新跟随运行</translation>
    </message>
    <message>
        <source>Charts show less or more time</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>图表显示更短或更长的时间</translation>
    </message>
    <message>
        <source>Scroll the charts back and forth</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>来回滚动图表</translation>
    </message>
    <message>
        <source>Runs: save, open, compare, export</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>运行记录：保存、打开、对比、导出</translation>
    </message>
    <message>
        <source>The command that repeats this in a terminal</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>在终端里重复这一切的命令</translation>
    </message>
    <message>
        <source>The pages, from above</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>各页面，自上而下</translation>
    </message>
    <message>
        <source>Projector: larger type, thicker lines, fewer things</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>投影：更大的字、更粗的线、更少的内容</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>全屏开或关</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>本表</translation>
    </message>
    <message>
        <source>Next control; Space or Enter uses it, arrows change it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>下一个控件；空格或回车使用它，方向键更改它</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the shortcut sheet.</extracomment>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the shortcut sheet.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In charts and lanes: move the crosshair; Esc takes it away</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>在图表和泳道中：移动十字线；Esc 将其收起</translation>
    </message>
    <message>
        <source>In the lanes: choose the client above or below</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>在泳道中：选择上方或下方的客户端</translation>
    </message>
    <message>
        <source>In an incident: go on; read the step before again</source>
        <extracomment>Shortcut sheet. The keys of a presenter&apos;s remote.</extracomment>
        <translation>在事故中：继续；重读上一步</translation>
    </message>
</context>
<context>
    <name>StatusFoot</name>
    <message>
        <source>%1  ·  %2  ·  lab time %3×  ·  loopback only</source>
        <extracomment>Status foot. %1 the server, %2 the proxy, %3 how many times faster protocol timers run: 1, 10 or 30. Loopback: other machines cannot reach it.</extracomment>
        <translation>%1  ·  %2  ·  实验时间 %3×  ·  仅限环回</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Appearance of the window: as the system&apos;s, light, dark.</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of the window&apos;s language, for screen readers.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window. What there is to read and to play stays English where nobody has translated it.</source>
        <extracomment>Hint of the choice of the window&apos;s language.</extracomment>
        <translation>窗口的语言。阅读和演练的内容在无人翻译之处仍为英文。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Name of the appearance choice, for screen readers.</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Projector</source>
        <extracomment>Switch: larger type, thicker lines, fewer things.</extracomment>
        <translation>投影</translation>
    </message>
    <message>
        <source>Larger type, thicker lines, fewer things. Key F9.</source>
        <extracomment>Hint of the switch &quot;Projector&quot;.</extracomment>
        <translation>更大的字、更粗的线、更少的内容。按键 F9。</translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <extracomment>Button that shows all keyboard shortcuts; F1 does the same.</extracomment>
        <translation>快捷键  F1</translation>
    </message>
    <message>
        <source>server :%1, pid %2</source>
        <extracomment>Status foot. %1 a port number, %2 a process id.</extracomment>
        <translation>服务器 :%1，pid %2</translation>
    </message>
    <message>
        <source>no server</source>
        <extracomment>Status foot.</extracomment>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>proxy :%1</source>
        <extracomment>Status foot. %1 a port number.</extracomment>
        <translation>代理 :%1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>Status foot.</extracomment>
        <translation>没有代理</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>First in a list of languages: the one of the system.</extracomment>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>measuring…</source>
        <extracomment>A step of an incident runs and is measured.</extracomment>
        <translation>测量中…</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>An earlier step of an incident is shown once more.</extracomment>
        <translation>当时的情形</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <extracomment>Above the fields of a class&apos;s answers, one beside each answer.</extracomment>
        <translation>举手人数</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What was seen</source>
        <extracomment>Title of a card: how an incident began.</extracomment>
        <translation>看到的现象</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <extracomment>Heading: what an incident was taken for at first.</extracomment>
        <translation>当时的判断</translation>
    </message>
    <message>
        <source>Playing it takes over the lab: its server, proxy and clients are set up as the incident wants them, and given back when you leave.</source>
        <extracomment>Below the story of an incident that is not played yet.</extracomment>
        <translation>演练会接管实验室：其服务器、代理和客户端按事故所需设置，离开时归还。</translation>
    </message>
</context>
<context>
    <name>SymptomCard</name>
    <message>
        <source>step by step</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>逐步排查</translation>
    </message>
    <message>
        <source>first response</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>第一反应</translation>
    </message>
    <message>
        <source>Cure: %1</source>
        <extracomment>The cure of a symptom. %1 a sentence.</extracomment>
        <translation>解决：%1</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <extracomment>Button of a symptom while it is being set up.</extracomment>
        <translation>设置中…</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <extracomment>Button: sets a symptom up in the lab.</extracomment>
        <translation>重现</translation>
    </message>
    <message>
        <source>Reproduce: %1</source>
        <extracomment>Name of the button &quot;Reproduce&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>重现：%1</translation>
    </message>
    <message>
        <source>Starts the lab with this symptom, in lab time 30×; what runs in it ends.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot;.</extracomment>
        <translation>以该症状启动实验室，实验时间 30×；其中正在运行的会结束。</translation>
    </message>
    <message>
        <source>An incident is being played: leave it first.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot; while an incident is played.</extracomment>
        <translation>正在演练一次事故：请先离开它。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>Button of a symptom while its commands are run.</extracomment>
        <translation>验证中…</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Button: runs the commands of a symptom.</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>Name of the button &quot;Verify&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>验证：%1</translation>
    </message>
    <message>
        <source>Runs these commands on this machine and compares what they print with what they should.</source>
        <extracomment>Hint of the button &quot;Verify&quot;.</extracomment>
        <translation>在这台机器上运行这些命令，并将其输出与应有的结果比较。</translation>
    </message>
    <message>
        <source>Give the lab back</source>
        <extracomment>Button: the symptom goes, and the lab is as it was before.</extracomment>
        <translation>归还实验室</translation>
    </message>
    <message>
        <source>See it in the Lab…</source>
        <extracomment>Link of a symptom that is set up: to the page with the charts.</extracomment>
        <translation>在实验室中查看…</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a symptom: opens the incident that has it.</extracomment>
        <translation>亲历…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a symptom.</extracomment>
        <translation>亲历：%1</translation>
    </message>
</context>
<context>
    <name>SymptomState</name>
    <message>
        <source>It is being set up in the lab.</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>正在实验室中设置。</translation>
    </message>
    <message>
        <source>It could not be set up: %1</source>
        <extracomment>State of a symptom. %1 an expectation that did not come true.</extracomment>
        <translation>未能设置：%1</translation>
    </message>
    <message>
        <source>It is in the lab now, as measured:</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>它现在就在实验室里，测得如下：</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Chart %1</source>
        <extracomment>Name of the choice of a chart, for screen readers. %1 the place of the chart: 1, 2 or 3.</extracomment>
        <translation>图表 %1</translation>
    </message>
    <message>
        <source>Which chart is here.</source>
        <extracomment>Hint of the choice of a chart.</extracomment>
        <translation>这里是哪个图表。</translation>
    </message>
    <message>
        <source>p50</source>
        <extracomment>Percentiles of the delivery latency; p50 is the median.</extracomment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Percentile</source>
        <extracomment>Name of the percentile choice, for screen readers.</extracomment>
        <translation>百分位</translation>
    </message>
    <message>
        <source>p99: 99 of 100 messages come faster than this. Of the last second, or of as many as it takes to say: 20 messages for p50, 200 for p95, 1000 for p99, from ten seconds at most.</source>
        <extracomment>Hint of the percentile choice.</extracomment>
        <translation>p99：100 条消息中有 99 条更快到达。取自最近一秒，或足以得出结论的数量：p50 需 20 条，p95 需 200 条，p99 需 1000 条，至多取自十秒。</translation>
    </message>
    <message>
        <source>ms since the intended time</source>
        <extracomment>What the latency chart counts: milliseconds since a message was meant to be sent, or since it really was.</extracomment>
        <translation>自预定时间起的毫秒数</translation>
    </message>
    <message>
        <source>ms since the send</source>
        <translation>自发送起的毫秒数</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Name of the choice of what latency is counted from, for screen readers.</extracomment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Since the send is what most load tools tell: what waited for a stalled server is left out (coordinated omission).</source>
        <extracomment>Hint of the choice of what latency is counted from.</extracomment>
        <translation>“自发送起”是多数压测工具的说法：等待停滞服务器的时间被漏掉了（协同遗漏）。</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Part of the run: %1</source>
        <extracomment>Name of the strip that shows which part of the run the charts show, for screen readers. %1 &quot;00:10 to 02:10&quot;.</extracomment>
        <translation>运行的片段：%1</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Every way through it</source>
        <extracomment>Title of a card: the decision tree as a picture.</extracomment>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large a picture is shown. %1 a number of percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Name of a button with a minus sign, for screen readers.</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Name of a button with a plus sign, for screen readers.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Button: the whole picture is shown again.</extracomment>
        <translation>适应</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <extracomment>Name of the picture of the decision tree, for screen readers.</extracomment>
        <translation>决策树</translation>
    </message>
    <message>
        <source>Click a box to walk there. Zoom by the wheel, by two fingers, or by + and −; move by dragging or by the arrow keys; 0 shows all. What several ways lead to is drawn at the end of each.</source>
        <extracomment>Below the picture of the decision tree.</extracomment>
        <translation>点击方框即可走到那里。用滚轮、双指或 + 和 − 缩放；拖动或用方向键移动；0 显示全部。多条路径通向的内容画在每条路径的末端。</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <extracomment>Title of a page.</extracomment>
        <translation>排障</translation>
    </message>
    <message>
        <source>From symptom to command. The commands carry the ports of the server that runs now: copy and paste them.</source>
        <extracomment>What the page &quot;Triage&quot; is for, while a server runs.</extracomment>
        <translation>从症状到命令。命令带有当前运行的服务器的端口：复制粘贴即可。</translation>
    </message>
    <message>
        <source>From symptom to command. Reproduce one, and its commands carry the ports of a server that has it.</source>
        <extracomment>What the page &quot;Triage&quot; is for, without a server.</extracomment>
        <translation>从症状到命令。重现一个症状，其命令便带有出现该症状的服务器的端口。</translation>
    </message>
    <message>
        <source>Commands for</source>
        <extracomment>Name of the choice of Linux, macOS and Windows, for screen readers.</extracomment>
        <translation>命令适用于</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>coming</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>待进行</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <extracomment>Title of a card: the steps of an incident.</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of an incident, for screen readers. %1 its title, %2 done, failed, now or coming.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WireBar</name>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts, lanes and the wire, for screen readers.</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Long poll</source>
        <extracomment>The three protocols, to choose a client of one of them.</extracomment>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Client&apos;s protocol</source>
        <extracomment>Name of the choice of a protocol, for screen readers.</extracomment>
        <translation>客户端的协议</translation>
    </message>
    <message>
        <source>Whose wire is shown: a client of this protocol, with the number beside.</source>
        <extracomment>Hint of the choice of a client.</extracomment>
        <translation>显示谁的线路：该协议的一个客户端，编号在旁边。</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <extracomment>Name of the field with a client&apos;s number, for screen readers.</extracomment>
        <translation>客户端编号</translation>
    </message>
    <message>
        <source>Clients are numbered from 0 in the order in which they came.</source>
        <extracomment>Hint of the field with a client&apos;s number.</extracomment>
        <translation>客户端按到来的顺序从 0 开始编号。</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>The wire inspector shows entries one below the other, or as arrows between client, proxy and server.</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图示</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>Name of the choice between list and diagram, for screen readers.</extracomment>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>both hops</source>
        <extracomment>Which hop of the way is shown.</extracomment>
        <translation>两段</translation>
    </message>
    <message>
        <source>client–proxy</source>
        <translation>客户端–代理</translation>
    </message>
    <message>
        <source>proxy–server</source>
        <translation>代理–服务器</translation>
    </message>
    <message>
        <source>Hop</source>
        <extracomment>Name of the choice of hops, for screen readers.</extracomment>
        <translation>路段</translation>
    </message>
    <message>
        <source>both ways</source>
        <extracomment>Which direction is shown.</extracomment>
        <translation>双向</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>发往服务器</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Name of the choice of a direction, for screen readers.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Name of the choice of a kind of thing on the wire, for screen readers.</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>Name of the field whose text entries must hold, for screen readers.</extracomment>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>Shown in the empty field whose text entries must hold.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the list stands still.</extracomment>
        <translation>定格</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <extracomment>Button: the list follows the wire again. %1 how many entries came meanwhile.</extracomment>
        <translation>跟随（%1 条新）</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: the list follows the wire again.</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Held, the list stays where it is, and what passes is kept all the same. Scrolling up holds it, too.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot; of the wire inspector.</extracomment>
        <translation>定格时列表停在原处，通过的内容照样保留。向上滚动也会定格。</translation>
    </message>
    <message>
        <source>Hold the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>定格线路</translation>
    </message>
    <message>
        <source>Follow the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>跟随线路</translation>
    </message>
    <message>
        <source>Copy diagram</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>复制图示</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>What is shown, as text, to the clipboard. A row alone, with its bytes: Ctrl+C on it.</source>
        <extracomment>Hint of the button &quot;Copy&quot;.</extracomment>
        <translation>所显示的内容以文本复制到剪贴板。单独一行连同其字节：在其上按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: to a file.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is shown, with all bytes and a sequence diagram, to a text file in the documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot;.</extracomment>
        <translation>所显示的内容连同所有字节和时序图，保存为文档文件夹中的文本文件。</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Before the field with a client&apos;s number.</extracomment>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>WireDetail</name>
    <message>
        <source>The chosen entry, in full</source>
        <extracomment>Name of the text with all of one entry, for screen readers.</extracomment>
        <translation>所选条目的全部内容</translation>
    </message>
</context>
<context>
    <name>WireHead</name>
    <message>
        <source>seconds</source>
        <extracomment>Above a column: seconds since the run began.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>way</source>
        <extracomment>Above a column: from whom to whom bytes go.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>on the wire</source>
        <extracomment>Above a column: what passes on the wire.</extracomment>
        <translation>线上</translation>
    </message>
    <message>
        <source>what the page&apos;s JavaScript sees</source>
        <extracomment>Above a column: what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>页面的 JavaScript 看到什么</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>WireList</name>
    <message>
        <source>The wire</source>
        <extracomment>Name of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>线路</translation>
    </message>
    <message>
        <source>Up and down choose an entry, End follows the newest one, Ctrl+C copies.</source>
        <extracomment>Description of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>上下键选择条目，End 跟随最新的，Ctrl+C 复制。</translation>
    </message>
</context>
<context>
    <name>WirePane</name>
    <message>
        <source>Choose a client: its protocol and number above, or a lane.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>选择一个客户端：在上方选其协议和编号，或选一条泳道。</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire. Choose it on the Proxy card.</source>
        <extracomment>In the empty wire inspector, when nginx or HAProxy is the proxy.</extracomment>
        <translation>只有内置代理能显示线路。请在“代理”卡片上选择它。</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <extracomment>In the wire inspector, when the filter hides everything.</extracomment>
        <translation>过滤器没有放行任何内容。</translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>尚无内容通过。</translation>
    </message>
    <message>
        <source>%1 older entries were dropped to bound memory.</source>
        <extracomment>Below the wire inspector&apos;s list, whose memory is bounded. %1 how many entries.</extracomment>
        <translation>为限制内存，丢弃了 %1 条较早的条目。</translation>
    </message>
</context>
<context>
    <name>WireTruths</name>
    <message>
        <source>Three truths</source>
        <extracomment>Name of the three truths about a connection, for screen readers.</extracomment>
        <translation>三种真相</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of three truths, for screen readers. %1 whose, %2 what.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Client believes</source>
        <extracomment>Before what the client believes of its connection.</extracomment>
        <translation>客户端认为</translation>
    </message>
    <message>
        <source>The wire did</source>
        <extracomment>Before what the wire did.</extracomment>
        <translation>线上发生</translation>
    </message>
    <message>
        <source>Server believes</source>
        <extracomment>Before what the server believes of a connection.</extracomment>
        <translation>服务器认为</translation>
    </message>
</context>
</TS>
