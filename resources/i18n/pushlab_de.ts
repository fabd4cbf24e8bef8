<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>event loops, sockets, processes, the window</source>
        <translation>Ereignisschleifen, Sockets, Prozesse, das Fenster</translation>
    </message>
    <message>
        <source>parses and routes the server&apos;s requests</source>
        <translation>zerlegt und verteilt die Anfragen des Servers</translation>
    </message>
    <message>
        <source>the live charts</source>
        <translation>die laufenden Diagramme</translation>
    </message>
    <message>
        <source>a value or an error text</source>
        <translation>ein Wert oder ein Fehlertext</translation>
    </message>
    <message>
        <source>gzip of event streams in the proxy, and its unpacking in the clients</source>
        <translation>gzip von Ereignisströmen im Proxy und ihr Entpacken in den Clients</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the server&apos;s log that survives a kill, as a plugin of Qt Sql</source>
        <translation>das Log des Servers, das ein Kill übersteht, als Plugin von Qt Sql</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <extracomment>%1 the version of Qt that runs, %2 the one that the program was built with.</extracomment>
        <translation>Qt %1, gebaut mit %2</translation>
    </message>
    <message>
        <source>Every figure is measured on this machine while you look: a real server process, real sockets over loopback, no TLS. A message&apos;s latency is the time at which the kernel had it minus the time at which it was meant to go out. Ratios carry over to a network, latencies do not. What others claim stands beside it with its source; the defaults of browsers, libraries and proxies are from their sources or documents, named where they are used.</source>
        <translation>Jeder Wert wird auf diesem Rechner gemessen, während Sie zusehen: ein echter Serverprozess, echte Sockets über Loopback, kein TLS. Die Latenz einer Nachricht ist die Zeit, zu der der Kernel sie hatte, minus die Zeit, zu der sie hinausgehen sollte. Verhältnisse übertragen sich auf ein Netz, Latenzen nicht. Was andere behaupten, steht mit seiner Quelle daneben; die Vorgaben von Browsern, Bibliotheken und Proxys stammen aus ihren Quellen oder Dokumenten, die dort genannt sind, wo sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Licence: %1. There is no warranty.</source>
        <translation>Lizenz: %1. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Linked with, or brought along:</source>
        <translation>Verknüpft mit oder mitgebracht:</translation>
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
        <translation>%1. Freie Software unter %2, ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the sheet &quot;About&quot;.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Button of the sheet &quot;About&quot;: shows the licence in full.</extracomment>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a sheet.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;.</extracomment>
        <translation>Woher die Werte kommen</translation>
    </message>
    <message>
        <source>Linked with, or brought along</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;: libraries and their licences.</extracomment>
        <translation>Verknüpft mit oder mitgebracht</translation>
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
        <translation>So ein Labor starten</translation>
    </message>
    <message>
        <source>Sets clients, proxy and server of the Lab, and starts it. What was set there is replaced.</source>
        <extracomment>Hint of the button &quot;Start a lab like it&quot;.</extracomment>
        <translation>Stellt Clients, Proxy und Server des Labors ein und startet es. Was dort eingestellt war, wird ersetzt.</translation>
    </message>
    <message>
        <source>What you gain</source>
        <extracomment>Heading of a list: what speaks for the chosen protocol.</extracomment>
        <translation>Was Sie gewinnen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Heading of a list: what speaks against the chosen protocol.</extracomment>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <extracomment>Heading of a list: what to do for the chosen protocol.</extracomment>
        <translation>Was Sie tun müssen</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <extracomment>Heading of a list: where the chosen protocol meets its limits.</extracomment>
        <translation>Worauf Sie achten müssen</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <extracomment>Heading of a list: which other answers would lead to another recommendation.</extracomment>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>The same lab in a terminal.</source>
        <extracomment>What the command beside it does.</extracomment>
        <translation>Dasselbe Labor im Terminal.</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>too few messages</source>
        <translation>zu wenige Nachrichten</translation>
    </message>
    <message>
        <source>%1 requests a message</source>
        <translation>%1 Anfragen je Nachricht</translation>
    </message>
    <message>
        <source>%1 around %2 of payload</source>
        <translation>%1 zusätzlich zu %2 Nutzdaten</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1, p99 %2</translation>
    </message>
    <message>
        <source>%1 clients hold %2 request threads</source>
        <translation>%1 Clients halten %2 Anfrage-Threads</translation>
    </message>
    <message>
        <source>%1 a message, %2 KiB a connection</source>
        <translation>%1 je Nachricht, %2 KiB je Verbindung</translation>
    </message>
</context>
<context>
    <name>AspectRow</name>
    <message>
        <source>See it run…</source>
        <extracomment>Link in the comparison: opens the incident that shows what holds.</extracomment>
        <translation>Ansehen, wie es läuft…</translation>
    </message>
    <message>
        <source>See it run: %1</source>
        <extracomment>Name of that link, for screen readers. %1 an aspect such as &quot;Latency&quot;.</extracomment>
        <translation>Ansehen, wie es läuft: %1</translation>
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
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>%1 Before: %2. After: %3.</source>
        <extracomment>A figure before and after, for screen readers. %1 what is measured, %2 before, %3 after.</extracomment>
        <translation>%1 Vorher: %2. Nachher: %3.</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>People connected at once</source>
        <translation>Gleichzeitig verbundene Personen</translation>
    </message>
    <message>
        <source>The question&apos;s figure.</source>
        <translation>Die Zahl aus der Frage.</translation>
    </message>
    <message>
        <source>Messages a person sends</source>
        <translation>Nachrichten, die eine Person sendet</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>Assumed for the busiest hour: most people who are connected say nothing.</source>
        <translation>Angenommen für die stärkste Stunde: Die meisten Verbundenen sagen nichts.</translation>
    </message>
    <message>
        <source>Receivers of a message</source>
        <translation>Empfänger einer Nachricht</translation>
    </message>
    <message>
        <source>The fan-out. It multiplies everything but the connections, and large rooms decide it.</source>
        <translation>Der Fan-out. Er vervielfacht alles außer den Verbindungen, und große Räume entscheiden ihn.</translation>
    </message>
    <message>
        <source>Busiest minute over busiest hour</source>
        <translation>Stärkste Minute zu stärkster Stunde</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Assumed. Whatever people talk about happens to all of them at once.</source>
        <translation>Angenommen. Was Leute zum Reden bringt, geschieht allen zugleich.</translation>
    </message>
    <message>
        <source>Message on the wire</source>
        <translation>Nachricht auf der Leitung</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text, names, ids and framing, to each receiver. With long polling add the headers of a request.</source>
        <translation>Text, Namen, IDs und Rahmen, an jeden Empfänger. Beim Long Polling kommen die Header einer Anfrage dazu.</translation>
    </message>
    <message>
        <source>Server memory of a connection</source>
        <translation>Serverspeicher einer Verbindung</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the resident memory of our server for each connection.</source>
        <translation>Aus Ihrer Messung, wo es eine gibt: der belegte Speicher unseres Servers je Verbindung.</translation>
    </message>
    <message>
        <source>Kernel memory of a connection</source>
        <translation>Kernelspeicher einer Verbindung</translation>
    </message>
    <message>
        <source>Assumed for an idle socket; no process shows it. Full buffers take a hundred times as much.</source>
        <translation>Angenommen für einen ruhenden Socket; kein Prozess zeigt ihn. Volle Puffer brauchen das Hundertfache.</translation>
    </message>
    <message>
        <source>TLS memory of a connection</source>
        <translation>TLS-Speicher einer Verbindung</translation>
    </message>
    <message>
        <source>Assumed, where the node ends TLS itself; the lab measures without TLS. 0 when a balancer does it.</source>
        <translation>Angenommen, wo der Knoten TLS selbst beendet; das Labor misst ohne TLS. 0, wenn ein Balancer das tut.</translation>
    </message>
    <message>
        <source>Processor time of a delivery</source>
        <translation>Prozessorzeit einer Zustellung</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the processor time of our server for each message delivered.</source>
        <translation>Aus Ihrer Messung, wo es eine gibt: die Prozessorzeit unseres Servers je zugestellter Nachricht.</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>Speicher eines Knotens</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>An ordinary machine to rent.</source>
        <translation>Eine gewöhnliche Maschine zum Mieten.</translation>
    </message>
    <message>
        <source>Cores of a node</source>
        <translation>Kerne eines Knotens</translation>
    </message>
    <message>
        <source>Like the ones that were measured on. One event loop uses one of them: run one for each.</source>
        <translation>Wie die, auf denen gemessen wurde. Eine Event-Loop nutzt einen davon: je Kern eine.</translation>
    </message>
    <message>
        <source>Network of a node</source>
        <translation>Netz eines Knotens</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>What may go out of it for a long time, not in a burst.</source>
        <translation>Was auf Dauer hinausgehen darf, nicht als Schub.</translation>
    </message>
    <message>
        <source>Connections of a node, at most</source>
        <translation>Verbindungen eines Knotens, höchstens</translation>
    </message>
    <message>
        <source>Not what it could hold, but how many people you want to lose when it dies.</source>
        <translation>Nicht, was er halten könnte, sondern wie viele Personen Sie verlieren wollen, wenn er stirbt.</translation>
    </message>
    <message>
        <source>A node may be filled to</source>
        <translation>Ein Knoten darf gefüllt sein bis</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>In the busiest minute. The rest is for those who come back when another node dies.</source>
        <translation>In der stärksten Minute. Der Rest ist für die, die zurückkommen, wenn ein anderer Knoten stirbt.</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Reserveknoten</translation>
    </message>
    <message>
        <source>For one that fails, or is being updated.</source>
        <translation>Für einen, der ausfällt oder aktualisiert wird.</translation>
    </message>
    <message>
        <source>A lost node&apos;s clients come back within</source>
        <translation>Clients eines verlorenen Knotens kommen zurück binnen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>By random first delays and full jitter. Without them it is one second.</source>
        <translation>Durch zufällige erste Wartezeiten und vollen Jitter. Ohne sie ist es eine Sekunde.</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Verlauf wird behalten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>One log behind all nodes, so that anybody can resume anywhere; reckoned as if every hour were the busiest.</source>
        <translation>Ein Log hinter allen Knoten, damit jeder überall fortsetzen kann; gerechnet, als wäre jede Stunde die stärkste.</translation>
    </message>
    <message>
        <source>Copies of the history</source>
        <translation>Kopien des Verlaufs</translation>
    </message>
    <message>
        <source>A majority of three survives the loss of one.</source>
        <translation>Eine Mehrheit von dreien übersteht den Verlust eines.</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>Preis eines Knotens</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Assumed, in whatever money you pay. Traffic and the log come on top.</source>
        <translation>Angenommen, in welchem Geld auch immer. Verkehr und Log kommen hinzu.</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Nothing has been measured on this machine yet for %1: the two figures are assumed.</source>
        <translation>Für %1 wurde auf diesem Rechner noch nichts gemessen: Die beiden Werte sind angenommen.</translation>
    </message>
    <message>
        <source>Measured on this machine on %1 with %2 %3 clients: %4 and %5 µs a delivery. Over loopback, without TLS.</source>
        <translation>Auf diesem Rechner gemessen am %1 mit %2 Clients (%3): %4 und %5 µs je Zustellung. Über Loopback, ohne TLS.</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <translation>Gesendete Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Messages delivered a second</source>
        <translation>Zugestellte Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Memory of all connections</source>
        <translation>Speicher aller Verbindungen</translation>
    </message>
    <message>
        <source>Cores busy with delivering</source>
        <translation>Mit Zustellen beschäftigte Kerne</translation>
    </message>
    <message>
        <source>Network, outgoing</source>
        <translation>Netz, ausgehend</translation>
    </message>
    <message>
        <source>Nodes that each would need</source>
        <translation>Knoten, die jedes davon bräuchte</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>set by %1, and %2 to spare</source>
        <extracomment>How the number of nodes comes about. %1 what decides: connections, memory, processor or network. %2 a number.</extracomment>
        <translation>entscheidend: %1; dazu %2 in Reserve</translation>
    </message>
    <message>
        <source>Connections on each</source>
        <translation>Verbindungen auf jedem</translation>
    </message>
    <message>
        <source>Handshakes a second when a node dies</source>
        <translation>Handshakes pro Sekunde, wenn ein Knoten stirbt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preis im Monat</translation>
    </message>
</context>
<context>
    <name>CapacityView</name>
    <message>
        <source>Protocol</source>
        <extracomment>Name of the choice of protocol, for screen readers.</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Button: to the page where the costs of a connection are measured.</extracomment>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure them</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>To the page Compare, whose figures come back here.</source>
        <extracomment>Hint of the button &quot;Measure them&quot;.</extracomment>
        <translation>Zur Seite Vergleichen, deren Werte hierher zurückkommen.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <extracomment>Button: the assumptions of a calculation become what they were.</extracomment>
        <translation>Übliche Werte</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: a calculation goes to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The reckoning as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a calculation.</extracomment>
        <translation>Die Rechnung als Markdown in die Zwischenablage.</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <extracomment>Title of a card: what a calculation begins with.</extracomment>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>Title of a card: what a calculation comes to.</extracomment>
        <translation>Was herauskommt</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>What it was</source>
        <extracomment>Title of the card at the end of an incident.</extracomment>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What it should have been: not everything held on this machine</source>
        <extracomment>Title of the card at the end of an incident that did not go as expected on this machine.</extracomment>
        <translation>Was es hätte sein sollen: Nicht alles traf auf diesem Rechner zu</translation>
    </message>
    <message>
        <source>Root cause</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The fix</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Key lesson</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Die Lehre daraus</translation>
    </message>
    <message>
        <source>“%1” %2. %3</source>
        <extracomment>A popular claim. %1 the claim, %2 the verdict, %3 what holds.</extracomment>
        <translation>„%1“ %2. %3</translation>
    </message>
    <message>
        <source>How this looks in your stack</source>
        <extracomment>Heading at the end of an incident, above a choice of servers and proxies.</extracomment>
        <translation>Wie das in Ihrem Stack aussieht</translation>
    </message>
    <message>
        <source>Your stack</source>
        <extracomment>Name of a choice, for screen readers.</extracomment>
        <translation>Ihr Stack</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Follow</source>
        <extracomment>Button: the charts follow the run again.</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the charts stand still.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <extracomment>Name of the button &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Dem Lauf folgen</translation>
    </message>
    <message>
        <source>Hold the charts</source>
        <extracomment>Name of the button &quot;Hold&quot;, for screen readers; there is a fault of that name, too.</extracomment>
        <translation>Die Diagramme anhalten</translation>
    </message>
    <message>
        <source>The charts stand still, the run goes on and is kept. Key P.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot;.</extracomment>
        <translation>Die Diagramme stehen still, der Lauf geht weiter und wird behalten. Taste P.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Name of the button &quot;+&quot;, for screen readers.</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows less time, wider. Key +, or Ctrl and the wheel over a chart.</source>
        <extracomment>Hint of the button that zooms in.</extracomment>
        <translation>Zeigt weniger Zeit, breiter. Taste + oder Strg und Mausrad über einem Diagramm.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>How much time the charts show, for screen readers. %1 a duration.</extracomment>
        <translation>%1 sichtbar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Name of the button &quot;−&quot;, for screen readers.</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more time, narrower; up to an hour. Key −.</source>
        <extracomment>Hint of the button that zooms out.</extracomment>
        <translation>Zeigt mehr Zeit, schmaler; bis zu einer Stunde. Taste −.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts and lanes, for screen readers.</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Charts add all clients up; lanes show single ones, each a line over time. Both show the same part of the run.</source>
        <extracomment>Hint of the choice between charts and lanes.</extracomment>
        <translation>Diagramme zählen alle Clients zusammen; Spuren zeigen einzelne, jede eine Linie über die Zeit. Beide zeigen denselben Teil des Laufs.</translation>
    </message>
</context>
<context>
    <name>ChartLines</name>
    <message>
        <source>Long polling</source>
        <translation>Long Polling</translation>
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
        <translation>Zustelllatenz</translation>
    </message>
    <message>
        <source>log · thin: p50</source>
        <translation>log · dünn: p50</translation>
    </message>
    <message>
        <source>Reconnections</source>
        <translation>Wiederverbindungen</translation>
    </message>
    <message>
        <source>Thread usage</source>
        <translation>Auslastung der Threads</translation>
    </message>
    <message>
        <source>threads busy · requests queued · rejected per second</source>
        <translation>Threads belegt · Anfragen wartend · abgewiesen pro Sekunde</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>clients in each state</source>
        <translation>Clients in jedem Zustand</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>Zahlungen pro Sekunde</translation>
    </message>
    <message>
        <source>Server resources</source>
        <translation>Serverressourcen</translation>
    </message>
    <message>
        <source>MB of resident memory</source>
        <translation>MB belegter Speicher</translation>
    </message>
    <message>
        <source>open descriptors</source>
        <translation>offene Deskriptoren</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>abgewiesen/s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindend</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>rejected 503</source>
        <translation>503 abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>descriptors</source>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>clients open again, per second</source>
        <translation>wieder offene Clients pro Sekunde</translation>
    </message>
    <message>
        <source>thin: dials per second</source>
        <translation>dünn: Versuche pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Charts</source>
        <extracomment>What the Lab page shows below its cards.
----------
Name of the three charts, for screen readers.</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Left and right move the crosshair; the legends tell the values there.</source>
        <extracomment>What the arrow keys do in the charts, for screen readers.</extracomment>
        <translation>Links und rechts bewegen das Fadenkreuz; die Legenden nennen die Werte dort.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>as expected</source>
        <extracomment>Something is as it was expected; for screen readers.</extracomment>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <extracomment>Something is not as it was expected; for screen readers.</extracomment>
        <translation>nicht wie erwartet</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>A few questions lead to a protocol, and to what you have to do for it.</source>
        <extracomment>What the page &quot;Choose&quot; is for.</extracomment>
        <translation>Ein paar Fragen führen zu einem Protokoll und zu dem, was Sie dafür tun müssen.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the decision guide begins again.</extracomment>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: an answer of the decision guide is to be changed.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <extracomment>Name of the button &quot;Change&quot;, for screen readers. %1 a question.</extracomment>
        <translation>Die Antwort ändern auf: %1</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <extracomment>What another answer would have led to. %1 the answer and where it leads.</extracomment>
        <translation>Sonst: %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Views of the page &quot;Choose&quot;.</extracomment>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>Der ganze Baum</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>Ansicht</translation>
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
        <translation>So gelehrt von: %1 · Quelle: %2</translation>
    </message>
    <message>
        <source>Not measured here: %1 Instead: %2</source>
        <extracomment>Below a claim that is not measured. %1 why, %2 what stands in for it.</extracomment>
        <translation>Hier nicht gemessen: %1 Stattdessen: %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>Button of a claim while it is measured.</extracomment>
        <translation>Misst…</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: a claim is measured on this machine.</extracomment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: a claim is measured on this machine once more.</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <extracomment>Name of the button &quot;Run&quot; of a claim, for screen readers. %1 the claim.</extracomment>
        <translation>Messen: %1</translation>
    </message>
    <message>
        <source>Measures it here, with real connections in lab time 30×; takes some seconds.</source>
        <extracomment>Hint of the button &quot;Run&quot; of a claim.</extracomment>
        <translation>Misst es hier, mit echten Verbindungen in Laborzeit 30×; dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <extracomment>State of a claim.</extracomment>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a claim: opens the incident that tells more of it.</extracomment>
        <translation>Durchleben…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a claim.</extracomment>
        <translation>Durchleben: %1</translation>
    </message>
</context>
<context>
    <name>ClaimFigures</name>
    <message>
        <source>Measured here, %1</source>
        <extracomment>Above the figures of a claim. %1 date and time.</extracomment>
        <translation>Hier gemessen, %1</translation>
    </message>
    <message>
        <source>So: %1</source>
        <extracomment>Below the figures of a claim. %1 what they show.</extracomment>
        <translation>Folglich: %1</translation>
    </message>
    <message>
        <source>These figures do not carry the verdict. A busy machine can do that: run it again; if it stays so, the verdict is wrong here.</source>
        <extracomment>Below the figures of a claim that contradict its verdict.</extracomment>
        <translation>Diese Werte tragen das Urteil nicht. Ein ausgelasteter Rechner kann das bewirken: Messen Sie noch einmal; bleibt es so, ist das Urteil hier falsch.</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <extracomment>Below the figures of a claim. %1 what of it is not the real thing.</extracomment>
        <translation>Simuliert: %1</translation>
    </message>
    <message>
        <source>Tried here, %1</source>
        <extracomment>Above what went wrong when a claim was measured. %1 date and time.</extracomment>
        <translation>Hier versucht, %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>true</source>
        <extracomment>The verdicts on a claim.</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>half true</source>
        <translation>halb richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the verdicts that are shown.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Name of the choice of verdicts, for screen readers.</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What articles and interviews say, against the standards and this machine: %1.</source>
        <extracomment>What the page &quot;Claims&quot; is for. %1 how many of them were measured.</extracomment>
        <translation>Was Artikel und Bewerbungsgespräche sagen, verglichen mit den Standards und diesem Rechner: %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the claims with their verdicts and figures go to the clipboard as Markdown.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The table of verdicts with their figures, as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the claims.</extracomment>
        <translation>Die Tabelle der Urteile mit ihren Werten als Markdown in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run all</source>
        <extracomment>Button: all claims are measured.</extracomment>
        <translation>Alle messen</translation>
    </message>
    <message>
        <source>Stop what runs first: it would be measured, too.</source>
        <extracomment>Hint of buttons that measure while something else runs.</extracomment>
        <translation>Halten Sie zuerst an, was läuft: Es würde mitgemessen.</translation>
    </message>
    <message>
        <source>Measures every claim that can be, one after the other: about two minutes.</source>
        <extracomment>Hint of the button &quot;Run all&quot;.</extracomment>
        <translation>Misst jede Aussage, bei der es geht, eine nach der anderen: etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Messung läuft</translation>
    </message>
</context>
<context>
    <name>ClassroomBar</name>
    <message>
        <source>Time to think</source>
        <extracomment>Above a choice of times: how long a class may think about a question.
----------
Name of a choice, for screen readers.</extracomment>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>The time that a class has left, for screen readers. %1 minutes and seconds, or that it is up.</extracomment>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>no timer</source>
        <extracomment>Choices of how long a class may think about a question.</extracomment>
        <translation>kein Timer</translation>
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
        <translation>Wiederverbinden</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>How WebSocket clients dial again, which no browser does for them. At once or in step they storm a server that comes back; with full jitter they trickle.</source>
        <translation>Wie WebSocket-Clients neu verbinden, was ihnen kein Browser abnimmt. Sofort oder im Gleichtakt überrennen sie einen Server, der zurückkommt; mit vollem Jitter tröpfeln sie.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>im Gleichtakt</translation>
    </message>
    <message>
        <source>clamped</source>
        <translation>gedeckelt</translation>
    </message>
    <message>
        <source>Mishap</source>
        <translation>Missgeschick</translation>
    </message>
    <message>
        <source>Befalls every client. Unplugged, nobody is told that it left; not reading, the server has to buffer or drop; asleep, its timers stop and then fire all at once.</source>
        <translation>Trifft jeden Client. Ohne Kabel erfährt niemand, dass er weg ist; liest er nicht, muss der Server puffern oder verwerfen; schläft er, stehen seine Timer und feuern dann alle zugleich.</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ohne Kabel</translation>
    </message>
    <message>
        <source>not reading</source>
        <translation>liest nicht</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggehen</translation>
    </message>
    <message>
        <source>Visitors stay for so long on average, then others come. Forgetful ones leave their connection open when they go.</source>
        <translation>Besucher bleiben im Mittel so lange, dann kommen andere. Vergessliche lassen ihre Verbindung offen, wenn sie gehen.</translation>
    </message>
    <message>
        <source>after 30 s</source>
        <translation>nach 30 s</translation>
    </message>
    <message>
        <source>forgetful</source>
        <translation>vergesslich</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Long polls pause after each answer, perhaps with a new connection every time: requests, connections and lateness grow.</source>
        <translation>Long Polls pausieren nach jeder Antwort, vielleicht jedes Mal mit neuer Verbindung: Anfragen, Verbindungen und Verspätung nehmen zu.</translation>
    </message>
    <message>
        <source>every 5 s</source>
        <translation>alle 5 s</translation>
    </message>
    <message>
        <source>5 s, new link</source>
        <translation>5 s, neue Verb.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Every request carries them, as browsers do. A long poll pays for each message, a stream once for all.</source>
        <translation>Jede Anfrage trägt sie, wie bei Browsern. Ein Long Poll zahlt für jede Nachricht, ein Stream einmal für alle.</translation>
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
        <translation>Browser</translation>
    </message>
    <message>
        <source>Ten tabs of each protocol share one browser&apos;s six HTTP/1.1 connections to a host; the others wait. Sharding over two names doubles them. Begins the run anew.</source>
        <translation>Je zehn Tabs pro Protokoll teilen sich die sechs HTTP/1.1-Verbindungen eines Browsers zu einem Host; die anderen warten. Zwei Namen (Sharding) verdoppeln sie. Beginnt den Lauf neu.</translation>
    </message>
    <message>
        <source>6 links</source>
        <translation>6 Verb.</translation>
    </message>
    <message>
        <source>2 shards</source>
        <translation>2 Shards</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>%1 clients wanted</source>
        <extracomment>Field: number of clients. %1 a protocol.</extracomment>
        <translation>%1-Clients gewünscht</translation>
    </message>
    <message>
        <source>How many clients are to be connected. Type a number, or step by 100.</source>
        <extracomment>Hint of the field for the number of clients.</extracomment>
        <translation>Wie viele Clients verbunden sein sollen. Eine Zahl eintippen oder in Schritten von 100 ändern.</translation>
    </message>
    <message>
        <source>delivered %1   lost %2   duplicated %3   gave up %4</source>
        <extracomment>Below a protocol&apos;s row. Messages: %1 delivered, %2 lost, %3 duplicated; %4 clients that gave up for good.</extracomment>
        <translation>zugestellt %1   verloren %2   doppelt %3   aufgegeben %4</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Clients</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>wanted</source>
        <extracomment>Head of the clients table: clients wanted, open, waiting to reconnect; median and 99th percentile of the latency; bytes per message.</extracomment>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
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
        <translation>B/Nachr.</translation>
    </message>
    <message>
        <source>All three</source>
        <extracomment>Before buttons that change the number of clients of all three protocols.</extracomment>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>− 100</source>
        <extracomment>Button: 100 clients of each protocol leave.</extracomment>
        <translation>− 100</translation>
    </message>
    <message>
        <source>100 clients fewer of each protocol</source>
        <extracomment>Name of the button &quot;− 100&quot;, for screen readers.</extracomment>
        <translation>100 Clients weniger von jedem Protokoll</translation>
    </message>
    <message>
        <source>+ 100</source>
        <extracomment>Button: 100 clients of each protocol come.</extracomment>
        <translation>+ 100</translation>
    </message>
    <message>
        <source>100 clients more of each protocol</source>
        <extracomment>Name of the button &quot;+ 100&quot;, for screen readers.</extracomment>
        <translation>100 Clients mehr von jedem Protokoll</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Button: all clients leave.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No clients</source>
        <extracomment>Name of the button &quot;None&quot;, for screen readers.</extracomment>
        <translation>Keine Clients</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Before a number field and &quot;messages a second&quot;.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <extracomment>Name of the field for the publishing rate, for screen readers.</extracomment>
        <translation>Gesendete Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Every message goes to every client. 0 is silence: then connections idle, and an idle timeout can cut them.</source>
        <extracomment>Hint of the field for the publishing rate.</extracomment>
        <translation>Jede Nachricht geht an jeden Client. 0 ist Stille: Dann ruhen die Verbindungen, und ein Idle-Timeout kann sie trennen.</translation>
    </message>
    <message>
        <source>messages a second, each to every client</source>
        <extracomment>After a number field.</extracomment>
        <translation>Nachrichten pro Sekunde, jede an jeden Client</translation>
    </message>
    <message>
        <source>silence: only keepalives and pings pass</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>Stille: nur Keepalives und Pings</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Switch: simulated customers send payments to the same server.</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>20 payments a second share the request pool: when it is full they are refused with 503.</source>
        <extracomment>Hint of the switch &quot;Payments&quot;.</extracomment>
        <translation>20 Zahlungen pro Sekunde teilen sich den Anfragen-Pool: Ist er voll, werden sie mit 503 abgewiesen.</translation>
    </message>
    <message>
        <source>%1/s ok, %2/s rejected</source>
        <extracomment>Payments a second. %1 succeeded, %2 rejected.</extracomment>
        <translation>%1/s ok, %2/s abgewiesen</translation>
    </message>
    <message>
        <source>messages a second</source>
        <extracomment>After a number field.</extracomment>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>Stille</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message>
        <source>(nothing)</source>
        <extracomment>In the place of what a command printed.</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Not run: %1</source>
        <extracomment>In the place of what a command printed. %1 why it was not run.</extracomment>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>The same lab in a terminal</source>
        <extracomment>Title of the sheet with the command for a terminal.</extracomment>
        <translation>Dasselbe Labor im Terminal</translation>
    </message>
    <message>
        <source>Runs for ten seconds with the server, the proxy, the clients and the faults that are set now, and prints what came of it. Add --seconds 60 for longer, --save run.pushlab to open it here.</source>
        <extracomment>Explains the command for a terminal.</extracomment>
        <translation>Läuft zehn Sekunden mit dem Server, dem Proxy, den Clients und den Fehlern, die jetzt eingestellt sind, und gibt das Ergebnis aus. Länger mit --seconds 60; mit --save run.pushlab lässt es sich hier öffnen.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the text with the command, for screen readers.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Before a number field: what everything random is drawn from.
----------
Name of the field for the seed, for screen readers.</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same waiting times, visits and victims. A change begins a new run.</source>
        <extracomment>Explains the seed.</extracomment>
        <translation>Derselbe Startwert zieht dieselben Wartezeiten, Besuche und Opfer. Eine Änderung beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>On the clipboard.</source>
        <extracomment>Beside the button &quot;Copy&quot;, after it was used.</extracomment>
        <translation>In der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What is taught, what holds, and what this machine measures: 100 clients of each protocol, in turn, on the same schedule.</source>
        <extracomment>What the page &quot;Compare&quot; is for.</extracomment>
        <translation>Was gelehrt wird, was zutrifft und was dieser Rechner misst: 100 Clients von jedem Protokoll, nacheinander, nach demselben Plan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the comparison goes to the clipboard as Markdown.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The table as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the comparison.</extracomment>
        <translation>Die Tabelle als Markdown in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the comparison is saved as Markdown and as a picture.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The table as Markdown and as a picture, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of the comparison.</extracomment>
        <translation>Die Tabelle als Markdown und als Bild in Ihrem Dokumentenordner.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>Button: the comparison is measured.</extracomment>
        <translation>Alles messen</translation>
    </message>
    <message>
        <source>Stop the lab first: its clients would be measured, too.</source>
        <extracomment>Hint of the button &quot;Measure all&quot; while the lab runs.</extracomment>
        <translation>Halten Sie zuerst das Labor an: Seine Clients würden mitgemessen.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>What holds</source>
        <extracomment>Head of a column of the comparison.</extracomment>
        <translation>Was zutrifft</translation>
    </message>
    <message>
        <source>Bold: measured here, over loopback and without TLS. Ratios carry over to a network, latencies do not.</source>
        <extracomment>Below the comparison.</extracomment>
        <translation>Fett: hier gemessen, über Loopback und ohne TLS. Verhältnisse übertragen sich auf ein Netz, Latenzen nicht.</translation>
    </message>
    <message>
        <source>Saved as %1, and as Markdown beside it</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Gespeichert als %1 und daneben als Markdown</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>Hint of the button &quot;Measure all&quot;.</extracomment>
        <translation>Dauert etwa eine Minute.</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>Configuration that cures it</source>
        <extracomment>Name of the text with lines of configuration, for screen readers.</extracomment>
        <translation>Konfiguration, die hilft</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where the figures of a preset are documented. %1 a source.</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the lines of configuration go to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See push behave, break and heal</source>
        <extracomment>Headline before the first start.</extracomment>
        <translation>Sehen Sie, wie Push läuft, bricht und heilt</translation>
    </message>
    <message>
        <source>A real server, a real proxy and real connections, all on this machine.</source>
        <extracomment>Below the headline before the first start.</extracomment>
        <translation>Ein echter Server, ein echter Proxy und echte Verbindungen, alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>First of three steps: its name, and a sentence.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Clients of three protocols listen to the same messages.</source>
        <translation>Clients dreier Protokolle hören dieselben Nachrichten.</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Second of three steps: its name, and a sentence.</extracomment>
        <translation>Stören</translation>
    </message>
    <message>
        <source>Let the proxy time out, restart the server, or kill it.</source>
        <translation>Lassen Sie den Proxy trennen, starten Sie den Server neu oder töten Sie ihn.</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Third of three steps: its name, and a sentence.</extracomment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>See who comes back, how soon, and what was lost.</source>
        <translation>Sehen Sie, wer wie schnell zurückkommt und was verloren ging.</translation>
    </message>
    <message>
        <source>Show me a restart</source>
        <extracomment>The one button before the first start: something worth seeing within five seconds.</extracomment>
        <translation>Zeig mir einen Neustart</translation>
    </message>
    <message>
        <source>A hundred clients of each protocol connect, and then the server restarts under them.</source>
        <extracomment>Hint of the button &quot;Show me a restart&quot;.</extracomment>
        <translation>Je hundert Clients der drei Protokolle verbinden sich, dann startet der Server unter ihnen neu.</translation>
    </message>
    <message>
        <source>Start with 100 clients of each</source>
        <extracomment>Button before the first start.</extracomment>
        <translation>Mit je 100 Clients starten</translation>
    </message>
    <message>
        <source>Live through an incident</source>
        <extracomment>Button before the first start: goes to the page with incidents.</extracomment>
        <translation>Einen Vorfall durchleben</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Threads</source>
        <extracomment>A source of evidence: what each request thread of the server does.</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>Title of a card: what can be seen of the cause of an incident.</extracomment>
        <translation>Was die Belege sagen</translation>
    </message>
    <message>
        <source>Nothing yet: run the step.</source>
        <extracomment>Before a step of an incident runs.</extracomment>
        <translation>Noch nichts: Führen Sie den Schritt aus.</translation>
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
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Faults…</source>
        <extracomment>Button: the faults that are off are shown, too.</extracomment>
        <translation>Fehler…</translation>
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
        <translation>%1, bei %2× nach %3</translation>
    </message>
</context>
<context>
    <name>ForgetfulBanner</name>
    <message>
        <source>Settings cannot be kept.</source>
        <extracomment>Headline: the settings file cannot be written.</extracomment>
        <translation>Einstellungen lassen sich nicht behalten.</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>IncidentBanner</name>
    <message>
        <source>This lab is as “%1” has it in step %2. Do what you like with it.</source>
        <extracomment>Above the lab, while an incident waits. %1 the incident, %2 the number of its step.</extracomment>
        <translation>Dieses Labor ist so, wie „%1“ es in Schritt %2 hat. Machen Sie damit, was Sie wollen.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>Zurück zum Vorfall</translation>
    </message>
    <message>
        <source>It goes on at its step; what was changed here meanwhile is set up anew as it was.</source>
        <extracomment>Hint of the button &quot;Back to the incident&quot;.</extracomment>
        <translation>Er geht bei seinem Schritt weiter; was hier inzwischen geändert wurde, wird wieder eingerichtet, wie es war.</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Played with real processes and sockets. Predict first, then see what is measured.</source>
        <extracomment>What the page &quot;Incidents&quot; is for.</extracomment>
        <translation>Mit echten Prozessen und Sockets gespielt. Sagen Sie zuerst voraus, dann sehen Sie die Messung.</translation>
    </message>
    <message>
        <source>%1 severity</source>
        <extracomment>Severity of an incident. %1 is low, medium or high.</extracomment>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an incident.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Name of the button &quot;Open&quot;, for screen readers. %1 an incident.</extracomment>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>your own, %1 severity</source>
        <extracomment>Severity of an incident that the user has written. %1 is low, medium or high.</extracomment>
        <translation>Ihr eigener, Schweregrad: %1</translation>
    </message>
    <message>
        <source>played; %1 of %2 predicted</source>
        <extracomment>An incident that was played. %1 questions predicted right, of %2.</extracomment>
        <translation>gespielt; %1 von %2 vorausgesagt</translation>
    </message>
    <message>
        <source>played</source>
        <extracomment>An incident that was played without predictions.</extracomment>
        <translation>gespielt</translation>
    </message>
</context>
<context>
    <name>IncidentPlay</name>
    <message>
        <source>%1 severity</source>
        <extracomment>Below the title of an incident. %1 is low, medium or high.</extracomment>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>All incidents</source>
        <extracomment>Button: back to the list of incidents.</extracomment>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>Button: plays an incident once more.</extracomment>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>Button: plays an incident.</extracomment>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step of an incident.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Run it</source>
        <extracomment>Button: a step of an incident is run for real.</extracomment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Space or Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Run it&quot; and &quot;Next&quot;.</extracomment>
        <translation>Leertaste oder Bild ab, wie auf einem Presenter.</translation>
    </message>
    <message>
        <source>Leave for the Lab</source>
        <extracomment>Button: shows the lab of an incident on the Lab page.</extracomment>
        <translation>Ins Labor wechseln</translation>
    </message>
    <message>
        <source>The lab stays as it is, with its clients and settings, for you to try things; then come back to this step.</source>
        <extracomment>Hint of the button &quot;Leave for the Lab&quot;.</extracomment>
        <translation>Das Labor bleibt, wie es ist, mit seinen Clients und Einstellungen, zum Ausprobieren; kommen Sie dann zu diesem Schritt zurück.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>Zurück zum Vorfall</translation>
    </message>
    <message>
        <source>Step before</source>
        <extracomment>Button: shows the step before once more, without running it.</extracomment>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>Page Up, as on a presenter&apos;s remote. Nothing is run again.</source>
        <extracomment>Hint of the button &quot;Step before&quot;.</extracomment>
        <translation>Bild auf, wie auf einem Presenter. Nichts wird noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>real time; lab time runs %1×</source>
        <extracomment>At a chart of an incident, whose story tells lab time. %1 how many times faster that runs: 10 or 30.</extracomment>
        <translation>echte Zeit; Laborzeit läuft %1×</translation>
    </message>
    <message>
        <source>stands still until you run it</source>
        <extracomment>At a chart of an incident.</extracomment>
        <translation>steht still, bis Sie es ausführen</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Interview</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Interview</translation>
    </message>
    <message>
        <source>%1 of %2 known well. Answer aloud before you look.</source>
        <extracomment>Progress of the interview page. %1 of %2 questions are known.</extracomment>
        <translation>%1 von %2 sicher gewusst. Antworten Sie laut, bevor Sie nachsehen.</translation>
    </message>
    <message>
        <source>Ten questions in thirty minutes, and what came of them.</source>
        <extracomment>What the mock interview is for.</extracomment>
        <translation>Zehn Fragen in dreißig Minuten, und was dabei herauskam.</translation>
    </message>
    <message>
        <source>“Design a chat for one million people.” The figures of this machine, carried to nodes, memory and cost.</source>
        <extracomment>What the reckoning of a chat for a million people is for.</extracomment>
        <translation>„Entwerfen Sie einen Chat für eine Million Menschen.“ Die Werte dieses Rechners, übertragen auf Knoten, Speicher und Kosten.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Views of the interview page.</extracomment>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Probeinterview</translation>
    </message>
    <message>
        <source>A chat for a million</source>
        <translation>Chat für eine Million</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>LabHeader</name>
    <message>
        <source>Lab</source>
        <extracomment>Title of the page.</extracomment>
        <translation>Labor</translation>
    </message>
    <message>
        <source>elapsed</source>
        <extracomment>Header: time since the run began.</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Header: messages that the server acknowledged.</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Header: messages that did not reach a client that should have got them.</extracomment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>duplicated</source>
        <extracomment>Header: messages that a client got twice.</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Lab time</source>
        <extracomment>Beside the choice 1×, 10×, 30×: how much faster than in production protocol timers run.
----------
Name of the lab time choice, for screen readers.</extracomment>
        <translation>Laborzeit</translation>
    </message>
    <message>
        <source>Divides every protocol timer: at 10× a timeout of 60 s takes 6 s. Latencies stay real. A change begins a new run.</source>
        <extracomment>Hint of the lab time choice.</extracomment>
        <translation>Teilt jeden Protokoll-Timer: Bei 10× dauert ein Timeout von 60 s 6 s. Latenzen bleiben echt. Eine Änderung beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Runs…</source>
        <extracomment>Button that opens the sheet with runs.</extracomment>
        <translation>Läufe…</translation>
    </message>
    <message>
        <source>Save this run, open another, lay two over each other, export. Key Ctrl+O.</source>
        <extracomment>Hint of the button &quot;Runs…&quot;.</extracomment>
        <translation>Diesen Lauf speichern, einen anderen öffnen, zwei übereinanderlegen, exportieren. Taste Strg+O.</translation>
    </message>
    <message>
        <source>Command…</source>
        <extracomment>Button that opens the sheet with the command for a terminal.</extracomment>
        <translation>Befehl…</translation>
    </message>
    <message>
        <source>The line for a terminal that repeats what is set here. Key Ctrl+E.</source>
        <extracomment>Hint of the button &quot;Command…&quot;.</extracomment>
        <translation>Die Zeile für ein Terminal, die wiederholt, was hier eingestellt ist. Taste Strg+E.</translation>
    </message>
    <message>
        <source>Mark…</source>
        <extracomment>Button that opens a dialog to set a mark.</extracomment>
        <translation>Marke…</translation>
    </message>
    <message>
        <source>Draws a line with your words through all charts. Key M.</source>
        <extracomment>Hint of the button &quot;Mark…&quot;.</extracomment>
        <translation>Zieht eine Linie mit Ihren Worten durch alle Diagramme. Taste M.</translation>
    </message>
    <message>
        <source>Clear faults</source>
        <extracomment>Button that ends every fault.</extracomment>
        <translation>Fehler aus</translation>
    </message>
    <message>
        <source>Switches every fault of clients, proxy and server off, and starts the server when it is down. Key C.</source>
        <extracomment>Hint of the button &quot;Clear faults&quot;.</extracomment>
        <translation>Schaltet alle Fehler von Clients, Proxy und Server aus und startet den Server, wenn er steht. Taste C.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: the run ends and every setting is as at the beginning.</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Ends the run and puts every setting back to how the program starts.</source>
        <extracomment>Hint of the button &quot;Reset&quot;.</extracomment>
        <translation>Beendet den Lauf und stellt alles so ein wie beim Programmstart.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that ends the run.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button that begins a run.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts or stops server, proxy and clients. Key Ctrl+R.</source>
        <extracomment>Hint of the button &quot;Start&quot; or &quot;Stop&quot;.</extracomment>
        <translation>Startet oder stoppt Server, Proxy und Clients. Taste Strg+R.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>links</source>
        <extracomment>Below the number of connections between clients and proxy, or proxy and server.</extracomment>
        <translation>Verb.</translation>
    </message>
    <message>
        <source>Not all clients could be made.</source>
        <extracomment>Banner: file descriptors ran out.</extracomment>
        <translation>Nicht alle Clients konnten angelegt werden.</translation>
    </message>
    <message>
        <source>Stay with these</source>
        <extracomment>Banner&apos;s button: the number of clients that are wanted becomes that of those that there are.</extracomment>
        <translation>Bei diesen bleiben</translation>
    </message>
</context>
<context>
    <name>LaneLegend</name>
    <message>
        <source>drop</source>
        <extracomment>Legend of the lanes: an open connection ended.</extracomment>
        <translation>Abbruch</translation>
    </message>
</context>
<context>
    <name>LanesPane</name>
    <message>
        <source>Connection lanes</source>
        <extracomment>Title above the lanes: what each client does over time.</extracomment>
        <translation>Verbindungsspuren</translation>
    </message>
    <message>
        <source>by number</source>
        <extracomment>In which order the lanes are.</extracomment>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>nach Zustand</translation>
    </message>
    <message>
        <source>by drops</source>
        <translation>nach Abbrüchen</translation>
    </message>
    <message>
        <source>Order of the lanes</source>
        <extracomment>Name of the choice of the order of lanes, for screen readers.</extracomment>
        <translation>Reihenfolge der Spuren</translation>
    </message>
    <message>
        <source>By state, those in trouble come first; by drops, those that lost their connection most often. Looked at once a second.</source>
        <extracomment>Hint of the choice of the order of lanes.</extracomment>
        <translation>Nach Zustand kommen die mit Schwierigkeiten zuerst; nach Abbrüchen die, die ihre Verbindung am häufigsten verloren. Einmal je Sekunde geprüft.</translation>
    </message>
    <message>
        <source>every protocol</source>
        <extracomment>Which lanes are shown: of every protocol, or of one.</extracomment>
        <translation>alle Protokolle</translation>
    </message>
    <message>
        <source>long polling</source>
        <translation>Long Polling</translation>
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
        <translation>Protokoll der Spuren</translation>
    </message>
    <message>
        <source>Shows only the lanes of this protocol.</source>
        <extracomment>Hint of the choice of a protocol for the lanes.</extracomment>
        <translation>Zeigt nur die Spuren dieses Protokolls.</translation>
    </message>
    <message>
        <source>State of the lanes</source>
        <extracomment>Name of the choice of a state for the lanes, for screen readers.</extracomment>
        <translation>Zustand der Spuren</translation>
    </message>
    <message>
        <source>Shows only clients that are in this state now, or at the right edge of what is held.</source>
        <extracomment>Hint of the choice of a state for the lanes.</extracomment>
        <translation>Zeigt nur Clients, die jetzt in diesem Zustand sind, oder am rechten Rand des Angehaltenen.</translation>
    </message>
</context>
<context>
    <name>LanesPlot</name>
    <message>
        <source>Lanes of the clients</source>
        <extracomment>Name of the lanes, for screen readers.</extracomment>
        <translation>Spuren der Clients</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <extracomment>In place of lanes, while there are no clients.</extracomment>
        <translation>Es gibt noch keine Clients.</translation>
    </message>
    <message>
        <source>No client is like that now: choose every protocol and every state to see all.</source>
        <extracomment>In place of lanes, when the filters leave none.</extracomment>
        <translation>Kein Client ist jetzt so: Wählen Sie alle Protokolle und alle Zustände, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Title of a page for beginners.</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>From the quick answer to the words of the trade.</source>
        <extracomment>What the page &quot;Learn&quot; is for.</extracomment>
        <translation>Von der schnellen Antwort bis zu den Fachwörtern.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the beginner&apos;s pages is shown. %1 of %2.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>See it run</source>
        <extracomment>Heading of a list of links to incidents and pages.</extracomment>
        <translation>Ansehen, wie es läuft</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: to the page before this one.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the page after this one.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Left and right, or Page Up and Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Previous&quot; and &quot;Next&quot;.</extracomment>
        <translation>Links und rechts oder Bild auf und Bild ab, wie auf einem Presenter.</translation>
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
        <translation>Labor</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark this moment</source>
        <extracomment>Title of the dialog that sets a mark.</extracomment>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>A line through all three charts, with your words beside it.</source>
        <extracomment>Explains what a mark is.</extracomment>
        <translation>Eine Linie durch alle drei Diagramme, daneben Ihre Worte.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Placeholder in the field for a mark&apos;s words.</extracomment>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <extracomment>Name of the field for a mark&apos;s words, for screen readers.</extracomment>
        <translation>Text der Marke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set no mark.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set mark</source>
        <extracomment>Button: set the mark.</extracomment>
        <translation>Marke setzen</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>server stopped for %1</source>
        <translation>Server gestoppt für %1</translation>
    </message>
    <message>
        <source>server stopped</source>
        <translation>Server gestoppt</translation>
    </message>
    <message>
        <source>server killed, down for %1</source>
        <translation>Server abgeschossen, %1 aus</translation>
    </message>
    <message>
        <source>server killed</source>
        <translation>Server abgeschossen</translation>
    </message>
    <message>
        <source>server frozen for %1</source>
        <translation>Server eingefroren für %1</translation>
    </message>
    <message>
        <source>%1 clients are well again</source>
        <translation>%1-Clients sind wieder gesund</translation>
    </message>
    <message>
        <source>%1 clients unplugged</source>
        <translation>%1-Clients ohne Kabel</translation>
    </message>
    <message>
        <source>%1 clients stop reading</source>
        <translation>%1-Clients lesen nicht mehr</translation>
    </message>
    <message>
        <source>%1 clients suspended</source>
        <translation>%1-Clients schlafen</translation>
    </message>
</context>
<context>
    <name>MarkNames</name>
    <message>
        <source>Faults, fixes and notes are numbered in the charts and named here.</source>
        <extracomment>Below the charts, while nothing was done to the system.</extracomment>
        <translation>Fehler, Abhilfen und Notizen stehen in den Diagrammen als Nummern und hier mit Namen.</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The report as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a report.</extracomment>
        <translation>Der Bericht als Markdown in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the report of a mock interview is saved.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The report as Markdown, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of a report.</extracomment>
        <translation>Der Bericht als Markdown in Ihrem Dokumentenordner.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: away from the report, to another mock interview.</extracomment>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · answered in %4, %5 in all</source>
        <extracomment>A question of a report. %1 its number, %2 known, missed or no answer, %3 its level, %4 and %5 minutes and seconds.</extracomment>
        <translation>%1 · %2 · %3 · beantwortet in %4, insgesamt %5</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Name of the button &quot;Show me&quot;, for screen readers. %1 a question.</extracomment>
        <translation>Zeig es mir: %1</translation>
    </message>
</context>
<context>
    <name>MockView</name>
    <message>
        <source>Thirty minutes, ten questions</source>
        <extracomment>Title of a card: before a mock interview begins.</extracomment>
        <translation>Dreißig Minuten, zehn Fragen</translation>
    </message>
    <message>
        <source>Answer each question aloud, as you would to somebody across the table: two sentences first, then depth, then what speaks against it. Look at the answer only when you are through, and grade yourself. In the end you see what you knew, what each question took, and what to revise; the missed ones also come again in Practice.</source>
        <translation>Beantworten Sie jede Frage laut, wie jemandem am Tisch gegenüber: erst zwei Sätze, dann ausführlich, dann, was dagegen spricht. Sehen Sie erst nach, wenn Sie fertig sind, und bewerten Sie sich selbst. Am Ende sehen Sie, was Sie wussten, wie lange jede Frage dauerte und was zu wiederholen ist; nicht Gewusstes kommt auch beim Üben wieder.</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of a mock interview; &quot;all&quot; goes from junior to staff.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: a mock interview begins.</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that is left of a mock interview, for screen readers. %1 minutes and seconds.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>Button: a mock interview is ended before its time.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>To the report of what was asked so far.</source>
        <extracomment>Hint of the button &quot;End it&quot;.</extracomment>
        <translation>Zum Bericht über das bisher Gefragte.</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>Above a question of a mock interview. %1 of %2 questions; %3 is junior, senior or staff.</extracomment>
        <translation>Frage %1 von %2 · %3</translation>
    </message>
    <message>
        <source>I have answered</source>
        <extracomment>Button of a mock interview: the answer was given aloud and is compared now.</extracomment>
        <translation>Ich habe geantwortet</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>Nicht gewusst</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pushlab</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>Pushlab</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Button: version, licences, and where the figures come from.</extracomment>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>OwnIncidents</name>
    <message>
        <source>Your own incidents</source>
        <extracomment>Title of a card: incidents that the user has written.</extracomment>
        <translation>Ihre eigenen Vorfälle</translation>
    </message>
    <message>
        <source>Files in %1 appear in this list as soon as they are saved. “Open the folder” puts a README.md there, which tells how one is written.</source>
        <extracomment>%1 a folder.</extracomment>
        <translation>Dateien in %1 erscheinen in dieser Liste, sobald sie gespeichert sind. „Ordner öffnen“ legt eine README.md hinein, die sagt, wie man einen schreibt.</translation>
    </message>
    <message>
        <source>Mistake in a file: %1</source>
        <extracomment>A mistake in an incident file, for screen readers. %1 file, line, column and what is wrong.</extracomment>
        <translation>Fehler in einer Datei: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: shows the folder of the user&apos;s own incidents.</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Makes the folder when there is none, with a description of the files in it.</source>
        <extracomment>Hint of the button &quot;Open the folder&quot;.</extracomment>
        <translation>Legt den Ordner an, wenn es keinen gibt, mit einer Beschreibung der Dateien darin.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: reads the user&apos;s own incidents once more.</extracomment>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Chromium&apos;s EventSource</source>
        <translation>EventSource von Chromium</translation>
    </message>
    <message>
        <source>Firefox&apos; EventSource</source>
        <translation>EventSource von Firefox</translation>
    </message>
    <message>
        <source>The npm package eventsource</source>
        <translation>Das npm-Paket eventsource</translation>
    </message>
    <message>
        <source>WebSocket in a naive loop</source>
        <translation>WebSocket in naiver Schleife</translation>
    </message>
    <message>
        <source>WebSocket after a fixed second</source>
        <translation>WebSocket nach fester Sekunde</translation>
    </message>
    <message>
        <source>WebSocket as RFC 6455 recommends</source>
        <translation>WebSocket nach RFC 6455</translation>
    </message>
    <message>
        <source>WebSocket with full jitter</source>
        <translation>WebSocket mit vollem Jitter</translation>
    </message>
    <message>
        <source>Socket.IO&apos;s client</source>
        <translation>Client von Socket.IO</translation>
    </message>
    <message>
        <source>Long poll, again at once</source>
        <translation>Long Poll, sofort wieder</translation>
    </message>
    <message>
        <source>Long poll with a pause of a second</source>
        <translation>Long Poll mit einer Sekunde Pause</translation>
    </message>
    <message>
        <source>Long poll, backing off on errors</source>
        <translation>Long Poll, Backoff bei Fehlern</translation>
    </message>
    <message>
        <source>Short poll every 5 s</source>
        <translation>Short Poll alle 5 s</translation>
    </message>
    <message>
        <source>Short poll every 5 s, without keep-alive</source>
        <translation>Short Poll alle 5 s, ohne Keep-alive</translation>
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
        <translation>Clients, wie man sie draußen trifft: wie ein Browser, eine Bibliothek oder eine selbst geschriebene Schleife neu verbindet.</translation>
    </message>
    <message>
        <source>Long polling</source>
        <extracomment>Protocols, each followed by the choice of a kind of client.</extracomment>
        <translation>Long Polling</translation>
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
        <translation>%1-Clients sind</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of the interview questions.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 due today. Known ones come again after 1, 3, 7, 14 and 30 days, missed ones today.</source>
        <extracomment>How many interview questions are to be asked today. %1 a number.</extracomment>
        <translation>Heute fällig: %1. Gewusstes kommt nach 1, 3, 7, 14 und 30 Tagen wieder, nicht Gewusstes noch heute.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the interview page forgets what was known.</extracomment>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Forgets what you knew: every question counts as new.</source>
        <extracomment>Hint of the button &quot;Begin anew&quot;.</extracomment>
        <translation>Vergisst, was Sie wussten: Jede Frage gilt wieder als neu.</translation>
    </message>
    <message>
        <source>Question · %1 · %2</source>
        <extracomment>Above an interview question. %1 is junior, senior or staff; %2 how well it was known: &quot;new&quot;, &quot;known 2 times&quot;.</extracomment>
        <translation>Frage · %1 · %2</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <extracomment>Title of a card: all interview questions of today have been asked.</extracomment>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>Nothing more is due. The next question comes on %1: what is repeated a little before it is forgotten, stays.</source>
        <extracomment>%1 a date.</extracomment>
        <translation>Nichts mehr fällig. Die nächste Frage kommt am %1: Was kurz vor dem Vergessen wiederholt wird, bleibt.</translation>
    </message>
    <message>
        <source>Go on nevertheless</source>
        <extracomment>Button: all interview questions are asked, although they are not due yet.</extracomment>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Asks all of them. Whoever is known before its day stays in its box; whoever is missed begins again.</source>
        <extracomment>Hint of the button &quot;Go on nevertheless&quot;.</extracomment>
        <translation>Fragt alle. Was vor seinem Tag gewusst wird, bleibt in seinem Fach; was nicht gewusst wird, beginnt von vorn.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>Button: shows the answer of an interview question.</extracomment>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>Nicht gewusst</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Starts the incident in which it happens for real, at once.</source>
        <extracomment>Hint of the button &quot;Show me&quot;.</extracomment>
        <translation>Startet sofort den Vorfall, in dem es wirklich geschieht.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: another question, this one later.</extracomment>
        <translation>Später</translation>
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
        <translation>Proxy wie</translation>
    </message>
    <message>
        <source>Proxies and networks that people meet, with their documented limits. What they do to each protocol, and what cures it, is below.</source>
        <extracomment>Hint of the choice of a preset.</extracomment>
        <translation>Proxys und Netze, wie man sie antrifft, mit ihren dokumentierten Grenzen. Was sie mit jedem Protokoll tun und was hilft, steht darunter.</translation>
    </message>
    <message>
        <source>Proxy program</source>
        <extracomment>Name of the choice between the built-in proxy, nginx and HAProxy, for screen readers.</extracomment>
        <translation>Proxy-Programm</translation>
    </message>
    <message>
        <source>nginx and HAProxy do what their configuration can say of the faults below, to new connections; they do not tell what they counted. A change begins a new run.</source>
        <extracomment>Hint of the choice between the built-in proxy, nginx and HAProxy.</extracomment>
        <translation>nginx und HAProxy setzen von den Fehlern unten um, was ihre Konfiguration ausdrücken kann, für neue Verbindungen; was sie zählen, sagen sie nicht. Eine Änderung beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>What it does, and what cures it…</source>
        <extracomment>Link to a sheet: what the chosen preset does, and the configuration that cures it.</extracomment>
        <translation>Was er tut und was dagegen hilft…</translation>
    </message>
    <message>
        <source>%1 It goes on as before.</source>
        <extracomment>A fault that nginx or HAProxy cannot be configured to have is switched on. %1 a sentence that names it.</extracomment>
        <translation>%1 Es geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>Close all · FIN</source>
        <extracomment>Button: the proxy ends every connection.</extracomment>
        <translation>Alle schließen · FIN</translation>
    </message>
    <message>
        <source>Ends every connection with a FIN, as a proxy that reloads: clients see an orderly end.</source>
        <extracomment>Hint of the button &quot;Close all&quot;.</extracomment>
        <translation>Beendet jede Verbindung mit FIN, wie ein Proxy beim Neuladen: Clients sehen ein geordnetes Ende.</translation>
    </message>
    <message>
        <source>Reset all · RST</source>
        <extracomment>Button: the proxy breaks every connection.</extracomment>
        <translation>Alle abbrechen · RST</translation>
    </message>
    <message>
        <source>Breaks every connection with a RST, as a proxy that crashes: clients see an error.</source>
        <extracomment>Hint of the button &quot;Reset all&quot;.</extracomment>
        <translation>Bricht jede Verbindung mit RST ab, wie ein Proxy beim Absturz: Clients sehen einen Fehler.</translation>
    </message>
    <message>
        <source>closed idle</source>
        <extracomment>Proxy: connections closed by the idle timeout.</extracomment>
        <translation>idle getrennt</translation>
    </message>
    <message>
        <source>502</source>
        <extracomment>Proxy: answers &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>502</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <extracomment>Hint of the counter 502.</extracomment>
        <translation>Der Server wies die Verbindung ab</translation>
    </message>
    <message>
        <source>504</source>
        <extracomment>Proxy: answers &quot;504 Gateway Timeout&quot;.</extracomment>
        <translation>504</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <extracomment>Hint of the counter 504.</extracomment>
        <translation>Der Server antwortete nicht rechtzeitig</translation>
    </message>
</context>
<context>
    <name>ProxyFaults</name>
    <message>
        <source>Idle timeout</source>
        <translation>Idle-Timeout</translation>
    </message>
    <message>
        <source>Closes a connection on which no byte passed for so long. Messages, keepalives and pings are bytes; a silent stream or socket is cut and its client has to come back.</source>
        <translation>Trennt eine Verbindung, über die so lange kein Byte lief. Nachrichten, Keepalives und Pings sind Bytes; ein stummer Stream oder Socket wird getrennt, und sein Client muss zurückkommen.</translation>
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
        <translation>Das Upgrade-Feld erreicht den Server nicht, der dann auf ein gewöhnliches GET antwortet: Neue WebSockets scheitern, Long Polls und SSE merken nichts.</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>as HTTP/1.0</source>
        <translation>als HTTP/1.0</translation>
    </message>
    <message>
        <source>refused 403</source>
        <translation>403 verweigert</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Pufferung</translation>
    </message>
    <message>
        <source>Holds responses back until a block is full or the response ends: an SSE stream goes silent and then comes in bursts, WebSockets are not touched. New streams only.</source>
        <translation>Hält Antworten zurück, bis ein Block voll ist oder die Antwort endet: Ein SSE-Stream verstummt und kommt dann in Schüben, WebSockets bleiben unberührt. Nur neue Streams.</translation>
    </message>
    <message>
        <source>4 KiB blocks</source>
        <translation>4-KiB-Blöcke</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>ganzer Body</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Every byte takes so much longer in each direction. A long poll pays it for each message twice: with the answer, and with the next request.</source>
        <translation>Jedes Byte braucht in jeder Richtung so viel länger. Ein Long Poll zahlt das je Nachricht doppelt: mit der Antwort und mit der nächsten Anfrage.</translation>
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
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Each connection gets so many bytes a second towards the client. What does not fit waits at the proxy, then at the server, until the server drops the slow consumer.</source>
        <translation>Jede Verbindung bekommt so viele Bytes pro Sekunde zum Client. Was nicht passt, wartet am Proxy, dann am Server, bis der Server den langsamen Empfänger trennt.</translation>
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
        <translation>Schwarzes Loch</translation>
    </message>
    <message>
        <source>This share of the connections goes dead without an end: both sides believe that they are connected. Only a heartbeat that must be answered finds out.</source>
        <translation>Dieser Anteil der Verbindungen ist tot, ohne zu enden: Beide Seiten halten sich für verbunden. Nur ein Heartbeat, der beantwortet werden muss, merkt es.</translation>
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
        <translation>alle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The proxy answers every new request itself. An EventSource gives up for good on any of these; a WebSocket sees its handshake fail; a long poll asks again.</source>
        <translation>Der Proxy beantwortet jede neue Anfrage selbst. Eine EventSource gibt bei jeder davon endgültig auf; ein WebSocket sieht seinen Handshake scheitern; ein Long Poll fragt wieder.</translation>
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
        <translation>Login-Seite</translation>
    </message>
    <message>
        <source>Cap 100</source>
        <translation>Limit 100</translation>
    </message>
    <message>
        <source>At most 100 requests and tunnels at a time. Those beyond are refused with 503, wait a second in a queue, or are never read, as in a full accept queue.</source>
        <translation>Höchstens 100 Anfragen und Tunnel zugleich. Weitere werden mit 503 abgewiesen, warten eine Sekunde in einer Schlange oder werden nie gelesen, wie bei voller Accept-Queue.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>More new requests than this a second are answered 503. Long polling, which asks anew for each message, meets it first.</source>
        <translation>Mehr neue Anfragen pro Sekunde werden mit 503 beantwortet. Long Polling, das für jede Nachricht neu fragt, trifft es zuerst.</translation>
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
        <translation>Ende nach</translation>
    </message>
    <message>
        <source>Ends each connection after so many bytes towards the client, wherever that is in the stream.</source>
        <translation>Beendet jede Verbindung nach so vielen Bytes zum Client, wo immer das im Stream ist.</translation>
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
        <translation>Stückelung</translation>
    </message>
    <message>
        <source>Cuts the stream into pieces of about 16 bytes with a pause between them: a client that takes one read for one message breaks here, a parser does not.</source>
        <translation>Zerlegt den Stream in Stücke von etwa 16 Bytes mit einer Pause dazwischen: Ein Client, der ein Lesen für eine Nachricht hält, versagt hier, ein Parser nicht.</translation>
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
        <translation>Proxy aus</translation>
    </message>
    <message>
        <source>Nobody listens: open connections end, new ones are refused by the kernel. An EventSource survives this, as it does not survive a 502.</source>
        <translation>Niemand lauscht: Offene Verbindungen enden, neue weist der Kernel ab. Eine EventSource überlebt das, anders als ein 502.</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Built-in</source>
        <extracomment>The proxy that is part of Pushlab, in a choice beside nginx and HAProxy.</extracomment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>%1 has nothing for: a reset of every connection.</source>
        <translation>%1 kann nicht: alle Verbindungen mit RST abbrechen.</translation>
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
        <translation>Spitze %1/s</translation>
    </message>
    <message>
        <source>thin: pool of %1</source>
        <translation>dünn: Pool von %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClaimBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <extracomment>%1 of %2 claims were measured.</extracomment>
        <translation>%1 von %2 gemessen</translation>
    </message>
    <message numerus="yes">
        <source>, %n not as the verdict says</source>
        <extracomment>After how many claims were measured. %n of them came out against their verdicts.</extracomment>
        <translation>
            <numerusform>, %n nicht wie das Urteil</numerusform>
            <numerusform>, %n nicht wie das Urteil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::Classroom</name>
    <message>
        <source>time is up</source>
        <extracomment>The class had its time to think about a question.</extracomment>
        <translation>die Zeit ist um</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClientModel</name>
    <message>
        <source>Long polling</source>
        <translation>Long Polling</translation>
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
        <translation>%1 gewünscht, %2 offen</translation>
    </message>
    <message>
        <source>%1 clients could not be made: this machine&apos;s limit of open files is reached.</source>
        <translation>%1 Clients konnten nicht erzeugt werden: Die Grenze offener Dateien dieses Rechners ist erreicht.</translation>
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
        <translation>Es braucht die Rechte von root.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <extracomment>Why a command is not run. %1 a program such as tcpdump.</extracomment>
        <translation>%1 ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>Pushlab::Comparison</name>
    <message>
        <source>the server died</source>
        <translation>der Server starb</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>%1 Clients konnten nicht erzeugt werden: keine Dateideskriptoren mehr (ulimit -n)</translation>
    </message>
    <message>
        <source>only %1 of %2 clients were open after %3 s</source>
        <translation>nur %1 von %2 Clients waren nach %3 s offen</translation>
    </message>
</context>
<context>
    <name>Pushlab::ComparisonBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>noch nicht gemessen</translation>
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
        <translation>%1 Wenn „%2“: %3</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
</context>
<context>
    <name>Pushlab::ExternalLoad</name>
    <message>
        <source>%1 of %2 clients are open</source>
        <translation>%1 von %2 Clients sind offen</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>%1 Clients konnten nicht erzeugt werden: keine Dateideskriptoren mehr (ulimit -n)</translation>
    </message>
    <message>
        <source>%1 of %2 clients were open</source>
        <translation>%1 von %2 Clients waren offen</translation>
    </message>
    <message>
        <source>%1, the others have given up for good; pushlab-cli listen says why</source>
        <translation>%1, die übrigen haben endgültig aufgegeben; pushlab-cli listen sagt, warum</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 nach %2 s</translation>
    </message>
    <message>
        <source>%1 messages received</source>
        <translation>%1 Nachrichten empfangen</translation>
    </message>
    <message>
        <source>no message was taken: %1</source>
        <translation>keine Nachricht wurde angenommen: %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
</context>
<context>
    <name>Pushlab::FaultModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>A mark in the charts: a fault was switched off. %1 its name.</extracomment>
        <translation>%1 aus</translation>
    </message>
</context>
<context>
    <name>Pushlab::HttpRequester</name>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
</context>
<context>
    <name>Pushlab::IncidentController</name>
    <message>
        <source>low</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>ist richtig</translation>
    </message>
    <message>
        <source>half true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>ist halb richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>ist falsch</translation>
    </message>
</context>
<context>
    <name>Pushlab::InterviewDeck</name>
    <message>
        <source>junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>missed the last time</source>
        <translation>zuletzt nicht gewusst</translation>
    </message>
    <message numerus="yes">
        <source>known %n time(s)</source>
        <extracomment>How often in a row a question was known. %n a number.</extracomment>
        <translation>
            <numerusform>%n-mal gewusst</numerusform>
            <numerusform>%n-mal gewusst</numerusform>
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
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>endet…</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>startet neu…</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>abgeschossen</translation>
    </message>
    <message>
        <source>died</source>
        <translation>gestorben</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabProxy</name>
    <message>
        <source>The proxy cannot listen: %1.</source>
        <translation>Der Proxy kann nicht lauschen: %1.</translation>
    </message>
    <message>
        <source>%1 is not running. Start the lab again.</source>
        <translation>%1 läuft nicht. Starten Sie das Labor neu.</translation>
    </message>
    <message>
        <source>%1 ended by itself: nobody accepts connections now. Start the lab again.</source>
        <translation>%1 ist von selbst beendet: Niemand nimmt jetzt Verbindungen an. Starten Sie das Labor neu.</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabSession</name>
    <message>
        <source>all links closed</source>
        <translation>alle Verbindungen geschlossen</translation>
    </message>
    <message>
        <source>all links reset</source>
        <translation>alle Verbindungen abgebrochen</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>Neustart des Servers</translation>
    </message>
    <message>
        <source>server started</source>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>server died</source>
        <translation>Server gestorben</translation>
    </message>
    <message>
        <source>The server ended while the proxy was starting.</source>
        <translation>Der Server endete, während der Proxy startete.</translation>
    </message>
    <message>
        <source>No server runs.</source>
        <translation>Es läuft kein Server.</translation>
    </message>
</context>
<context>
    <name>Pushlab::LaneModel</name>
    <message>
        <source>all clients: %1</source>
        <extracomment>Beside the lanes: every client has one.</extracomment>
        <translation>alle Clients: %1</translation>
    </message>
    <message>
        <source>%1 of %2 clients, an even sample</source>
        <extracomment>Beside the lanes: only some clients have one. %1 how many have, %2 how many clients there are.</extracomment>
        <translation>%1 von %2 Clients, gleichmäßig ausgewählt</translation>
    </message>
    <message>
        <source>at most %1 of %2 dialled again within 100 ms, at %3</source>
        <extracomment>Beside the lanes. %1 how many lanes dialled again within the same 100 ms, %2 of how many, %3 when: &quot;02:14&quot;.</extracomment>
        <translation>höchstens %1 von %2 verbanden binnen 100 ms neu, bei %3</translation>
    </message>
    <message>
        <source>%1 has no lane here.</source>
        <extracomment>The chosen client is not among the lanes. %1 its name: &quot;SSE 17&quot;.</extracomment>
        <translation>%1 hat hier keine Spur.</translation>
    </message>
    <message>
        <source>Choose a client: a click on its lane, or the arrow keys.</source>
        <translation>Wählen Sie einen Client: mit einem Klick auf seine Spur oder den Pfeiltasten.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>backing off</source>
        <translation>im Backoff</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>every state</source>
        <extracomment>Which lanes are shown: in every state, or in one.</extracomment>
        <translation>alle Zustände</translation>
    </message>
    <message>
        <source>nothing is known of then</source>
        <translation>von da ist nichts bekannt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>What a client is doing. %1 &quot;backing off&quot;, %2 since when: &quot;02:14.3&quot;.</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long a client means to wait. %1 a duration: &quot;1.2 s&quot;.</extracomment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>drops: %1</source>
        <extracomment>How often a client&apos;s open connection ended.</extracomment>
        <translation>Abbrüche: %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::MarkModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::MockBoard</name>
    <message>
        <source>known</source>
        <translation>gewusst</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nicht gewusst</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 known, in %3 of %4 minutes.</source>
        <extracomment>What came of a mock interview. %1 of %2 planned questions were known, %3 minutes and seconds of %4 were used.</extracomment>
        <translation>%1 von %2 gewusst, in %3 von %4 Minuten.</translation>
    </message>
</context>
<context>
    <name>Pushlab::PersonaPanel</name>
    <message>
        <source>The lab&apos;s own</source>
        <extracomment>First in a list of kinds of client.</extracomment>
        <translation>Die des Labors</translation>
    </message>
</context>
<context>
    <name>Pushlab::Preferences</name>
    <message>
        <source>%1 cannot be written. Everything works, and is forgotten when the window closes.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden. Alles funktioniert und ist vergessen, wenn das Fenster schließt.</translation>
    </message>
</context>
<context>
    <name>Pushlab::ProxyPanel</name>
    <message>
        <source>Plain proxy</source>
        <extracomment>A proxy without faults, first in the list of presets.</extracomment>
        <translation>Schlichter Proxy</translation>
    </message>
    <message>
        <source>Closed %1 idle connections in the last 10 s.</source>
        <translation>Trennte in den letzten 10 s %1 ruhende Verbindungen.</translation>
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
        <translation>die Antwort war %1 %2</translation>
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
        <translation>%1 ist nicht installiert. Installieren Sie das Paket „%2“.</translation>
    </message>
    <message>
        <source>%1 did not accept connections within %2 s.</source>
        <translation>%1 nahm innerhalb von %2 s keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 could not be told to reload.</source>
        <translation>%1 ließ sich nicht neu laden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 ended before it accepted connections.</source>
        <translation>%1 endete, bevor es Verbindungen annahm.</translation>
    </message>
</context>
<context>
    <name>Pushlab::RunFiles</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>The run that is going on or was the last one, in a list of recordings.</extracomment>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>First in a list of recordings: the run that is shown is compared with none.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerPanel</name>
    <message>
        <source>pool of %1</source>
        <translation>Pool von %1</translation>
    </message>
    <message>
        <source>queue of %1</source>
        <translation>Schlange von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerProcess</name>
    <message>
        <source>%1 did not say within %2 s that it is ready. Look at its messages, then try again.</source>
        <translation>%1 meldete sich nicht innerhalb von %2 s bereit. Sehen Sie die Meldungen an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is missing. Build or install it beside this program.</source>
        <translation>%1 fehlt. Bauen oder installieren Sie es neben diesem Programm.</translation>
    </message>
    <message>
        <source>%1 ended before it was ready.</source>
        <translation>%1 endete, bevor es bereit war.</translation>
    </message>
</context>
<context>
    <name>Pushlab::TriageBoard</name>
    <message>
        <source>Every command shows what it should.</source>
        <extracomment>After all commands of a symptom were run.</extracomment>
        <translation>Jeder Befehl zeigt, was er soll.</translation>
    </message>
    <message>
        <source>Not every command shows what it should.</source>
        <translation>Nicht jeder Befehl zeigt, was er soll.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireConversation</name>
    <message>
        <source>%1 bytes passed faster than they could be kept</source>
        <extracomment>The inspector&apos;s memory is bounded. %1 a number of bytes.</extracomment>
        <translation>%1 Bytes liefen schneller durch, als sie behalten werden konnten</translation>
    </message>
    <message>
        <source>joined a connection from port %1; what passed before is not known</source>
        <extracomment>The inspector began to look at a connection that was there. %1 the port it comes from.</extracomment>
        <translation>kam zu einer Verbindung von Port %1 hinzu; was vorher lief, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the server cannot be reached: no connection</source>
        <extracomment>A TCP connection that the proxy wanted.</extracomment>
        <translation>der Server ist nicht erreichbar: keine Verbindung</translation>
    </message>
    <message>
        <source>the client connects from port %1</source>
        <translation>der Client verbindet sich von Port %1</translation>
    </message>
    <message>
        <source>the proxy connects from port %1</source>
        <extracomment>A TCP connection. %1 the port it comes from.</extracomment>
        <translation>der Proxy verbindet sich von Port %1</translation>
    </message>
    <message>
        <source>the proxy</source>
        <extracomment>Who ends a TCP connection.</extracomment>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Client</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>FIN: %1 closes</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>FIN: %1 schließt</translation>
    </message>
    <message>
        <source>RST: %1 resets</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>RST: %1 bricht ab</translation>
    </message>
    <message>
        <source>FIN or RST: %1 has ended it</source>
        <extracomment>The end of a TCP connection. %1 who ended it.</extracomment>
        <translation>FIN oder RST: %1 hat sie beendet</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireEvents</name>
    <message>
        <source>comment: %1</source>
        <extracomment>A line of an event stream that no page ever sees. %1 its text.</extracomment>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>event &quot;%1&quot;, id &quot;%2&quot;, %3 bytes of data</source>
        <translation>Ereignis „%1“, ID „%2“, %3 Bytes Daten</translation>
    </message>
    <message>
        <source>fields without data: %1</source>
        <extracomment>A block of an event stream that holds no data and so makes no event. %1 its fields.</extracomment>
        <translation>Felder ohne Daten: %1</translation>
    </message>
    <message>
        <source>half an event: thrown away</source>
        <extracomment>The end of a stream came before the blank line that would have made an event of it.</extracomment>
        <translation>halbes Ereignis: verworfen</translation>
    </message>
    <message>
        <source>%1 (milliseconds until it reconnects; no event)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1 (Millisekunden bis zum Wiederverbinden; kein Ereignis)</translation>
    </message>
    <message>
        <source>%1 (unknown: ignored)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1 (unbekannt: ignoriert)</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireFrames</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes that follow what ends a WebSocket.</extracomment>
        <translation>nicht dekodiert</translation>
    </message>
    <message>
        <source>after the close frame: nobody reads it</source>
        <translation>nach dem Close-Frame: niemand liest es</translation>
    </message>
    <message>
        <source>not a valid frame: %1 (to be closed with %2)</source>
        <extracomment>A frame that RFC 6455 forbids. %1 why, %2 the close code that it asks for.</extracomment>
        <translation>kein gültiger Frame: %1 (mit %2 zu schließen)</translation>
    </message>
    <message>
        <source>half a frame</source>
        <extracomment>The end of a connection came within a frame.</extracomment>
        <translation>halber Frame</translation>
    </message>
    <message>
        <source>%1 frame, %2 bytes</source>
        <extracomment>A WebSocket frame. %1 its opcode, %2 its length in bytes.</extracomment>
        <translation>%1-Frame, %2 Bytes</translation>
    </message>
    <message>
        <source>%1, more to follow</source>
        <extracomment>A fragment of a WebSocket message. %1 as &quot;text frame, 5 bytes&quot;.</extracomment>
        <translation>%1, es folgt mehr</translation>
    </message>
    <message>
        <source>its own send()</source>
        <extracomment>What JavaScript has to do with a message of its own.</extracomment>
        <translation>sein eigenes send()</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <extracomment>A WebSocket ping or pong, which no page sees. %1 which of them, %2 the length of its payload in bytes.</extracomment>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>close without a code</source>
        <extracomment>A WebSocket close frame without a code.</extracomment>
        <translation>Close ohne Code</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <extracomment>A WebSocket close frame. %1 its code, %2 what the code means.</extracomment>
        <translation>Close %1: %2</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <extracomment>A WebSocket close frame. %1 the reason that it gives.</extracomment>
        <translation>Grund „%1“</translation>
    </message>
    <message>
        <source>masked with %1</source>
        <extracomment>Of a WebSocket frame. %1 the masking key in hexadecimal digits.</extracomment>
        <translation>maskiert mit %1</translation>
    </message>
    <message>
        <source>not masked</source>
        <extracomment>Of a WebSocket frame.</extracomment>
        <translation>nicht maskiert</translation>
    </message>
    <message>
        <source>length %1</source>
        <extracomment>Of a WebSocket frame. %1 the length of its payload in bytes.</extracomment>
        <translation>Länge %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireInspector</name>
    <message>
        <source>Copied with its bytes.</source>
        <extracomment>Something was copied to the clipboard.</extracomment>
        <translation>Mit seinen Bytes kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Something was copied to the clipboard. %n how many lines.</extracomment>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagram was copied.</source>
        <extracomment>A sequence diagram was copied to the clipboard.</extracomment>
        <translation>Das Diagramm wurde kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>A file was written. %1 its name.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireMessages</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes on the wire that make no message.</extracomment>
        <translation>nicht dekodiert</translation>
    </message>
    <message>
        <source>not a valid request: %1</source>
        <extracomment>%1 why bytes are no HTTP request.</extracomment>
        <translation>keine gültige Anfrage: %1</translation>
    </message>
    <message>
        <source>not a valid response: %1</source>
        <extracomment>%1 why bytes are no HTTP response.</extracomment>
        <translation>keine gültige Antwort: %1</translation>
    </message>
    <message>
        <source>not a valid chunk</source>
        <extracomment>The framing of RFC 9112 7.1 is violated.</extracomment>
        <translation>kein gültiger Chunk</translation>
    </message>
    <message>
        <source>last chunk: the body ends</source>
        <extracomment>The last chunk of a body (RFC 9112 7.1), which has no data.</extracomment>
        <translation>letzter Chunk: der Body endet</translation>
    </message>
    <message>
        <source>chunk of %1 bytes (size line %2)</source>
        <translation>Chunk von %1 Bytes (Größenzeile %2)</translation>
    </message>
    <message numerus="yes">
        <source>JSON: %n event(s)</source>
        <extracomment>The answer to a long poll. %n how many events it holds; none: its hold time is over.</extracomment>
        <translation>
            <numerusform>JSON: %n Ereignis</numerusform>
            <numerusform>JSON: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>body, %1 bytes</source>
        <extracomment>The body of a message. %1 its size.</extracomment>
        <translation>Body, %1 Bytes</translation>
    </message>
    <message>
        <source>half a chunk</source>
        <extracomment>The end of a connection came within a chunk.</extracomment>
        <translation>halber Chunk</translation>
    </message>
    <message>
        <source>half a head</source>
        <extracomment>The end of a connection came within a head.</extracomment>
        <translation>halber Kopf</translation>
    </message>
    <message>
        <source>half a body</source>
        <extracomment>The end of a connection came within a body.</extracomment>
        <translation>halber Body</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireModel</name>
    <message>
        <source>everything</source>
        <extracomment>In a list of kinds of things on the wire: none is left out.</extracomment>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>Pushlab::WirePage</name>
    <message>
        <source>EventSource: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. EventSource and readyState are names of the standard.</extracomment>
        <translation>EventSource: readyState 0, verbindet sich</translation>
    </message>
    <message>
        <source>WebSocket: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. WebSocket and readyState are names of the standard.</extracomment>
        <translation>WebSocket: readyState 0, verbindet sich</translation>
    </message>
    <message>
        <source>fetch(&quot;%1&quot;): the promise is pending</source>
        <extracomment>What JavaScript sees. %1 the target of a request, such as /poll?since=4.</extracomment>
        <translation>fetch(&quot;%1&quot;): das Promise steht aus</translation>
    </message>
    <message>
        <source>onopen, readyState 1</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onopen, readyState 1</translation>
    </message>
    <message>
        <source>onerror without a status, readyState 2: it does not reconnect</source>
        <extracomment>What JavaScript sees of an answer that is no event stream.</extracomment>
        <translation>onerror ohne Status, readyState 2: Es verbindet sich nicht neu</translation>
    </message>
    <message>
        <source>onerror without a status, then onclose with code 1006, wasClean false</source>
        <extracomment>What JavaScript sees of a failed handshake.</extracomment>
        <translation>onerror ohne Status, dann onclose mit Code 1006, wasClean false</translation>
    </message>
    <message>
        <source>the promise resolves: response.status %1</source>
        <extracomment>What JavaScript sees. %1 the status of an answer.</extracomment>
        <translation>das Promise löst sich auf: response.status %1</translation>
    </message>
    <message>
        <source>response.text(): %1</source>
        <extracomment>What JavaScript sees. %1 the start of an answer&apos;s body.</extracomment>
        <translation>response.text(): %1</translation>
    </message>
    <message>
        <source>the listener for &quot;%1&quot;</source>
        <extracomment>What JavaScript sees. %1 the type of an event that a page has to listen for.</extracomment>
        <translation>der Listener für „%1“</translation>
    </message>
    <message>
        <source>%1: data %2, lastEventId %3</source>
        <extracomment>What JavaScript sees. %1 onmessage or a listener, %2 the data, %3 the event&apos;s id.</extracomment>
        <translation>%1: data %2, lastEventId %3</translation>
    </message>
    <message>
        <source>onmessage: a Blob of %1 bytes</source>
        <extracomment>What JavaScript sees. %1 a number of bytes.</extracomment>
        <translation>onmessage: ein Blob von %1 Bytes</translation>
    </message>
    <message>
        <source>onmessage: data %1</source>
        <extracomment>What JavaScript sees. %1 the text of a message.</extracomment>
        <translation>onmessage: data %1</translation>
    </message>
    <message>
        <source>readyState 2, closing</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>readyState 2, schließt</translation>
    </message>
    <message>
        <source>onclose: code %1, reason &quot;%2&quot;, wasClean true</source>
        <extracomment>What JavaScript sees. %1 a close code, %2 a reason.</extracomment>
        <translation>onclose: Code %1, reason „%2“, wasClean true</translation>
    </message>
    <message>
        <source>onerror, readyState 0: it reconnects by itself</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onerror, readyState 0: Es verbindet sich von selbst neu</translation>
    </message>
    <message>
        <source>onclose: code 1006, wasClean false; nothing tells why</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onclose: Code 1006, wasClean false; nichts sagt, warum</translation>
    </message>
    <message>
        <source>the promise is rejected with a TypeError: no status, no reason</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>das Promise scheitert mit einem TypeError: kein Status, kein Grund</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireText</name>
    <message>
        <source>connection</source>
        <extracomment>A kind of thing on the wire: a TCP connection begins or ends.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>A kind of thing on the wire: the head of an HTTP request or response.</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>A kind of thing on the wire: the body of an HTTP message.</extracomment>
        <translation>Body</translation>
    </message>
    <message>
        <source>chunk</source>
        <extracomment>A kind of thing on the wire: a chunk of a body.</extracomment>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>A kind of thing on the wire: an SSE event.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>A kind of thing on the wire: an SSE comment.</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>frame</source>
        <extracomment>A kind of thing on the wire: a WebSocket frame with data.</extracomment>
        <translation>Frame</translation>
    </message>
    <message>
        <source>control</source>
        <extracomment>A kind of thing on the wire: a WebSocket ping, pong or close.</extracomment>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <extracomment>A kind of thing on the wire: bytes that were not decoded.</extracomment>
        <translation>rohe Bytes</translation>
    </message>
    <message>
        <source>client → proxy</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>Client → Proxy</translation>
    </message>
    <message>
        <source>proxy → client</source>
        <translation>Proxy → Client</translation>
    </message>
    <message>
        <source>proxy → server</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>Proxy → Server</translation>
    </message>
    <message>
        <source>server → proxy</source>
        <translation>Server → Proxy</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a page&apos;s JavaScript sees of something on the wire.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>  [page: %1]</source>
        <extracomment>At the end of a line about something on the wire. %1 what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>  [Seite: %1]</translation>
    </message>
    <message>
        <source>… and %1 bytes more</source>
        <extracomment>At the end of some bytes. %1 how many more there were.</extracomment>
        <translation>… und %1 weitere Bytes</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Above a column of a sequence diagram: seconds since the run began.</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>The client believes: %1</source>
        <extracomment>Before what the client believes. %1 that.</extracomment>
        <translation>Der Client glaubt: %1</translation>
    </message>
    <message>
        <source>The server believes: %1</source>
        <extracomment>Before what the server believes. %1 that.</extracomment>
        <translation>Der Server glaubt: %1</translation>
    </message>
    <message>
        <source>The wire did: %1</source>
        <extracomment>Before what the wire did. %1 that.</extracomment>
        <translation>Auf der Leitung geschah: %1</translation>
    </message>
    <message>
        <source>%1 older entries were dropped.</source>
        <extracomment>In a file. %1 how many entries.</extracomment>
        <translation>%1 ältere Einträge wurden verworfen.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireTruth</name>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago something was. %1 seconds.</extracomment>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Es gibt keinen solchen Client.</translation>
    </message>
    <message>
        <source>Connecting, since %1.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Verbindet sich, seit %1.</translation>
    </message>
    <message>
        <source>Waiting for one of its browser&apos;s connections.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Wartet auf eine der Verbindungen seines Browsers.</translation>
    </message>
    <message>
        <source>Not connected: %1. It tries again after %2 s.</source>
        <extracomment>What the client believes. %1 why, %2 how long in seconds.</extracomment>
        <translation>Nicht verbunden: %1. Er versucht es nach %2 s wieder.</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <extracomment>What the client believes. %1 why.</extracomment>
        <translation>Aufgegeben: %1.</translation>
    </message>
    <message>
        <source>Closed: it has left.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Geschlossen: Er ist gegangen.</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it has read nothing in that time.</source>
        <extracomment>What the client believes. %1 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>Offen (so gesehen seit %1); in dieser Zeit hat er nichts gelesen.</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it read something %2.</source>
        <extracomment>What the client believes. %1 and %2 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>Offen (so gesehen seit %1); er las etwas %2.</translation>
    </message>
    <message>
        <source>It was never reached for this connection.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Er wurde für diese Verbindung nie erreicht.</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Er wird gefragt.</translation>
    </message>
    <message>
        <source>It does not answer on its management port.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Er antwortet nicht auf seinem Management-Port.</translation>
    </message>
    <message>
        <source>It has no connection from port %1.</source>
        <extracomment>What the server believes. %1 a port.</extracomment>
        <translation>Er hat keine Verbindung von Port %1.</translation>
    </message>
    <message>
        <source>Its client has left, and the entry was never cleaned up.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Sein Client ist gegangen, und der Eintrag wurde nie aufgeräumt.</translation>
    </message>
    <message>
        <source>The connection is there, between two requests.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Die Verbindung ist da, zwischen zwei Anfragen.</translation>
    </message>
    <message>
        <source>The client is registered; %1 bytes for it cannot leave.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>Der Client ist angemeldet; %1 Bytes für ihn können nicht hinaus.</translation>
    </message>
    <message>
        <source>The client is registered, and all %1 bytes for it have left.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>Der Client ist angemeldet, und alle %1 Bytes für ihn sind hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n earlier connection(s) of this client.</source>
        <extracomment>What the server believes. %n how many connections.</extracomment>
        <translation>
            <numerusform>Er hält auch %n frühere Verbindung dieses Clients.</numerusform>
            <numerusform>Er hält auch %n frühere Verbindungen dieses Clients.</numerusform>
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
        <translation>%1: letztes Byte %2</translation>
    </message>
    <message>
        <source>%1: no byte</source>
        <extracomment>What a direction of the wire did last. %1 the direction.</extracomment>
        <translation>%1: kein Byte</translation>
    </message>
    <message>
        <source>neither FIN nor RST</source>
        <extracomment>Of a connection that nobody has ended.</extracomment>
        <translation>weder FIN noch RST</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>Nur der eingebaute Proxy zeigt seine Leitung.</translation>
    </message>
    <message>
        <source>No connection of this client was seen.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>Keine Verbindung dieses Clients wurde gesehen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What the wire did. %1 as &quot;to the client: last byte 0.3 s ago; from the client: …&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>to the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>from the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Noch wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>They agree: the connection is open.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Sie stimmen überein: Die Verbindung ist offen.</translation>
    </message>
    <message>
        <source>They agree: there is no connection now.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Sie stimmen überein: Es gibt jetzt keine Verbindung.</translation>
    </message>
    <message>
        <source>Half-open: bytes go to the client and it reads none. It believes that nothing was sent, the server that all arrived, and no FIN or RST tells either.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Halb offen: Bytes gehen an den Client, und er liest keine. Er glaubt, nichts sei gesendet, der Server, alles sei angekommen, und kein FIN oder RST sagt es einem von beiden.</translation>
    </message>
    <message>
        <source>Half-open: the server has no such connection any more, and the client does not know.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Halb offen: Der Server hat keine solche Verbindung mehr, und der Client weiß es nicht.</translation>
    </message>
    <message>
        <source>Half-open: the client has left, and the server still holds a connection for it.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Halb offen: Der Client ist gegangen, und der Server hält noch eine Verbindung für ihn.</translation>
    </message>
    <message>
        <source>The client is connecting.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Der Client verbindet sich.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>In two sentences</source>
        <extracomment>Part of an answer: what to say first.</extracomment>
        <translation>In zwei Sätzen</translation>
    </message>
    <message>
        <source>In depth</source>
        <extracomment>Part of an answer: what to say when asked on.</extracomment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>The trade-off</source>
        <extracomment>Part of an answer: what speaks against it.</extracomment>
        <translation>Die Abwägung</translation>
    </message>
</context>
<context>
    <name>QuestionOption</name>
    <message>
        <source>Hands raised for: %1</source>
        <extracomment>Name of a field, for screen readers. %1 an answer.</extracomment>
        <translation>Hände für: %1</translation>
    </message>
    <message>
        <source>How many of the class raised their hand for this answer.</source>
        <extracomment>Hint of a field beside an answer.</extracomment>
        <translation>Wie viele in der Klasse für diese Antwort die Hand hoben.</translation>
    </message>
    <message>
        <source>%1 of %2 hands</source>
        <extracomment>A bar, for screen readers. %1 a number of people, %2 of how many.</extracomment>
        <translation>%1 von %2 Händen</translation>
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
        <translation>Ohne TLS</translation>
    </message>
    <message>
        <source>%1, loopback: clients, proxy and server on one machine.</source>
        <translation>%1, Loopback: Clients, Proxy und Server auf einem Rechner.</translation>
    </message>
    <message>
        <source>%1, the server on another machine.</source>
        <translation>%1, der Server auf einem anderen Rechner.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>too few samples (%1 of %2)</source>
        <translation>zu wenige Werte (%1 von %2)</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>%1 max.</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>keine Nachrichten</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>umgeordnet</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>since the send</source>
        <translation>seit dem Senden</translation>
    </message>
    <message>
        <source>bytes per message</source>
        <translation>Bytes je Nachricht</translation>
    </message>
    <message>
        <source>of them payload</source>
        <translation>davon Nutzdaten</translation>
    </message>
    <message>
        <source>of them headers, framing</source>
        <translation>davon Header, Rahmen</translation>
    </message>
    <message>
        <source>requests per message</source>
        <translation>Anfragen je Nachricht</translation>
    </message>
    <message>
        <source>connection attempts</source>
        <translation>Verbindungsversuche</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>gescheiterte Versuche</translation>
    </message>
    <message>
        <source>most attempts in a second</source>
        <translation>meiste Versuche in einer Sekunde</translation>
    </message>
    <message>
        <source>most attempts in 100 ms</source>
        <translation>meiste Versuche in 100 ms</translation>
    </message>
    <message>
        <source>connections lost</source>
        <translation>verlorene Verbindungen</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>Wiederverbindungen</translation>
    </message>
    <message>
        <source>gaps told by the server</source>
        <translation>vom Server gemeldete Lücken</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>messages published</source>
        <translation>gesendete Nachrichten</translation>
    </message>
    <message>
        <source>server CPU per delivered message</source>
        <translation>Server-CPU je zugestellter Nachricht</translation>
    </message>
    <message>
        <source>clients&apos; CPU per delivered message</source>
        <translation>Client-CPU je zugestellter Nachricht</translation>
    </message>
    <message>
        <source>most connections</source>
        <translation>meiste Verbindungen</translation>
    </message>
    <message>
        <source>most request threads busy</source>
        <translation>meiste belegte Anfrage-Threads</translation>
    </message>
    <message>
        <source>most server threads</source>
        <translation>meiste Server-Threads</translation>
    </message>
    <message>
        <source>most memory of the server</source>
        <translation>größter Speicher des Servers</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>payments rejected</source>
        <translation>abgewiesene Zahlungen</translation>
    </message>
    <message>
        <source>payments failed</source>
        <translation>gescheiterte Zahlungen</translation>
    </message>
    <message>
        <source>Latency: time of receipt minus the time at which the message was meant to be published, so a stalled publisher or server is not hidden. &quot;Since the send&quot; leaves that wait out, as a closed-loop tool does (coordinated omission); it is here to be compared with, not believed.</source>
        <translation>Latenz: Empfangszeit minus die Zeit, zu der die Nachricht gesendet werden sollte; ein stockender Sender oder Server bleibt also nicht verborgen. „Seit dem Senden“ lässt dieses Warten weg, wie ein Werkzeug mit geschlossener Schleife (Coordinated Omission); es steht hier zum Vergleichen, nicht zum Glauben.</translation>
    </message>
    <message>
        <source>A percentile is told when ten samples lie on either side of it: p50 needs %1, p95 %2, p99 %3.</source>
        <translation>Ein Perzentil wird genannt, wenn zehn Werte auf jeder Seite liegen: p50 braucht %1, p95 %2, p99 %3.</translation>
    </message>
    <message>
        <source>Bytes: TCP payload both ways, without TCP&apos;s and IP&apos;s own headers. CPU: user and system time; the server&apos;s includes telling its figures. Memory: the resident set, without the kernel&apos;s socket buffers.</source>
        <translation>Bytes: TCP-Nutzdaten in beiden Richtungen, ohne die Header von TCP und IP. CPU: User- und Systemzeit; beim Server auch das Melden seiner Werte. Speicher: das Resident Set, ohne die Socket-Puffer des Kernels.</translation>
    </message>
    <message>
        <source>%1 at %2: </source>
        <translation>%1 bei %2: </translation>
    </message>
    <message>
        <source>no client was seen to lose its connection</source>
        <translation>kein Client verlor sichtbar seine Verbindung</translation>
    </message>
    <message>
        <source>all clients open again %1 after its end</source>
        <translation>alle Clients %1 nach seinem Ende wieder offen</translation>
    </message>
    <message>
        <source>not all clients were open again</source>
        <translation>nicht alle Clients waren wieder offen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Server and publisher</source>
        <translation>Server und Sender</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>%1: server and publisher</source>
        <translation>%1: Server und Sender</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these words, as HTML names it.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1%2, %3, recorded %4</source>
        <translation>%1%2, %3, aufgezeichnet %4</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie es zu lesen ist</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pushlab report</source>
        <translation>Pushlab-Bericht</translation>
    </message>
    <message>
        <source>Recovery, from the end of each fault:</source>
        <translation>Erholung, vom Ende jedes Fehlers an:</translation>
    </message>
    <message>
        <source>Pushlab: before and after</source>
        <translation>Pushlab: vorher und nachher</translation>
    </message>
    <message>
        <source>Before: %1, </source>
        <translation>Vorher: %1, </translation>
    </message>
    <message>
        <source>After: %1, </source>
        <translation>Nachher: %1, </translation>
    </message>
    <message>
        <source>Recovery before:</source>
        <translation>Erholung vorher:</translation>
    </message>
    <message>
        <source>Recovery after:</source>
        <translation>Erholung nachher:</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nachher: %1</translation>
    </message>
    <message>
        <source>time since the start (s)</source>
        <translation>Zeit seit dem Start (s)</translation>
    </message>
    <message>
        <source>delivery latency (ms)</source>
        <translation>Zustelllatenz (ms)</translation>
    </message>
    <message>
        <source>Delivery latency over time</source>
        <translation>Zustelllatenz über die Zeit</translation>
    </message>
    <message>
        <source>%1 median</source>
        <translation>%1 Median</translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation>%1 p99</translation>
    </message>
    <message>
        <source>Delivery latency by percentile</source>
        <translation>Zustelllatenz nach Perzentil</translation>
    </message>
    <message>
        <source>%1, since the send</source>
        <translation>%1, seit dem Senden</translation>
    </message>
    <message>
        <source>percentile; as far as enough samples carry it (%)</source>
        <translation>Perzentil; so weit genug Werte es tragen (%)</translation>
    </message>
    <message>
        <source>Connection attempts (counted each %1 s) and reconnections</source>
        <translation>Verbindungsversuche (gezählt je %1 s) und Wiederverbindungen</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 reconnections</source>
        <translation>%1 Wiederverbindungen</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>clients that are open</source>
        <translation>offene Clients</translation>
    </message>
    <message>
        <source>Threads of the server</source>
        <translation>Threads des Servers</translation>
    </message>
    <message>
        <source>request threads busy</source>
        <translation>belegte Anfrage-Threads</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>wartende Anfragen</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>alle Threads</translation>
    </message>
    <message>
        <source>threads, requests</source>
        <translation>Threads, Anfragen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>rejected (503)</source>
        <translation>abgewiesen (503)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>Zahlungen pro Sekunde</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Speicher des Servers</translation>
    </message>
    <message>
        <source>resident set, without the kernel&apos;s socket buffers</source>
        <translation>Resident Set, ohne die Socket-Puffer des Kernels</translation>
    </message>
    <message>
        <source>memory (MiB)</source>
        <translation>Speicher (MiB)</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of the sheet with runs.</extracomment>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Heading: which run is looked at.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Run to show</source>
        <extracomment>Name of the choice of a run, for screen readers.</extracomment>
        <translation>Lauf, der gezeigt wird</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>Heading: with which run the shown one is compared.</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Run before it</source>
        <extracomment>Name of the choice of a run to compare with, for screen readers.</extracomment>
        <translation>Lauf davor</translation>
    </message>
    <message>
        <source>Path of another recording</source>
        <extracomment>Placeholder of the field for the path of a recording.</extracomment>
        <translation>Pfad einer anderen Aufzeichnung</translation>
    </message>
    <message>
        <source>Path of a recording</source>
        <extracomment>Name of the field for the path of a recording, for screen readers.</extracomment>
        <translation>Pfad einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: the recording whose path was typed is shown.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: the recording whose path was typed is what the shown one is compared with.</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Save this run</source>
        <extracomment>Heading: this run is written to a file.</extracomment>
        <translation>Diesen Lauf speichern</translation>
    </message>
    <message>
        <source>File to save as</source>
        <extracomment>Name of the field for the file that a run is saved as, for screen readers.</extracomment>
        <translation>Datei zum Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: this run is written to a file.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <extracomment>Heading: what is shown is written in another form.</extracomment>
        <translation>Das Gezeigte exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Name of the choice of a format, for screen readers.</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <extracomment>Name of the field for the file or folder of an export, for screen readers.</extracomment>
        <translation>Datei oder Ordner zum Schreiben</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: what is shown is written in the chosen format.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>Headline when a recording could not be read or written.</extracomment>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message>
        <source>%1 (pale) and %2</source>
        <extracomment>Title of two runs that are laid over each other. %1 the one before, %2 the one after.</extracomment>
        <translation>%1 (blass) und %2</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Start the lab, or open a recording.</source>
        <extracomment>In place of the charts of a run.</extracomment>
        <translation>Noch ist nichts aufgezeichnet. Starten Sie das Labor oder öffnen Sie eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>These two have no chart in common.</source>
        <extracomment>In place of the charts of two runs.</extracomment>
        <translation>Diese beiden haben kein gemeinsames Diagramm.</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scrolling text</source>
        <extracomment>Name of a part of a page that scrolls, for screen readers.</extracomment>
        <translation>Rollender Text</translation>
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
        <translation>Der Server startet neu.</translation>
    </message>
    <message>
        <source>The server is down: it was killed.</source>
        <extracomment>Banner.</extracomment>
        <translation>Der Server ist ausgefallen: Er wurde abgeschossen (kill).</translation>
    </message>
    <message>
        <source>The server is down: it ended by itself.</source>
        <extracomment>Banner.</extracomment>
        <translation>Der Server ist ausgefallen: Er hat sich selbst beendet.</translation>
    </message>
    <message>
        <source>The lab could not be started.</source>
        <extracomment>Banner.</extracomment>
        <translation>Das Labor konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Every connection ends. Clients come back by themselves, each protocol in its own way.</source>
        <extracomment>Banner, below &quot;The server is restarting.&quot;</extracomment>
        <translation>Jede Verbindung endet. Clients kommen von selbst zurück, jedes Protokoll auf seine Art.</translation>
    </message>
    <message>
        <source>Clients, proxy and measurement go on: dials are refused, or the proxy answers 502.</source>
        <extracomment>Banner, below &quot;The server is down&quot;.</extracomment>
        <translation>Clients, Proxy und Messung gehen weiter: Verbindungsversuche werden abgewiesen, oder der Proxy antwortet 502.</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Use the built-in proxy</source>
        <extracomment>Banner&apos;s button: the run starts with our own proxy instead of nginx or HAProxy.</extracomment>
        <translation>Eingebauten Proxy nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server %1</source>
        <extracomment>The server&apos;s state, for screen readers.</extracomment>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Event loop</source>
        <extracomment>How the server serves requests: one event loop, or a thread held by each request.</extracomment>
        <translation>Event-Loop</translation>
    </message>
    <message>
        <source>Thread per request</source>
        <translation>Thread je Anfrage</translation>
    </message>
    <message>
        <source>Threading</source>
        <extracomment>Name of the threading choice, for screen readers.</extracomment>
        <translation>Threading</translation>
    </message>
    <message>
        <source>With a thread per request, every held poll, stream and socket keeps one pool thread. A change begins a new run on a new server.</source>
        <extracomment>Hint of the threading choice.</extracomment>
        <translation>Mit einem Thread je Anfrage behält jeder gehaltene Poll, Stream und Socket einen Thread des Pools. Eine Änderung beginnt einen neuen Lauf auf einem neuen Server.</translation>
    </message>
    <message>
        <source>threads busy</source>
        <extracomment>Server: pool threads that work on a request.</extracomment>
        <translation>Threads belegt</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>Server: requests that wait for a pool thread.</extracomment>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Server: requests refused because pool and queue are full.</extracomment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>connections</source>
        <extracomment>Server: open connections.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>Server: resident memory of the process.</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>descriptors</source>
        <extracomment>Server: open file descriptors of the process.</extracomment>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>Log on disk</source>
        <extracomment>Switch: the event log is a file that survives a restart.</extracomment>
        <translation>Log auf Platte</translation>
    </message>
    <message>
        <source>On disk, events survive a restart and clients resume by id. In memory they are forgotten. A change begins a new run.</source>
        <extracomment>Hint of the switch &quot;Log on disk&quot;.</extracomment>
        <translation>Auf der Platte überleben Ereignisse einen Neustart, und Clients setzen mit der ID fort. Im Speicher sind sie vergessen. Eine Änderung beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Before the field for the number of pool threads.</extracomment>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Threads in the pool</source>
        <extracomment>Name of the field for the number of pool threads, for screen readers.</extracomment>
        <translation>Threads im Pool</translation>
    </message>
    <message>
        <source>Request threads that the server has. Changed at once.</source>
        <extracomment>Hint of the field for the number of pool threads.</extracomment>
        <translation>Anfrage-Threads des Servers. Sofort geändert.</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Before the field for the length of the queue.</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Requests in the queue</source>
        <extracomment>Name of the field for the length of the queue, for screen readers.</extracomment>
        <translation>Anfragen in der Schlange</translation>
    </message>
    <message>
        <source>Requests that may wait for a thread; more are refused with 503. Changed at once.</source>
        <extracomment>Hint of the field for the length of the queue.</extracomment>
        <translation>Anfragen, die auf einen Thread warten dürfen; weitere werden mit 503 abgewiesen. Sofort geändert.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: the server ends gracefully and a new one starts.</extracomment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>SIGTERM, then a new process on the same ports: every client has to come back. Key R.</source>
        <extracomment>Hint of the button &quot;Restart&quot;.</extracomment>
        <translation>SIGTERM, dann ein neuer Prozess auf denselben Ports: Jeder Client muss zurückkommen. Taste R.</translation>
    </message>
    <message>
        <source>Kill</source>
        <extracomment>Button: the server process is killed.</extracomment>
        <translation>Töten</translation>
    </message>
    <message>
        <source>SIGKILL: the server is gone until it is started. Key K.</source>
        <extracomment>Hint of the button &quot;Kill&quot;.</extracomment>
        <translation>SIGKILL: Der Server ist weg, bis er gestartet wird. Taste K.</translation>
    </message>
    <message>
        <source>Down 30 s</source>
        <extracomment>Button: the server is down for a while and comes back by itself.</extracomment>
        <translation>30 s aus</translation>
    </message>
    <message>
        <source>Stops the server and starts it again after 30 s: a slow deployment. Who dials meanwhile meets the proxy&apos;s 502.</source>
        <extracomment>Hint of the button &quot;Down 30 s&quot;.</extracomment>
        <translation>Stoppt den Server und startet ihn nach 30 s wieder: ein langsames Deployment. Wer inzwischen verbindet, trifft auf das 502 des Proxys.</translation>
    </message>
    <message>
        <source>Freeze 10 s</source>
        <extracomment>Button: the server&apos;s event loop stands still for a while.</extracomment>
        <translation>10 s einfrieren</translation>
    </message>
    <message>
        <source>The server process stands still: connections stay, nothing is answered, and latency shows what waited.</source>
        <extracomment>Hint of the button &quot;Freeze 10 s&quot;.</extracomment>
        <translation>Der Serverprozess steht still: Verbindungen bleiben, nichts wird beantwortet, und die Latenz zeigt, was wartete.</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Button: the server, which is down, starts again.</extracomment>
        <translation>Server starten</translation>
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
        <translation>Der Kommentar in einem stummen SSE-Stream. Ohne ihn, oder langsamer als das Idle-Timeout eines Proxys, werden stumme Streams getrennt und tote Gegenstellen nicht gefunden.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <translation>Der Ping auf jedem WebSocket; wer den Pong schuldig bleibt, wird getrennt. Ohne ihn bleiben halb offene Verbindungen, und stumme fallen Idle-Timeouts zum Opfer.</translation>
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
        <translation>an</translation>
    </message>
    <message>
        <source>Without replay a client that comes back gets only what is new: what was published while it was away is lost, and counted.</source>
        <translation>Ohne Replay bekommt ein zurückgekehrter Client nur Neues: Was in seiner Abwesenheit gesendet wurde, ist verloren und wird gezählt.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Without clean-up the entries of clients that left stay: connections, descriptors and memory climb until it is on again.</source>
        <translation>Ohne Aufräumen bleiben die Einträge von Clients, die gegangen sind: Verbindungen, Deskriptoren und Speicher steigen, bis es wieder an ist.</translation>
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
        <translation>Wie lange eine EventSource wartet, bevor sie neu verbindet. Gestreut hört jeder Client eine andere Zeit, und ein Ansturm wird dünner.</translation>
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
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>How long a long poll is held without an event. Longer than a proxy&apos;s patience, each silent poll ends as 504; short, it becomes short polling.</source>
        <translation>Wie lange ein Long Poll ohne Ereignis gehalten wird. Länger als die Geduld eines Proxys, endet jeder stumme Poll als 504; kurz wird er zum Short Polling.</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>More connections than this get 503 with Retry-After; a WebSocket gets it before its upgrade. A limit turns a storm into a queue.</source>
        <translation>Weitere Verbindungen bekommen 503 mit Retry-After; ein WebSocket bekommt es vor dem Upgrade. Ein Limit macht aus einem Ansturm eine Schlange.</translation>
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
        <translation>Langsamer Handler</translation>
    </message>
    <message>
        <source>Each request&apos;s handler takes so much longer. On the event loop everybody waits behind it; with a thread per request it keeps one thread.</source>
        <translation>Der Handler jeder Anfrage braucht so viel länger. In der Event-Loop warten alle dahinter; mit einem Thread je Anfrage ist ein Thread belegt.</translation>
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
        <translation>Puffer</translation>
    </message>
    <message>
        <source>1 MiB</source>
        <translation>1 MiB</translation>
    </message>
    <message>
        <source>How much unsent data the server keeps for a client that does not read before it drops it.</source>
        <translation>Wie viele ungesendete Daten der Server für einen Client behält, der nicht liest, bevor er ihn trennt.</translation>
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
        <translation>Den Lauf starten oder stoppen</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Den Server neu starten</translation>
    </message>
    <message>
        <source>Kill the server; when it is down, start it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Den Server töten; ist er unten, ihn starten</translation>
    </message>
    <message>
        <source>Idle timeout on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Idle-Timeout an oder aus</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Alle Fehler aus</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Hold the charts, or follow the run again</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Die Diagramme anhalten oder dem Lauf wieder folgen</translation>
    </message>
    <message>
        <source>Charts show less or more time</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Diagramme zeigen weniger oder mehr Zeit</translation>
    </message>
    <message>
        <source>Scroll the charts back and forth</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>In den Diagrammen vor- und zurückrollen</translation>
    </message>
    <message>
        <source>Runs: save, open, compare, export</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Läufe: speichern, öffnen, vergleichen, exportieren</translation>
    </message>
    <message>
        <source>The command that repeats this in a terminal</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Der Befehl, der dies im Terminal wiederholt</translation>
    </message>
    <message>
        <source>The pages, from above</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Die Seiten, von oben</translation>
    </message>
    <message>
        <source>Projector: larger type, thicker lines, fewer things</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Projektor: größere Schrift, dickere Linien, weniger Dinge</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Vollbild an oder aus</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Next control; Space or Enter uses it, arrows change it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Nächstes Bedienelement; Leertaste oder Eingabe benutzt es, Pfeile ändern es</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the shortcut sheet.</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the shortcut sheet.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In charts and lanes: move the crosshair; Esc takes it away</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>In Diagrammen und Spuren: das Fadenkreuz bewegen; Esc nimmt es weg</translation>
    </message>
    <message>
        <source>In the lanes: choose the client above or below</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>In den Spuren: den Client darüber oder darunter wählen</translation>
    </message>
    <message>
        <source>In an incident: go on; read the step before again</source>
        <extracomment>Shortcut sheet. The keys of a presenter&apos;s remote.</extracomment>
        <translation>In einem Vorfall: weiter; den Schritt davor noch einmal lesen</translation>
    </message>
</context>
<context>
    <name>StatusFoot</name>
    <message>
        <source>%1  ·  %2  ·  lab time %3×  ·  loopback only</source>
        <extracomment>Status foot. %1 the server, %2 the proxy, %3 how many times faster protocol timers run: 1, 10 or 30. Loopback: other machines cannot reach it.</extracomment>
        <translation>%1  ·  %2  ·  Laborzeit %3×  ·  nur Loopback</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Appearance of the window: as the system&apos;s, light, dark.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of the window&apos;s language, for screen readers.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window. What there is to read and to play stays English where nobody has translated it.</source>
        <extracomment>Hint of the choice of the window&apos;s language.</extracomment>
        <translation>Die Sprache des Fensters. Was zu lesen und zu spielen ist, bleibt englisch, wo es niemand übersetzt hat.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Name of the appearance choice, for screen readers.</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Projector</source>
        <extracomment>Switch: larger type, thicker lines, fewer things.</extracomment>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Larger type, thicker lines, fewer things. Key F9.</source>
        <extracomment>Hint of the switch &quot;Projector&quot;.</extracomment>
        <translation>Größere Schrift, dickere Linien, weniger Dinge. Taste F9.</translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <extracomment>Button that shows all keyboard shortcuts; F1 does the same.</extracomment>
        <translation>Tasten  F1</translation>
    </message>
    <message>
        <source>server :%1, pid %2</source>
        <extracomment>Status foot. %1 a port number, %2 a process id.</extracomment>
        <translation>Server :%1, PID %2</translation>
    </message>
    <message>
        <source>no server</source>
        <extracomment>Status foot.</extracomment>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>proxy :%1</source>
        <extracomment>Status foot. %1 a port number.</extracomment>
        <translation>Proxy :%1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>Status foot.</extracomment>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>First in a list of languages: the one of the system.</extracomment>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>measuring…</source>
        <extracomment>A step of an incident runs and is measured.</extracomment>
        <translation>misst…</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>An earlier step of an incident is shown once more.</extracomment>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <extracomment>Above the fields of a class&apos;s answers, one beside each answer.</extracomment>
        <translation>Erhobene Hände</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What was seen</source>
        <extracomment>Title of a card: how an incident began.</extracomment>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <extracomment>Heading: what an incident was taken for at first.</extracomment>
        <translation>Wofür man es hielt</translation>
    </message>
    <message>
        <source>Playing it takes over the lab: its server, proxy and clients are set up as the incident wants them, and given back when you leave.</source>
        <extracomment>Below the story of an incident that is not played yet.</extracomment>
        <translation>Das Spielen übernimmt das Labor: Server, Proxy und Clients werden so eingestellt, wie der Vorfall sie will, und zurückgegeben, wenn Sie gehen.</translation>
    </message>
</context>
<context>
    <name>SymptomCard</name>
    <message>
        <source>step by step</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>first response</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>Sofortmaßnahme</translation>
    </message>
    <message>
        <source>Cure: %1</source>
        <extracomment>The cure of a symptom. %1 a sentence.</extracomment>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <extracomment>Button of a symptom while it is being set up.</extracomment>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <extracomment>Button: sets a symptom up in the lab.</extracomment>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Reproduce: %1</source>
        <extracomment>Name of the button &quot;Reproduce&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>Nachstellen: %1</translation>
    </message>
    <message>
        <source>Starts the lab with this symptom, in lab time 30×; what runs in it ends.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot;.</extracomment>
        <translation>Startet das Labor mit diesem Symptom, in Laborzeit 30×; was darin läuft, endet.</translation>
    </message>
    <message>
        <source>An incident is being played: leave it first.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot; while an incident is played.</extracomment>
        <translation>Ein Vorfall wird gespielt: Verlassen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>Button of a symptom while its commands are run.</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Button: runs the commands of a symptom.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>Name of the button &quot;Verify&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Runs these commands on this machine and compares what they print with what they should.</source>
        <extracomment>Hint of the button &quot;Verify&quot;.</extracomment>
        <translation>Führt diese Befehle auf diesem Rechner aus und vergleicht ihre Ausgabe mit der erwarteten.</translation>
    </message>
    <message>
        <source>Give the lab back</source>
        <extracomment>Button: the symptom goes, and the lab is as it was before.</extracomment>
        <translation>Labor zurückgeben</translation>
    </message>
    <message>
        <source>See it in the Lab…</source>
        <extracomment>Link of a symptom that is set up: to the page with the charts.</extracomment>
        <translation>Im Labor ansehen…</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a symptom: opens the incident that has it.</extracomment>
        <translation>Durchleben…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a symptom.</extracomment>
        <translation>Durchleben: %1</translation>
    </message>
</context>
<context>
    <name>SymptomState</name>
    <message>
        <source>It is being set up in the lab.</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>Es wird im Labor eingerichtet.</translation>
    </message>
    <message>
        <source>It could not be set up: %1</source>
        <extracomment>State of a symptom. %1 an expectation that did not come true.</extracomment>
        <translation>Es ließ sich nicht einrichten: %1</translation>
    </message>
    <message>
        <source>It is in the lab now, as measured:</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>Es ist jetzt im Labor, wie gemessen:</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Chart %1</source>
        <extracomment>Name of the choice of a chart, for screen readers. %1 the place of the chart: 1, 2 or 3.</extracomment>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Which chart is here.</source>
        <extracomment>Hint of the choice of a chart.</extracomment>
        <translation>Welches Diagramm hier ist.</translation>
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
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>p99: 99 of 100 messages come faster than this. Of the last second, or of as many as it takes to say: 20 messages for p50, 200 for p95, 1000 for p99, from ten seconds at most.</source>
        <extracomment>Hint of the percentile choice.</extracomment>
        <translation>p99: 99 von 100 Nachrichten kommen schneller an. Aus der letzten Sekunde oder so vielen, wie für die Aussage nötig sind: 20 Nachrichten für p50, 200 für p95, 1000 für p99, aus höchstens zehn Sekunden.</translation>
    </message>
    <message>
        <source>ms since the intended time</source>
        <extracomment>What the latency chart counts: milliseconds since a message was meant to be sent, or since it really was.</extracomment>
        <translation>ms seit der Sollzeit</translation>
    </message>
    <message>
        <source>ms since the send</source>
        <translation>ms seit dem Senden</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Name of the choice of what latency is counted from, for screen readers.</extracomment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Since the send is what most load tools tell: what waited for a stalled server is left out (coordinated omission).</source>
        <extracomment>Hint of the choice of what latency is counted from.</extracomment>
        <translation>„Seit dem Senden“ melden die meisten Lastwerkzeuge: Was auf einen stockenden Server wartete, fehlt darin (Coordinated Omission).</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Part of the run: %1</source>
        <extracomment>Name of the strip that shows which part of the run the charts show, for screen readers. %1 &quot;00:10 to 02:10&quot;.</extracomment>
        <translation>Teil des Laufs: %1</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Every way through it</source>
        <extracomment>Title of a card: the decision tree as a picture.</extracomment>
        <translation>Jeder Weg hindurch</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large a picture is shown. %1 a number of percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Name of a button with a minus sign, for screen readers.</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Name of a button with a plus sign, for screen readers.</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Button: the whole picture is shown again.</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <extracomment>Name of the picture of the decision tree, for screen readers.</extracomment>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Click a box to walk there. Zoom by the wheel, by two fingers, or by + and −; move by dragging or by the arrow keys; 0 shows all. What several ways lead to is drawn at the end of each.</source>
        <extracomment>Below the picture of the decision tree.</extracomment>
        <translation>Klicken Sie auf ein Kästchen, um dorthin zu gehen. Zoomen mit dem Mausrad, mit zwei Fingern oder mit + und −; bewegen durch Ziehen oder mit den Pfeiltasten; 0 zeigt alles. Wohin mehrere Wege führen, steht am Ende jedes einzelnen.</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>From symptom to command. The commands carry the ports of the server that runs now: copy and paste them.</source>
        <extracomment>What the page &quot;Triage&quot; is for, while a server runs.</extracomment>
        <translation>Vom Symptom zum Befehl. Die Befehle tragen die Ports des laufenden Servers: kopieren und einfügen.</translation>
    </message>
    <message>
        <source>From symptom to command. Reproduce one, and its commands carry the ports of a server that has it.</source>
        <extracomment>What the page &quot;Triage&quot; is for, without a server.</extracomment>
        <translation>Vom Symptom zum Befehl. Stellen Sie eines nach, dann tragen seine Befehle die Ports eines Servers, der es hat.</translation>
    </message>
    <message>
        <source>Commands for</source>
        <extracomment>Name of the choice of Linux, macOS and Windows, for screen readers.</extracomment>
        <translation>Befehle für</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>coming</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <extracomment>Title of a card: the steps of an incident.</extracomment>
        <translation>Ablauf</translation>
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
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Long poll</source>
        <extracomment>The three protocols, to choose a client of one of them.</extracomment>
        <translation>Long Poll</translation>
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
        <translation>Protokoll des Clients</translation>
    </message>
    <message>
        <source>Whose wire is shown: a client of this protocol, with the number beside.</source>
        <extracomment>Hint of the choice of a client.</extracomment>
        <translation>Wessen Leitung gezeigt wird: ein Client dieses Protokolls mit der Nummer daneben.</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <extracomment>Name of the field with a client&apos;s number, for screen readers.</extracomment>
        <translation>Nummer des Clients</translation>
    </message>
    <message>
        <source>Clients are numbered from 0 in the order in which they came.</source>
        <extracomment>Hint of the field with a client&apos;s number.</extracomment>
        <translation>Clients sind von 0 an in der Reihenfolge nummeriert, in der sie kamen.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>The wire inspector shows entries one below the other, or as arrows between client, proxy and server.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>Name of the choice between list and diagram, for screen readers.</extracomment>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>both hops</source>
        <extracomment>Which hop of the way is shown.</extracomment>
        <translation>beide Strecken</translation>
    </message>
    <message>
        <source>client–proxy</source>
        <translation>Client–Proxy</translation>
    </message>
    <message>
        <source>proxy–server</source>
        <translation>Proxy–Server</translation>
    </message>
    <message>
        <source>Hop</source>
        <extracomment>Name of the choice of hops, for screen readers.</extracomment>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>both ways</source>
        <extracomment>Which direction is shown.</extracomment>
        <translation>beide Wege</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Name of the choice of a direction, for screen readers.</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Name of the choice of a kind of thing on the wire, for screen readers.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>Name of the field whose text entries must hold, for screen readers.</extracomment>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>Shown in the empty field whose text entries must hold.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the list stands still.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <extracomment>Button: the list follows the wire again. %1 how many entries came meanwhile.</extracomment>
        <translation>Folgen (%1 neu)</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: the list follows the wire again.</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Held, the list stays where it is, and what passes is kept all the same. Scrolling up holds it, too.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot; of the wire inspector.</extracomment>
        <translation>Angehalten bleibt die Liste, wo sie ist, und was durchläuft, wird trotzdem behalten. Hochrollen hält sie auch an.</translation>
    </message>
    <message>
        <source>Hold the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Die Leitung anhalten</translation>
    </message>
    <message>
        <source>Follow the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Der Leitung folgen</translation>
    </message>
    <message>
        <source>Copy diagram</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What is shown, as text, to the clipboard. A row alone, with its bytes: Ctrl+C on it.</source>
        <extracomment>Hint of the button &quot;Copy&quot;.</extracomment>
        <translation>Was gezeigt wird, als Text in die Zwischenablage. Eine Zeile allein, mit ihren Bytes: Strg+C darauf.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: to a file.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is shown, with all bytes and a sequence diagram, to a text file in the documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot;.</extracomment>
        <translation>Was gezeigt wird, mit allen Bytes und einem Sequenzdiagramm, in eine Textdatei im Dokumentenordner.</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Before the field with a client&apos;s number.</extracomment>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>WireDetail</name>
    <message>
        <source>The chosen entry, in full</source>
        <extracomment>Name of the text with all of one entry, for screen readers.</extracomment>
        <translation>Der gewählte Eintrag, vollständig</translation>
    </message>
</context>
<context>
    <name>WireHead</name>
    <message>
        <source>seconds</source>
        <extracomment>Above a column: seconds since the run began.</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>way</source>
        <extracomment>Above a column: from whom to whom bytes go.</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>on the wire</source>
        <extracomment>Above a column: what passes on the wire.</extracomment>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>what the page&apos;s JavaScript sees</source>
        <extracomment>Above a column: what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>was das JavaScript der Seite sieht</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>WireList</name>
    <message>
        <source>The wire</source>
        <extracomment>Name of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>Die Leitung</translation>
    </message>
    <message>
        <source>Up and down choose an entry, End follows the newest one, Ctrl+C copies.</source>
        <extracomment>Description of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>Auf und ab wählen einen Eintrag, Ende folgt dem neuesten, Strg+C kopiert.</translation>
    </message>
</context>
<context>
    <name>WirePane</name>
    <message>
        <source>Choose a client: its protocol and number above, or a lane.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>Wählen Sie einen Client: oben sein Protokoll und seine Nummer, oder eine Spur.</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire. Choose it on the Proxy card.</source>
        <extracomment>In the empty wire inspector, when nginx or HAProxy is the proxy.</extracomment>
        <translation>Nur der eingebaute Proxy zeigt seine Leitung. Wählen Sie ihn auf der Karte „Proxy“.</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <extracomment>In the wire inspector, when the filter hides everything.</extracomment>
        <translation>Der Filter lässt nichts durch.</translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>Noch ist nichts durchgelaufen.</translation>
    </message>
    <message>
        <source>%1 older entries were dropped to bound memory.</source>
        <extracomment>Below the wire inspector&apos;s list, whose memory is bounded. %1 how many entries.</extracomment>
        <translation>%1 ältere Einträge wurden verworfen, um den Speicher zu begrenzen.</translation>
    </message>
</context>
<context>
    <name>WireTruths</name>
    <message>
        <source>Three truths</source>
        <extracomment>Name of the three truths about a connection, for screen readers.</extracomment>
        <translation>Drei Wahrheiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of three truths, for screen readers. %1 whose, %2 what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client believes</source>
        <extracomment>Before what the client believes of its connection.</extracomment>
        <translation>Client glaubt</translation>
    </message>
    <message>
        <source>The wire did</source>
        <extracomment>Before what the wire did.</extracomment>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Server believes</source>
        <extracomment>Before what the server believes of a connection.</extracomment>
        <translation>Server glaubt</translation>
    </message>
</context>
</TS>
