<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>event loops, sockets, processes, the window</source>
        <translation>bucles de eventos, sockets, procesos, la ventana</translation>
    </message>
    <message>
        <source>parses and routes the server&apos;s requests</source>
        <translation>analiza y reparte las peticiones del servidor</translation>
    </message>
    <message>
        <source>the live charts</source>
        <translation>los gráficos en vivo</translation>
    </message>
    <message>
        <source>a value or an error text</source>
        <translation>un valor o un texto de error</translation>
    </message>
    <message>
        <source>gzip of event streams in the proxy, and its unpacking in the clients</source>
        <translation>gzip de los flujos de eventos en el proxy y su descompresión en los clientes</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>the server&apos;s log that survives a kill, as a plugin of Qt Sql</source>
        <translation>el registro del servidor que sobrevive a un kill, como plugin de Qt Sql</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <extracomment>%1 the version of Qt that runs, %2 the one that the program was built with.</extracomment>
        <translation>Qt %1, compilado con %2</translation>
    </message>
    <message>
        <source>Every figure is measured on this machine while you look: a real server process, real sockets over loopback, no TLS. A message&apos;s latency is the time at which the kernel had it minus the time at which it was meant to go out. Ratios carry over to a network, latencies do not. What others claim stands beside it with its source; the defaults of browsers, libraries and proxies are from their sources or documents, named where they are used.</source>
        <translation>Cada cifra se mide en esta máquina mientras usted mira: un proceso servidor real, sockets reales por loopback, sin TLS. La latencia de un mensaje es la hora a la que el kernel lo tuvo menos la hora a la que debía salir. Las proporciones valen también en una red; las latencias, no. Lo que otros afirman está al lado con su fuente; los valores por defecto de navegadores, bibliotecas y proxys son de sus fuentes o documentos, citados donde se usan.</translation>
    </message>
    <message>
        <source>Licence: %1. There is no warranty.</source>
        <translation>Licencia: %1. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Linked with, or brought along:</source>
        <translation>Enlazado con, o incluido:</translation>
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
        <translation>%1. Software libre bajo %2, sin garantía.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the sheet &quot;About&quot;.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Button of the sheet &quot;About&quot;: shows the licence in full.</extracomment>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a sheet.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;.</extracomment>
        <translation>De dónde salen las cifras</translation>
    </message>
    <message>
        <source>Linked with, or brought along</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;: libraries and their licences.</extracomment>
        <translation>Enlazado con, o incluido</translation>
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
        <translation>Iniciar un laboratorio así</translation>
    </message>
    <message>
        <source>Sets clients, proxy and server of the Lab, and starts it. What was set there is replaced.</source>
        <extracomment>Hint of the button &quot;Start a lab like it&quot;.</extracomment>
        <translation>Pone los clientes, el proxy y el servidor del laboratorio y lo inicia. Lo que estaba puesto se sustituye.</translation>
    </message>
    <message>
        <source>What you gain</source>
        <extracomment>Heading of a list: what speaks for the chosen protocol.</extracomment>
        <translation>Lo que gana</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Heading of a list: what speaks against the chosen protocol.</extracomment>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <extracomment>Heading of a list: what to do for the chosen protocol.</extracomment>
        <translation>Lo que tiene que hacer</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <extracomment>Heading of a list: where the chosen protocol meets its limits.</extracomment>
        <translation>Con qué tener cuidado</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <extracomment>Heading of a list: which other answers would lead to another recommendation.</extracomment>
        <translation>Lo que cambiaría la respuesta</translation>
    </message>
    <message>
        <source>The same lab in a terminal.</source>
        <extracomment>What the command beside it does.</extracomment>
        <translation>El mismo laboratorio en una terminal.</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>too few messages</source>
        <translation>muy pocos mensajes</translation>
    </message>
    <message>
        <source>%1 requests a message</source>
        <translation>%1 peticiones por mensaje</translation>
    </message>
    <message>
        <source>%1 around %2 of payload</source>
        <translation>%1 además de %2 de carga útil</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1, p99 %2</translation>
    </message>
    <message>
        <source>%1 clients hold %2 request threads</source>
        <translation>%1 clientes ocupan %2 hilos de peticiones</translation>
    </message>
    <message>
        <source>%1 a message, %2 KiB a connection</source>
        <translation>%1 por mensaje, %2 KiB por conexión</translation>
    </message>
</context>
<context>
    <name>AspectRow</name>
    <message>
        <source>See it run…</source>
        <extracomment>Link in the comparison: opens the incident that shows what holds.</extracomment>
        <translation>Verlo en marcha…</translation>
    </message>
    <message>
        <source>See it run: %1</source>
        <extracomment>Name of that link, for screen readers. %1 an aspect such as &quot;Latency&quot;.</extracomment>
        <translation>Verlo en marcha: %1</translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An assumption of a calculation. %1 what, %2 its unit.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Before and after</source>
        <extracomment>Title of a card: the broken and the cured state of an incident.</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>%1 Before: %2. After: %3.</source>
        <extracomment>A figure before and after, for screen readers. %1 what is measured, %2 before, %3 after.</extracomment>
        <translation>%1 Antes: %2. Después: %3.</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>People connected at once</source>
        <translation>Personas conectadas a la vez</translation>
    </message>
    <message>
        <source>The question&apos;s figure.</source>
        <translation>La cifra de la pregunta.</translation>
    </message>
    <message>
        <source>Messages a person sends</source>
        <translation>Mensajes que envía una persona</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Assumed for the busiest hour: most people who are connected say nothing.</source>
        <translation>Supuesto para la hora punta: la mayoría de los conectados no dice nada.</translation>
    </message>
    <message>
        <source>Receivers of a message</source>
        <translation>Receptores de un mensaje</translation>
    </message>
    <message>
        <source>The fan-out. It multiplies everything but the connections, and large rooms decide it.</source>
        <translation>El fan-out. Lo multiplica todo menos las conexiones, y lo deciden las salas grandes.</translation>
    </message>
    <message>
        <source>Busiest minute over busiest hour</source>
        <translation>Minuto punta frente a hora punta</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Assumed. Whatever people talk about happens to all of them at once.</source>
        <translation>Supuesto. Lo que da que hablar les ocurre a todos a la vez.</translation>
    </message>
    <message>
        <source>Message on the wire</source>
        <translation>Mensaje en el cable</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Text, names, ids and framing, to each receiver. With long polling add the headers of a request.</source>
        <translation>Texto, nombres, ids y tramas, para cada receptor. Con long polling, añada las cabeceras de una petición.</translation>
    </message>
    <message>
        <source>Server memory of a connection</source>
        <translation>Memoria del servidor por conexión</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the resident memory of our server for each connection.</source>
        <translation>De su medición, si la hay: la memoria residente de nuestro servidor por conexión.</translation>
    </message>
    <message>
        <source>Kernel memory of a connection</source>
        <translation>Memoria del kernel por conexión</translation>
    </message>
    <message>
        <source>Assumed for an idle socket; no process shows it. Full buffers take a hundred times as much.</source>
        <translation>Supuesto para un socket inactivo; ningún proceso la muestra. Con los búferes llenos es cien veces más.</translation>
    </message>
    <message>
        <source>TLS memory of a connection</source>
        <translation>Memoria de TLS por conexión</translation>
    </message>
    <message>
        <source>Assumed, where the node ends TLS itself; the lab measures without TLS. 0 when a balancer does it.</source>
        <translation>Supuesto, si el nodo termina TLS él mismo; el laboratorio mide sin TLS. 0 si lo hace un balanceador.</translation>
    </message>
    <message>
        <source>Processor time of a delivery</source>
        <translation>Tiempo de procesador por entrega</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the processor time of our server for each message delivered.</source>
        <translation>De su medición, si la hay: el tiempo de procesador de nuestro servidor por mensaje entregado.</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>Memoria de un nodo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>An ordinary machine to rent.</source>
        <translation>Una máquina corriente de alquiler.</translation>
    </message>
    <message>
        <source>Cores of a node</source>
        <translation>Núcleos de un nodo</translation>
    </message>
    <message>
        <source>Like the ones that were measured on. One event loop uses one of them: run one for each.</source>
        <translation>Como los de la medición. Un bucle de eventos usa uno: ponga uno por núcleo.</translation>
    </message>
    <message>
        <source>Network of a node</source>
        <translation>Red de un nodo</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>What may go out of it for a long time, not in a burst.</source>
        <translation>Lo que puede salir de forma sostenida, no en una ráfaga.</translation>
    </message>
    <message>
        <source>Connections of a node, at most</source>
        <translation>Conexiones de un nodo, como máximo</translation>
    </message>
    <message>
        <source>Not what it could hold, but how many people you want to lose when it dies.</source>
        <translation>No lo que podría sostener, sino cuántas personas quiere perder cuando muera.</translation>
    </message>
    <message>
        <source>A node may be filled to</source>
        <translation>Un nodo puede llenarse hasta</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>In the busiest minute. The rest is for those who come back when another node dies.</source>
        <translation>En el minuto punta. El resto es para quienes vuelven cuando muere otro nodo.</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Nodos de reserva</translation>
    </message>
    <message>
        <source>For one that fails, or is being updated.</source>
        <translation>Para uno que falla o se actualiza.</translation>
    </message>
    <message>
        <source>A lost node&apos;s clients come back within</source>
        <translation>Los clientes de un nodo perdido vuelven en</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>By random first delays and full jitter. Without them it is one second.</source>
        <translation>Por esperas iniciales aleatorias y jitter completo. Sin ellos es un segundo.</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>El historial se guarda</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>One log behind all nodes, so that anybody can resume anywhere; reckoned as if every hour were the busiest.</source>
        <translation>Un registro tras todos los nodos, para que cualquiera reanude en cualquier sitio; calculado como si cada hora fuera la punta.</translation>
    </message>
    <message>
        <source>Copies of the history</source>
        <translation>Copias del historial</translation>
    </message>
    <message>
        <source>A majority of three survives the loss of one.</source>
        <translation>Una mayoría de tres sobrevive a la pérdida de una.</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>Precio de un nodo</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>Assumed, in whatever money you pay. Traffic and the log come on top.</source>
        <translation>Supuesto, en la moneda que sea. El tráfico y el registro van aparte.</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>Nothing has been measured on this machine yet for %1: the two figures are assumed.</source>
        <translation>Aún no se ha medido nada en esta máquina para %1: las dos cifras son supuestas.</translation>
    </message>
    <message>
        <source>Measured on this machine on %1 with %2 %3 clients: %4 and %5 µs a delivery. Over loopback, without TLS.</source>
        <translation>Medido en esta máquina el %1 con %2 clientes (%3): %4 y %5 µs por entrega. Por loopback, sin TLS.</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <translation>Mensajes publicados por segundo</translation>
    </message>
    <message>
        <source>Messages delivered a second</source>
        <translation>Mensajes entregados por segundo</translation>
    </message>
    <message>
        <source>Memory of all connections</source>
        <translation>Memoria de todas las conexiones</translation>
    </message>
    <message>
        <source>Cores busy with delivering</source>
        <translation>Núcleos ocupados en entregar</translation>
    </message>
    <message>
        <source>Network, outgoing</source>
        <translation>Red, de salida</translation>
    </message>
    <message>
        <source>Nodes that each would need</source>
        <translation>Nodos que requeriría cada recurso</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>set by %1, and %2 to spare</source>
        <extracomment>How the number of nodes comes about. %1 what decides: connections, memory, processor or network. %2 a number.</extracomment>
        <translation>decide: %1; y %2 de reserva</translation>
    </message>
    <message>
        <source>Connections on each</source>
        <translation>Conexiones en cada uno</translation>
    </message>
    <message>
        <source>Handshakes a second when a node dies</source>
        <translation>Handshakes por segundo cuando muere un nodo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Precio al mes</translation>
    </message>
</context>
<context>
    <name>CapacityView</name>
    <message>
        <source>Protocol</source>
        <extracomment>Name of the choice of protocol, for screen readers.</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Button: to the page where the costs of a connection are measured.</extracomment>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure them</source>
        <translation>Medirlos</translation>
    </message>
    <message>
        <source>To the page Compare, whose figures come back here.</source>
        <extracomment>Hint of the button &quot;Measure them&quot;.</extracomment>
        <translation>A la página Comparar, cuyas cifras vuelven aquí.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <extracomment>Button: the assumptions of a calculation become what they were.</extracomment>
        <translation>Cifras habituales</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: a calculation goes to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The reckoning as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a calculation.</extracomment>
        <translation>El cálculo en Markdown, al portapapeles.</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <extracomment>Title of a card: what a calculation begins with.</extracomment>
        <translation>Lo que se supone</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>Title of a card: what a calculation comes to.</extracomment>
        <translation>Lo que resulta</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>What it was</source>
        <extracomment>Title of the card at the end of an incident.</extracomment>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>What it should have been: not everything held on this machine</source>
        <extracomment>Title of the card at the end of an incident that did not go as expected on this machine.</extracomment>
        <translation>Qué debía haber sido: no todo se cumplió en esta máquina</translation>
    </message>
    <message>
        <source>Root cause</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>The fix</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>La solución</translation>
    </message>
    <message>
        <source>Key lesson</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Lección clave</translation>
    </message>
    <message>
        <source>“%1” %2. %3</source>
        <extracomment>A popular claim. %1 the claim, %2 the verdict, %3 what holds.</extracomment>
        <translation>«%1» %2. %3</translation>
    </message>
    <message>
        <source>How this looks in your stack</source>
        <extracomment>Heading at the end of an incident, above a choice of servers and proxies.</extracomment>
        <translation>Cómo se ve en su stack</translation>
    </message>
    <message>
        <source>Your stack</source>
        <extracomment>Name of a choice, for screen readers.</extracomment>
        <translation>Su stack</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Follow</source>
        <extracomment>Button: the charts follow the run again.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the charts stand still.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <extracomment>Name of the button &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Seguir la ejecución</translation>
    </message>
    <message>
        <source>Hold the charts</source>
        <extracomment>Name of the button &quot;Hold&quot;, for screen readers; there is a fault of that name, too.</extracomment>
        <translation>Detener los gráficos</translation>
    </message>
    <message>
        <source>The charts stand still, the run goes on and is kept. Key P.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot;.</extracomment>
        <translation>Los gráficos se detienen; la ejecución continúa y se conserva. Tecla P.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Name of the button &quot;+&quot;, for screen readers.</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Shows less time, wider. Key +, or Ctrl and the wheel over a chart.</source>
        <extracomment>Hint of the button that zooms in.</extracomment>
        <translation>Muestra menos tiempo, más ancho. Tecla +, o Ctrl y la rueda sobre un gráfico.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>How much time the charts show, for screen readers. %1 a duration.</extracomment>
        <translation>%1 a la vista</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Name of the button &quot;−&quot;, for screen readers.</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Shows more time, narrower; up to an hour. Key −.</source>
        <extracomment>Hint of the button that zooms out.</extracomment>
        <translation>Muestra más tiempo, más estrecho; hasta una hora. Tecla −.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts and lanes, for screen readers.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Charts add all clients up; lanes show single ones, each a line over time. Both show the same part of the run.</source>
        <extracomment>Hint of the choice between charts and lanes.</extracomment>
        <translation>Los gráficos suman todos los clientes; las pistas muestran clientes sueltos, cada uno una línea en el tiempo. Ambos muestran la misma parte de la ejecución.</translation>
    </message>
</context>
<context>
    <name>ChartLines</name>
    <message>
        <source>Long polling</source>
        <translation>Long polling</translation>
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
        <translation>Latencia de entrega</translation>
    </message>
    <message>
        <source>log · thin: p50</source>
        <translation>log · fina: p50</translation>
    </message>
    <message>
        <source>Reconnections</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Thread usage</source>
        <translation>Uso de hilos</translation>
    </message>
    <message>
        <source>threads busy · requests queued · rejected per second</source>
        <translation>hilos ocupados · peticiones en cola · rechazadas por segundo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>clients in each state</source>
        <translation>clientes en cada estado</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>pagos por segundo</translation>
    </message>
    <message>
        <source>Server resources</source>
        <translation>Recursos del servidor</translation>
    </message>
    <message>
        <source>MB of resident memory</source>
        <translation>MB de memoria residente</translation>
    </message>
    <message>
        <source>open descriptors</source>
        <translation>descriptores abiertos</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupados</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>rechazos/s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandonaron</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>rejected 503</source>
        <translation>rechazo 503</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>descriptors</source>
        <translation>descriptores</translation>
    </message>
    <message>
        <source>clients open again, per second</source>
        <translation>clientes abiertos de nuevo por segundo</translation>
    </message>
    <message>
        <source>thin: dials per second</source>
        <translation>fina: intentos por segundo</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Charts</source>
        <extracomment>What the Lab page shows below its cards.
----------
Name of the three charts, for screen readers.</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Left and right move the crosshair; the legends tell the values there.</source>
        <extracomment>What the arrow keys do in the charts, for screen readers.</extracomment>
        <translation>Izquierda y derecha mueven la retícula; las leyendas dan los valores en ese punto.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Cable</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>as expected</source>
        <extracomment>Something is as it was expected; for screen readers.</extracomment>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>not as expected</source>
        <extracomment>Something is not as it was expected; for screen readers.</extracomment>
        <translation>no como se esperaba</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>A few questions lead to a protocol, and to what you have to do for it.</source>
        <extracomment>What the page &quot;Choose&quot; is for.</extracomment>
        <translation>Unas pocas preguntas llevan a un protocolo y a lo que tiene que hacer para usarlo.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the decision guide begins again.</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: an answer of the decision guide is to be changed.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <extracomment>Name of the button &quot;Change&quot;, for screen readers. %1 a question.</extracomment>
        <translation>Cambiar la respuesta a: %1</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <extracomment>What another answer would have led to. %1 the answer and where it leads.</extracomment>
        <translation>Si no: %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Views of the page &quot;Choose&quot;.</extracomment>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>El árbol entero</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>Vista</translation>
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
        <translation>Lo enseña: %1 · Fuente: %2</translation>
    </message>
    <message>
        <source>Not measured here: %1 Instead: %2</source>
        <extracomment>Below a claim that is not measured. %1 why, %2 what stands in for it.</extracomment>
        <translation>No se mide aquí: %1 En su lugar: %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>Button of a claim while it is measured.</extracomment>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: a claim is measured on this machine.</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: a claim is measured on this machine once more.</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <extracomment>Name of the button &quot;Run&quot; of a claim, for screen readers. %1 the claim.</extracomment>
        <translation>Medir: %1</translation>
    </message>
    <message>
        <source>Measures it here, with real connections in lab time 30×; takes some seconds.</source>
        <extracomment>Hint of the button &quot;Run&quot; of a claim.</extracomment>
        <translation>Lo mide aquí, con conexiones reales en tiempo de laboratorio 30×; tarda unos segundos.</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <extracomment>State of a claim.</extracomment>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a claim: opens the incident that tells more of it.</extracomment>
        <translation>Vivirlo…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a claim.</extracomment>
        <translation>Vivir: %1</translation>
    </message>
</context>
<context>
    <name>ClaimFigures</name>
    <message>
        <source>Measured here, %1</source>
        <extracomment>Above the figures of a claim. %1 date and time.</extracomment>
        <translation>Medido aquí, %1</translation>
    </message>
    <message>
        <source>So: %1</source>
        <extracomment>Below the figures of a claim. %1 what they show.</extracomment>
        <translation>Por tanto: %1</translation>
    </message>
    <message>
        <source>These figures do not carry the verdict. A busy machine can do that: run it again; if it stays so, the verdict is wrong here.</source>
        <extracomment>Below the figures of a claim that contradict its verdict.</extracomment>
        <translation>Estas cifras no sostienen el veredicto. Una máquina ocupada puede causarlo: repítalo; si sigue así, el veredicto es falso aquí.</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <extracomment>Below the figures of a claim. %1 what of it is not the real thing.</extracomment>
        <translation>Simulado: %1</translation>
    </message>
    <message>
        <source>Tried here, %1</source>
        <extracomment>Above what went wrong when a claim was measured. %1 date and time.</extracomment>
        <translation>Intentado aquí, %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>true</source>
        <extracomment>The verdicts on a claim.</extracomment>
        <translation>cierto</translation>
    </message>
    <message>
        <source>half true</source>
        <translation>cierto a medias</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the verdicts that are shown.</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Name of the choice of verdicts, for screen readers.</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What articles and interviews say, against the standards and this machine: %1.</source>
        <extracomment>What the page &quot;Claims&quot; is for. %1 how many of them were measured.</extracomment>
        <translation>Lo que dicen artículos y entrevistas, frente a los estándares y esta máquina: %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the claims with their verdicts and figures go to the clipboard as Markdown.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The table of verdicts with their figures, as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the claims.</extracomment>
        <translation>La tabla de veredictos con sus cifras, en Markdown, al portapapeles.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run all</source>
        <extracomment>Button: all claims are measured.</extracomment>
        <translation>Medir todos</translation>
    </message>
    <message>
        <source>Stop what runs first: it would be measured, too.</source>
        <extracomment>Hint of buttons that measure while something else runs.</extracomment>
        <translation>Pare antes lo que está en marcha: también se mediría.</translation>
    </message>
    <message>
        <source>Measures every claim that can be, one after the other: about two minutes.</source>
        <extracomment>Hint of the button &quot;Run all&quot;.</extracomment>
        <translation>Mide cada tópico que se pueda medir, uno tras otro: unos dos minutos.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Midiendo</translation>
    </message>
</context>
<context>
    <name>ClassroomBar</name>
    <message>
        <source>Time to think</source>
        <extracomment>Above a choice of times: how long a class may think about a question.
----------
Name of a choice, for screen readers.</extracomment>
        <translation>Tiempo para pensar</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>The time that a class has left, for screen readers. %1 minutes and seconds, or that it is up.</extracomment>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>no timer</source>
        <extracomment>Choices of how long a class may think about a question.</extracomment>
        <translation>sin temporizador</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
</context>
<context>
    <name>ClientFaults</name>
    <message>
        <source>Reconnect</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>jitter</translation>
    </message>
    <message>
        <source>How WebSocket clients dial again, which no browser does for them. At once or in step they storm a server that comes back; with full jitter they trickle.</source>
        <translation>Cómo vuelven a conectar los clientes WebSocket, algo que ningún navegador hace por ellos. De inmediato o al unísono, asaltan al servidor que vuelve; con jitter completo, llegan con cuentagotas.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>al unísono</translation>
    </message>
    <message>
        <source>clamped</source>
        <translation>acotado</translation>
    </message>
    <message>
        <source>Mishap</source>
        <translation>Percance</translation>
    </message>
    <message>
        <source>Befalls every client. Unplugged, nobody is told that it left; not reading, the server has to buffer or drop; asleep, its timers stop and then fire all at once.</source>
        <translation>Afecta a todos los clientes. Desenchufados, nadie se entera de que se fueron; si no leen, el servidor tiene que acumular o descartar; dormidos, sus temporizadores se paran y luego saltan todos a la vez.</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desenchufado</translation>
    </message>
    <message>
        <source>not reading</source>
        <translation>no lee</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormido</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Visitors stay for so long on average, then others come. Forgetful ones leave their connection open when they go.</source>
        <translation>Los visitantes se quedan ese tiempo de media y luego llegan otros. Los olvidadizos dejan la conexión abierta al irse.</translation>
    </message>
    <message>
        <source>after 30 s</source>
        <translation>tras 30 s</translation>
    </message>
    <message>
        <source>forgetful</source>
        <translation>olvidadizo</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondeo</translation>
    </message>
    <message>
        <source>Long polls pause after each answer, perhaps with a new connection every time: requests, connections and lateness grow.</source>
        <translation>Los long polls hacen una pausa tras cada respuesta, quizá con una conexión nueva cada vez: crecen las peticiones, las conexiones y el retraso.</translation>
    </message>
    <message>
        <source>every 5 s</source>
        <translation>cada 5 s</translation>
    </message>
    <message>
        <source>5 s, new link</source>
        <translation>5 s, conex. nueva</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Every request carries them, as browsers do. A long poll pays for each message, a stream once for all.</source>
        <translation>Cada petición las lleva, como en los navegadores. Un long poll las paga en cada mensaje; un stream, una vez para todos.</translation>
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
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Ten tabs of each protocol share one browser&apos;s six HTTP/1.1 connections to a host; the others wait. Sharding over two names doubles them. Begins the run anew.</source>
        <translation>Diez pestañas de cada protocolo comparten las seis conexiones HTTP/1.1 de un navegador con un host; las demás esperan. Repartir entre dos nombres (sharding) las duplica. Reinicia la ejecución.</translation>
    </message>
    <message>
        <source>6 links</source>
        <translation>6 conexiones</translation>
    </message>
    <message>
        <source>2 shards</source>
        <translation>2 shards</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>%1 clients wanted</source>
        <extracomment>Field: number of clients. %1 a protocol.</extracomment>
        <translation>Clientes %1 deseados</translation>
    </message>
    <message>
        <source>How many clients are to be connected. Type a number, or step by 100.</source>
        <extracomment>Hint of the field for the number of clients.</extracomment>
        <translation>Cuántos clientes deben estar conectados. Escriba un número o cámbielo de 100 en 100.</translation>
    </message>
    <message>
        <source>delivered %1   lost %2   duplicated %3   gave up %4</source>
        <extracomment>Below a protocol&apos;s row. Messages: %1 delivered, %2 lost, %3 duplicated; %4 clients that gave up for good.</extracomment>
        <translation>entregados %1   perdidos %2   duplicados %3   desistidos %4</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Clients</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>wanted</source>
        <extracomment>Head of the clients table: clients wanted, open, waiting to reconnect; median and 99th percentile of the latency; bytes per message.</extracomment>
        <translation>deseados</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>B/mens.</translation>
    </message>
    <message>
        <source>All three</source>
        <extracomment>Before buttons that change the number of clients of all three protocols.</extracomment>
        <translation>Los tres</translation>
    </message>
    <message>
        <source>− 100</source>
        <extracomment>Button: 100 clients of each protocol leave.</extracomment>
        <translation>− 100</translation>
    </message>
    <message>
        <source>100 clients fewer of each protocol</source>
        <extracomment>Name of the button &quot;− 100&quot;, for screen readers.</extracomment>
        <translation>100 clientes menos de cada protocolo</translation>
    </message>
    <message>
        <source>+ 100</source>
        <extracomment>Button: 100 clients of each protocol come.</extracomment>
        <translation>+ 100</translation>
    </message>
    <message>
        <source>100 clients more of each protocol</source>
        <extracomment>Name of the button &quot;+ 100&quot;, for screen readers.</extracomment>
        <translation>100 clientes más de cada protocolo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Button: all clients leave.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No clients</source>
        <extracomment>Name of the button &quot;None&quot;, for screen readers.</extracomment>
        <translation>Ningún cliente</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Before a number field and &quot;messages a second&quot;.</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <extracomment>Name of the field for the publishing rate, for screen readers.</extracomment>
        <translation>Mensajes publicados por segundo</translation>
    </message>
    <message>
        <source>Every message goes to every client. 0 is silence: then connections idle, and an idle timeout can cut them.</source>
        <extracomment>Hint of the field for the publishing rate.</extracomment>
        <translation>Cada mensaje va a todos los clientes. 0 es silencio: las conexiones quedan inactivas y un tiempo de inactividad puede cortarlas.</translation>
    </message>
    <message>
        <source>messages a second, each to every client</source>
        <extracomment>After a number field.</extracomment>
        <translation>mensajes por segundo, a todos los clientes</translation>
    </message>
    <message>
        <source>silence: only keepalives and pings pass</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>silencio: solo keepalives y pings</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Switch: simulated customers send payments to the same server.</extracomment>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>20 payments a second share the request pool: when it is full they are refused with 503.</source>
        <extracomment>Hint of the switch &quot;Payments&quot;.</extracomment>
        <translation>20 pagos por segundo comparten el pool de peticiones: cuando está lleno, se rechazan con 503.</translation>
    </message>
    <message>
        <source>%1/s ok, %2/s rejected</source>
        <extracomment>Payments a second. %1 succeeded, %2 rejected.</extracomment>
        <translation>%1/s bien, %2/s rechazados</translation>
    </message>
    <message>
        <source>messages a second</source>
        <extracomment>After a number field.</extracomment>
        <translation>mensajes por segundo</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>silencio</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message>
        <source>(nothing)</source>
        <extracomment>In the place of what a command printed.</extracomment>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Not run: %1</source>
        <extracomment>In the place of what a command printed. %1 why it was not run.</extracomment>
        <translation>No ejecutado: %1</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>The same lab in a terminal</source>
        <extracomment>Title of the sheet with the command for a terminal.</extracomment>
        <translation>El mismo laboratorio en una terminal</translation>
    </message>
    <message>
        <source>Runs for ten seconds with the server, the proxy, the clients and the faults that are set now, and prints what came of it. Add --seconds 60 for longer, --save run.pushlab to open it here.</source>
        <extracomment>Explains the command for a terminal.</extracomment>
        <translation>Funciona diez segundos con el servidor, el proxy, los clientes y los fallos que están puestos ahora, e imprime el resultado. Añada --seconds 60 para más tiempo y --save run.pushlab para abrirlo aquí.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the text with the command, for screen readers.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Before a number field: what everything random is drawn from.
----------
Name of the field for the seed, for screen readers.</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same waiting times, visits and victims. A change begins a new run.</source>
        <extracomment>Explains the seed.</extracomment>
        <translation>La misma semilla sortea las mismas esperas, visitas y víctimas. Un cambio inicia otra ejecución.</translation>
    </message>
    <message>
        <source>On the clipboard.</source>
        <extracomment>Beside the button &quot;Copy&quot;, after it was used.</extracomment>
        <translation>En el portapapeles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is taught, what holds, and what this machine measures: 100 clients of each protocol, in turn, on the same schedule.</source>
        <extracomment>What the page &quot;Compare&quot; is for.</extracomment>
        <translation>Lo que se enseña, lo que se cumple y lo que mide esta máquina: 100 clientes de cada protocolo, por turnos, con el mismo calendario.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the comparison goes to the clipboard as Markdown.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The table as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the comparison.</extracomment>
        <translation>La tabla en Markdown, al portapapeles.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the comparison is saved as Markdown and as a picture.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The table as Markdown and as a picture, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of the comparison.</extracomment>
        <translation>La tabla en Markdown y como imagen, en su carpeta de documentos.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>Button: the comparison is measured.</extracomment>
        <translation>Medir todo</translation>
    </message>
    <message>
        <source>Stop the lab first: its clients would be measured, too.</source>
        <extracomment>Hint of the button &quot;Measure all&quot; while the lab runs.</extracomment>
        <translation>Pare antes el laboratorio: también se medirían sus clientes.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>What holds</source>
        <extracomment>Head of a column of the comparison.</extracomment>
        <translation>Lo que se cumple</translation>
    </message>
    <message>
        <source>Bold: measured here, over loopback and without TLS. Ratios carry over to a network, latencies do not.</source>
        <extracomment>Below the comparison.</extracomment>
        <translation>Negrita: medido aquí, por loopback y sin TLS. Las proporciones valen también en una red; las latencias, no.</translation>
    </message>
    <message>
        <source>Saved as %1, and as Markdown beside it</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Guardado como %1 y, al lado, en Markdown</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>Hint of the button &quot;Measure all&quot;.</extracomment>
        <translation>Tarda cerca de un minuto.</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>Configuration that cures it</source>
        <extracomment>Name of the text with lines of configuration, for screen readers.</extracomment>
        <translation>Configuración que lo cura</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where the figures of a preset are documented. %1 a source.</extracomment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the lines of configuration go to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See push behave, break and heal</source>
        <extracomment>Headline before the first start.</extracomment>
        <translation>Vea cómo el push funciona, se rompe y se cura</translation>
    </message>
    <message>
        <source>A real server, a real proxy and real connections, all on this machine.</source>
        <extracomment>Below the headline before the first start.</extracomment>
        <translation>Un servidor real, un proxy real y conexiones reales, todo en esta máquina.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>First of three steps: its name, and a sentence.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Clients of three protocols listen to the same messages.</source>
        <translation>Clientes de tres protocolos escuchan los mismos mensajes.</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Second of three steps: its name, and a sentence.</extracomment>
        <translation>Romper</translation>
    </message>
    <message>
        <source>Let the proxy time out, restart the server, or kill it.</source>
        <translation>Deje que el proxy corte, reinicie el servidor o mátelo.</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Third of three steps: its name, and a sentence.</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>See who comes back, how soon, and what was lost.</source>
        <translation>Vea quién vuelve, cuánto tarda y qué se perdió.</translation>
    </message>
    <message>
        <source>Show me a restart</source>
        <extracomment>The one button before the first start: something worth seeing within five seconds.</extracomment>
        <translation>Muéstrame un reinicio</translation>
    </message>
    <message>
        <source>A hundred clients of each protocol connect, and then the server restarts under them.</source>
        <extracomment>Hint of the button &quot;Show me a restart&quot;.</extracomment>
        <translation>Cien clientes de cada protocolo se conectan y después el servidor se reinicia bajo ellos.</translation>
    </message>
    <message>
        <source>Start with 100 clients of each</source>
        <extracomment>Button before the first start.</extracomment>
        <translation>Empezar con 100 clientes de cada uno</translation>
    </message>
    <message>
        <source>Live through an incident</source>
        <extracomment>Button before the first start: goes to the page with incidents.</extracomment>
        <translation>Vivir un incidente</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Threads</source>
        <extracomment>A source of evidence: what each request thread of the server does.</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>Title of a card: what can be seen of the cause of an incident.</extracomment>
        <translation>Lo que dicen las pruebas</translation>
    </message>
    <message>
        <source>Nothing yet: run the step.</source>
        <extracomment>Before a step of an incident runs.</extracomment>
        <translation>Aún nada: ejecute el paso.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of evidence, for screen readers. %1 what was found, %2 how much of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaultFlow</name>
    <message>
        <source>Fewer</source>
        <extracomment>Button: only the faults that are on are shown.</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Faults…</source>
        <extracomment>Button: the faults that are off are shown, too.</extracomment>
        <translation>Fallos…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>%1, con %2× a los %3</translation>
    </message>
</context>
<context>
    <name>ForgetfulBanner</name>
    <message>
        <source>Settings cannot be kept.</source>
        <extracomment>Headline: the settings file cannot be written.</extracomment>
        <translation>Los ajustes no se pueden conservar.</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>IncidentBanner</name>
    <message>
        <source>This lab is as “%1” has it in step %2. Do what you like with it.</source>
        <extracomment>Above the lab, while an incident waits. %1 the incident, %2 the number of its step.</extracomment>
        <translation>Este laboratorio está como lo tiene «%1» en el paso %2. Haga con él lo que quiera.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>Volver al incidente</translation>
    </message>
    <message>
        <source>It goes on at its step; what was changed here meanwhile is set up anew as it was.</source>
        <extracomment>Hint of the button &quot;Back to the incident&quot;.</extracomment>
        <translation>Sigue en su paso; lo que se cambió aquí entretanto se vuelve a poner como estaba.</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Played with real processes and sockets. Predict first, then see what is measured.</source>
        <extracomment>What the page &quot;Incidents&quot; is for.</extracomment>
        <translation>Con procesos y sockets reales. Primero prediga; después vea lo que se mide.</translation>
    </message>
    <message>
        <source>%1 severity</source>
        <extracomment>Severity of an incident. %1 is low, medium or high.</extracomment>
        <translation>Gravedad: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an incident.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Name of the button &quot;Open&quot;, for screen readers. %1 an incident.</extracomment>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>your own, %1 severity</source>
        <extracomment>Severity of an incident that the user has written. %1 is low, medium or high.</extracomment>
        <translation>propio, gravedad: %1</translation>
    </message>
    <message>
        <source>played; %1 of %2 predicted</source>
        <extracomment>An incident that was played. %1 questions predicted right, of %2.</extracomment>
        <translation>jugado; %1 de %2 predichas</translation>
    </message>
    <message>
        <source>played</source>
        <extracomment>An incident that was played without predictions.</extracomment>
        <translation>jugado</translation>
    </message>
</context>
<context>
    <name>IncidentPlay</name>
    <message>
        <source>%1 severity</source>
        <extracomment>Below the title of an incident. %1 is low, medium or high.</extracomment>
        <translation>Gravedad: %1</translation>
    </message>
    <message>
        <source>All incidents</source>
        <extracomment>Button: back to the list of incidents.</extracomment>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>Button: plays an incident once more.</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>Button: plays an incident.</extracomment>
        <translation>Reproducirlo</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step of an incident.</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Run it</source>
        <extracomment>Button: a step of an incident is run for real.</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Space or Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Run it&quot; and &quot;Next&quot;.</extracomment>
        <translation>Espacio o Av Pág, como en un mando de presentador.</translation>
    </message>
    <message>
        <source>Leave for the Lab</source>
        <extracomment>Button: shows the lab of an incident on the Lab page.</extracomment>
        <translation>Ir al laboratorio</translation>
    </message>
    <message>
        <source>The lab stays as it is, with its clients and settings, for you to try things; then come back to this step.</source>
        <extracomment>Hint of the button &quot;Leave for the Lab&quot;.</extracomment>
        <translation>El laboratorio se queda como está, con sus clientes y ajustes, para que pruebe; luego vuelva a este paso.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>Volver al incidente</translation>
    </message>
    <message>
        <source>Step before</source>
        <extracomment>Button: shows the step before once more, without running it.</extracomment>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Page Up, as on a presenter&apos;s remote. Nothing is run again.</source>
        <extracomment>Hint of the button &quot;Step before&quot;.</extracomment>
        <translation>Re Pág, como en un mando de presentador. No se repite nada.</translation>
    </message>
    <message>
        <source>real time; lab time runs %1×</source>
        <extracomment>At a chart of an incident, whose story tells lab time. %1 how many times faster that runs: 10 or 30.</extracomment>
        <translation>tiempo real; el del laboratorio va a %1×</translation>
    </message>
    <message>
        <source>stands still until you run it</source>
        <extracomment>At a chart of an incident.</extracomment>
        <translation>quieto hasta que lo ejecute</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Interview</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>%1 of %2 known well. Answer aloud before you look.</source>
        <extracomment>Progress of the interview page. %1 of %2 questions are known.</extracomment>
        <translation>%1 de %2 bien sabidas. Responda en voz alta antes de mirar.</translation>
    </message>
    <message>
        <source>Ten questions in thirty minutes, and what came of them.</source>
        <extracomment>What the mock interview is for.</extracomment>
        <translation>Diez preguntas en treinta minutos, y lo que salió de ellas.</translation>
    </message>
    <message>
        <source>“Design a chat for one million people.” The figures of this machine, carried to nodes, memory and cost.</source>
        <extracomment>What the reckoning of a chat for a million people is for.</extracomment>
        <translation>«Diseñe un chat para un millón de personas.» Las cifras de esta máquina, llevadas a nodos, memoria y coste.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Views of the interview page.</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>A chat for a million</source>
        <translation>Chat para un millón</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>LabHeader</name>
    <message>
        <source>Lab</source>
        <extracomment>Title of the page.</extracomment>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>elapsed</source>
        <extracomment>Header: time since the run began.</extracomment>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Header: messages that the server acknowledged.</extracomment>
        <translation>publicados</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Header: messages that did not reach a client that should have got them.</extracomment>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>duplicated</source>
        <extracomment>Header: messages that a client got twice.</extracomment>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>Lab time</source>
        <extracomment>Beside the choice 1×, 10×, 30×: how much faster than in production protocol timers run.
----------
Name of the lab time choice, for screen readers.</extracomment>
        <translation>Tiempo de lab.</translation>
    </message>
    <message>
        <source>Divides every protocol timer: at 10× a timeout of 60 s takes 6 s. Latencies stay real. A change begins a new run.</source>
        <extracomment>Hint of the lab time choice.</extracomment>
        <translation>Divide todos los temporizadores de los protocolos: con 10×, un límite de 60 s tarda 6 s. Las latencias siguen siendo reales. Un cambio inicia otra ejecución.</translation>
    </message>
    <message>
        <source>Runs…</source>
        <extracomment>Button that opens the sheet with runs.</extracomment>
        <translation>Ejecuciones…</translation>
    </message>
    <message>
        <source>Save this run, open another, lay two over each other, export. Key Ctrl+O.</source>
        <extracomment>Hint of the button &quot;Runs…&quot;.</extracomment>
        <translation>Guardar esta ejecución, abrir otra, superponer dos, exportar. Tecla Ctrl+O.</translation>
    </message>
    <message>
        <source>Command…</source>
        <extracomment>Button that opens the sheet with the command for a terminal.</extracomment>
        <translation>Comando…</translation>
    </message>
    <message>
        <source>The line for a terminal that repeats what is set here. Key Ctrl+E.</source>
        <extracomment>Hint of the button &quot;Command…&quot;.</extracomment>
        <translation>La línea de terminal que repite lo que está puesto aquí. Tecla Ctrl+E.</translation>
    </message>
    <message>
        <source>Mark…</source>
        <extracomment>Button that opens a dialog to set a mark.</extracomment>
        <translation>Marca…</translation>
    </message>
    <message>
        <source>Draws a line with your words through all charts. Key M.</source>
        <extracomment>Hint of the button &quot;Mark…&quot;.</extracomment>
        <translation>Traza una línea con sus palabras por todos los gráficos. Tecla M.</translation>
    </message>
    <message>
        <source>Clear faults</source>
        <extracomment>Button that ends every fault.</extracomment>
        <translation>Quitar fallos</translation>
    </message>
    <message>
        <source>Switches every fault of clients, proxy and server off, and starts the server when it is down. Key C.</source>
        <extracomment>Hint of the button &quot;Clear faults&quot;.</extracomment>
        <translation>Apaga todos los fallos de clientes, proxy y servidor, y arranca el servidor si está caído. Tecla C.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: the run ends and every setting is as at the beginning.</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Ends the run and puts every setting back to how the program starts.</source>
        <extracomment>Hint of the button &quot;Reset&quot;.</extracomment>
        <translation>Termina la ejecución y deja todo como al abrir el programa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that ends the run.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button that begins a run.</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Starts or stops server, proxy and clients. Key Ctrl+R.</source>
        <extracomment>Hint of the button &quot;Start&quot; or &quot;Stop&quot;.</extracomment>
        <translation>Inicia o para el servidor, el proxy y los clientes. Tecla Ctrl+R.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>links</source>
        <extracomment>Below the number of connections between clients and proxy, or proxy and server.</extracomment>
        <translation>conex.</translation>
    </message>
    <message>
        <source>Not all clients could be made.</source>
        <extracomment>Banner: file descriptors ran out.</extracomment>
        <translation>No se pudieron crear todos los clientes.</translation>
    </message>
    <message>
        <source>Stay with these</source>
        <extracomment>Banner&apos;s button: the number of clients that are wanted becomes that of those that there are.</extracomment>
        <translation>Quedarse con estos</translation>
    </message>
</context>
<context>
    <name>LaneLegend</name>
    <message>
        <source>drop</source>
        <extracomment>Legend of the lanes: an open connection ended.</extracomment>
        <translation>corte</translation>
    </message>
</context>
<context>
    <name>LanesPane</name>
    <message>
        <source>Connection lanes</source>
        <extracomment>Title above the lanes: what each client does over time.</extracomment>
        <translation>Pistas de conexión</translation>
    </message>
    <message>
        <source>by number</source>
        <extracomment>In which order the lanes are.</extracomment>
        <translation>por número</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>por estado</translation>
    </message>
    <message>
        <source>by drops</source>
        <translation>por cortes</translation>
    </message>
    <message>
        <source>Order of the lanes</source>
        <extracomment>Name of the choice of the order of lanes, for screen readers.</extracomment>
        <translation>Orden de las pistas</translation>
    </message>
    <message>
        <source>By state, those in trouble come first; by drops, those that lost their connection most often. Looked at once a second.</source>
        <extracomment>Hint of the choice of the order of lanes.</extracomment>
        <translation>Por estado, primero los que tienen problemas; por cortes, los que más veces perdieron la conexión. Se mira una vez por segundo.</translation>
    </message>
    <message>
        <source>every protocol</source>
        <extracomment>Which lanes are shown: of every protocol, or of one.</extracomment>
        <translation>todos los protocolos</translation>
    </message>
    <message>
        <source>long polling</source>
        <translation>long polling</translation>
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
        <translation>Protocolo de las pistas</translation>
    </message>
    <message>
        <source>Shows only the lanes of this protocol.</source>
        <extracomment>Hint of the choice of a protocol for the lanes.</extracomment>
        <translation>Muestra solo las pistas de este protocolo.</translation>
    </message>
    <message>
        <source>State of the lanes</source>
        <extracomment>Name of the choice of a state for the lanes, for screen readers.</extracomment>
        <translation>Estado de las pistas</translation>
    </message>
    <message>
        <source>Shows only clients that are in this state now, or at the right edge of what is held.</source>
        <extracomment>Hint of the choice of a state for the lanes.</extracomment>
        <translation>Muestra solo los clientes que están ahora en este estado, o en el borde derecho de lo detenido.</translation>
    </message>
</context>
<context>
    <name>LanesPlot</name>
    <message>
        <source>Lanes of the clients</source>
        <extracomment>Name of the lanes, for screen readers.</extracomment>
        <translation>Pistas de los clientes</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <extracomment>In place of lanes, while there are no clients.</extracomment>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>No client is like that now: choose every protocol and every state to see all.</source>
        <extracomment>In place of lanes, when the filters leave none.</extracomment>
        <translation>Ningún cliente está así ahora: elija todos los protocolos y todos los estados para verlos todos.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Title of a page for beginners.</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>From the quick answer to the words of the trade.</source>
        <extracomment>What the page &quot;Learn&quot; is for.</extracomment>
        <translation>De la respuesta rápida a las palabras del oficio.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the beginner&apos;s pages is shown. %1 of %2.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>See it run</source>
        <extracomment>Heading of a list of links to incidents and pages.</extracomment>
        <translation>Verlo en marcha</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: to the page before this one.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the page after this one.</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Left and right, or Page Up and Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Previous&quot; and &quot;Next&quot;.</extracomment>
        <translation>Izquierda y derecha, o Re Pág y Av Pág, como en un mando de presentador.</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a chart&apos;s legend, for screen readers. %1 a line&apos;s name, %2 its newest value.</extracomment>
        <translation>%1: %2</translation>
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
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark this moment</source>
        <extracomment>Title of the dialog that sets a mark.</extracomment>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>A line through all three charts, with your words beside it.</source>
        <extracomment>Explains what a mark is.</extracomment>
        <translation>Una línea por los tres gráficos, con sus palabras al lado.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Placeholder in the field for a mark&apos;s words.</extracomment>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <extracomment>Name of the field for a mark&apos;s words, for screen readers.</extracomment>
        <translation>Palabras de la marca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set no mark.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set mark</source>
        <extracomment>Button: set the mark.</extracomment>
        <translation>Poner la marca</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>server stopped for %1</source>
        <translation>servidor parado durante %1</translation>
    </message>
    <message>
        <source>server stopped</source>
        <translation>servidor parado</translation>
    </message>
    <message>
        <source>server killed, down for %1</source>
        <translation>servidor matado, caído durante %1</translation>
    </message>
    <message>
        <source>server killed</source>
        <translation>servidor matado</translation>
    </message>
    <message>
        <source>server frozen for %1</source>
        <translation>servidor congelado durante %1</translation>
    </message>
    <message>
        <source>%1 clients are well again</source>
        <translation>los clientes %1 están bien de nuevo</translation>
    </message>
    <message>
        <source>%1 clients unplugged</source>
        <translation>clientes %1 desenchufados</translation>
    </message>
    <message>
        <source>%1 clients stop reading</source>
        <translation>los clientes %1 dejan de leer</translation>
    </message>
    <message>
        <source>%1 clients suspended</source>
        <translation>clientes %1 suspendidos</translation>
    </message>
</context>
<context>
    <name>MarkNames</name>
    <message>
        <source>Faults, fixes and notes are numbered in the charts and named here.</source>
        <extracomment>Below the charts, while nothing was done to the system.</extracomment>
        <translation>Los fallos, remedios y notas llevan un número en los gráficos y su nombre aquí.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A reading, for screen readers. %1 what is measured, %2 the value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MockReportView</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the report of a mock interview goes to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The report as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a report.</extracomment>
        <translation>El informe en Markdown, al portapapeles.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the report of a mock interview is saved.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The report as Markdown, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of a report.</extracomment>
        <translation>El informe en Markdown, en su carpeta de documentos.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: away from the report, to another mock interview.</extracomment>
        <translation>Otro más</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · answered in %4, %5 in all</source>
        <extracomment>A question of a report. %1 its number, %2 known, missed or no answer, %3 its level, %4 and %5 minutes and seconds.</extracomment>
        <translation>%1 · %2 · %3 · respondida en %4, %5 en total</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Name of the button &quot;Show me&quot;, for screen readers. %1 a question.</extracomment>
        <translation>Muéstrame: %1</translation>
    </message>
</context>
<context>
    <name>MockView</name>
    <message>
        <source>Thirty minutes, ten questions</source>
        <extracomment>Title of a card: before a mock interview begins.</extracomment>
        <translation>Treinta minutos, diez preguntas</translation>
    </message>
    <message>
        <source>Answer each question aloud, as you would to somebody across the table: two sentences first, then depth, then what speaks against it. Look at the answer only when you are through, and grade yourself. In the end you see what you knew, what each question took, and what to revise; the missed ones also come again in Practice.</source>
        <translation>Responda a cada pregunta en voz alta, como a alguien al otro lado de la mesa: primero dos frases, luego en profundidad, luego lo que habla en contra. Mire la respuesta solo al terminar y califíquese. Al final ve lo que sabía, lo que llevó cada pregunta y lo que debe repasar; las falladas también vuelven en Práctica.</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of a mock interview; &quot;all&quot; goes from junior to staff.</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>júnior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>sénior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: a mock interview begins.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that is left of a mock interview, for screen readers. %1 minutes and seconds.</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>Button: a mock interview is ended before its time.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>To the report of what was asked so far.</source>
        <extracomment>Hint of the button &quot;End it&quot;.</extracomment>
        <translation>Al informe de lo preguntado hasta ahora.</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>Above a question of a mock interview. %1 of %2 questions; %3 is junior, senior or staff.</extracomment>
        <translation>Pregunta %1 de %2 · %3</translation>
    </message>
    <message>
        <source>I have answered</source>
        <extracomment>Button of a mock interview: the answer was given aloud and is compared now.</extracomment>
        <translation>He respondido</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>Lo sabía</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>No lo sabía</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pushlab</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>Pushlab</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Button: version, licences, and where the figures come from.</extracomment>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>OwnIncidents</name>
    <message>
        <source>Your own incidents</source>
        <extracomment>Title of a card: incidents that the user has written.</extracomment>
        <translation>Sus propios incidentes</translation>
    </message>
    <message>
        <source>Files in %1 appear in this list as soon as they are saved. “Open the folder” puts a README.md there, which tells how one is written.</source>
        <extracomment>%1 a folder.</extracomment>
        <translation>Los archivos en %1 aparecen en esta lista en cuanto se guardan. «Abrir la carpeta» pone en ella un README.md que explica cómo se escribe uno.</translation>
    </message>
    <message>
        <source>Mistake in a file: %1</source>
        <extracomment>A mistake in an incident file, for screen readers. %1 file, line, column and what is wrong.</extracomment>
        <translation>Error en un archivo: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: shows the folder of the user&apos;s own incidents.</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Makes the folder when there is none, with a description of the files in it.</source>
        <extracomment>Hint of the button &quot;Open the folder&quot;.</extracomment>
        <translation>Crea la carpeta si no existe, con una descripción de sus archivos.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: reads the user&apos;s own incidents once more.</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Chromium&apos;s EventSource</source>
        <translation>EventSource de Chromium</translation>
    </message>
    <message>
        <source>Firefox&apos; EventSource</source>
        <translation>EventSource de Firefox</translation>
    </message>
    <message>
        <source>The npm package eventsource</source>
        <translation>El paquete npm eventsource</translation>
    </message>
    <message>
        <source>WebSocket in a naive loop</source>
        <translation>WebSocket en un bucle ingenuo</translation>
    </message>
    <message>
        <source>WebSocket after a fixed second</source>
        <translation>WebSocket tras un segundo fijo</translation>
    </message>
    <message>
        <source>WebSocket as RFC 6455 recommends</source>
        <translation>WebSocket como pide el RFC 6455</translation>
    </message>
    <message>
        <source>WebSocket with full jitter</source>
        <translation>WebSocket con jitter completo</translation>
    </message>
    <message>
        <source>Socket.IO&apos;s client</source>
        <translation>Cliente de Socket.IO</translation>
    </message>
    <message>
        <source>Long poll, again at once</source>
        <translation>Long poll, otra vez de inmediato</translation>
    </message>
    <message>
        <source>Long poll with a pause of a second</source>
        <translation>Long poll con pausa de un segundo</translation>
    </message>
    <message>
        <source>Long poll, backing off on errors</source>
        <translation>Long poll con backoff si hay errores</translation>
    </message>
    <message>
        <source>Short poll every 5 s</source>
        <translation>Short poll cada 5 s</translation>
    </message>
    <message>
        <source>Short poll every 5 s, without keep-alive</source>
        <translation>Short poll cada 5 s, sin keep-alive</translation>
    </message>
</context>
<context>
    <name>PersonaButton</name>
    <message>
        <source>Personas…</source>
        <extracomment>Button: opens the choice of kinds of clients.</extracomment>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>Personas ●</source>
        <extracomment>Button, while clients are of another kind than the lab&apos;s own.</extracomment>
        <translation>Personas ●</translation>
    </message>
    <message>
        <source>Clients as they are met in the wild: how a browser, a library or a hand-written loop reconnects.</source>
        <extracomment>Hint of the button &quot;Personas…&quot;.</extracomment>
        <translation>Clientes como los que hay por ahí: cómo reconecta un navegador, una biblioteca o un bucle escrito a mano.</translation>
    </message>
    <message>
        <source>Long polling</source>
        <extracomment>Protocols, each followed by the choice of a kind of client.</extracomment>
        <translation>Long polling</translation>
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
        <translation>Los clientes %1 son</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of the interview questions.</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>júnior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>sénior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 due today. Known ones come again after 1, 3, 7, 14 and 30 days, missed ones today.</source>
        <extracomment>How many interview questions are to be asked today. %1 a number.</extracomment>
        <translation>Para hoy: %1. Las sabidas vuelven tras 1, 3, 7, 14 y 30 días; las falladas, hoy.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the interview page forgets what was known.</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forgets what you knew: every question counts as new.</source>
        <extracomment>Hint of the button &quot;Begin anew&quot;.</extracomment>
        <translation>Olvida lo que sabía: cada pregunta vuelve a contar como nueva.</translation>
    </message>
    <message>
        <source>Question · %1 · %2</source>
        <extracomment>Above an interview question. %1 is junior, senior or staff; %2 how well it was known: &quot;new&quot;, &quot;known 2 times&quot;.</extracomment>
        <translation>Pregunta · %1 · %2</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <extracomment>Title of a card: all interview questions of today have been asked.</extracomment>
        <translation>Basta por hoy</translation>
    </message>
    <message>
        <source>Nothing more is due. The next question comes on %1: what is repeated a little before it is forgotten, stays.</source>
        <extracomment>%1 a date.</extracomment>
        <translation>Nada más para hoy. La próxima pregunta llega el %1: lo que se repasa poco antes de olvidarlo, queda.</translation>
    </message>
    <message>
        <source>Go on nevertheless</source>
        <extracomment>Button: all interview questions are asked, although they are not due yet.</extracomment>
        <translation>Seguir igualmente</translation>
    </message>
    <message>
        <source>Asks all of them. Whoever is known before its day stays in its box; whoever is missed begins again.</source>
        <extracomment>Hint of the button &quot;Go on nevertheless&quot;.</extracomment>
        <translation>Las pregunta todas. La que se sabe antes de su día se queda en su caja; la que se falla empieza de nuevo.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>Button: shows the answer of an interview question.</extracomment>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>Lo sabía</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>No lo sabía</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>Starts the incident in which it happens for real, at once.</source>
        <extracomment>Hint of the button &quot;Show me&quot;.</extracomment>
        <translation>Inicia al momento el incidente en el que ocurre de verdad.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: another question, this one later.</extracomment>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy like</source>
        <extracomment>Name of the choice of a preset, for screen readers.</extracomment>
        <translation>Proxy como</translation>
    </message>
    <message>
        <source>Proxies and networks that people meet, with their documented limits. What they do to each protocol, and what cures it, is below.</source>
        <extracomment>Hint of the choice of a preset.</extracomment>
        <translation>Proxys y redes que uno se encuentra, con sus límites documentados. Lo que hacen a cada protocolo y lo que lo cura está debajo.</translation>
    </message>
    <message>
        <source>Proxy program</source>
        <extracomment>Name of the choice between the built-in proxy, nginx and HAProxy, for screen readers.</extracomment>
        <translation>Programa de proxy</translation>
    </message>
    <message>
        <source>nginx and HAProxy do what their configuration can say of the faults below, to new connections; they do not tell what they counted. A change begins a new run.</source>
        <extracomment>Hint of the choice between the built-in proxy, nginx and HAProxy.</extracomment>
        <translation>nginx y HAProxy aplican los fallos de abajo que su configuración sabe expresar, a conexiones nuevas; no dicen lo que contaron. Un cambio inicia otra ejecución.</translation>
    </message>
    <message>
        <source>What it does, and what cures it…</source>
        <extracomment>Link to a sheet: what the chosen preset does, and the configuration that cures it.</extracomment>
        <translation>Qué hace y qué lo cura…</translation>
    </message>
    <message>
        <source>%1 It goes on as before.</source>
        <extracomment>A fault that nginx or HAProxy cannot be configured to have is switched on. %1 a sentence that names it.</extracomment>
        <translation>%1 Sigue como antes.</translation>
    </message>
    <message>
        <source>Close all · FIN</source>
        <extracomment>Button: the proxy ends every connection.</extracomment>
        <translation>Cerrar todo · FIN</translation>
    </message>
    <message>
        <source>Ends every connection with a FIN, as a proxy that reloads: clients see an orderly end.</source>
        <extracomment>Hint of the button &quot;Close all&quot;.</extracomment>
        <translation>Termina cada conexión con un FIN, como un proxy que recarga: los clientes ven un final ordenado.</translation>
    </message>
    <message>
        <source>Reset all · RST</source>
        <extracomment>Button: the proxy breaks every connection.</extracomment>
        <translation>Romper todo · RST</translation>
    </message>
    <message>
        <source>Breaks every connection with a RST, as a proxy that crashes: clients see an error.</source>
        <extracomment>Hint of the button &quot;Reset all&quot;.</extracomment>
        <translation>Rompe cada conexión con un RST, como un proxy que se cae: los clientes ven un error.</translation>
    </message>
    <message>
        <source>closed idle</source>
        <extracomment>Proxy: connections closed by the idle timeout.</extracomment>
        <translation>cortadas inact.</translation>
    </message>
    <message>
        <source>502</source>
        <extracomment>Proxy: answers &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>502</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <extracomment>Hint of the counter 502.</extracomment>
        <translation>El servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>504</source>
        <extracomment>Proxy: answers &quot;504 Gateway Timeout&quot;.</extracomment>
        <translation>504</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <extracomment>Hint of the counter 504.</extracomment>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
</context>
<context>
    <name>ProxyFaults</name>
    <message>
        <source>Idle timeout</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Closes a connection on which no byte passed for so long. Messages, keepalives and pings are bytes; a silent stream or socket is cut and its client has to come back.</source>
        <translation>Corta una conexión por la que no pasó ningún byte en ese tiempo. Mensajes, keepalives y pings son bytes; un stream o socket callado se corta y su cliente tiene que volver.</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 s</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>100 s</source>
        <translation>100 s</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>The Upgrade field does not reach the server, which then answers an ordinary GET: new WebSockets fail, long polls and SSE do not notice.</source>
        <translation>El campo Upgrade no llega al servidor, que entonces responde a un GET normal: los WebSockets nuevos fallan; los long polls y SSE no lo notan.</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>as HTTP/1.0</source>
        <translation>como HTTP/1.0</translation>
    </message>
    <message>
        <source>refused 403</source>
        <translation>rechazo 403</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>Holds responses back until a block is full or the response ends: an SSE stream goes silent and then comes in bursts, WebSockets are not touched. New streams only.</source>
        <translation>Retiene las respuestas hasta llenar un bloque o hasta que terminan: un stream SSE se calla y luego llega a ráfagas; los WebSockets no se tocan. Solo streams nuevos.</translation>
    </message>
    <message>
        <source>4 KiB blocks</source>
        <translation>bloques de 4 KiB</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>cuerpo entero</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Every byte takes so much longer in each direction. A long poll pays it for each message twice: with the answer, and with the next request.</source>
        <translation>Cada byte tarda eso de más en cada sentido. Un long poll lo paga dos veces por mensaje: con la respuesta y con la petición siguiente.</translation>
    </message>
    <message>
        <source>50 ms</source>
        <translation>50 ms</translation>
    </message>
    <message>
        <source>200 ± 50 ms</source>
        <translation>200 ± 50 ms</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Each connection gets so many bytes a second towards the client. What does not fit waits at the proxy, then at the server, until the server drops the slow consumer.</source>
        <translation>Cada conexión recibe tantos bytes por segundo hacia el cliente. Lo que no cabe espera en el proxy, luego en el servidor, hasta que el servidor expulsa al consumidor lento.</translation>
    </message>
    <message>
        <source>100 B/s</source>
        <translation>100 B/s</translation>
    </message>
    <message>
        <source>1 KiB/s</source>
        <translation>1 KiB/s</translation>
    </message>
    <message>
        <source>16 KiB/s</source>
        <translation>16 KiB/s</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Agujero negro</translation>
    </message>
    <message>
        <source>This share of the connections goes dead without an end: both sides believe that they are connected. Only a heartbeat that must be answered finds out.</source>
        <translation>Esta parte de las conexiones muere sin terminar: ambos lados se creen conectados. Solo lo descubre un heartbeat que exige respuesta.</translation>
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
        <translation>todas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The proxy answers every new request itself. An EventSource gives up for good on any of these; a WebSocket sees its handshake fail; a long poll asks again.</source>
        <translation>El proxy responde él mismo a cada petición nueva. Un EventSource desiste para siempre con cualquiera de ellas; un WebSocket ve fallar su handshake; un long poll vuelve a preguntar.</translation>
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
        <translation>página de acceso</translation>
    </message>
    <message>
        <source>Cap 100</source>
        <translation>Límite 100</translation>
    </message>
    <message>
        <source>At most 100 requests and tunnels at a time. Those beyond are refused with 503, wait a second in a queue, or are never read, as in a full accept queue.</source>
        <translation>Como mucho 100 peticiones y túneles a la vez. Los demás se rechazan con 503, esperan un segundo en cola o no se leen nunca, como con la cola de accept llena.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de tasa</translation>
    </message>
    <message>
        <source>More new requests than this a second are answered 503. Long polling, which asks anew for each message, meets it first.</source>
        <translation>Por encima de estas peticiones nuevas por segundo se responde 503. El long polling, que pregunta de nuevo por cada mensaje, lo sufre primero.</translation>
    </message>
    <message>
        <source>10/s</source>
        <translation>10/s</translation>
    </message>
    <message>
        <source>100/s</source>
        <translation>100/s</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Corte tras</translation>
    </message>
    <message>
        <source>Ends each connection after so many bytes towards the client, wherever that is in the stream.</source>
        <translation>Termina cada conexión tras tantos bytes hacia el cliente, caiga donde caiga en el stream.</translation>
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
        <translation>Rodajas</translation>
    </message>
    <message>
        <source>Cuts the stream into pieces of about 16 bytes with a pause between them: a client that takes one read for one message breaks here, a parser does not.</source>
        <translation>Corta el stream en trozos de unos 16 bytes con una pausa entre ellos: un cliente que toma una lectura por un mensaje falla aquí; un parser, no.</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 ms</translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation>20 ms</translation>
    </message>
    <message>
        <source>Proxy down</source>
        <translation>Proxy caído</translation>
    </message>
    <message>
        <source>Nobody listens: open connections end, new ones are refused by the kernel. An EventSource survives this, as it does not survive a 502.</source>
        <translation>Nadie escucha: las conexiones abiertas terminan y el kernel rechaza las nuevas. Un EventSource sobrevive a esto; a un 502, no.</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Built-in</source>
        <extracomment>The proxy that is part of Pushlab, in a choice beside nginx and HAProxy.</extracomment>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>%1 has nothing for: a reset of every connection.</source>
        <translation>%1 no tiene nada para: romper todas las conexiones.</translation>
    </message>
</context>
<context>
    <name>Pushlab::ChartFeed</name>
    <message>
        <source>%1 s</source>
        <extracomment>How much time the charts show. %1 a number.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Pushlab::ChartPlot</name>
    <message>
        <source>peak %1/s</source>
        <translation>pico %1/s</translation>
    </message>
    <message>
        <source>thin: pool of %1</source>
        <translation>fina: pool de %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClaimBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <extracomment>%1 of %2 claims were measured.</extracomment>
        <translation>%1 de %2 medidos</translation>
    </message>
    <message numerus="yes">
        <source>, %n not as the verdict says</source>
        <extracomment>After how many claims were measured. %n of them came out against their verdicts.</extracomment>
        <translation>
            <numerusform>, %n no como dice el veredicto</numerusform>
            <numerusform>, %n no como dice el veredicto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::Classroom</name>
    <message>
        <source>time is up</source>
        <extracomment>The class had its time to think about a question.</extracomment>
        <translation>se acabó el tiempo</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClientModel</name>
    <message>
        <source>Long polling</source>
        <translation>Long polling</translation>
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
        <translation>%1 deseados, %2 abiertos</translation>
    </message>
    <message>
        <source>%1 clients could not be made: this machine&apos;s limit of open files is reached.</source>
        <translation>No se pudieron crear %1 clientes: se alcanzó el límite de archivos abiertos de esta máquina.</translation>
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
        <translation>Necesita los permisos de root.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <extracomment>Why a command is not run. %1 a program such as tcpdump.</extracomment>
        <translation>%1 no está instalado.</translation>
    </message>
</context>
<context>
    <name>Pushlab::Comparison</name>
    <message>
        <source>the server died</source>
        <translation>el servidor murió</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>no se pudieron crear %1 clientes: no quedan descriptores de archivo (ulimit -n)</translation>
    </message>
    <message>
        <source>only %1 of %2 clients were open after %3 s</source>
        <translation>solo %1 de %2 clientes estaban abiertos tras %3 s</translation>
    </message>
</context>
<context>
    <name>Pushlab::ComparisonBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>aún sin medir</translation>
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
        <translation>%1 Si «%2»: %3</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; o </translation>
    </message>
</context>
<context>
    <name>Pushlab::ExternalLoad</name>
    <message>
        <source>%1 of %2 clients are open</source>
        <translation>%1 de %2 clientes están abiertos</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>no se pudieron crear %1 clientes: no quedan descriptores de archivo (ulimit -n)</translation>
    </message>
    <message>
        <source>%1 of %2 clients were open</source>
        <translation>%1 de %2 clientes estaban abiertos</translation>
    </message>
    <message>
        <source>%1, the others have given up for good; pushlab-cli listen says why</source>
        <translation>%1, los demás han desistido para siempre; pushlab-cli listen dice por qué</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 tras %2 s</translation>
    </message>
    <message>
        <source>%1 messages received</source>
        <translation>%1 mensajes recibidos</translation>
    </message>
    <message>
        <source>no message was taken: %1</source>
        <translation>no se aceptó ningún mensaje: %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no llegó ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>Pushlab::FaultModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>A mark in the charts: a fault was switched off. %1 its name.</extracomment>
        <translation>%1: no</translation>
    </message>
</context>
<context>
    <name>Pushlab::HttpRequester</name>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
</context>
<context>
    <name>Pushlab::IncidentController</name>
    <message>
        <source>low</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>alta</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>es cierto</translation>
    </message>
    <message>
        <source>half true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>es cierto a medias</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>es falso</translation>
    </message>
</context>
<context>
    <name>Pushlab::InterviewDeck</name>
    <message>
        <source>junior</source>
        <translation>júnior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>sénior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>missed the last time</source>
        <translation>fallada la última vez</translation>
    </message>
    <message numerus="yes">
        <source>known %n time(s)</source>
        <extracomment>How often in a row a question was known. %n a number.</extracomment>
        <translation>
            <numerusform>sabida %n vez</numerusform>
            <numerusform>sabida %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::LabController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A mark in the charts. %1 a protocol, %2 a kind of client.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>arrancando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>terminando…</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>reiniciando…</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>died</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>no arrancó</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabProxy</name>
    <message>
        <source>The proxy cannot listen: %1.</source>
        <translation>El proxy no puede escuchar: %1.</translation>
    </message>
    <message>
        <source>%1 is not running. Start the lab again.</source>
        <translation>%1 no está en marcha. Inicie de nuevo el laboratorio.</translation>
    </message>
    <message>
        <source>%1 ended by itself: nobody accepts connections now. Start the lab again.</source>
        <translation>%1 terminó por sí solo: ahora nadie acepta conexiones. Inicie de nuevo el laboratorio.</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabSession</name>
    <message>
        <source>all links closed</source>
        <translation>todas las conexiones cerradas</translation>
    </message>
    <message>
        <source>all links reset</source>
        <translation>todas las conexiones rotas</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>reinicio del servidor</translation>
    </message>
    <message>
        <source>server started</source>
        <translation>servidor arrancado</translation>
    </message>
    <message>
        <source>server died</source>
        <translation>el servidor murió</translation>
    </message>
    <message>
        <source>The server ended while the proxy was starting.</source>
        <translation>El servidor terminó mientras arrancaba el proxy.</translation>
    </message>
    <message>
        <source>No server runs.</source>
        <translation>No hay ningún servidor en marcha.</translation>
    </message>
</context>
<context>
    <name>Pushlab::LaneModel</name>
    <message>
        <source>all clients: %1</source>
        <extracomment>Beside the lanes: every client has one.</extracomment>
        <translation>todos los clientes: %1</translation>
    </message>
    <message>
        <source>%1 of %2 clients, an even sample</source>
        <extracomment>Beside the lanes: only some clients have one. %1 how many have, %2 how many clients there are.</extracomment>
        <translation>%1 de %2 clientes, una muestra uniforme</translation>
    </message>
    <message>
        <source>at most %1 of %2 dialled again within 100 ms, at %3</source>
        <extracomment>Beside the lanes. %1 how many lanes dialled again within the same 100 ms, %2 of how many, %3 when: &quot;02:14&quot;.</extracomment>
        <translation>como mucho %1 de %2 reconectaron en 100 ms, en %3</translation>
    </message>
    <message>
        <source>%1 has no lane here.</source>
        <extracomment>The chosen client is not among the lanes. %1 its name: &quot;SSE 17&quot;.</extracomment>
        <translation>%1 no tiene pista aquí.</translation>
    </message>
    <message>
        <source>Choose a client: a click on its lane, or the arrow keys.</source>
        <translation>Elija un cliente: un clic en su pista o las flechas.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>backing off</source>
        <translation>en backoff</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>desistió</translation>
    </message>
    <message>
        <source>every state</source>
        <extracomment>Which lanes are shown: in every state, or in one.</extracomment>
        <translation>todos los estados</translation>
    </message>
    <message>
        <source>nothing is known of then</source>
        <translation>de entonces no se sabe nada</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>What a client is doing. %1 &quot;backing off&quot;, %2 since when: &quot;02:14.3&quot;.</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long a client means to wait. %1 a duration: &quot;1.2 s&quot;.</extracomment>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>drops: %1</source>
        <extracomment>How often a client&apos;s open connection ended.</extracomment>
        <translation>cortes: %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::MarkModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::MockBoard</name>
    <message>
        <source>known</source>
        <translation>sabida</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>fallada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 known, in %3 of %4 minutes.</source>
        <extracomment>What came of a mock interview. %1 of %2 planned questions were known, %3 minutes and seconds of %4 were used.</extracomment>
        <translation>%1 de %2 sabidas, en %3 de %4 minutos.</translation>
    </message>
</context>
<context>
    <name>Pushlab::PersonaPanel</name>
    <message>
        <source>The lab&apos;s own</source>
        <extracomment>First in a list of kinds of client.</extracomment>
        <translation>Los del laboratorio</translation>
    </message>
</context>
<context>
    <name>Pushlab::Preferences</name>
    <message>
        <source>%1 cannot be written. Everything works, and is forgotten when the window closes.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>No se puede escribir %1. Todo funciona y se olvida al cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>Pushlab::ProxyPanel</name>
    <message>
        <source>Plain proxy</source>
        <extracomment>A proxy without faults, first in the list of presets.</extracomment>
        <translation>Proxy sin más</translation>
    </message>
    <message>
        <source>Closed %1 idle connections in the last 10 s.</source>
        <translation>Cortó %1 conexiones inactivas en los últimos 10 s.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>How much goes over a path between two cards. %1 an amount: &quot;84 kB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>Pushlab::Publisher</name>
    <message>
        <source>the answer was %1 %2</source>
        <translation>la respuesta fue %1 %2</translation>
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
        <translation>%1 no está instalado. Instale el paquete «%2».</translation>
    </message>
    <message>
        <source>%1 did not accept connections within %2 s.</source>
        <translation>%1 no aceptó conexiones en %2 s.</translation>
    </message>
    <message>
        <source>%1 could not be told to reload.</source>
        <translation>No se pudo hacer que %1 recargara.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 ended before it accepted connections.</source>
        <translation>%1 terminó antes de aceptar conexiones.</translation>
    </message>
</context>
<context>
    <name>Pushlab::RunFiles</name>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>The run that is going on or was the last one, in a list of recordings.</extracomment>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>First in a list of recordings: the run that is shown is compared with none.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerPanel</name>
    <message>
        <source>pool of %1</source>
        <translation>pool de %1</translation>
    </message>
    <message>
        <source>queue of %1</source>
        <translation>cola de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerProcess</name>
    <message>
        <source>%1 did not say within %2 s that it is ready. Look at its messages, then try again.</source>
        <translation>%1 no dijo en %2 s que está listo. Mire sus mensajes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>No se pudo iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is missing. Build or install it beside this program.</source>
        <translation>Falta %1. Compílelo o instálelo junto a este programa.</translation>
    </message>
    <message>
        <source>%1 ended before it was ready.</source>
        <translation>%1 terminó antes de estar listo.</translation>
    </message>
</context>
<context>
    <name>Pushlab::TriageBoard</name>
    <message>
        <source>Every command shows what it should.</source>
        <extracomment>After all commands of a symptom were run.</extracomment>
        <translation>Todos los comandos muestran lo que deben.</translation>
    </message>
    <message>
        <source>Not every command shows what it should.</source>
        <translation>No todos los comandos muestran lo que deben.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireConversation</name>
    <message>
        <source>%1 bytes passed faster than they could be kept</source>
        <extracomment>The inspector&apos;s memory is bounded. %1 a number of bytes.</extracomment>
        <translation>pasaron %1 bytes más deprisa de lo que se podían guardar</translation>
    </message>
    <message>
        <source>joined a connection from port %1; what passed before is not known</source>
        <extracomment>The inspector began to look at a connection that was there. %1 the port it comes from.</extracomment>
        <translation>se unió a una conexión desde el puerto %1; lo que pasó antes no se sabe</translation>
    </message>
    <message>
        <source>the server cannot be reached: no connection</source>
        <extracomment>A TCP connection that the proxy wanted.</extracomment>
        <translation>no se puede alcanzar el servidor: no hay conexión</translation>
    </message>
    <message>
        <source>the client connects from port %1</source>
        <translation>el cliente conecta desde el puerto %1</translation>
    </message>
    <message>
        <source>the proxy connects from port %1</source>
        <extracomment>A TCP connection. %1 the port it comes from.</extracomment>
        <translation>el proxy conecta desde el puerto %1</translation>
    </message>
    <message>
        <source>the proxy</source>
        <extracomment>Who ends a TCP connection.</extracomment>
        <translation>el proxy</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>FIN: %1 closes</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>FIN: %1 cierra</translation>
    </message>
    <message>
        <source>RST: %1 resets</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>RST: %1 rompe</translation>
    </message>
    <message>
        <source>FIN or RST: %1 has ended it</source>
        <extracomment>The end of a TCP connection. %1 who ended it.</extracomment>
        <translation>FIN o RST: %1 la ha terminado</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireEvents</name>
    <message>
        <source>comment: %1</source>
        <extracomment>A line of an event stream that no page ever sees. %1 its text.</extracomment>
        <translation>comentario: %1</translation>
    </message>
    <message>
        <source>event &quot;%1&quot;, id &quot;%2&quot;, %3 bytes of data</source>
        <translation>evento «%1», id «%2», %3 bytes de datos</translation>
    </message>
    <message>
        <source>fields without data: %1</source>
        <extracomment>A block of an event stream that holds no data and so makes no event. %1 its fields.</extracomment>
        <translation>campos sin datos: %1</translation>
    </message>
    <message>
        <source>half an event: thrown away</source>
        <extracomment>The end of a stream came before the blank line that would have made an event of it.</extracomment>
        <translation>medio evento: se descarta</translation>
    </message>
    <message>
        <source>%1 (milliseconds until it reconnects; no event)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1 (milisegundos hasta reconectar; no es un evento)</translation>
    </message>
    <message>
        <source>%1 (unknown: ignored)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1 (desconocido: se ignora)</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireFrames</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes that follow what ends a WebSocket.</extracomment>
        <translation>sin descodificar</translation>
    </message>
    <message>
        <source>after the close frame: nobody reads it</source>
        <translation>tras la trama de cierre: nadie lo lee</translation>
    </message>
    <message>
        <source>not a valid frame: %1 (to be closed with %2)</source>
        <extracomment>A frame that RFC 6455 forbids. %1 why, %2 the close code that it asks for.</extracomment>
        <translation>trama no válida: %1 (a cerrar con %2)</translation>
    </message>
    <message>
        <source>half a frame</source>
        <extracomment>The end of a connection came within a frame.</extracomment>
        <translation>media trama</translation>
    </message>
    <message>
        <source>%1 frame, %2 bytes</source>
        <extracomment>A WebSocket frame. %1 its opcode, %2 its length in bytes.</extracomment>
        <translation>trama %1, %2 bytes</translation>
    </message>
    <message>
        <source>%1, more to follow</source>
        <extracomment>A fragment of a WebSocket message. %1 as &quot;text frame, 5 bytes&quot;.</extracomment>
        <translation>%1, sigue más</translation>
    </message>
    <message>
        <source>its own send()</source>
        <extracomment>What JavaScript has to do with a message of its own.</extracomment>
        <translation>su propio send()</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <extracomment>A WebSocket ping or pong, which no page sees. %1 which of them, %2 the length of its payload in bytes.</extracomment>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>close without a code</source>
        <extracomment>A WebSocket close frame without a code.</extracomment>
        <translation>cierre sin código</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <extracomment>A WebSocket close frame. %1 its code, %2 what the code means.</extracomment>
        <translation>cierre %1: %2</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <extracomment>A WebSocket close frame. %1 the reason that it gives.</extracomment>
        <translation>motivo «%1»</translation>
    </message>
    <message>
        <source>masked with %1</source>
        <extracomment>Of a WebSocket frame. %1 the masking key in hexadecimal digits.</extracomment>
        <translation>enmascarado con %1</translation>
    </message>
    <message>
        <source>not masked</source>
        <extracomment>Of a WebSocket frame.</extracomment>
        <translation>sin máscara</translation>
    </message>
    <message>
        <source>length %1</source>
        <extracomment>Of a WebSocket frame. %1 the length of its payload in bytes.</extracomment>
        <translation>longitud %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireInspector</name>
    <message>
        <source>Copied with its bytes.</source>
        <extracomment>Something was copied to the clipboard.</extracomment>
        <translation>Copiado con sus bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Something was copied to the clipboard. %n how many lines.</extracomment>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagram was copied.</source>
        <extracomment>A sequence diagram was copied to the clipboard.</extracomment>
        <translation>Se ha copiado el diagrama.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>A file was written. %1 its name.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireMessages</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes on the wire that make no message.</extracomment>
        <translation>sin descodificar</translation>
    </message>
    <message>
        <source>not a valid request: %1</source>
        <extracomment>%1 why bytes are no HTTP request.</extracomment>
        <translation>petición no válida: %1</translation>
    </message>
    <message>
        <source>not a valid response: %1</source>
        <extracomment>%1 why bytes are no HTTP response.</extracomment>
        <translation>respuesta no válida: %1</translation>
    </message>
    <message>
        <source>not a valid chunk</source>
        <extracomment>The framing of RFC 9112 7.1 is violated.</extracomment>
        <translation>chunk no válido</translation>
    </message>
    <message>
        <source>last chunk: the body ends</source>
        <extracomment>The last chunk of a body (RFC 9112 7.1), which has no data.</extracomment>
        <translation>último chunk: el cuerpo termina</translation>
    </message>
    <message>
        <source>chunk of %1 bytes (size line %2)</source>
        <translation>chunk de %1 bytes (línea de tamaño %2)</translation>
    </message>
    <message numerus="yes">
        <source>JSON: %n event(s)</source>
        <extracomment>The answer to a long poll. %n how many events it holds; none: its hold time is over.</extracomment>
        <translation>
            <numerusform>JSON: %n evento</numerusform>
            <numerusform>JSON: %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>body, %1 bytes</source>
        <extracomment>The body of a message. %1 its size.</extracomment>
        <translation>cuerpo, %1 bytes</translation>
    </message>
    <message>
        <source>half a chunk</source>
        <extracomment>The end of a connection came within a chunk.</extracomment>
        <translation>medio chunk</translation>
    </message>
    <message>
        <source>half a head</source>
        <extracomment>The end of a connection came within a head.</extracomment>
        <translation>media cabecera</translation>
    </message>
    <message>
        <source>half a body</source>
        <extracomment>The end of a connection came within a body.</extracomment>
        <translation>medio cuerpo</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireModel</name>
    <message>
        <source>everything</source>
        <extracomment>In a list of kinds of things on the wire: none is left out.</extracomment>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>Pushlab::WirePage</name>
    <message>
        <source>EventSource: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. EventSource and readyState are names of the standard.</extracomment>
        <translation>EventSource: readyState 0, conectando</translation>
    </message>
    <message>
        <source>WebSocket: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. WebSocket and readyState are names of the standard.</extracomment>
        <translation>WebSocket: readyState 0, conectando</translation>
    </message>
    <message>
        <source>fetch(&quot;%1&quot;): the promise is pending</source>
        <extracomment>What JavaScript sees. %1 the target of a request, such as /poll?since=4.</extracomment>
        <translation>fetch(&quot;%1&quot;): la promesa está pendiente</translation>
    </message>
    <message>
        <source>onopen, readyState 1</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onopen, readyState 1</translation>
    </message>
    <message>
        <source>onerror without a status, readyState 2: it does not reconnect</source>
        <extracomment>What JavaScript sees of an answer that is no event stream.</extracomment>
        <translation>onerror sin estado, readyState 2: no reconecta</translation>
    </message>
    <message>
        <source>onerror without a status, then onclose with code 1006, wasClean false</source>
        <extracomment>What JavaScript sees of a failed handshake.</extracomment>
        <translation>onerror sin estado, luego onclose con código 1006, wasClean false</translation>
    </message>
    <message>
        <source>the promise resolves: response.status %1</source>
        <extracomment>What JavaScript sees. %1 the status of an answer.</extracomment>
        <translation>la promesa se resuelve: response.status %1</translation>
    </message>
    <message>
        <source>response.text(): %1</source>
        <extracomment>What JavaScript sees. %1 the start of an answer&apos;s body.</extracomment>
        <translation>response.text(): %1</translation>
    </message>
    <message>
        <source>the listener for &quot;%1&quot;</source>
        <extracomment>What JavaScript sees. %1 the type of an event that a page has to listen for.</extracomment>
        <translation>el listener de «%1»</translation>
    </message>
    <message>
        <source>%1: data %2, lastEventId %3</source>
        <extracomment>What JavaScript sees. %1 onmessage or a listener, %2 the data, %3 the event&apos;s id.</extracomment>
        <translation>%1: data %2, lastEventId %3</translation>
    </message>
    <message>
        <source>onmessage: a Blob of %1 bytes</source>
        <extracomment>What JavaScript sees. %1 a number of bytes.</extracomment>
        <translation>onmessage: un Blob de %1 bytes</translation>
    </message>
    <message>
        <source>onmessage: data %1</source>
        <extracomment>What JavaScript sees. %1 the text of a message.</extracomment>
        <translation>onmessage: data %1</translation>
    </message>
    <message>
        <source>readyState 2, closing</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>readyState 2, cerrando</translation>
    </message>
    <message>
        <source>onclose: code %1, reason &quot;%2&quot;, wasClean true</source>
        <extracomment>What JavaScript sees. %1 a close code, %2 a reason.</extracomment>
        <translation>onclose: código %1, reason «%2», wasClean true</translation>
    </message>
    <message>
        <source>onerror, readyState 0: it reconnects by itself</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onerror, readyState 0: reconecta por sí solo</translation>
    </message>
    <message>
        <source>onclose: code 1006, wasClean false; nothing tells why</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onclose: código 1006, wasClean false; nada dice por qué</translation>
    </message>
    <message>
        <source>the promise is rejected with a TypeError: no status, no reason</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>la promesa se rechaza con un TypeError: sin estado, sin motivo</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireText</name>
    <message>
        <source>connection</source>
        <extracomment>A kind of thing on the wire: a TCP connection begins or ends.</extracomment>
        <translation>conexión</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>A kind of thing on the wire: the head of an HTTP request or response.</extracomment>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>A kind of thing on the wire: the body of an HTTP message.</extracomment>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>chunk</source>
        <extracomment>A kind of thing on the wire: a chunk of a body.</extracomment>
        <translation>chunk</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>A kind of thing on the wire: an SSE event.</extracomment>
        <translation>evento</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>A kind of thing on the wire: an SSE comment.</extracomment>
        <translation>comentario</translation>
    </message>
    <message>
        <source>frame</source>
        <extracomment>A kind of thing on the wire: a WebSocket frame with data.</extracomment>
        <translation>trama</translation>
    </message>
    <message>
        <source>control</source>
        <extracomment>A kind of thing on the wire: a WebSocket ping, pong or close.</extracomment>
        <translation>control</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <extracomment>A kind of thing on the wire: bytes that were not decoded.</extracomment>
        <translation>bytes crudos</translation>
    </message>
    <message>
        <source>client → proxy</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>cliente → proxy</translation>
    </message>
    <message>
        <source>proxy → client</source>
        <translation>proxy → cliente</translation>
    </message>
    <message>
        <source>proxy → server</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>proxy → servidor</translation>
    </message>
    <message>
        <source>server → proxy</source>
        <translation>servidor → proxy</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a page&apos;s JavaScript sees of something on the wire.</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>  [page: %1]</source>
        <extracomment>At the end of a line about something on the wire. %1 what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>  [página: %1]</translation>
    </message>
    <message>
        <source>… and %1 bytes more</source>
        <extracomment>At the end of some bytes. %1 how many more there were.</extracomment>
        <translation>… y %1 bytes más</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Above a column of a sequence diagram: seconds since the run began.</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>The client believes: %1</source>
        <extracomment>Before what the client believes. %1 that.</extracomment>
        <translation>El cliente cree: %1</translation>
    </message>
    <message>
        <source>The server believes: %1</source>
        <extracomment>Before what the server believes. %1 that.</extracomment>
        <translation>El servidor cree: %1</translation>
    </message>
    <message>
        <source>The wire did: %1</source>
        <extracomment>Before what the wire did. %1 that.</extracomment>
        <translation>El cable hizo: %1</translation>
    </message>
    <message>
        <source>%1 older entries were dropped.</source>
        <extracomment>In a file. %1 how many entries.</extracomment>
        <translation>Se descartaron %1 entradas más antiguas.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireTruth</name>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago something was. %1 seconds.</extracomment>
        <translation>hace %1&#xa0;s</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>No existe tal cliente.</translation>
    </message>
    <message>
        <source>Connecting, since %1.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Conectando, desde %1.</translation>
    </message>
    <message>
        <source>Waiting for one of its browser&apos;s connections.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Espera una de las conexiones de su navegador.</translation>
    </message>
    <message>
        <source>Not connected: %1. It tries again after %2 s.</source>
        <extracomment>What the client believes. %1 why, %2 how long in seconds.</extracomment>
        <translation>No conectado: %1. Lo intenta de nuevo tras %2 s.</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <extracomment>What the client believes. %1 why.</extracomment>
        <translation>Desistió: %1.</translation>
    </message>
    <message>
        <source>Closed: it has left.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Cerrado: se ha ido.</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it has read nothing in that time.</source>
        <extracomment>What the client believes. %1 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>Abierto (visto así desde %1); en ese tiempo no ha leído nada.</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it read something %2.</source>
        <extracomment>What the client believes. %1 and %2 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>Abierto (visto así desde %1); leyó algo %2.</translation>
    </message>
    <message>
        <source>It was never reached for this connection.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Nunca se le alcanzó para esta conexión.</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Se le está preguntando.</translation>
    </message>
    <message>
        <source>It does not answer on its management port.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>No responde en su puerto de gestión.</translation>
    </message>
    <message>
        <source>It has no connection from port %1.</source>
        <extracomment>What the server believes. %1 a port.</extracomment>
        <translation>No tiene ninguna conexión desde el puerto %1.</translation>
    </message>
    <message>
        <source>Its client has left, and the entry was never cleaned up.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Su cliente se fue y la entrada nunca se limpió.</translation>
    </message>
    <message>
        <source>The connection is there, between two requests.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>La conexión está ahí, entre dos peticiones.</translation>
    </message>
    <message>
        <source>The client is registered; %1 bytes for it cannot leave.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>El cliente está registrado; %1 bytes para él no pueden salir.</translation>
    </message>
    <message>
        <source>The client is registered, and all %1 bytes for it have left.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>El cliente está registrado y los %1 bytes para él han salido.</translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n earlier connection(s) of this client.</source>
        <extracomment>What the server believes. %n how many connections.</extracomment>
        <translation>
            <numerusform>También mantiene %n conexión anterior de este cliente.</numerusform>
            <numerusform>También mantiene %n conexiones anteriores de este cliente.</numerusform>
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
        <translation>%1: último byte %2</translation>
    </message>
    <message>
        <source>%1: no byte</source>
        <extracomment>What a direction of the wire did last. %1 the direction.</extracomment>
        <translation>%1: ningún byte</translation>
    </message>
    <message>
        <source>neither FIN nor RST</source>
        <extracomment>Of a connection that nobody has ended.</extracomment>
        <translation>ni FIN ni RST</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>Solo el proxy integrado muestra su cable.</translation>
    </message>
    <message>
        <source>No connection of this client was seen.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>No se ha visto ninguna conexión de este cliente.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What the wire did. %1 as &quot;to the client: last byte 0.3 s ago; from the client: …&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>to the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>hacia el cliente</translation>
    </message>
    <message>
        <source>from the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>desde el cliente</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Aún no se ha visto nada.</translation>
    </message>
    <message>
        <source>They agree: the connection is open.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Coinciden: la conexión está abierta.</translation>
    </message>
    <message>
        <source>They agree: there is no connection now.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Coinciden: ahora no hay conexión.</translation>
    </message>
    <message>
        <source>Half-open: bytes go to the client and it reads none. It believes that nothing was sent, the server that all arrived, and no FIN or RST tells either.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>A medio abrir: van bytes al cliente y él no lee ninguno. Él cree que no se envió nada; el servidor, que todo llegó; y ningún FIN o RST se lo dice a ninguno.</translation>
    </message>
    <message>
        <source>Half-open: the server has no such connection any more, and the client does not know.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>A medio abrir: el servidor ya no tiene esa conexión y el cliente no lo sabe.</translation>
    </message>
    <message>
        <source>Half-open: the client has left, and the server still holds a connection for it.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>A medio abrir: el cliente se ha ido y el servidor aún mantiene una conexión para él.</translation>
    </message>
    <message>
        <source>The client is connecting.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>El cliente está conectando.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>In two sentences</source>
        <extracomment>Part of an answer: what to say first.</extracomment>
        <translation>En dos frases</translation>
    </message>
    <message>
        <source>In depth</source>
        <extracomment>Part of an answer: what to say when asked on.</extracomment>
        <translation>En profundidad</translation>
    </message>
    <message>
        <source>The trade-off</source>
        <extracomment>Part of an answer: what speaks against it.</extracomment>
        <translation>El compromiso</translation>
    </message>
</context>
<context>
    <name>QuestionOption</name>
    <message>
        <source>Hands raised for: %1</source>
        <extracomment>Name of a field, for screen readers. %1 an answer.</extracomment>
        <translation>Manos levantadas por: %1</translation>
    </message>
    <message>
        <source>How many of the class raised their hand for this answer.</source>
        <extracomment>Hint of a field beside an answer.</extracomment>
        <translation>Cuántos de la clase levantaron la mano por esta respuesta.</translation>
    </message>
    <message>
        <source>%1 of %2 hands</source>
        <extracomment>A bar, for screen readers. %1 a number of people, %2 of how many.</extracomment>
        <translation>%1 de %2 manos</translation>
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
        <translation>Sin TLS</translation>
    </message>
    <message>
        <source>%1, loopback: clients, proxy and server on one machine.</source>
        <translation>%1, loopback: clientes, proxy y servidor en una máquina.</translation>
    </message>
    <message>
        <source>%1, the server on another machine.</source>
        <translation>%1, el servidor en otra máquina.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>too few samples (%1 of %2)</source>
        <translation>muy pocas muestras (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>%1 máx.</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>sin muestras</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>sin mensajes</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperados</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>desordenados</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>since the send</source>
        <translation>desde el envío</translation>
    </message>
    <message>
        <source>bytes per message</source>
        <translation>bytes por mensaje</translation>
    </message>
    <message>
        <source>of them payload</source>
        <translation>de ellos, carga útil</translation>
    </message>
    <message>
        <source>of them headers, framing</source>
        <translation>de ellos, cabeceras y tramas</translation>
    </message>
    <message>
        <source>requests per message</source>
        <translation>peticiones por mensaje</translation>
    </message>
    <message>
        <source>connection attempts</source>
        <translation>intentos de conexión</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>intentos fallidos</translation>
    </message>
    <message>
        <source>most attempts in a second</source>
        <translation>máximo de intentos en un segundo</translation>
    </message>
    <message>
        <source>most attempts in 100 ms</source>
        <translation>máximo de intentos en 100 ms</translation>
    </message>
    <message>
        <source>connections lost</source>
        <translation>conexiones perdidas</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>reconexiones</translation>
    </message>
    <message>
        <source>gaps told by the server</source>
        <translation>huecos avisados por el servidor</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>messages published</source>
        <translation>mensajes publicados</translation>
    </message>
    <message>
        <source>server CPU per delivered message</source>
        <translation>CPU del servidor por mensaje entregado</translation>
    </message>
    <message>
        <source>clients&apos; CPU per delivered message</source>
        <translation>CPU de los clientes por mensaje entregado</translation>
    </message>
    <message>
        <source>most connections</source>
        <translation>máximo de conexiones</translation>
    </message>
    <message>
        <source>most request threads busy</source>
        <translation>máximo de hilos de peticiones ocupados</translation>
    </message>
    <message>
        <source>most server threads</source>
        <translation>máximo de hilos del servidor</translation>
    </message>
    <message>
        <source>most memory of the server</source>
        <translation>máxima memoria del servidor</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>payments rejected</source>
        <translation>pagos rechazados</translation>
    </message>
    <message>
        <source>payments failed</source>
        <translation>pagos fallidos</translation>
    </message>
    <message>
        <source>Latency: time of receipt minus the time at which the message was meant to be published, so a stalled publisher or server is not hidden. &quot;Since the send&quot; leaves that wait out, as a closed-loop tool does (coordinated omission); it is here to be compared with, not believed.</source>
        <translation>Latencia: hora de recepción menos la hora a la que el mensaje debía publicarse, de modo que un emisor o servidor atascado no queda oculto. «Desde el envío» omite esa espera, como una herramienta de bucle cerrado (coordinated omission); está aquí para comparar, no para creerla.</translation>
    </message>
    <message>
        <source>A percentile is told when ten samples lie on either side of it: p50 needs %1, p95 %2, p99 %3.</source>
        <translation>Un percentil se da cuando hay diez muestras a cada lado: p50 necesita %1, p95 %2, p99 %3.</translation>
    </message>
    <message>
        <source>Bytes: TCP payload both ways, without TCP&apos;s and IP&apos;s own headers. CPU: user and system time; the server&apos;s includes telling its figures. Memory: the resident set, without the kernel&apos;s socket buffers.</source>
        <translation>Bytes: carga TCP en ambos sentidos, sin las cabeceras propias de TCP e IP. CPU: tiempo de usuario y de sistema; el del servidor incluye informar de sus cifras. Memoria: el conjunto residente, sin los búferes de sockets del kernel.</translation>
    </message>
    <message>
        <source>%1 at %2: </source>
        <translation>%1 en %2: </translation>
    </message>
    <message>
        <source>no client was seen to lose its connection</source>
        <translation>no se vio a ningún cliente perder su conexión</translation>
    </message>
    <message>
        <source>all clients open again %1 after its end</source>
        <translation>todos los clientes abiertos de nuevo %1 después de su fin</translation>
    </message>
    <message>
        <source>not all clients were open again</source>
        <translation>no todos los clientes volvieron a abrirse</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>Server and publisher</source>
        <translation>Servidor y emisor</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>%1: server and publisher</source>
        <translation>%1: servidor y emisor</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these words, as HTML names it.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1%2, %3, recorded %4</source>
        <translation>%1%2, %3, grabado %4</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Pushlab report</source>
        <translation>Informe de Pushlab</translation>
    </message>
    <message>
        <source>Recovery, from the end of each fault:</source>
        <translation>Recuperación, desde el fin de cada fallo:</translation>
    </message>
    <message>
        <source>Pushlab: before and after</source>
        <translation>Pushlab: antes y después</translation>
    </message>
    <message>
        <source>Before: %1, </source>
        <translation>Antes: %1, </translation>
    </message>
    <message>
        <source>After: %1, </source>
        <translation>Después: %1, </translation>
    </message>
    <message>
        <source>Recovery before:</source>
        <translation>Recuperación antes:</translation>
    </message>
    <message>
        <source>Recovery after:</source>
        <translation>Recuperación después:</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>time since the start (s)</source>
        <translation>tiempo desde el inicio (s)</translation>
    </message>
    <message>
        <source>delivery latency (ms)</source>
        <translation>latencia de entrega (ms)</translation>
    </message>
    <message>
        <source>Delivery latency over time</source>
        <translation>Latencia de entrega en el tiempo</translation>
    </message>
    <message>
        <source>%1 median</source>
        <translation>%1 mediana</translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation>%1 p99</translation>
    </message>
    <message>
        <source>Delivery latency by percentile</source>
        <translation>Latencia de entrega por percentil</translation>
    </message>
    <message>
        <source>%1, since the send</source>
        <translation>%1, desde el envío</translation>
    </message>
    <message>
        <source>percentile; as far as enough samples carry it (%)</source>
        <translation>percentil; hasta donde lo sostienen las muestras (%)</translation>
    </message>
    <message>
        <source>Connection attempts (counted each %1 s) and reconnections</source>
        <translation>Intentos de conexión (contados cada %1 s) y reconexiones</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>%1 reconnections</source>
        <translation>%1 reconexiones</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>clients that are open</source>
        <translation>clientes abiertos</translation>
    </message>
    <message>
        <source>Threads of the server</source>
        <translation>Hilos del servidor</translation>
    </message>
    <message>
        <source>request threads busy</source>
        <translation>hilos de peticiones ocupados</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>peticiones en espera</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>todos los hilos</translation>
    </message>
    <message>
        <source>threads, requests</source>
        <translation>hilos, peticiones</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagados</translation>
    </message>
    <message>
        <source>rejected (503)</source>
        <translation>rechazados (503)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>pagos por segundo</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Memoria del servidor</translation>
    </message>
    <message>
        <source>resident set, without the kernel&apos;s socket buffers</source>
        <translation>conjunto residente, sin los búferes de sockets del kernel</translation>
    </message>
    <message>
        <source>memory (MiB)</source>
        <translation>memoria (MiB)</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of the sheet with runs.</extracomment>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Heading: which run is looked at.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Run to show</source>
        <extracomment>Name of the choice of a run, for screen readers.</extracomment>
        <translation>Ejecución que se muestra</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>Heading: with which run the shown one is compared.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Run before it</source>
        <extracomment>Name of the choice of a run to compare with, for screen readers.</extracomment>
        <translation>Ejecución anterior</translation>
    </message>
    <message>
        <source>Path of another recording</source>
        <extracomment>Placeholder of the field for the path of a recording.</extracomment>
        <translation>Ruta de otra grabación</translation>
    </message>
    <message>
        <source>Path of a recording</source>
        <extracomment>Name of the field for the path of a recording, for screen readers.</extracomment>
        <translation>Ruta de una grabación</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: the recording whose path was typed is shown.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: the recording whose path was typed is what the shown one is compared with.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Save this run</source>
        <extracomment>Heading: this run is written to a file.</extracomment>
        <translation>Guardar esta ejecución</translation>
    </message>
    <message>
        <source>File to save as</source>
        <extracomment>Name of the field for the file that a run is saved as, for screen readers.</extracomment>
        <translation>Archivo en el que guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: this run is written to a file.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <extracomment>Heading: what is shown is written in another form.</extracomment>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Name of the choice of a format, for screen readers.</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <extracomment>Name of the field for the file or folder of an export, for screen readers.</extracomment>
        <translation>Archivo o carpeta que escribir</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: what is shown is written in the chosen format.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>Headline when a recording could not be read or written.</extracomment>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message>
        <source>%1 (pale) and %2</source>
        <extracomment>Title of two runs that are laid over each other. %1 the one before, %2 the one after.</extracomment>
        <translation>%1 (pálido) y %2</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Start the lab, or open a recording.</source>
        <extracomment>In place of the charts of a run.</extracomment>
        <translation>Aún no hay nada grabado. Inicie el laboratorio o abra una grabación.</translation>
    </message>
    <message>
        <source>These two have no chart in common.</source>
        <extracomment>In place of the charts of two runs.</extracomment>
        <translation>Estas dos no tienen ningún gráfico en común.</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scrolling text</source>
        <extracomment>Name of a part of a page that scrolls, for screen readers.</extracomment>
        <translation>Texto desplazable</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice in a group, for screen readers. %1 the group, %2 the choice.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ServerBanner</name>
    <message>
        <source>The server is restarting.</source>
        <extracomment>Banner.</extracomment>
        <translation>El servidor se está reiniciando.</translation>
    </message>
    <message>
        <source>The server is down: it was killed.</source>
        <extracomment>Banner.</extracomment>
        <translation>El servidor está caído: lo mataron.</translation>
    </message>
    <message>
        <source>The server is down: it ended by itself.</source>
        <extracomment>Banner.</extracomment>
        <translation>El servidor está caído: terminó por sí solo.</translation>
    </message>
    <message>
        <source>The lab could not be started.</source>
        <extracomment>Banner.</extracomment>
        <translation>No se pudo iniciar el laboratorio.</translation>
    </message>
    <message>
        <source>Every connection ends. Clients come back by themselves, each protocol in its own way.</source>
        <extracomment>Banner, below &quot;The server is restarting.&quot;</extracomment>
        <translation>Todas las conexiones terminan. Los clientes vuelven solos, cada protocolo a su manera.</translation>
    </message>
    <message>
        <source>Clients, proxy and measurement go on: dials are refused, or the proxy answers 502.</source>
        <extracomment>Banner, below &quot;The server is down&quot;.</extracomment>
        <translation>Clientes, proxy y medición continúan: los intentos se rechazan o el proxy responde 502.</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>Arrancar servidor</translation>
    </message>
    <message>
        <source>Use the built-in proxy</source>
        <extracomment>Banner&apos;s button: the run starts with our own proxy instead of nginx or HAProxy.</extracomment>
        <translation>Usar el proxy integrado</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server %1</source>
        <extracomment>The server&apos;s state, for screen readers.</extracomment>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Event loop</source>
        <extracomment>How the server serves requests: one event loop, or a thread held by each request.</extracomment>
        <translation>Bucle de eventos</translation>
    </message>
    <message>
        <source>Thread per request</source>
        <translation>Hilo por petición</translation>
    </message>
    <message>
        <source>Threading</source>
        <extracomment>Name of the threading choice, for screen readers.</extracomment>
        <translation>Modelo de hilos</translation>
    </message>
    <message>
        <source>With a thread per request, every held poll, stream and socket keeps one pool thread. A change begins a new run on a new server.</source>
        <extracomment>Hint of the threading choice.</extracomment>
        <translation>Con un hilo por petición, cada poll retenido, stream y socket ocupa un hilo del pool. Un cambio inicia otra ejecución en un servidor nuevo.</translation>
    </message>
    <message>
        <source>threads busy</source>
        <extracomment>Server: pool threads that work on a request.</extracomment>
        <translation>hilos ocupados</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>Server: requests that wait for a pool thread.</extracomment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Server: requests refused because pool and queue are full.</extracomment>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>connections</source>
        <extracomment>Server: open connections.</extracomment>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>Server: resident memory of the process.</extracomment>
        <translation>memoria</translation>
    </message>
    <message>
        <source>descriptors</source>
        <extracomment>Server: open file descriptors of the process.</extracomment>
        <translation>descriptores</translation>
    </message>
    <message>
        <source>Log on disk</source>
        <extracomment>Switch: the event log is a file that survives a restart.</extracomment>
        <translation>Registro en disco</translation>
    </message>
    <message>
        <source>On disk, events survive a restart and clients resume by id. In memory they are forgotten. A change begins a new run.</source>
        <extracomment>Hint of the switch &quot;Log on disk&quot;.</extracomment>
        <translation>En disco, los eventos sobreviven a un reinicio y los clientes reanudan por id. En memoria se olvidan. Un cambio inicia otra ejecución.</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Before the field for the number of pool threads.</extracomment>
        <translation>pool</translation>
    </message>
    <message>
        <source>Threads in the pool</source>
        <extracomment>Name of the field for the number of pool threads, for screen readers.</extracomment>
        <translation>Hilos del pool</translation>
    </message>
    <message>
        <source>Request threads that the server has. Changed at once.</source>
        <extracomment>Hint of the field for the number of pool threads.</extracomment>
        <translation>Hilos de peticiones que tiene el servidor. Cambia al momento.</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Before the field for the length of the queue.</extracomment>
        <translation>cola</translation>
    </message>
    <message>
        <source>Requests in the queue</source>
        <extracomment>Name of the field for the length of the queue, for screen readers.</extracomment>
        <translation>Peticiones en cola</translation>
    </message>
    <message>
        <source>Requests that may wait for a thread; more are refused with 503. Changed at once.</source>
        <extracomment>Hint of the field for the length of the queue.</extracomment>
        <translation>Peticiones que pueden esperar un hilo; las demás se rechazan con 503. Cambia al momento.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: the server ends gracefully and a new one starts.</extracomment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>SIGTERM, then a new process on the same ports: every client has to come back. Key R.</source>
        <extracomment>Hint of the button &quot;Restart&quot;.</extracomment>
        <translation>SIGTERM y un proceso nuevo en los mismos puertos: todos los clientes tienen que volver. Tecla R.</translation>
    </message>
    <message>
        <source>Kill</source>
        <extracomment>Button: the server process is killed.</extracomment>
        <translation>Matar</translation>
    </message>
    <message>
        <source>SIGKILL: the server is gone until it is started. Key K.</source>
        <extracomment>Hint of the button &quot;Kill&quot;.</extracomment>
        <translation>SIGKILL: el servidor desaparece hasta que se arranca. Tecla K.</translation>
    </message>
    <message>
        <source>Down 30 s</source>
        <extracomment>Button: the server is down for a while and comes back by itself.</extracomment>
        <translation>Caer 30 s</translation>
    </message>
    <message>
        <source>Stops the server and starts it again after 30 s: a slow deployment. Who dials meanwhile meets the proxy&apos;s 502.</source>
        <extracomment>Hint of the button &quot;Down 30 s&quot;.</extracomment>
        <translation>Para el servidor y lo arranca a los 30 s: un despliegue lento. Quien conecta entretanto se encuentra el 502 del proxy.</translation>
    </message>
    <message>
        <source>Freeze 10 s</source>
        <extracomment>Button: the server&apos;s event loop stands still for a while.</extracomment>
        <translation>Congelar 10 s</translation>
    </message>
    <message>
        <source>The server process stands still: connections stay, nothing is answered, and latency shows what waited.</source>
        <extracomment>Hint of the button &quot;Freeze 10 s&quot;.</extracomment>
        <translation>El proceso del servidor se queda quieto: las conexiones siguen, nada se responde y la latencia muestra lo que esperó.</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Button: the server, which is down, starts again.</extracomment>
        <translation>Arrancar servidor</translation>
    </message>
</context>
<context>
    <name>ServerFaults</name>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 s</translation>
    </message>
    <message>
        <source>The comment that a silent SSE stream carries. Without it, or slower than a proxy&apos;s idle timeout, silent streams are cut, and dead peers are not found.</source>
        <translation>El comentario que lleva un stream SSE callado. Sin él, o más lento que el tiempo de inactividad de un proxy, los streams callados se cortan y los extremos muertos no se descubren.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>45 s</source>
        <translation>45 s</translation>
    </message>
    <message>
        <source>120 s</source>
        <translation>120 s</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>The ping on every WebSocket; a peer that misses its pong is closed. Without it half-open connections stay, and silent ones are cut by idle timeouts.</source>
        <translation>El ping en cada WebSocket; se cierra a quien no devuelve el pong. Sin él quedan conexiones a medio abrir, y las calladas se cortan por inactividad.</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Without replay a client that comes back gets only what is new: what was published while it was away is lost, and counted.</source>
        <translation>Sin replay, un cliente que vuelve solo recibe lo nuevo: lo publicado en su ausencia se pierde, y se cuenta.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Without clean-up the entries of clients that left stay: connections, descriptors and memory climb until it is on again.</source>
        <translation>Sin limpieza quedan las entradas de clientes que se fueron: conexiones, descriptores y memoria crecen hasta que se activa de nuevo.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 s</translation>
    </message>
    <message>
        <source>How long an EventSource waits before it dials again. Spread, every client is told another time, and a storm is thinned.</source>
        <translation>Cuánto espera un EventSource antes de reconectar. Repartido, cada cliente recibe otro tiempo y la avalancha se diluye.</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0,5 s</translation>
    </message>
    <message>
        <source>1–10 s</source>
        <translation>1–10 s</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>How long a long poll is held without an event. Longer than a proxy&apos;s patience, each silent poll ends as 504; short, it becomes short polling.</source>
        <translation>Cuánto se retiene un long poll sin eventos. Más que la paciencia del proxy, cada poll callado acaba en 504; si es breve, se vuelve short polling.</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>More connections than this get 503 with Retry-After; a WebSocket gets it before its upgrade. A limit turns a storm into a queue.</source>
        <translation>Por encima de estas conexiones se responde 503 con Retry-After; a un WebSocket, antes del upgrade. Un límite convierte la avalancha en una cola.</translation>
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
        <translation>Handler lento</translation>
    </message>
    <message>
        <source>Each request&apos;s handler takes so much longer. On the event loop everybody waits behind it; with a thread per request it keeps one thread.</source>
        <translation>El handler de cada petición tarda eso de más. En el bucle de eventos todos esperan detrás; con un hilo por petición, ocupa un hilo.</translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation>20 ms</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>1 MiB</source>
        <translation>1 MiB</translation>
    </message>
    <message>
        <source>How much unsent data the server keeps for a client that does not read before it drops it.</source>
        <translation>Cuántos datos sin enviar guarda el servidor para un cliente que no lee antes de expulsarlo.</translation>
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
        <translation>Iniciar o parar la ejecución</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Reiniciar el servidor</translation>
    </message>
    <message>
        <source>Kill the server; when it is down, start it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Matar el servidor; si está caído, arrancarlo</translation>
    </message>
    <message>
        <source>Idle timeout on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Tiempo de inactividad: sí o no</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Quitar todos los fallos</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Hold the charts, or follow the run again</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Detener los gráficos o seguir la ejecución</translation>
    </message>
    <message>
        <source>Charts show less or more time</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Los gráficos muestran menos o más tiempo</translation>
    </message>
    <message>
        <source>Scroll the charts back and forth</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Desplazar los gráficos atrás y adelante</translation>
    </message>
    <message>
        <source>Runs: save, open, compare, export</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Ejecuciones: guardar, abrir, comparar, exportar</translation>
    </message>
    <message>
        <source>The command that repeats this in a terminal</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>El comando que repite esto en una terminal</translation>
    </message>
    <message>
        <source>The pages, from above</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Las páginas, desde arriba</translation>
    </message>
    <message>
        <source>Projector: larger type, thicker lines, fewer things</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Proyector: letra mayor, líneas más gruesas, menos cosas</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Pantalla completa: sí o no</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Next control; Space or Enter uses it, arrows change it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Siguiente control; Espacio o Intro lo usa, las flechas lo cambian</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the shortcut sheet.</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the shortcut sheet.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In charts and lanes: move the crosshair; Esc takes it away</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>En gráficos y pistas: mover la retícula; Esc la quita</translation>
    </message>
    <message>
        <source>In the lanes: choose the client above or below</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>En las pistas: elegir el cliente de arriba o de abajo</translation>
    </message>
    <message>
        <source>In an incident: go on; read the step before again</source>
        <extracomment>Shortcut sheet. The keys of a presenter&apos;s remote.</extracomment>
        <translation>En un incidente: seguir; releer el paso anterior</translation>
    </message>
</context>
<context>
    <name>StatusFoot</name>
    <message>
        <source>%1  ·  %2  ·  lab time %3×  ·  loopback only</source>
        <extracomment>Status foot. %1 the server, %2 the proxy, %3 how many times faster protocol timers run: 1, 10 or 30. Loopback: other machines cannot reach it.</extracomment>
        <translation>%1  ·  %2  ·  tiempo de lab. %3×  ·  solo loopback</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Appearance of the window: as the system&apos;s, light, dark.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of the window&apos;s language, for screen readers.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. What there is to read and to play stays English where nobody has translated it.</source>
        <extracomment>Hint of the choice of the window&apos;s language.</extracomment>
        <translation>El idioma de la ventana. Lo que hay para leer y jugar sigue en inglés donde nadie lo ha traducido.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Name of the appearance choice, for screen readers.</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Projector</source>
        <extracomment>Switch: larger type, thicker lines, fewer things.</extracomment>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Larger type, thicker lines, fewer things. Key F9.</source>
        <extracomment>Hint of the switch &quot;Projector&quot;.</extracomment>
        <translation>Letra mayor, líneas más gruesas, menos cosas. Tecla F9.</translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <extracomment>Button that shows all keyboard shortcuts; F1 does the same.</extracomment>
        <translation>Teclas  F1</translation>
    </message>
    <message>
        <source>server :%1, pid %2</source>
        <extracomment>Status foot. %1 a port number, %2 a process id.</extracomment>
        <translation>servidor :%1, pid %2</translation>
    </message>
    <message>
        <source>no server</source>
        <extracomment>Status foot.</extracomment>
        <translation>sin servidor</translation>
    </message>
    <message>
        <source>proxy :%1</source>
        <extracomment>Status foot. %1 a port number.</extracomment>
        <translation>proxy :%1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>Status foot.</extracomment>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>First in a list of languages: the one of the system.</extracomment>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>measuring…</source>
        <extracomment>A step of an incident runs and is measured.</extracomment>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>An earlier step of an incident is shown once more.</extracomment>
        <translation>como fue</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <extracomment>Above the fields of a class&apos;s answers, one beside each answer.</extracomment>
        <translation>Manos levantadas</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What was seen</source>
        <extracomment>Title of a card: how an incident began.</extracomment>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <extracomment>Heading: what an incident was taken for at first.</extracomment>
        <translation>Por lo que se tomó</translation>
    </message>
    <message>
        <source>Playing it takes over the lab: its server, proxy and clients are set up as the incident wants them, and given back when you leave.</source>
        <extracomment>Below the story of an incident that is not played yet.</extracomment>
        <translation>Al jugarlo, toma el laboratorio: su servidor, proxy y clientes se ponen como quiere el incidente, y se devuelven cuando usted sale.</translation>
    </message>
</context>
<context>
    <name>SymptomCard</name>
    <message>
        <source>step by step</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>paso a paso</translation>
    </message>
    <message>
        <source>first response</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>primera respuesta</translation>
    </message>
    <message>
        <source>Cure: %1</source>
        <extracomment>The cure of a symptom. %1 a sentence.</extracomment>
        <translation>Cura: %1</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <extracomment>Button of a symptom while it is being set up.</extracomment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <extracomment>Button: sets a symptom up in the lab.</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Reproduce: %1</source>
        <extracomment>Name of the button &quot;Reproduce&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>Starts the lab with this symptom, in lab time 30×; what runs in it ends.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot;.</extracomment>
        <translation>Inicia el laboratorio con este síntoma, en tiempo de laboratorio 30×; lo que esté en marcha termina.</translation>
    </message>
    <message>
        <source>An incident is being played: leave it first.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot; while an incident is played.</extracomment>
        <translation>Se está jugando un incidente: salga antes de él.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>Button of a symptom while its commands are run.</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Button: runs the commands of a symptom.</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>Name of the button &quot;Verify&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>Comprobar: %1</translation>
    </message>
    <message>
        <source>Runs these commands on this machine and compares what they print with what they should.</source>
        <extracomment>Hint of the button &quot;Verify&quot;.</extracomment>
        <translation>Ejecuta estos comandos en esta máquina y compara lo que imprimen con lo que deben.</translation>
    </message>
    <message>
        <source>Give the lab back</source>
        <extracomment>Button: the symptom goes, and the lab is as it was before.</extracomment>
        <translation>Devolver el laboratorio</translation>
    </message>
    <message>
        <source>See it in the Lab…</source>
        <extracomment>Link of a symptom that is set up: to the page with the charts.</extracomment>
        <translation>Verlo en el laboratorio…</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a symptom: opens the incident that has it.</extracomment>
        <translation>Vivirlo…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a symptom.</extracomment>
        <translation>Vivir: %1</translation>
    </message>
</context>
<context>
    <name>SymptomState</name>
    <message>
        <source>It is being set up in the lab.</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>Se está preparando en el laboratorio.</translation>
    </message>
    <message>
        <source>It could not be set up: %1</source>
        <extracomment>State of a symptom. %1 an expectation that did not come true.</extracomment>
        <translation>No se pudo preparar: %1</translation>
    </message>
    <message>
        <source>It is in the lab now, as measured:</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>Ahora está en el laboratorio, según lo medido:</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Chart %1</source>
        <extracomment>Name of the choice of a chart, for screen readers. %1 the place of the chart: 1, 2 or 3.</extracomment>
        <translation>Gráfico %1</translation>
    </message>
    <message>
        <source>Which chart is here.</source>
        <extracomment>Hint of the choice of a chart.</extracomment>
        <translation>Qué gráfico hay aquí.</translation>
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
        <translation>Percentil</translation>
    </message>
    <message>
        <source>p99: 99 of 100 messages come faster than this. Of the last second, or of as many as it takes to say: 20 messages for p50, 200 for p95, 1000 for p99, from ten seconds at most.</source>
        <extracomment>Hint of the percentile choice.</extracomment>
        <translation>p99: 99 de cada 100 mensajes llegan antes. Del último segundo, o de los que hagan falta para decirlo: 20 mensajes para p50, 200 para p95, 1000 para p99, de diez segundos como máximo.</translation>
    </message>
    <message>
        <source>ms since the intended time</source>
        <extracomment>What the latency chart counts: milliseconds since a message was meant to be sent, or since it really was.</extracomment>
        <translation>ms desde la hora prevista</translation>
    </message>
    <message>
        <source>ms since the send</source>
        <translation>ms desde el envío</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Name of the choice of what latency is counted from, for screen readers.</extracomment>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Since the send is what most load tools tell: what waited for a stalled server is left out (coordinated omission).</source>
        <extracomment>Hint of the choice of what latency is counted from.</extracomment>
        <translation>«Desde el envío» es lo que dicen casi todas las herramientas de carga: deja fuera lo que esperó a un servidor atascado (coordinated omission).</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Part of the run: %1</source>
        <extracomment>Name of the strip that shows which part of the run the charts show, for screen readers. %1 &quot;00:10 to 02:10&quot;.</extracomment>
        <translation>Parte de la ejecución: %1</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Every way through it</source>
        <extracomment>Title of a card: the decision tree as a picture.</extracomment>
        <translation>Todos los caminos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large a picture is shown. %1 a number of percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Name of a button with a minus sign, for screen readers.</extracomment>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Name of a button with a plus sign, for screen readers.</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Button: the whole picture is shown again.</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <extracomment>Name of the picture of the decision tree, for screen readers.</extracomment>
        <translation>Árbol de decisión</translation>
    </message>
    <message>
        <source>Click a box to walk there. Zoom by the wheel, by two fingers, or by + and −; move by dragging or by the arrow keys; 0 shows all. What several ways lead to is drawn at the end of each.</source>
        <extracomment>Below the picture of the decision tree.</extracomment>
        <translation>Haga clic en una casilla para ir allí. Zoom con la rueda, con dos dedos o con + y −; muévase arrastrando o con las flechas; 0 lo muestra todo. Aquello a lo que llevan varios caminos se dibuja al final de cada uno.</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>From symptom to command. The commands carry the ports of the server that runs now: copy and paste them.</source>
        <extracomment>What the page &quot;Triage&quot; is for, while a server runs.</extracomment>
        <translation>Del síntoma al comando. Los comandos llevan los puertos del servidor en marcha: copie y pegue.</translation>
    </message>
    <message>
        <source>From symptom to command. Reproduce one, and its commands carry the ports of a server that has it.</source>
        <extracomment>What the page &quot;Triage&quot; is for, without a server.</extracomment>
        <translation>Del síntoma al comando. Reproduzca uno y sus comandos llevarán los puertos de un servidor que lo tiene.</translation>
    </message>
    <message>
        <source>Commands for</source>
        <extracomment>Name of the choice of Linux, macOS and Windows, for screen readers.</extracomment>
        <translation>Comandos para</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>coming</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <extracomment>Title of a card: the steps of an incident.</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of an incident, for screen readers. %1 its title, %2 done, failed, now or coming.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WireBar</name>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts, lanes and the wire, for screen readers.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Long poll</source>
        <extracomment>The three protocols, to choose a client of one of them.</extracomment>
        <translation>Long poll</translation>
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
        <translation>Protocolo del cliente</translation>
    </message>
    <message>
        <source>Whose wire is shown: a client of this protocol, with the number beside.</source>
        <extracomment>Hint of the choice of a client.</extracomment>
        <translation>De quién es el cable que se muestra: un cliente de este protocolo, con el número de al lado.</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <extracomment>Name of the field with a client&apos;s number, for screen readers.</extracomment>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>Clients are numbered from 0 in the order in which they came.</source>
        <extracomment>Hint of the field with a client&apos;s number.</extracomment>
        <translation>Los clientes se numeran desde 0 en el orden en que llegaron.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>The wire inspector shows entries one below the other, or as arrows between client, proxy and server.</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>Name of the choice between list and diagram, for screen readers.</extracomment>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>both hops</source>
        <extracomment>Which hop of the way is shown.</extracomment>
        <translation>ambos tramos</translation>
    </message>
    <message>
        <source>client–proxy</source>
        <translation>cliente–proxy</translation>
    </message>
    <message>
        <source>proxy–server</source>
        <translation>proxy–servidor</translation>
    </message>
    <message>
        <source>Hop</source>
        <extracomment>Name of the choice of hops, for screen readers.</extracomment>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>both ways</source>
        <extracomment>Which direction is shown.</extracomment>
        <translation>ambos sentidos</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>al servidor</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>al cliente</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Name of the choice of a direction, for screen readers.</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Name of the choice of a kind of thing on the wire, for screen readers.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>Name of the field whose text entries must hold, for screen readers.</extracomment>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>Shown in the empty field whose text entries must hold.</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the list stands still.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <extracomment>Button: the list follows the wire again. %1 how many entries came meanwhile.</extracomment>
        <translation>Seguir (%1 nuevas)</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: the list follows the wire again.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Held, the list stays where it is, and what passes is kept all the same. Scrolling up holds it, too.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot; of the wire inspector.</extracomment>
        <translation>Detenida, la lista se queda donde está y lo que pasa se guarda igualmente. Desplazarse hacia arriba también la detiene.</translation>
    </message>
    <message>
        <source>Hold the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Detener el cable</translation>
    </message>
    <message>
        <source>Follow the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Seguir el cable</translation>
    </message>
    <message>
        <source>Copy diagram</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Copiar diagrama</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What is shown, as text, to the clipboard. A row alone, with its bytes: Ctrl+C on it.</source>
        <extracomment>Hint of the button &quot;Copy&quot;.</extracomment>
        <translation>Lo que se muestra, como texto, al portapapeles. Una fila sola, con sus bytes: Ctrl+C sobre ella.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: to a file.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What is shown, with all bytes and a sequence diagram, to a text file in the documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot;.</extracomment>
        <translation>Lo que se muestra, con todos los bytes y un diagrama de secuencia, a un archivo de texto en la carpeta de documentos.</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Before the field with a client&apos;s number.</extracomment>
        <translation>cliente</translation>
    </message>
</context>
<context>
    <name>WireDetail</name>
    <message>
        <source>The chosen entry, in full</source>
        <extracomment>Name of the text with all of one entry, for screen readers.</extracomment>
        <translation>La entrada elegida, completa</translation>
    </message>
</context>
<context>
    <name>WireHead</name>
    <message>
        <source>seconds</source>
        <extracomment>Above a column: seconds since the run began.</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>way</source>
        <extracomment>Above a column: from whom to whom bytes go.</extracomment>
        <translation>sentido</translation>
    </message>
    <message>
        <source>on the wire</source>
        <extracomment>Above a column: what passes on the wire.</extracomment>
        <translation>en el cable</translation>
    </message>
    <message>
        <source>what the page&apos;s JavaScript sees</source>
        <extracomment>Above a column: what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>lo que ve el JavaScript de la página</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>servidor</translation>
    </message>
</context>
<context>
    <name>WireList</name>
    <message>
        <source>The wire</source>
        <extracomment>Name of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>El cable</translation>
    </message>
    <message>
        <source>Up and down choose an entry, End follows the newest one, Ctrl+C copies.</source>
        <extracomment>Description of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>Arriba y abajo eligen una entrada, Fin sigue la más reciente, Ctrl+C copia.</translation>
    </message>
</context>
<context>
    <name>WirePane</name>
    <message>
        <source>Choose a client: its protocol and number above, or a lane.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>Elija un cliente: arriba su protocolo y su número, o una pista.</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire. Choose it on the Proxy card.</source>
        <extracomment>In the empty wire inspector, when nginx or HAProxy is the proxy.</extracomment>
        <translation>Solo el proxy integrado muestra su cable. Elíjalo en la tarjeta Proxy.</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <extracomment>In the wire inspector, when the filter hides everything.</extracomment>
        <translation>El filtro no deja pasar nada.</translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>%1 older entries were dropped to bound memory.</source>
        <extracomment>Below the wire inspector&apos;s list, whose memory is bounded. %1 how many entries.</extracomment>
        <translation>Se descartaron %1 entradas antiguas para limitar la memoria.</translation>
    </message>
</context>
<context>
    <name>WireTruths</name>
    <message>
        <source>Three truths</source>
        <extracomment>Name of the three truths about a connection, for screen readers.</extracomment>
        <translation>Tres verdades</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of three truths, for screen readers. %1 whose, %2 what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client believes</source>
        <extracomment>Before what the client believes of its connection.</extracomment>
        <translation>El cliente cree</translation>
    </message>
    <message>
        <source>The wire did</source>
        <extracomment>Before what the wire did.</extracomment>
        <translation>En el cable</translation>
    </message>
    <message>
        <source>Server believes</source>
        <extracomment>Before what the server believes of a connection.</extracomment>
        <translation>El servidor cree</translation>
    </message>
</context>
</TS>
