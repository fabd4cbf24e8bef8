<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>event loops, sockets, processes, the window</source>
        <translation>boucles d’événements, sockets, processus, la fenêtre</translation>
    </message>
    <message>
        <source>parses and routes the server&apos;s requests</source>
        <translation>analyse et aiguille les requêtes du serveur</translation>
    </message>
    <message>
        <source>the live charts</source>
        <translation>les graphiques en direct</translation>
    </message>
    <message>
        <source>a value or an error text</source>
        <translation>une valeur ou un texte d’erreur</translation>
    </message>
    <message>
        <source>gzip of event streams in the proxy, and its unpacking in the clients</source>
        <translation>gzip des flux d’événements dans le proxy, et leur décompression dans les clients</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>the server&apos;s log that survives a kill, as a plugin of Qt Sql</source>
        <translation>le journal du serveur qui survit à un kill, en plugin de Qt Sql</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <extracomment>%1 the version of Qt that runs, %2 the one that the program was built with.</extracomment>
        <translation>Qt %1, compilé avec %2</translation>
    </message>
    <message>
        <source>Every figure is measured on this machine while you look: a real server process, real sockets over loopback, no TLS. A message&apos;s latency is the time at which the kernel had it minus the time at which it was meant to go out. Ratios carry over to a network, latencies do not. What others claim stands beside it with its source; the defaults of browsers, libraries and proxies are from their sources or documents, named where they are used.</source>
        <translation>Chaque chiffre est mesuré sur cette machine pendant que vous regardez : un vrai processus serveur, de vrais sockets en loopback, pas de TLS. La latence d’un message est l’heure à laquelle le noyau l’avait moins celle à laquelle il devait partir. Les rapports se transposent à un réseau, pas les latences. Ce que d’autres affirment est à côté avec sa source ; les valeurs par défaut des navigateurs, bibliothèques et proxys viennent de leurs sources ou documents, cités là où ils servent.</translation>
    </message>
    <message>
        <source>Licence: %1. There is no warranty.</source>
        <translation>Licence : %1. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Linked with, or brought along:</source>
        <translation>Lié à, ou fourni avec :</translation>
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
        <translation>%1. Logiciel libre sous %2, sans garantie.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the sheet &quot;About&quot;.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The licence</source>
        <extracomment>Button of the sheet &quot;About&quot;: shows the licence in full.</extracomment>
        <translation>La licence</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a sheet.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;.</extracomment>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Linked with, or brought along</source>
        <extracomment>Heading of a part of the sheet &quot;About&quot;: libraries and their licences.</extracomment>
        <translation>Lié à, ou fourni avec</translation>
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
        <translation>Lancer un tel labo</translation>
    </message>
    <message>
        <source>Sets clients, proxy and server of the Lab, and starts it. What was set there is replaced.</source>
        <extracomment>Hint of the button &quot;Start a lab like it&quot;.</extracomment>
        <translation>Règle les clients, le proxy et le serveur du labo, et le démarre. Ce qui y était réglé est remplacé.</translation>
    </message>
    <message>
        <source>What you gain</source>
        <extracomment>Heading of a list: what speaks for the chosen protocol.</extracomment>
        <translation>Ce que vous gagnez</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Heading of a list: what speaks against the chosen protocol.</extracomment>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <extracomment>Heading of a list: what to do for the chosen protocol.</extracomment>
        <translation>Ce que vous devez faire</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <extracomment>Heading of a list: where the chosen protocol meets its limits.</extracomment>
        <translation>Ce dont il faut se méfier</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <extracomment>Heading of a list: which other answers would lead to another recommendation.</extracomment>
        <translation>Ce qui changerait la réponse</translation>
    </message>
    <message>
        <source>The same lab in a terminal.</source>
        <extracomment>What the command beside it does.</extracomment>
        <translation>Le même labo dans un terminal.</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>too few messages</source>
        <translation>trop peu de messages</translation>
    </message>
    <message>
        <source>%1 requests a message</source>
        <translation>%1 requêtes par message</translation>
    </message>
    <message>
        <source>%1 around %2 of payload</source>
        <translation>%1 en plus de %2 de charge utile</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1, p99 %2</translation>
    </message>
    <message>
        <source>%1 clients hold %2 request threads</source>
        <translation>%1 clients tiennent %2 threads de requêtes</translation>
    </message>
    <message>
        <source>%1 a message, %2 KiB a connection</source>
        <translation>%1 par message, %2 Kio par connexion</translation>
    </message>
</context>
<context>
    <name>AspectRow</name>
    <message>
        <source>See it run…</source>
        <extracomment>Link in the comparison: opens the incident that shows what holds.</extracomment>
        <translation>Le voir en action…</translation>
    </message>
    <message>
        <source>See it run: %1</source>
        <extracomment>Name of that link, for screen readers. %1 an aspect such as &quot;Latency&quot;.</extracomment>
        <translation>Le voir en action : %1</translation>
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
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>%1 Before: %2. After: %3.</source>
        <extracomment>A figure before and after, for screen readers. %1 what is measured, %2 before, %3 after.</extracomment>
        <translation>%1 Avant : %2. Après : %3.</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>People connected at once</source>
        <translation>Personnes connectées en même temps</translation>
    </message>
    <message>
        <source>The question&apos;s figure.</source>
        <translation>Le chiffre de la question.</translation>
    </message>
    <message>
        <source>Messages a person sends</source>
        <translation>Messages envoyés par personne</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Assumed for the busiest hour: most people who are connected say nothing.</source>
        <translation>Supposé pour l’heure de pointe : la plupart des connectés ne disent rien.</translation>
    </message>
    <message>
        <source>Receivers of a message</source>
        <translation>Destinataires d’un message</translation>
    </message>
    <message>
        <source>The fan-out. It multiplies everything but the connections, and large rooms decide it.</source>
        <translation>Le fan-out. Il multiplie tout sauf les connexions, et ce sont les grands salons qui en décident.</translation>
    </message>
    <message>
        <source>Busiest minute over busiest hour</source>
        <translation>Minute de pointe sur heure de pointe</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Assumed. Whatever people talk about happens to all of them at once.</source>
        <translation>Supposé. Ce dont les gens parlent leur arrive à tous en même temps.</translation>
    </message>
    <message>
        <source>Message on the wire</source>
        <translation>Message sur le fil</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Text, names, ids and framing, to each receiver. With long polling add the headers of a request.</source>
        <translation>Texte, noms, identifiants et trames, à chaque destinataire. En long polling, ajoutez les en-têtes d’une requête.</translation>
    </message>
    <message>
        <source>Server memory of a connection</source>
        <translation>Mémoire du serveur par connexion</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the resident memory of our server for each connection.</source>
        <translation>De votre mesure, s’il y en a une : la mémoire résidente de notre serveur par connexion.</translation>
    </message>
    <message>
        <source>Kernel memory of a connection</source>
        <translation>Mémoire du noyau par connexion</translation>
    </message>
    <message>
        <source>Assumed for an idle socket; no process shows it. Full buffers take a hundred times as much.</source>
        <translation>Supposé pour un socket inactif ; aucun processus ne la montre. Des tampons pleins en prennent cent fois plus.</translation>
    </message>
    <message>
        <source>TLS memory of a connection</source>
        <translation>Mémoire TLS par connexion</translation>
    </message>
    <message>
        <source>Assumed, where the node ends TLS itself; the lab measures without TLS. 0 when a balancer does it.</source>
        <translation>Supposé, si le nœud termine lui-même TLS ; le labo mesure sans TLS. 0 si un répartiteur s’en charge.</translation>
    </message>
    <message>
        <source>Processor time of a delivery</source>
        <translation>Temps processeur par livraison</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>From your measurement, where there is one: the processor time of our server for each message delivered.</source>
        <translation>De votre mesure, s’il y en a une : le temps processeur de notre serveur par message livré.</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>Mémoire d’un nœud</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>An ordinary machine to rent.</source>
        <translation>Une machine ordinaire à louer.</translation>
    </message>
    <message>
        <source>Cores of a node</source>
        <translation>Cœurs d’un nœud</translation>
    </message>
    <message>
        <source>Like the ones that were measured on. One event loop uses one of them: run one for each.</source>
        <translation>Comme ceux de la mesure. Une boucle d’événements en utilise un : lancez-en une par cœur.</translation>
    </message>
    <message>
        <source>Network of a node</source>
        <translation>Réseau d’un nœud</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>What may go out of it for a long time, not in a burst.</source>
        <translation>Ce qui peut en sortir durablement, pas en rafale.</translation>
    </message>
    <message>
        <source>Connections of a node, at most</source>
        <translation>Connexions d’un nœud, au plus</translation>
    </message>
    <message>
        <source>Not what it could hold, but how many people you want to lose when it dies.</source>
        <translation>Non pas ce qu’il pourrait tenir, mais combien de personnes vous voulez perdre quand il meurt.</translation>
    </message>
    <message>
        <source>A node may be filled to</source>
        <translation>Un nœud peut être rempli à</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>In the busiest minute. The rest is for those who come back when another node dies.</source>
        <translation>Dans la minute de pointe. Le reste est pour ceux qui reviennent quand un autre nœud meurt.</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Nœuds de réserve</translation>
    </message>
    <message>
        <source>For one that fails, or is being updated.</source>
        <translation>Pour celui qui tombe ou qu’on met à jour.</translation>
    </message>
    <message>
        <source>A lost node&apos;s clients come back within</source>
        <translation>Les clients d’un nœud perdu reviennent en</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>By random first delays and full jitter. Without them it is one second.</source>
        <translation>Grâce à des premiers délais aléatoires et un jitter complet. Sans eux, c’est une seconde.</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>L’historique est gardé</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>One log behind all nodes, so that anybody can resume anywhere; reckoned as if every hour were the busiest.</source>
        <translation>Un journal derrière tous les nœuds, pour que chacun puisse reprendre partout ; compté comme si chaque heure était de pointe.</translation>
    </message>
    <message>
        <source>Copies of the history</source>
        <translation>Copies de l’historique</translation>
    </message>
    <message>
        <source>A majority of three survives the loss of one.</source>
        <translation>Une majorité de trois survit à la perte d’une.</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>Prix d’un nœud</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Assumed, in whatever money you pay. Traffic and the log come on top.</source>
        <translation>Supposé, dans la monnaie que vous voulez. Trafic et journal en plus.</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Nothing has been measured on this machine yet for %1: the two figures are assumed.</source>
        <translation>Rien n’a encore été mesuré sur cette machine pour %1 : les deux valeurs sont supposées.</translation>
    </message>
    <message>
        <source>Measured on this machine on %1 with %2 %3 clients: %4 and %5 µs a delivery. Over loopback, without TLS.</source>
        <translation>Mesuré sur cette machine le %1 avec %2 clients (%3) : %4 et %5 µs par livraison. Par loopback, sans TLS.</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <translation>Messages publiés par seconde</translation>
    </message>
    <message>
        <source>Messages delivered a second</source>
        <translation>Messages livrés par seconde</translation>
    </message>
    <message>
        <source>Memory of all connections</source>
        <translation>Mémoire de toutes les connexions</translation>
    </message>
    <message>
        <source>Cores busy with delivering</source>
        <translation>Cœurs occupés à livrer</translation>
    </message>
    <message>
        <source>Network, outgoing</source>
        <translation>Réseau, sortant</translation>
    </message>
    <message>
        <source>Nodes that each would need</source>
        <translation>Nœuds que chacun demanderait</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>set by %1, and %2 to spare</source>
        <extracomment>How the number of nodes comes about. %1 what decides: connections, memory, processor or network. %2 a number.</extracomment>
        <translation>décide : %1 ; et %2 en réserve</translation>
    </message>
    <message>
        <source>Connections on each</source>
        <translation>Connexions sur chacun</translation>
    </message>
    <message>
        <source>Handshakes a second when a node dies</source>
        <translation>Handshakes par seconde quand un nœud meurt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
</context>
<context>
    <name>CapacityView</name>
    <message>
        <source>Protocol</source>
        <extracomment>Name of the choice of protocol, for screen readers.</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Button: to the page where the costs of a connection are measured.</extracomment>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Measure them</source>
        <translation>Les mesurer</translation>
    </message>
    <message>
        <source>To the page Compare, whose figures come back here.</source>
        <extracomment>Hint of the button &quot;Measure them&quot;.</extracomment>
        <translation>Vers la page Comparer, dont les chiffres reviennent ici.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <extracomment>Button: the assumptions of a calculation become what they were.</extracomment>
        <translation>Chiffres usuels</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: a calculation goes to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The reckoning as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a calculation.</extracomment>
        <translation>Le calcul en Markdown, dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <extracomment>Title of a card: what a calculation begins with.</extracomment>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>Title of a card: what a calculation comes to.</extracomment>
        <translation>Ce qui en résulte</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>What it was</source>
        <extracomment>Title of the card at the end of an incident.</extracomment>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>What it should have been: not everything held on this machine</source>
        <extracomment>Title of the card at the end of an incident that did not go as expected on this machine.</extracomment>
        <translation>Ce que cela aurait dû être : tout ne s’est pas vérifié sur cette machine</translation>
    </message>
    <message>
        <source>Root cause</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Cause première</translation>
    </message>
    <message>
        <source>The fix</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>Le correctif</translation>
    </message>
    <message>
        <source>Key lesson</source>
        <extracomment>Heading at the end of an incident.</extracomment>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>“%1” %2. %3</source>
        <extracomment>A popular claim. %1 the claim, %2 the verdict, %3 what holds.</extracomment>
        <translation>« %1 » %2. %3</translation>
    </message>
    <message>
        <source>How this looks in your stack</source>
        <extracomment>Heading at the end of an incident, above a choice of servers and proxies.</extracomment>
        <translation>À quoi cela ressemble dans votre pile</translation>
    </message>
    <message>
        <source>Your stack</source>
        <extracomment>Name of a choice, for screen readers.</extracomment>
        <translation>Votre pile</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>Follow</source>
        <extracomment>Button: the charts follow the run again.</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the charts stand still.</extracomment>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <extracomment>Name of the button &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Suivre l’exécution</translation>
    </message>
    <message>
        <source>Hold the charts</source>
        <extracomment>Name of the button &quot;Hold&quot;, for screen readers; there is a fault of that name, too.</extracomment>
        <translation>Figer les graphiques</translation>
    </message>
    <message>
        <source>The charts stand still, the run goes on and is kept. Key P.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot;.</extracomment>
        <translation>Les graphiques se figent ; l’exécution continue et reste conservée. Touche P.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Name of the button &quot;+&quot;, for screen readers.</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Shows less time, wider. Key +, or Ctrl and the wheel over a chart.</source>
        <extracomment>Hint of the button that zooms in.</extracomment>
        <translation>Montre moins de temps, plus large. Touche +, ou Ctrl et la molette sur un graphique.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>How much time the charts show, for screen readers. %1 a duration.</extracomment>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Name of the button &quot;−&quot;, for screen readers.</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Shows more time, narrower; up to an hour. Key −.</source>
        <extracomment>Hint of the button that zooms out.</extracomment>
        <translation>Montre plus de temps, plus serré ; jusqu’à une heure. Touche −.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts and lanes, for screen readers.</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Charts add all clients up; lanes show single ones, each a line over time. Both show the same part of the run.</source>
        <extracomment>Hint of the choice between charts and lanes.</extracomment>
        <translation>Les graphiques additionnent tous les clients ; les pistes en montrent certains, chacun une ligne dans le temps. Les deux montrent la même partie de l’exécution.</translation>
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
        <translation>Latence de livraison</translation>
    </message>
    <message>
        <source>log · thin: p50</source>
        <translation>log · fin : p50</translation>
    </message>
    <message>
        <source>Reconnections</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Thread usage</source>
        <translation>Utilisation des threads</translation>
    </message>
    <message>
        <source>threads busy · requests queued · rejected per second</source>
        <translation>threads occupés · requêtes en file · rejetées par seconde</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>clients in each state</source>
        <translation>clients dans chaque état</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>paiements par seconde</translation>
    </message>
    <message>
        <source>Server resources</source>
        <translation>Ressources du serveur</translation>
    </message>
    <message>
        <source>MB of resident memory</source>
        <translation>Mo de mémoire résidente</translation>
    </message>
    <message>
        <source>open descriptors</source>
        <translation>descripteurs ouverts</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupés</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>rejets/s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>en connexion</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandons</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussis</translation>
    </message>
    <message>
        <source>rejected 503</source>
        <translation>rejets 503</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>descriptors</source>
        <translation>descripteurs</translation>
    </message>
    <message>
        <source>clients open again, per second</source>
        <translation>clients rouverts par seconde</translation>
    </message>
    <message>
        <source>thin: dials per second</source>
        <translation>fin : tentatives par seconde</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Charts</source>
        <extracomment>What the Lab page shows below its cards.
----------
Name of the three charts, for screen readers.</extracomment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Left and right move the crosshair; the legends tell the values there.</source>
        <extracomment>What the arrow keys do in the charts, for screen readers.</extracomment>
        <translation>Gauche et droite déplacent le réticule ; les légendes donnent les valeurs à cet endroit.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>as expected</source>
        <extracomment>Something is as it was expected; for screen readers.</extracomment>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>not as expected</source>
        <extracomment>Something is not as it was expected; for screen readers.</extracomment>
        <translation>pas comme prévu</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A few questions lead to a protocol, and to what you have to do for it.</source>
        <extracomment>What the page &quot;Choose&quot; is for.</extracomment>
        <translation>Quelques questions mènent à un protocole, et à ce qu’il vous demande de faire.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the decision guide begins again.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: an answer of the decision guide is to be changed.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <extracomment>Name of the button &quot;Change&quot;, for screen readers. %1 a question.</extracomment>
        <translation>Modifier la réponse à : %1</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <extracomment>What another answer would have led to. %1 the answer and where it leads.</extracomment>
        <translation>Sinon : %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Views of the page &quot;Choose&quot;.</extracomment>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>L’arbre entier</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>Vue</translation>
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
        <translation>Enseigné par : %1 · Source : %2</translation>
    </message>
    <message>
        <source>Not measured here: %1 Instead: %2</source>
        <extracomment>Below a claim that is not measured. %1 why, %2 what stands in for it.</extracomment>
        <translation>Pas mesuré ici : %1 À la place : %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>Button of a claim while it is measured.</extracomment>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: a claim is measured on this machine.</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run again</source>
        <extracomment>Button: a claim is measured on this machine once more.</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <extracomment>Name of the button &quot;Run&quot; of a claim, for screen readers. %1 the claim.</extracomment>
        <translation>Mesurer : %1</translation>
    </message>
    <message>
        <source>Measures it here, with real connections in lab time 30×; takes some seconds.</source>
        <extracomment>Hint of the button &quot;Run&quot; of a claim.</extracomment>
        <translation>Le mesure ici, avec de vraies connexions en temps labo 30× ; prend quelques secondes.</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <extracomment>State of a claim.</extracomment>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a claim: opens the incident that tells more of it.</extracomment>
        <translation>Le vivre…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a claim.</extracomment>
        <translation>Vivre : %1</translation>
    </message>
</context>
<context>
    <name>ClaimFigures</name>
    <message>
        <source>Measured here, %1</source>
        <extracomment>Above the figures of a claim. %1 date and time.</extracomment>
        <translation>Mesuré ici, %1</translation>
    </message>
    <message>
        <source>So: %1</source>
        <extracomment>Below the figures of a claim. %1 what they show.</extracomment>
        <translation>Donc : %1</translation>
    </message>
    <message>
        <source>These figures do not carry the verdict. A busy machine can do that: run it again; if it stays so, the verdict is wrong here.</source>
        <extracomment>Below the figures of a claim that contradict its verdict.</extracomment>
        <translation>Ces chiffres ne portent pas le verdict. Une machine occupée peut en être la cause : recommencez ; si cela persiste, le verdict est faux ici.</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <extracomment>Below the figures of a claim. %1 what of it is not the real thing.</extracomment>
        <translation>Simulé : %1</translation>
    </message>
    <message>
        <source>Tried here, %1</source>
        <extracomment>Above what went wrong when a claim was measured. %1 date and time.</extracomment>
        <translation>Essayé ici, %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>true</source>
        <extracomment>The verdicts on a claim.</extracomment>
        <translation>vrai</translation>
    </message>
    <message>
        <source>half true</source>
        <translation>à moitié vrai</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Idées reçues</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the verdicts that are shown.</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Name of the choice of verdicts, for screen readers.</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What articles and interviews say, against the standards and this machine: %1.</source>
        <extracomment>What the page &quot;Claims&quot; is for. %1 how many of them were measured.</extracomment>
        <translation>Ce que disent articles et entretiens, face aux normes et à cette machine : %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the claims with their verdicts and figures go to the clipboard as Markdown.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The table of verdicts with their figures, as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the claims.</extracomment>
        <translation>Le tableau des verdicts avec leurs chiffres, en Markdown, dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run all</source>
        <extracomment>Button: all claims are measured.</extracomment>
        <translation>Tout mesurer</translation>
    </message>
    <message>
        <source>Stop what runs first: it would be measured, too.</source>
        <extracomment>Hint of buttons that measure while something else runs.</extracomment>
        <translation>Arrêtez d’abord ce qui tourne : ce serait mesuré aussi.</translation>
    </message>
    <message>
        <source>Measures every claim that can be, one after the other: about two minutes.</source>
        <extracomment>Hint of the button &quot;Run all&quot;.</extracomment>
        <translation>Mesure chaque idée reçue qui peut l’être, l’une après l’autre : environ deux minutes.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Mesure en cours</translation>
    </message>
</context>
<context>
    <name>ClassroomBar</name>
    <message>
        <source>Time to think</source>
        <extracomment>Above a choice of times: how long a class may think about a question.
----------
Name of a choice, for screen readers.</extracomment>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>The time that a class has left, for screen readers. %1 minutes and seconds, or that it is up.</extracomment>
        <translation>Temps restant : %1</translation>
    </message>
    <message>
        <source>no timer</source>
        <extracomment>Choices of how long a class may think about a question.</extracomment>
        <translation>sans minuterie</translation>
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
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>jitter</translation>
    </message>
    <message>
        <source>How WebSocket clients dial again, which no browser does for them. At once or in step they storm a server that comes back; with full jitter they trickle.</source>
        <translation>Comment les clients WebSocket se reconnectent, ce qu’aucun navigateur ne fait pour eux. Aussitôt ou en cadence, ils prennent d’assaut un serveur qui revient ; avec un jitter complet, ils arrivent au compte-gouttes.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>en cadence</translation>
    </message>
    <message>
        <source>clamped</source>
        <translation>plafonné</translation>
    </message>
    <message>
        <source>Mishap</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Befalls every client. Unplugged, nobody is told that it left; not reading, the server has to buffer or drop; asleep, its timers stop and then fire all at once.</source>
        <translation>Frappe chaque client. Débranché, personne n’apprend qu’il est parti ; s’il ne lit pas, le serveur doit mettre en tampon ou jeter ; endormi, ses minuteries s’arrêtent puis partent toutes à la fois.</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>not reading</source>
        <translation>ne lit pas</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>endormi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Visitors stay for so long on average, then others come. Forgetful ones leave their connection open when they go.</source>
        <translation>Les visiteurs restent ce temps-là en moyenne, puis d’autres viennent. Les distraits laissent leur connexion ouverte en partant.</translation>
    </message>
    <message>
        <source>after 30 s</source>
        <translation>après 30 s</translation>
    </message>
    <message>
        <source>forgetful</source>
        <translation>distrait</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Long polls pause after each answer, perhaps with a new connection every time: requests, connections and lateness grow.</source>
        <translation>Les long polls font une pause après chaque réponse, peut-être avec une nouvelle connexion à chaque fois : requêtes, connexions et retard augmentent.</translation>
    </message>
    <message>
        <source>every 5 s</source>
        <translation>toutes les 5 s</translation>
    </message>
    <message>
        <source>5 s, new link</source>
        <translation>5 s, nouv. connex.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Every request carries them, as browsers do. A long poll pays for each message, a stream once for all.</source>
        <translation>Chaque requête les porte, comme dans les navigateurs. Un long poll les paie à chaque message, un flux une fois pour toutes.</translation>
    </message>
    <message>
        <source>1 KiB</source>
        <translation>1 Kio</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 Kio</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Ten tabs of each protocol share one browser&apos;s six HTTP/1.1 connections to a host; the others wait. Sharding over two names doubles them. Begins the run anew.</source>
        <translation>Dix onglets de chaque protocole partagent les six connexions HTTP/1.1 d’un navigateur vers un hôte ; les autres attendent. Répartir sur deux noms (sharding) les double. Relance l’exécution.</translation>
    </message>
    <message>
        <source>6 links</source>
        <translation>6 connexions</translation>
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
        <translation>Clients %1 voulus</translation>
    </message>
    <message>
        <source>How many clients are to be connected. Type a number, or step by 100.</source>
        <extracomment>Hint of the field for the number of clients.</extracomment>
        <translation>Combien de clients doivent être connectés. Saisissez un nombre, ou changez-le par pas de 100.</translation>
    </message>
    <message>
        <source>delivered %1   lost %2   duplicated %3   gave up %4</source>
        <extracomment>Below a protocol&apos;s row. Messages: %1 delivered, %2 lost, %3 duplicated; %4 clients that gave up for good.</extracomment>
        <translation>livrés %1   perdus %2   en double %3   abandons %4</translation>
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
        <translation>voulus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
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
        <translation>o/mess.</translation>
    </message>
    <message>
        <source>All three</source>
        <extracomment>Before buttons that change the number of clients of all three protocols.</extracomment>
        <translation>Les trois</translation>
    </message>
    <message>
        <source>− 100</source>
        <extracomment>Button: 100 clients of each protocol leave.</extracomment>
        <translation>− 100</translation>
    </message>
    <message>
        <source>100 clients fewer of each protocol</source>
        <extracomment>Name of the button &quot;− 100&quot;, for screen readers.</extracomment>
        <translation>100 clients de moins de chaque protocole</translation>
    </message>
    <message>
        <source>+ 100</source>
        <extracomment>Button: 100 clients of each protocol come.</extracomment>
        <translation>+ 100</translation>
    </message>
    <message>
        <source>100 clients more of each protocol</source>
        <extracomment>Name of the button &quot;+ 100&quot;, for screen readers.</extracomment>
        <translation>100 clients de plus de chaque protocole</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Button: all clients leave.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No clients</source>
        <extracomment>Name of the button &quot;None&quot;, for screen readers.</extracomment>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>Before a number field and &quot;messages a second&quot;.</extracomment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Messages published a second</source>
        <extracomment>Name of the field for the publishing rate, for screen readers.</extracomment>
        <translation>Messages publiés par seconde</translation>
    </message>
    <message>
        <source>Every message goes to every client. 0 is silence: then connections idle, and an idle timeout can cut them.</source>
        <extracomment>Hint of the field for the publishing rate.</extracomment>
        <translation>Chaque message va à chaque client. 0 est le silence : les connexions sont alors inactives, et un délai d’inactivité peut les couper.</translation>
    </message>
    <message>
        <source>messages a second, each to every client</source>
        <extracomment>After a number field.</extracomment>
        <translation>messages par seconde, chacun à tous les clients</translation>
    </message>
    <message>
        <source>silence: only keepalives and pings pass</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>silence : seuls keepalives et pings passent</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Switch: simulated customers send payments to the same server.</extracomment>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>20 payments a second share the request pool: when it is full they are refused with 503.</source>
        <extracomment>Hint of the switch &quot;Payments&quot;.</extracomment>
        <translation>20 paiements par seconde partagent le pool de requêtes : quand il est plein, ils sont rejetés avec 503.</translation>
    </message>
    <message>
        <source>%1/s ok, %2/s rejected</source>
        <extracomment>Payments a second. %1 succeeded, %2 rejected.</extracomment>
        <translation>%1/s ok, %2/s rejetés</translation>
    </message>
    <message>
        <source>messages a second</source>
        <extracomment>After a number field.</extracomment>
        <translation>messages par seconde</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>After a number field that says 0.</extracomment>
        <translation>silence</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message>
        <source>(nothing)</source>
        <extracomment>In the place of what a command printed.</extracomment>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Not run: %1</source>
        <extracomment>In the place of what a command printed. %1 why it was not run.</extracomment>
        <translation>Non exécuté : %1</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>The same lab in a terminal</source>
        <extracomment>Title of the sheet with the command for a terminal.</extracomment>
        <translation>Le même labo dans un terminal</translation>
    </message>
    <message>
        <source>Runs for ten seconds with the server, the proxy, the clients and the faults that are set now, and prints what came of it. Add --seconds 60 for longer, --save run.pushlab to open it here.</source>
        <extracomment>Explains the command for a terminal.</extracomment>
        <translation>Tourne dix secondes avec le serveur, le proxy, les clients et les pannes réglés ici, et affiche le résultat. Ajoutez --seconds 60 pour plus longtemps, --save run.pushlab pour l’ouvrir ici.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the text with the command, for screen readers.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Before a number field: what everything random is drawn from.
----------
Name of the field for the seed, for screen readers.</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same waiting times, visits and victims. A change begins a new run.</source>
        <extracomment>Explains the seed.</extracomment>
        <translation>La même graine tire les mêmes attentes, visites et victimes. Un changement commence une nouvelle exécution.</translation>
    </message>
    <message>
        <source>On the clipboard.</source>
        <extracomment>Beside the button &quot;Copy&quot;, after it was used.</extracomment>
        <translation>Dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the command goes to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What is taught, what holds, and what this machine measures: 100 clients of each protocol, in turn, on the same schedule.</source>
        <extracomment>What the page &quot;Compare&quot; is for.</extracomment>
        <translation>Ce qui est enseigné, ce qui est vrai et ce que mesure cette machine : 100 clients de chaque protocole, tour à tour, au même rythme.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the comparison goes to the clipboard as Markdown.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The table as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of the comparison.</extracomment>
        <translation>Le tableau en Markdown, dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the comparison is saved as Markdown and as a picture.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The table as Markdown and as a picture, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of the comparison.</extracomment>
        <translation>Le tableau en Markdown et en image, dans votre dossier de documents.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: a measurement is given up.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>Button: the comparison is measured.</extracomment>
        <translation>Tout mesurer</translation>
    </message>
    <message>
        <source>Stop the lab first: its clients would be measured, too.</source>
        <extracomment>Hint of the button &quot;Measure all&quot; while the lab runs.</extracomment>
        <translation>Arrêtez d’abord le labo : ses clients seraient mesurés aussi.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>What holds</source>
        <extracomment>Head of a column of the comparison.</extracomment>
        <translation>Ce qui est vrai</translation>
    </message>
    <message>
        <source>Bold: measured here, over loopback and without TLS. Ratios carry over to a network, latencies do not.</source>
        <extracomment>Below the comparison.</extracomment>
        <translation>Gras : mesuré ici, en loopback et sans TLS. Les rapports se transposent à un réseau, pas les latences.</translation>
    </message>
    <message>
        <source>Saved as %1, and as Markdown beside it</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Enregistré sous %1, et en Markdown à côté</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>Hint of the button &quot;Measure all&quot;.</extracomment>
        <translation>Prend environ une minute.</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>Configuration that cures it</source>
        <extracomment>Name of the text with lines of configuration, for screen readers.</extracomment>
        <translation>La configuration qui y remédie</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where the figures of a preset are documented. %1 a source.</extracomment>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: the lines of configuration go to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See push behave, break and heal</source>
        <extracomment>Headline before the first start.</extracomment>
        <translation>Voyez le push marcher, casser et guérir</translation>
    </message>
    <message>
        <source>A real server, a real proxy and real connections, all on this machine.</source>
        <extracomment>Below the headline before the first start.</extracomment>
        <translation>Un vrai serveur, un vrai proxy et de vraies connexions, tous sur cette machine.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>First of three steps: its name, and a sentence.</extracomment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Clients of three protocols listen to the same messages.</source>
        <translation>Des clients de trois protocoles écoutent les mêmes messages.</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>Second of three steps: its name, and a sentence.</extracomment>
        <translation>Casser</translation>
    </message>
    <message>
        <source>Let the proxy time out, restart the server, or kill it.</source>
        <translation>Laissez le proxy couper, redémarrez le serveur, ou tuez-le.</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Third of three steps: its name, and a sentence.</extracomment>
        <translation>Observer</translation>
    </message>
    <message>
        <source>See who comes back, how soon, and what was lost.</source>
        <translation>Voyez qui revient, en combien de temps, et ce qui s’est perdu.</translation>
    </message>
    <message>
        <source>Show me a restart</source>
        <extracomment>The one button before the first start: something worth seeing within five seconds.</extracomment>
        <translation>Montrez-moi un redémarrage</translation>
    </message>
    <message>
        <source>A hundred clients of each protocol connect, and then the server restarts under them.</source>
        <extracomment>Hint of the button &quot;Show me a restart&quot;.</extracomment>
        <translation>Cent clients de chaque protocole se connectent, puis le serveur redémarre sous eux.</translation>
    </message>
    <message>
        <source>Start with 100 clients of each</source>
        <extracomment>Button before the first start.</extracomment>
        <translation>Démarrer avec 100 clients de chaque</translation>
    </message>
    <message>
        <source>Live through an incident</source>
        <extracomment>Button before the first start: goes to the page with incidents.</extracomment>
        <translation>Vivre un incident</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>A source of evidence.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <extracomment>Title of a card: what can be seen of the cause of an incident.</extracomment>
        <translation>Ce que disent les preuves</translation>
    </message>
    <message>
        <source>Nothing yet: run the step.</source>
        <extracomment>Before a step of an incident runs.</extracomment>
        <translation>Rien encore : exécutez l’étape.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of evidence, for screen readers. %1 what was found, %2 how much of it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FaultFlow</name>
    <message>
        <source>Fewer</source>
        <extracomment>Button: only the faults that are on are shown.</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Faults…</source>
        <extracomment>Button: the faults that are off are shown, too.</extracomment>
        <translation>Pannes…</translation>
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
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1, at %2× after %3</source>
        <translation>%1, à %2× après %3</translation>
    </message>
</context>
<context>
    <name>ForgetfulBanner</name>
    <message>
        <source>Settings cannot be kept.</source>
        <extracomment>Headline: the settings file cannot be written.</extracomment>
        <translation>Les réglages ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>IncidentBanner</name>
    <message>
        <source>This lab is as “%1” has it in step %2. Do what you like with it.</source>
        <extracomment>Above the lab, while an incident waits. %1 the incident, %2 the number of its step.</extracomment>
        <translation>Ce labo est tel que « %1 » l’a à l’étape %2. Faites-en ce que vous voulez.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>Retour à l’incident</translation>
    </message>
    <message>
        <source>It goes on at its step; what was changed here meanwhile is set up anew as it was.</source>
        <extracomment>Hint of the button &quot;Back to the incident&quot;.</extracomment>
        <translation>Il reprend à son étape ; ce qui a été changé ici entre-temps est remis comme c’était.</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Played with real processes and sockets. Predict first, then see what is measured.</source>
        <extracomment>What the page &quot;Incidents&quot; is for.</extracomment>
        <translation>Joués avec de vrais processus et sockets. Prédisez d’abord, puis voyez ce qui est mesuré.</translation>
    </message>
    <message>
        <source>%1 severity</source>
        <extracomment>Severity of an incident. %1 is low, medium or high.</extracomment>
        <translation>Gravité : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an incident.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Name of the button &quot;Open&quot;, for screen readers. %1 an incident.</extracomment>
        <translation>Ouvrir : %1</translation>
    </message>
    <message>
        <source>your own, %1 severity</source>
        <extracomment>Severity of an incident that the user has written. %1 is low, medium or high.</extracomment>
        <translation>le vôtre, gravité : %1</translation>
    </message>
    <message>
        <source>played; %1 of %2 predicted</source>
        <extracomment>An incident that was played. %1 questions predicted right, of %2.</extracomment>
        <translation>joué ; %1 sur %2 prédits</translation>
    </message>
    <message>
        <source>played</source>
        <extracomment>An incident that was played without predictions.</extracomment>
        <translation>joué</translation>
    </message>
</context>
<context>
    <name>IncidentPlay</name>
    <message>
        <source>%1 severity</source>
        <extracomment>Below the title of an incident. %1 is low, medium or high.</extracomment>
        <translation>Gravité : %1</translation>
    </message>
    <message>
        <source>All incidents</source>
        <extracomment>Button: back to the list of incidents.</extracomment>
        <translation>Tous les incidents</translation>
    </message>
    <message>
        <source>Play again</source>
        <extracomment>Button: plays an incident once more.</extracomment>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>Button: plays an incident.</extracomment>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step of an incident.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Run it</source>
        <extracomment>Button: a step of an incident is run for real.</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Space or Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Run it&quot; and &quot;Next&quot;.</extracomment>
        <translation>Espace ou Page suivante, comme sur une télécommande de présentation.</translation>
    </message>
    <message>
        <source>Leave for the Lab</source>
        <extracomment>Button: shows the lab of an incident on the Lab page.</extracomment>
        <translation>Passer au labo</translation>
    </message>
    <message>
        <source>The lab stays as it is, with its clients and settings, for you to try things; then come back to this step.</source>
        <extracomment>Hint of the button &quot;Leave for the Lab&quot;.</extracomment>
        <translation>Le labo reste tel qu’il est, avec ses clients et réglages, pour vos essais ; revenez ensuite à cette étape.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <extracomment>Button: goes on with the incident that waits.</extracomment>
        <translation>Retour à l’incident</translation>
    </message>
    <message>
        <source>Step before</source>
        <extracomment>Button: shows the step before once more, without running it.</extracomment>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Page Up, as on a presenter&apos;s remote. Nothing is run again.</source>
        <extracomment>Hint of the button &quot;Step before&quot;.</extracomment>
        <translation>Page précédente, comme sur une télécommande de présentation. Rien n’est exécuté de nouveau.</translation>
    </message>
    <message>
        <source>real time; lab time runs %1×</source>
        <extracomment>At a chart of an incident, whose story tells lab time. %1 how many times faster that runs: 10 or 30.</extracomment>
        <translation>temps réel ; celui du labo va à %1×</translation>
    </message>
    <message>
        <source>stands still until you run it</source>
        <extracomment>At a chart of an incident.</extracomment>
        <translation>figé jusqu’à l’exécution</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Interview</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>%1 of %2 known well. Answer aloud before you look.</source>
        <extracomment>Progress of the interview page. %1 of %2 questions are known.</extracomment>
        <translation>%1 sur %2 bien sues. Répondez à voix haute avant de regarder.</translation>
    </message>
    <message>
        <source>Ten questions in thirty minutes, and what came of them.</source>
        <extracomment>What the mock interview is for.</extracomment>
        <translation>Dix questions en trente minutes, et ce qu’elles ont donné.</translation>
    </message>
    <message>
        <source>“Design a chat for one million people.” The figures of this machine, carried to nodes, memory and cost.</source>
        <extracomment>What the reckoning of a chat for a million people is for.</extracomment>
        <translation>« Concevez un chat pour un million de personnes. » Les chiffres de cette machine, convertis en nœuds, mémoire et coût.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Views of the interview page.</extracomment>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Entretien blanc</translation>
    </message>
    <message>
        <source>A chat for a million</source>
        <translation>Chat pour un million</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the choice of view, for screen readers.</extracomment>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>LabHeader</name>
    <message>
        <source>Lab</source>
        <extracomment>Title of the page.</extracomment>
        <translation>Labo</translation>
    </message>
    <message>
        <source>elapsed</source>
        <extracomment>Header: time since the run began.</extracomment>
        <translation>écoulé</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>Header: messages that the server acknowledged.</extracomment>
        <translation>publiés</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>Header: messages that did not reach a client that should have got them.</extracomment>
        <translation>perdus</translation>
    </message>
    <message>
        <source>duplicated</source>
        <extracomment>Header: messages that a client got twice.</extracomment>
        <translation>en double</translation>
    </message>
    <message>
        <source>Lab time</source>
        <extracomment>Beside the choice 1×, 10×, 30×: how much faster than in production protocol timers run.
----------
Name of the lab time choice, for screen readers.</extracomment>
        <translation>Temps labo</translation>
    </message>
    <message>
        <source>Divides every protocol timer: at 10× a timeout of 60 s takes 6 s. Latencies stay real. A change begins a new run.</source>
        <extracomment>Hint of the lab time choice.</extracomment>
        <translation>Divise toutes les minuteries des protocoles : à 10×, un délai de 60 s prend 6 s. Les latences restent réelles. Un changement commence une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Runs…</source>
        <extracomment>Button that opens the sheet with runs.</extracomment>
        <translation>Exécutions…</translation>
    </message>
    <message>
        <source>Save this run, open another, lay two over each other, export. Key Ctrl+O.</source>
        <extracomment>Hint of the button &quot;Runs…&quot;.</extracomment>
        <translation>Enregistrer cette exécution, en ouvrir une autre, en superposer deux, exporter. Touche Ctrl+O.</translation>
    </message>
    <message>
        <source>Command…</source>
        <extracomment>Button that opens the sheet with the command for a terminal.</extracomment>
        <translation>Commande…</translation>
    </message>
    <message>
        <source>The line for a terminal that repeats what is set here. Key Ctrl+E.</source>
        <extracomment>Hint of the button &quot;Command…&quot;.</extracomment>
        <translation>La ligne de terminal qui répète ce qui est réglé ici. Touche Ctrl+E.</translation>
    </message>
    <message>
        <source>Mark…</source>
        <extracomment>Button that opens a dialog to set a mark.</extracomment>
        <translation>Repère…</translation>
    </message>
    <message>
        <source>Draws a line with your words through all charts. Key M.</source>
        <extracomment>Hint of the button &quot;Mark…&quot;.</extracomment>
        <translation>Trace une ligne avec vos mots à travers tous les graphiques. Touche M.</translation>
    </message>
    <message>
        <source>Clear faults</source>
        <extracomment>Button that ends every fault.</extracomment>
        <translation>Sans pannes</translation>
    </message>
    <message>
        <source>Switches every fault of clients, proxy and server off, and starts the server when it is down. Key C.</source>
        <extracomment>Hint of the button &quot;Clear faults&quot;.</extracomment>
        <translation>Éteint toutes les pannes des clients, du proxy et du serveur, et démarre le serveur s’il est arrêté. Touche C.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: the run ends and every setting is as at the beginning.</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Ends the run and puts every setting back to how the program starts.</source>
        <extracomment>Hint of the button &quot;Reset&quot;.</extracomment>
        <translation>Termine l’exécution et remet tous les réglages comme au lancement du programme.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that ends the run.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button that begins a run.</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Starts or stops server, proxy and clients. Key Ctrl+R.</source>
        <extracomment>Hint of the button &quot;Start&quot; or &quot;Stop&quot;.</extracomment>
        <translation>Démarre ou arrête le serveur, le proxy et les clients. Touche Ctrl+R.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>links</source>
        <extracomment>Below the number of connections between clients and proxy, or proxy and server.</extracomment>
        <translation>connex.</translation>
    </message>
    <message>
        <source>Not all clients could be made.</source>
        <extracomment>Banner: file descriptors ran out.</extracomment>
        <translation>Tous les clients n’ont pas pu être créés.</translation>
    </message>
    <message>
        <source>Stay with these</source>
        <extracomment>Banner&apos;s button: the number of clients that are wanted becomes that of those that there are.</extracomment>
        <translation>Garder ceux-ci</translation>
    </message>
</context>
<context>
    <name>LaneLegend</name>
    <message>
        <source>drop</source>
        <extracomment>Legend of the lanes: an open connection ended.</extracomment>
        <translation>coupure</translation>
    </message>
</context>
<context>
    <name>LanesPane</name>
    <message>
        <source>Connection lanes</source>
        <extracomment>Title above the lanes: what each client does over time.</extracomment>
        <translation>Pistes des connexions</translation>
    </message>
    <message>
        <source>by number</source>
        <extracomment>In which order the lanes are.</extracomment>
        <translation>par numéro</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>par état</translation>
    </message>
    <message>
        <source>by drops</source>
        <translation>par coupures</translation>
    </message>
    <message>
        <source>Order of the lanes</source>
        <extracomment>Name of the choice of the order of lanes, for screen readers.</extracomment>
        <translation>Ordre des pistes</translation>
    </message>
    <message>
        <source>By state, those in trouble come first; by drops, those that lost their connection most often. Looked at once a second.</source>
        <extracomment>Hint of the choice of the order of lanes.</extracomment>
        <translation>Par état, ceux qui ont des ennuis viennent d’abord ; par coupures, ceux qui ont le plus souvent perdu leur connexion. Regardé une fois par seconde.</translation>
    </message>
    <message>
        <source>every protocol</source>
        <extracomment>Which lanes are shown: of every protocol, or of one.</extracomment>
        <translation>tous les protocoles</translation>
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
        <translation>Protocole des pistes</translation>
    </message>
    <message>
        <source>Shows only the lanes of this protocol.</source>
        <extracomment>Hint of the choice of a protocol for the lanes.</extracomment>
        <translation>Ne montre que les pistes de ce protocole.</translation>
    </message>
    <message>
        <source>State of the lanes</source>
        <extracomment>Name of the choice of a state for the lanes, for screen readers.</extracomment>
        <translation>État des pistes</translation>
    </message>
    <message>
        <source>Shows only clients that are in this state now, or at the right edge of what is held.</source>
        <extracomment>Hint of the choice of a state for the lanes.</extracomment>
        <translation>Ne montre que les clients dans cet état maintenant, ou au bord droit de ce qui est figé.</translation>
    </message>
</context>
<context>
    <name>LanesPlot</name>
    <message>
        <source>Lanes of the clients</source>
        <extracomment>Name of the lanes, for screen readers.</extracomment>
        <translation>Pistes des clients</translation>
    </message>
    <message>
        <source>There are no clients yet.</source>
        <extracomment>In place of lanes, while there are no clients.</extracomment>
        <translation>Il n’y a pas encore de clients.</translation>
    </message>
    <message>
        <source>No client is like that now: choose every protocol and every state to see all.</source>
        <extracomment>In place of lanes, when the filters leave none.</extracomment>
        <translation>Aucun client n’est ainsi maintenant : choisissez tous les protocoles et tous les états pour tout voir.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Title of a page for beginners.</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>From the quick answer to the words of the trade.</source>
        <extracomment>What the page &quot;Learn&quot; is for.</extracomment>
        <translation>De la réponse rapide aux mots du métier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the beginner&apos;s pages is shown. %1 of %2.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>See it run</source>
        <extracomment>Heading of a list of links to incidents and pages.</extracomment>
        <translation>Le voir en action</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: to the page before this one.</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the page after this one.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Left and right, or Page Up and Page Down, as on a presenter&apos;s remote.</source>
        <extracomment>Hint of the buttons &quot;Previous&quot; and &quot;Next&quot;.</extracomment>
        <translation>Gauche et droite, ou Page précédente et Page suivante, comme sur une télécommande de présentation.</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a chart&apos;s legend, for screen readers. %1 a line&apos;s name, %2 its newest value.</extracomment>
        <translation>%1 : %2</translation>
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
        <translation>Labo</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Idées reçues</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Mark this moment</source>
        <extracomment>Title of the dialog that sets a mark.</extracomment>
        <translation>Marquer cet instant</translation>
    </message>
    <message>
        <source>A line through all three charts, with your words beside it.</source>
        <extracomment>Explains what a mark is.</extracomment>
        <translation>Une ligne à travers les trois graphiques, avec vos mots à côté.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Placeholder in the field for a mark&apos;s words.</extracomment>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <extracomment>Name of the field for a mark&apos;s words, for screen readers.</extracomment>
        <translation>Mots du repère</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set no mark.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set mark</source>
        <extracomment>Button: set the mark.</extracomment>
        <translation>Poser le repère</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>server stopped for %1</source>
        <translation>serveur arrêté pendant %1</translation>
    </message>
    <message>
        <source>server stopped</source>
        <translation>serveur arrêté</translation>
    </message>
    <message>
        <source>server killed, down for %1</source>
        <translation>serveur tué, arrêté pendant %1</translation>
    </message>
    <message>
        <source>server killed</source>
        <translation>serveur tué</translation>
    </message>
    <message>
        <source>server frozen for %1</source>
        <translation>serveur figé pendant %1</translation>
    </message>
    <message>
        <source>%1 clients are well again</source>
        <translation>les clients %1 vont de nouveau bien</translation>
    </message>
    <message>
        <source>%1 clients unplugged</source>
        <translation>clients %1 débranchés</translation>
    </message>
    <message>
        <source>%1 clients stop reading</source>
        <translation>les clients %1 ne lisent plus</translation>
    </message>
    <message>
        <source>%1 clients suspended</source>
        <translation>clients %1 suspendus</translation>
    </message>
</context>
<context>
    <name>MarkNames</name>
    <message>
        <source>Faults, fixes and notes are numbered in the charts and named here.</source>
        <extracomment>Below the charts, while nothing was done to the system.</extracomment>
        <translation>Pannes, remèdes et notes portent un numéro dans les graphiques et leur nom ici.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A reading, for screen readers. %1 what is measured, %2 the value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>MockReportView</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: the report of a mock interview goes to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The report as Markdown, to the clipboard.</source>
        <extracomment>Hint of the button &quot;Copy&quot; of a report.</extracomment>
        <translation>Le rapport en Markdown, dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the report of a mock interview is saved.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The report as Markdown, in your documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot; of a report.</extracomment>
        <translation>Le rapport en Markdown, dans votre dossier de documents.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: away from the report, to another mock interview.</extracomment>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · answered in %4, %5 in all</source>
        <extracomment>A question of a report. %1 its number, %2 known, missed or no answer, %3 its level, %4 and %5 minutes and seconds.</extracomment>
        <translation>%1 · %2 · %3 · répondu en %4, %5 en tout</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Name of the button &quot;Show me&quot;, for screen readers. %1 a question.</extracomment>
        <translation>Montrez-moi : %1</translation>
    </message>
</context>
<context>
    <name>MockView</name>
    <message>
        <source>Thirty minutes, ten questions</source>
        <extracomment>Title of a card: before a mock interview begins.</extracomment>
        <translation>Trente minutes, dix questions</translation>
    </message>
    <message>
        <source>Answer each question aloud, as you would to somebody across the table: two sentences first, then depth, then what speaks against it. Look at the answer only when you are through, and grade yourself. In the end you see what you knew, what each question took, and what to revise; the missed ones also come again in Practice.</source>
        <translation>Répondez à chaque question à voix haute, comme à quelqu’un en face : deux phrases d’abord, puis en détail, puis ce qui parle contre. Ne regardez la réponse qu’une fois fini, et notez-vous. À la fin, vous voyez ce que vous saviez, le temps de chaque question et ce qu’il faut revoir ; les manquées reviennent aussi dans S’exercer.</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of a mock interview; &quot;all&quot; goes from junior to staff.</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>junior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: a mock interview begins.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that is left of a mock interview, for screen readers. %1 minutes and seconds.</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Name of a progress bar, for screen readers.</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>Button: a mock interview is ended before its time.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>To the report of what was asked so far.</source>
        <extracomment>Hint of the button &quot;End it&quot;.</extracomment>
        <translation>Vers le rapport de ce qui a été demandé jusqu’ici.</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>Above a question of a mock interview. %1 of %2 questions; %3 is junior, senior or staff.</extracomment>
        <translation>Question %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>I have answered</source>
        <extracomment>Button of a mock interview: the answer was given aloud and is compared now.</extracomment>
        <translation>J’ai répondu</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>Je savais</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>Je ne savais pas</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pushlab</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>Pushlab</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Button: version, licences, and where the figures come from.</extracomment>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>OwnIncidents</name>
    <message>
        <source>Your own incidents</source>
        <extracomment>Title of a card: incidents that the user has written.</extracomment>
        <translation>Vos propres incidents</translation>
    </message>
    <message>
        <source>Files in %1 appear in this list as soon as they are saved. “Open the folder” puts a README.md there, which tells how one is written.</source>
        <extracomment>%1 a folder.</extracomment>
        <translation>Les fichiers de %1 apparaissent dans cette liste dès qu’ils sont enregistrés. « Ouvrir le dossier » y met un README.md qui dit comment en écrire un.</translation>
    </message>
    <message>
        <source>Mistake in a file: %1</source>
        <extracomment>A mistake in an incident file, for screen readers. %1 file, line, column and what is wrong.</extracomment>
        <translation>Erreur dans un fichier : %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: shows the folder of the user&apos;s own incidents.</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Makes the folder when there is none, with a description of the files in it.</source>
        <extracomment>Hint of the button &quot;Open the folder&quot;.</extracomment>
        <translation>Crée le dossier s’il n’existe pas, avec une description de ses fichiers.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: reads the user&apos;s own incidents once more.</extracomment>
        <translation>Relire</translation>
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
        <translation>Le paquet npm eventsource</translation>
    </message>
    <message>
        <source>WebSocket in a naive loop</source>
        <translation>WebSocket en boucle naïve</translation>
    </message>
    <message>
        <source>WebSocket after a fixed second</source>
        <translation>WebSocket après une seconde fixe</translation>
    </message>
    <message>
        <source>WebSocket as RFC 6455 recommends</source>
        <translation>WebSocket selon la RFC 6455</translation>
    </message>
    <message>
        <source>WebSocket with full jitter</source>
        <translation>WebSocket avec jitter complet</translation>
    </message>
    <message>
        <source>Socket.IO&apos;s client</source>
        <translation>Client de Socket.IO</translation>
    </message>
    <message>
        <source>Long poll, again at once</source>
        <translation>Long poll, de nouveau aussitôt</translation>
    </message>
    <message>
        <source>Long poll with a pause of a second</source>
        <translation>Long poll avec une pause d’une seconde</translation>
    </message>
    <message>
        <source>Long poll, backing off on errors</source>
        <translation>Long poll, backoff en cas d’erreur</translation>
    </message>
    <message>
        <source>Short poll every 5 s</source>
        <translation>Short poll toutes les 5 s</translation>
    </message>
    <message>
        <source>Short poll every 5 s, without keep-alive</source>
        <translation>Short poll toutes les 5 s, sans keep-alive</translation>
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
        <translation>Des clients tels qu’on les rencontre : comment un navigateur, une bibliothèque ou une boucle écrite à la main se reconnecte.</translation>
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
        <translation>Les clients %1 sont</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>all</source>
        <extracomment>Choice of the level of the interview questions.</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>junior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Name of the choice of level, for screen readers.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 due today. Known ones come again after 1, 3, 7, 14 and 30 days, missed ones today.</source>
        <extracomment>How many interview questions are to be asked today. %1 a number.</extracomment>
        <translation>À voir aujourd’hui : %1. Les sues reviennent après 1, 3, 7, 14 et 30 jours, les manquées aujourd’hui.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: the interview page forgets what was known.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forgets what you knew: every question counts as new.</source>
        <extracomment>Hint of the button &quot;Begin anew&quot;.</extracomment>
        <translation>Oublie ce que vous saviez : chaque question redevient nouvelle.</translation>
    </message>
    <message>
        <source>Question · %1 · %2</source>
        <extracomment>Above an interview question. %1 is junior, senior or staff; %2 how well it was known: &quot;new&quot;, &quot;known 2 times&quot;.</extracomment>
        <translation>Question · %1 · %2</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <extracomment>Title of a card: all interview questions of today have been asked.</extracomment>
        <translation>Assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing more is due. The next question comes on %1: what is repeated a little before it is forgotten, stays.</source>
        <extracomment>%1 a date.</extracomment>
        <translation>Plus rien à voir. La prochaine question vient le %1 : ce qu’on répète un peu avant de l’oublier reste.</translation>
    </message>
    <message>
        <source>Go on nevertheless</source>
        <extracomment>Button: all interview questions are asked, although they are not due yet.</extracomment>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Asks all of them. Whoever is known before its day stays in its box; whoever is missed begins again.</source>
        <extracomment>Hint of the button &quot;Go on nevertheless&quot;.</extracomment>
        <translation>Les demande toutes. Celle qui est sue avant son jour reste dans sa boîte ; celle qui est manquée recommence.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>Button: shows the answer of an interview question.</extracomment>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>I knew it</source>
        <extracomment>Button: the answer was known.</extracomment>
        <translation>Je savais</translation>
    </message>
    <message>
        <source>I missed it</source>
        <extracomment>Button: the answer was not known.</extracomment>
        <translation>Je ne savais pas</translation>
    </message>
    <message>
        <source>Show me</source>
        <extracomment>Button: plays the incident that shows what the answer says.</extracomment>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Starts the incident in which it happens for real, at once.</source>
        <extracomment>Hint of the button &quot;Show me&quot;.</extracomment>
        <translation>Lance aussitôt l’incident où cela arrive pour de vrai.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: another question, this one later.</extracomment>
        <translation>Plus tard</translation>
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
        <translation>Proxy comme</translation>
    </message>
    <message>
        <source>Proxies and networks that people meet, with their documented limits. What they do to each protocol, and what cures it, is below.</source>
        <extracomment>Hint of the choice of a preset.</extracomment>
        <translation>Des proxys et réseaux que l’on rencontre, avec leurs limites documentées. Ce qu’ils font à chaque protocole, et ce qui y remédie, est dessous.</translation>
    </message>
    <message>
        <source>Proxy program</source>
        <extracomment>Name of the choice between the built-in proxy, nginx and HAProxy, for screen readers.</extracomment>
        <translation>Programme proxy</translation>
    </message>
    <message>
        <source>nginx and HAProxy do what their configuration can say of the faults below, to new connections; they do not tell what they counted. A change begins a new run.</source>
        <extracomment>Hint of the choice between the built-in proxy, nginx and HAProxy.</extracomment>
        <translation>nginx et HAProxy appliquent, parmi les pannes ci-dessous, ce que leur configuration sait dire, aux nouvelles connexions ; ils ne disent pas ce qu’ils ont compté. Un changement commence une nouvelle exécution.</translation>
    </message>
    <message>
        <source>What it does, and what cures it…</source>
        <extracomment>Link to a sheet: what the chosen preset does, and the configuration that cures it.</extracomment>
        <translation>Ce qu’il fait, et ce qui y remédie…</translation>
    </message>
    <message>
        <source>%1 It goes on as before.</source>
        <extracomment>A fault that nginx or HAProxy cannot be configured to have is switched on. %1 a sentence that names it.</extracomment>
        <translation>%1 Tout continue comme avant.</translation>
    </message>
    <message>
        <source>Close all · FIN</source>
        <extracomment>Button: the proxy ends every connection.</extracomment>
        <translation>Tout fermer · FIN</translation>
    </message>
    <message>
        <source>Ends every connection with a FIN, as a proxy that reloads: clients see an orderly end.</source>
        <extracomment>Hint of the button &quot;Close all&quot;.</extracomment>
        <translation>Termine chaque connexion par un FIN, comme un proxy qui se recharge : les clients voient une fin en règle.</translation>
    </message>
    <message>
        <source>Reset all · RST</source>
        <extracomment>Button: the proxy breaks every connection.</extracomment>
        <translation>Tout rompre · RST</translation>
    </message>
    <message>
        <source>Breaks every connection with a RST, as a proxy that crashes: clients see an error.</source>
        <extracomment>Hint of the button &quot;Reset all&quot;.</extracomment>
        <translation>Rompt chaque connexion par un RST, comme un proxy qui plante : les clients voient une erreur.</translation>
    </message>
    <message>
        <source>closed idle</source>
        <extracomment>Proxy: connections closed by the idle timeout.</extracomment>
        <translation>coupées inact.</translation>
    </message>
    <message>
        <source>502</source>
        <extracomment>Proxy: answers &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>502</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <extracomment>Hint of the counter 502.</extracomment>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>504</source>
        <extracomment>Proxy: answers &quot;504 Gateway Timeout&quot;.</extracomment>
        <translation>504</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <extracomment>Hint of the counter 504.</extracomment>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
</context>
<context>
    <name>ProxyFaults</name>
    <message>
        <source>Idle timeout</source>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>Closes a connection on which no byte passed for so long. Messages, keepalives and pings are bytes; a silent stream or socket is cut and its client has to come back.</source>
        <translation>Coupe une connexion où aucun octet n’est passé pendant ce temps. Messages, keepalives et pings sont des octets ; un flux ou un socket muet est coupé et son client doit revenir.</translation>
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
        <translation>Le champ Upgrade n’atteint pas le serveur, qui répond alors à un GET ordinaire : les nouveaux WebSockets échouent, les long polls et SSE ne remarquent rien.</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>as HTTP/1.0</source>
        <translation>en HTTP/1.0</translation>
    </message>
    <message>
        <source>refused 403</source>
        <translation>refus 403</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Holds responses back until a block is full or the response ends: an SSE stream goes silent and then comes in bursts, WebSockets are not touched. New streams only.</source>
        <translation>Retient les réponses jusqu’à ce qu’un bloc soit plein ou qu’elles finissent : un flux SSE se tait puis arrive par rafales, les WebSockets ne sont pas touchés. Nouveaux flux seulement.</translation>
    </message>
    <message>
        <source>4 KiB blocks</source>
        <translation>blocs de 4 Kio</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>corps entier</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Every byte takes so much longer in each direction. A long poll pays it for each message twice: with the answer, and with the next request.</source>
        <translation>Chaque octet prend ce temps en plus dans chaque sens. Un long poll le paie deux fois par message : avec la réponse, et avec la requête suivante.</translation>
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
        <translation>Débit</translation>
    </message>
    <message>
        <source>Each connection gets so many bytes a second towards the client. What does not fit waits at the proxy, then at the server, until the server drops the slow consumer.</source>
        <translation>Chaque connexion reçoit tant d’octets par seconde vers le client. Ce qui ne passe pas attend au proxy, puis au serveur, jusqu’à ce qu’il écarte le consommateur lent.</translation>
    </message>
    <message>
        <source>100 B/s</source>
        <translation>100 o/s</translation>
    </message>
    <message>
        <source>1 KiB/s</source>
        <translation>1 Kio/s</translation>
    </message>
    <message>
        <source>16 KiB/s</source>
        <translation>16 Kio/s</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>Trou noir</translation>
    </message>
    <message>
        <source>This share of the connections goes dead without an end: both sides believe that they are connected. Only a heartbeat that must be answered finds out.</source>
        <translation>Cette part des connexions meurt sans finir : les deux côtés se croient connectés. Seul un heartbeat qui exige une réponse s’en aperçoit.</translation>
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
        <translation>toutes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The proxy answers every new request itself. An EventSource gives up for good on any of these; a WebSocket sees its handshake fail; a long poll asks again.</source>
        <translation>Le proxy répond lui-même à chaque nouvelle requête. Un EventSource abandonne pour de bon à chacune d’elles ; un WebSocket voit son handshake échouer ; un long poll redemande.</translation>
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
        <translation>page de login</translation>
    </message>
    <message>
        <source>Cap 100</source>
        <translation>Plafond 100</translation>
    </message>
    <message>
        <source>At most 100 requests and tunnels at a time. Those beyond are refused with 503, wait a second in a queue, or are never read, as in a full accept queue.</source>
        <translation>Au plus 100 requêtes et tunnels à la fois. Au-delà, ils sont refusés avec 503, attendent une seconde en file, ou ne sont jamais lus, comme dans une file accept pleine.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>More new requests than this a second are answered 503. Long polling, which asks anew for each message, meets it first.</source>
        <translation>Au-delà de ce nombre de nouvelles requêtes par seconde, la réponse est 503. Le long polling, qui redemande à chaque message, la rencontre en premier.</translation>
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
        <translation>Fin après</translation>
    </message>
    <message>
        <source>Ends each connection after so many bytes towards the client, wherever that is in the stream.</source>
        <translation>Termine chaque connexion après tant d’octets vers le client, où que ce soit dans le flux.</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 Kio</translation>
    </message>
    <message>
        <source>64 KiB</source>
        <translation>64 Kio</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Cuts the stream into pieces of about 16 bytes with a pause between them: a client that takes one read for one message breaks here, a parser does not.</source>
        <translation>Découpe le flux en morceaux d’environ 16 octets avec une pause entre eux : un client qui prend une lecture pour un message échoue ici, un analyseur non.</translation>
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
        <translation>Proxy arrêté</translation>
    </message>
    <message>
        <source>Nobody listens: open connections end, new ones are refused by the kernel. An EventSource survives this, as it does not survive a 502.</source>
        <translation>Personne n’écoute : les connexions ouvertes finissent, le noyau refuse les nouvelles. Un EventSource y survit, mais pas à un 502.</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Built-in</source>
        <extracomment>The proxy that is part of Pushlab, in a choice beside nginx and HAProxy.</extracomment>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>%1 has nothing for: a reset of every connection.</source>
        <translation>%1 n’a rien pour : rompre toutes les connexions.</translation>
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
        <translation>pic %1/s</translation>
    </message>
    <message>
        <source>thin: pool of %1</source>
        <translation>fin : pool de %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::ClaimBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <extracomment>%1 of %2 claims were measured.</extracomment>
        <translation>%1 sur %2 mesurées</translation>
    </message>
    <message numerus="yes">
        <source>, %n not as the verdict says</source>
        <extracomment>After how many claims were measured. %n of them came out against their verdicts.</extracomment>
        <translation>
            <numerusform>, %n contraire au verdict</numerusform>
            <numerusform>, %n contraires au verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::Classroom</name>
    <message>
        <source>time is up</source>
        <extracomment>The class had its time to think about a question.</extracomment>
        <translation>le temps est écoulé</translation>
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
        <translation>%1 voulus, %2 ouverts</translation>
    </message>
    <message>
        <source>%1 clients could not be made: this machine&apos;s limit of open files is reached.</source>
        <translation>%1 clients n’ont pas pu être créés : la limite de fichiers ouverts de cette machine est atteinte.</translation>
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
        <translation>Il faut les droits de root.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <extracomment>Why a command is not run. %1 a program such as tcpdump.</extracomment>
        <translation>%1 n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>Pushlab::Comparison</name>
    <message>
        <source>the server died</source>
        <translation>le serveur est mort</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>%1 clients n’ont pas pu être créés : plus de descripteurs de fichiers (ulimit -n)</translation>
    </message>
    <message>
        <source>only %1 of %2 clients were open after %3 s</source>
        <translation>seuls %1 clients sur %2 étaient ouverts après %3 s</translation>
    </message>
</context>
<context>
    <name>Pushlab::ComparisonBoard</name>
    <message>
        <source>not yet measured</source>
        <translation>pas encore mesuré</translation>
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
        <translation>%1 Si « %2 » : %3</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; ou </translation>
    </message>
</context>
<context>
    <name>Pushlab::ExternalLoad</name>
    <message>
        <source>%1 of %2 clients are open</source>
        <translation>%1 clients sur %2 sont ouverts</translation>
    </message>
    <message>
        <source>%1 clients could not be made: no file descriptors left (ulimit -n)</source>
        <translation>%1 clients n’ont pas pu être créés : plus de descripteurs de fichiers (ulimit -n)</translation>
    </message>
    <message>
        <source>%1 of %2 clients were open</source>
        <translation>%1 clients sur %2 étaient ouverts</translation>
    </message>
    <message>
        <source>%1, the others have given up for good; pushlab-cli listen says why</source>
        <translation>%1, les autres ont abandonné pour de bon ; pushlab-cli listen dit pourquoi</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 après %2 s</translation>
    </message>
    <message>
        <source>%1 messages received</source>
        <translation>%1 messages reçus</translation>
    </message>
    <message>
        <source>no message was taken: %1</source>
        <translation>aucun message n’a été accepté : %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>aucune réponse n’est venue</translation>
    </message>
</context>
<context>
    <name>Pushlab::FaultModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>A mark in the charts: a fault was switched off. %1 its name.</extracomment>
        <translation>%1 : non</translation>
    </message>
</context>
<context>
    <name>Pushlab::HttpRequester</name>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
</context>
<context>
    <name>Pushlab::IncidentController</name>
    <message>
        <source>low</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Severity of an incident.</extracomment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>est vrai</translation>
    </message>
    <message>
        <source>half true</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>est à moitié vrai</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Verdict on a claim, after its quotation.</extracomment>
        <translation>est faux</translation>
    </message>
</context>
<context>
    <name>Pushlab::InterviewDeck</name>
    <message>
        <source>junior</source>
        <translation>junior</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>missed the last time</source>
        <translation>manquée la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>known %n time(s)</source>
        <extracomment>How often in a row a question was known. %n a number.</extracomment>
        <translation>
            <numerusform>sue %n fois</numerusform>
            <numerusform>sue %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushlab::LabController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A mark in the charts. %1 a protocol, %2 a kind of client.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarre…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>se termine…</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>redémarre…</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>died</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>n’a pas démarré</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>repère</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabProxy</name>
    <message>
        <source>The proxy cannot listen: %1.</source>
        <translation>Le proxy ne peut pas écouter : %1.</translation>
    </message>
    <message>
        <source>%1 is not running. Start the lab again.</source>
        <translation>%1 ne tourne pas. Relancez le labo.</translation>
    </message>
    <message>
        <source>%1 ended by itself: nobody accepts connections now. Start the lab again.</source>
        <translation>%1 s’est terminé tout seul : personne n’accepte plus de connexions. Relancez le labo.</translation>
    </message>
</context>
<context>
    <name>Pushlab::LabSession</name>
    <message>
        <source>all links closed</source>
        <translation>toutes les connexions fermées</translation>
    </message>
    <message>
        <source>all links reset</source>
        <translation>toutes les connexions rompues</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>redémarrage du serveur</translation>
    </message>
    <message>
        <source>server started</source>
        <translation>serveur démarré</translation>
    </message>
    <message>
        <source>server died</source>
        <translation>serveur mort</translation>
    </message>
    <message>
        <source>The server ended while the proxy was starting.</source>
        <translation>Le serveur s’est terminé pendant le démarrage du proxy.</translation>
    </message>
    <message>
        <source>No server runs.</source>
        <translation>Aucun serveur ne tourne.</translation>
    </message>
</context>
<context>
    <name>Pushlab::LaneModel</name>
    <message>
        <source>all clients: %1</source>
        <extracomment>Beside the lanes: every client has one.</extracomment>
        <translation>tous les clients : %1</translation>
    </message>
    <message>
        <source>%1 of %2 clients, an even sample</source>
        <extracomment>Beside the lanes: only some clients have one. %1 how many have, %2 how many clients there are.</extracomment>
        <translation>%1 clients sur %2, un échantillon régulier</translation>
    </message>
    <message>
        <source>at most %1 of %2 dialled again within 100 ms, at %3</source>
        <extracomment>Beside the lanes. %1 how many lanes dialled again within the same 100 ms, %2 of how many, %3 when: &quot;02:14&quot;.</extracomment>
        <translation>au plus %1 sur %2 se sont reconnectés en 100 ms, à %3</translation>
    </message>
    <message>
        <source>%1 has no lane here.</source>
        <extracomment>The chosen client is not among the lanes. %1 its name: &quot;SSE 17&quot;.</extracomment>
        <translation>%1 n’a pas de piste ici.</translation>
    </message>
    <message>
        <source>Choose a client: a click on its lane, or the arrow keys.</source>
        <translation>Choisissez un client : un clic sur sa piste, ou les flèches.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>en connexion</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>backing off</source>
        <translation>en backoff</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>a abandonné</translation>
    </message>
    <message>
        <source>every state</source>
        <extracomment>Which lanes are shown: in every state, or in one.</extracomment>
        <translation>tous les états</translation>
    </message>
    <message>
        <source>nothing is known of then</source>
        <translation>on ne sait rien de ce moment</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>What a client is doing. %1 &quot;backing off&quot;, %2 since when: &quot;02:14.3&quot;.</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long a client means to wait. %1 a duration: &quot;1.2 s&quot;.</extracomment>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>drops: %1</source>
        <extracomment>How often a client&apos;s open connection ended.</extracomment>
        <translation>coupures : %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::MarkModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::MockBoard</name>
    <message>
        <source>known</source>
        <translation>sue</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2 known, in %3 of %4 minutes.</source>
        <extracomment>What came of a mock interview. %1 of %2 planned questions were known, %3 minutes and seconds of %4 were used.</extracomment>
        <translation>%1 sur %2 sues, en %3 de %4 minutes.</translation>
    </message>
</context>
<context>
    <name>Pushlab::PersonaPanel</name>
    <message>
        <source>The lab&apos;s own</source>
        <extracomment>First in a list of kinds of client.</extracomment>
        <translation>Ceux du labo</translation>
    </message>
</context>
<context>
    <name>Pushlab::Preferences</name>
    <message>
        <source>%1 cannot be written. Everything works, and is forgotten when the window closes.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>%1 ne peut pas être écrit. Tout fonctionne, et sera oublié à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Pushlab::ProxyPanel</name>
    <message>
        <source>Plain proxy</source>
        <extracomment>A proxy without faults, first in the list of presets.</extracomment>
        <translation>Proxy simple</translation>
    </message>
    <message>
        <source>Closed %1 idle connections in the last 10 s.</source>
        <translation>A coupé %1 connexions inactives dans les 10 dernières s.</translation>
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
        <translation>la réponse était %1 %2</translation>
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
        <translation>%1 n’est pas installé. Installez le paquet « %2 ».</translation>
    </message>
    <message>
        <source>%1 did not accept connections within %2 s.</source>
        <translation>%1 n’a pas accepté de connexions en %2 s.</translation>
    </message>
    <message>
        <source>%1 could not be told to reload.</source>
        <translation>%1 n’a pas pu être rechargé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>%1 ended before it accepted connections.</source>
        <translation>%1 s’est terminé avant d’accepter des connexions.</translation>
    </message>
</context>
<context>
    <name>Pushlab::RunFiles</name>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>The run that is going on or was the last one, in a list of recordings.</extracomment>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>First in a list of recordings: the run that is shown is compared with none.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
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
        <translation>file de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Pushlab::ServerProcess</name>
    <message>
        <source>%1 did not say within %2 s that it is ready. Look at its messages, then try again.</source>
        <translation>%1 n’a pas dit en %2 s qu’il est prêt. Regardez ses messages, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 n’a pas pu être démarré : %2.</translation>
    </message>
    <message>
        <source>%1 is missing. Build or install it beside this program.</source>
        <translation>%1 manque. Compilez-le ou installez-le à côté de ce programme.</translation>
    </message>
    <message>
        <source>%1 ended before it was ready.</source>
        <translation>%1 s’est terminé avant d’être prêt.</translation>
    </message>
</context>
<context>
    <name>Pushlab::TriageBoard</name>
    <message>
        <source>Every command shows what it should.</source>
        <extracomment>After all commands of a symptom were run.</extracomment>
        <translation>Chaque commande montre ce qu’elle doit.</translation>
    </message>
    <message>
        <source>Not every command shows what it should.</source>
        <translation>Toutes les commandes ne montrent pas ce qu’elles doivent.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireConversation</name>
    <message>
        <source>%1 bytes passed faster than they could be kept</source>
        <extracomment>The inspector&apos;s memory is bounded. %1 a number of bytes.</extracomment>
        <translation>%1 octets sont passés plus vite qu’on ne pouvait les garder</translation>
    </message>
    <message>
        <source>joined a connection from port %1; what passed before is not known</source>
        <extracomment>The inspector began to look at a connection that was there. %1 the port it comes from.</extracomment>
        <translation>s’est joint à une connexion depuis le port %1 ; ce qui passait avant est inconnu</translation>
    </message>
    <message>
        <source>the server cannot be reached: no connection</source>
        <extracomment>A TCP connection that the proxy wanted.</extracomment>
        <translation>le serveur est injoignable : pas de connexion</translation>
    </message>
    <message>
        <source>the client connects from port %1</source>
        <translation>le client se connecte depuis le port %1</translation>
    </message>
    <message>
        <source>the proxy connects from port %1</source>
        <extracomment>A TCP connection. %1 the port it comes from.</extracomment>
        <translation>le proxy se connecte depuis le port %1</translation>
    </message>
    <message>
        <source>the proxy</source>
        <extracomment>Who ends a TCP connection.</extracomment>
        <translation>le proxy</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>FIN: %1 closes</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>FIN : %1 ferme</translation>
    </message>
    <message>
        <source>RST: %1 resets</source>
        <extracomment>The end of a TCP connection. %1 who ends it.</extracomment>
        <translation>RST : %1 rompt</translation>
    </message>
    <message>
        <source>FIN or RST: %1 has ended it</source>
        <extracomment>The end of a TCP connection. %1 who ended it.</extracomment>
        <translation>FIN ou RST : %1 y a mis fin</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireEvents</name>
    <message>
        <source>comment: %1</source>
        <extracomment>A line of an event stream that no page ever sees. %1 its text.</extracomment>
        <translation>commentaire : %1</translation>
    </message>
    <message>
        <source>event &quot;%1&quot;, id &quot;%2&quot;, %3 bytes of data</source>
        <translation>événement « %1 », id « %2 », %3 octets de données</translation>
    </message>
    <message>
        <source>fields without data: %1</source>
        <extracomment>A block of an event stream that holds no data and so makes no event. %1 its fields.</extracomment>
        <translation>champs sans données : %1</translation>
    </message>
    <message>
        <source>half an event: thrown away</source>
        <extracomment>The end of a stream came before the blank line that would have made an event of it.</extracomment>
        <translation>demi-événement : jeté</translation>
    </message>
    <message>
        <source>%1 (milliseconds until it reconnects; no event)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1 (millisecondes avant la reconnexion ; pas d’événement)</translation>
    </message>
    <message>
        <source>%1 (unknown: ignored)</source>
        <extracomment>A field of an event stream. %1 the field as it came.</extracomment>
        <translation>%1 (inconnu : ignoré)</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireFrames</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes that follow what ends a WebSocket.</extracomment>
        <translation>non décodé</translation>
    </message>
    <message>
        <source>after the close frame: nobody reads it</source>
        <translation>après la trame de fermeture : personne ne le lit</translation>
    </message>
    <message>
        <source>not a valid frame: %1 (to be closed with %2)</source>
        <extracomment>A frame that RFC 6455 forbids. %1 why, %2 the close code that it asks for.</extracomment>
        <translation>trame invalide : %1 (à fermer avec %2)</translation>
    </message>
    <message>
        <source>half a frame</source>
        <extracomment>The end of a connection came within a frame.</extracomment>
        <translation>demi-trame</translation>
    </message>
    <message>
        <source>%1 frame, %2 bytes</source>
        <extracomment>A WebSocket frame. %1 its opcode, %2 its length in bytes.</extracomment>
        <translation>trame %1, %2 octets</translation>
    </message>
    <message>
        <source>%1, more to follow</source>
        <extracomment>A fragment of a WebSocket message. %1 as &quot;text frame, 5 bytes&quot;.</extracomment>
        <translation>%1, la suite arrive</translation>
    </message>
    <message>
        <source>its own send()</source>
        <extracomment>What JavaScript has to do with a message of its own.</extracomment>
        <translation>son propre send()</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <extracomment>A WebSocket ping or pong, which no page sees. %1 which of them, %2 the length of its payload in bytes.</extracomment>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>close without a code</source>
        <extracomment>A WebSocket close frame without a code.</extracomment>
        <translation>fermeture sans code</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <extracomment>A WebSocket close frame. %1 its code, %2 what the code means.</extracomment>
        <translation>fermeture %1 : %2</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <extracomment>A WebSocket close frame. %1 the reason that it gives.</extracomment>
        <translation>raison « %1 »</translation>
    </message>
    <message>
        <source>masked with %1</source>
        <extracomment>Of a WebSocket frame. %1 the masking key in hexadecimal digits.</extracomment>
        <translation>masqué avec %1</translation>
    </message>
    <message>
        <source>not masked</source>
        <extracomment>Of a WebSocket frame.</extracomment>
        <translation>non masqué</translation>
    </message>
    <message>
        <source>length %1</source>
        <extracomment>Of a WebSocket frame. %1 the length of its payload in bytes.</extracomment>
        <translation>longueur %1</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireInspector</name>
    <message>
        <source>Copied with its bytes.</source>
        <extracomment>Something was copied to the clipboard.</extracomment>
        <translation>Copié avec ses octets.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Something was copied to the clipboard. %n how many lines.</extracomment>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagram was copied.</source>
        <extracomment>A sequence diagram was copied to the clipboard.</extracomment>
        <translation>Le diagramme a été copié.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>A file was written. %1 its name.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireMessages</name>
    <message>
        <source>not decoded</source>
        <extracomment>Bytes on the wire that make no message.</extracomment>
        <translation>non décodé</translation>
    </message>
    <message>
        <source>not a valid request: %1</source>
        <extracomment>%1 why bytes are no HTTP request.</extracomment>
        <translation>requête invalide : %1</translation>
    </message>
    <message>
        <source>not a valid response: %1</source>
        <extracomment>%1 why bytes are no HTTP response.</extracomment>
        <translation>réponse invalide : %1</translation>
    </message>
    <message>
        <source>not a valid chunk</source>
        <extracomment>The framing of RFC 9112 7.1 is violated.</extracomment>
        <translation>chunk invalide</translation>
    </message>
    <message>
        <source>last chunk: the body ends</source>
        <extracomment>The last chunk of a body (RFC 9112 7.1), which has no data.</extracomment>
        <translation>dernier chunk : le corps finit</translation>
    </message>
    <message>
        <source>chunk of %1 bytes (size line %2)</source>
        <translation>chunk de %1 octets (ligne de taille %2)</translation>
    </message>
    <message numerus="yes">
        <source>JSON: %n event(s)</source>
        <extracomment>The answer to a long poll. %n how many events it holds; none: its hold time is over.</extracomment>
        <translation>
            <numerusform>JSON : %n événement</numerusform>
            <numerusform>JSON : %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>body, %1 bytes</source>
        <extracomment>The body of a message. %1 its size.</extracomment>
        <translation>corps, %1 octets</translation>
    </message>
    <message>
        <source>half a chunk</source>
        <extracomment>The end of a connection came within a chunk.</extracomment>
        <translation>demi-chunk</translation>
    </message>
    <message>
        <source>half a head</source>
        <extracomment>The end of a connection came within a head.</extracomment>
        <translation>demi-en-tête</translation>
    </message>
    <message>
        <source>half a body</source>
        <extracomment>The end of a connection came within a body.</extracomment>
        <translation>demi-corps</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireModel</name>
    <message>
        <source>everything</source>
        <extracomment>In a list of kinds of things on the wire: none is left out.</extracomment>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>Pushlab::WirePage</name>
    <message>
        <source>EventSource: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. EventSource and readyState are names of the standard.</extracomment>
        <translation>EventSource : readyState 0, en connexion</translation>
    </message>
    <message>
        <source>WebSocket: readyState 0, connecting</source>
        <extracomment>What JavaScript sees. WebSocket and readyState are names of the standard.</extracomment>
        <translation>WebSocket : readyState 0, en connexion</translation>
    </message>
    <message>
        <source>fetch(&quot;%1&quot;): the promise is pending</source>
        <extracomment>What JavaScript sees. %1 the target of a request, such as /poll?since=4.</extracomment>
        <translation>fetch(&quot;%1&quot;) : la promesse est en attente</translation>
    </message>
    <message>
        <source>onopen, readyState 1</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onopen, readyState 1</translation>
    </message>
    <message>
        <source>onerror without a status, readyState 2: it does not reconnect</source>
        <extracomment>What JavaScript sees of an answer that is no event stream.</extracomment>
        <translation>onerror sans statut, readyState 2 : il ne se reconnecte pas</translation>
    </message>
    <message>
        <source>onerror without a status, then onclose with code 1006, wasClean false</source>
        <extracomment>What JavaScript sees of a failed handshake.</extracomment>
        <translation>onerror sans statut, puis onclose avec le code 1006, wasClean false</translation>
    </message>
    <message>
        <source>the promise resolves: response.status %1</source>
        <extracomment>What JavaScript sees. %1 the status of an answer.</extracomment>
        <translation>la promesse se résout : response.status %1</translation>
    </message>
    <message>
        <source>response.text(): %1</source>
        <extracomment>What JavaScript sees. %1 the start of an answer&apos;s body.</extracomment>
        <translation>response.text() : %1</translation>
    </message>
    <message>
        <source>the listener for &quot;%1&quot;</source>
        <extracomment>What JavaScript sees. %1 the type of an event that a page has to listen for.</extracomment>
        <translation>l’écouteur de « %1 »</translation>
    </message>
    <message>
        <source>%1: data %2, lastEventId %3</source>
        <extracomment>What JavaScript sees. %1 onmessage or a listener, %2 the data, %3 the event&apos;s id.</extracomment>
        <translation>%1 : data %2, lastEventId %3</translation>
    </message>
    <message>
        <source>onmessage: a Blob of %1 bytes</source>
        <extracomment>What JavaScript sees. %1 a number of bytes.</extracomment>
        <translation>onmessage : un Blob de %1 octets</translation>
    </message>
    <message>
        <source>onmessage: data %1</source>
        <extracomment>What JavaScript sees. %1 the text of a message.</extracomment>
        <translation>onmessage : data %1</translation>
    </message>
    <message>
        <source>readyState 2, closing</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>readyState 2, en fermeture</translation>
    </message>
    <message>
        <source>onclose: code %1, reason &quot;%2&quot;, wasClean true</source>
        <extracomment>What JavaScript sees. %1 a close code, %2 a reason.</extracomment>
        <translation>onclose : code %1, reason « %2 », wasClean true</translation>
    </message>
    <message>
        <source>onerror, readyState 0: it reconnects by itself</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onerror, readyState 0 : il se reconnecte tout seul</translation>
    </message>
    <message>
        <source>onclose: code 1006, wasClean false; nothing tells why</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>onclose : code 1006, wasClean false ; rien ne dit pourquoi</translation>
    </message>
    <message>
        <source>the promise is rejected with a TypeError: no status, no reason</source>
        <extracomment>What JavaScript sees.</extracomment>
        <translation>la promesse est rejetée avec un TypeError : ni statut, ni raison</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireText</name>
    <message>
        <source>connection</source>
        <extracomment>A kind of thing on the wire: a TCP connection begins or ends.</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>A kind of thing on the wire: the head of an HTTP request or response.</extracomment>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>A kind of thing on the wire: the body of an HTTP message.</extracomment>
        <translation>corps</translation>
    </message>
    <message>
        <source>chunk</source>
        <extracomment>A kind of thing on the wire: a chunk of a body.</extracomment>
        <translation>chunk</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>A kind of thing on the wire: an SSE event.</extracomment>
        <translation>événement</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>A kind of thing on the wire: an SSE comment.</extracomment>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>frame</source>
        <extracomment>A kind of thing on the wire: a WebSocket frame with data.</extracomment>
        <translation>trame</translation>
    </message>
    <message>
        <source>control</source>
        <extracomment>A kind of thing on the wire: a WebSocket ping, pong or close.</extracomment>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <extracomment>A kind of thing on the wire: bytes that were not decoded.</extracomment>
        <translation>octets bruts</translation>
    </message>
    <message>
        <source>client → proxy</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>client → proxy</translation>
    </message>
    <message>
        <source>proxy → client</source>
        <translation>proxy → client</translation>
    </message>
    <message>
        <source>proxy → server</source>
        <extracomment>Where bytes go.</extracomment>
        <translation>proxy → serveur</translation>
    </message>
    <message>
        <source>server → proxy</source>
        <translation>serveur → proxy</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a page&apos;s JavaScript sees of something on the wire.</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>  [page: %1]</source>
        <extracomment>At the end of a line about something on the wire. %1 what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>  [page : %1]</translation>
    </message>
    <message>
        <source>… and %1 bytes more</source>
        <extracomment>At the end of some bytes. %1 how many more there were.</extracomment>
        <translation>… et %1 octets de plus</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Above a column of a sequence diagram: seconds since the run began.</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>client</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>The client believes: %1</source>
        <extracomment>Before what the client believes. %1 that.</extracomment>
        <translation>Le client croit : %1</translation>
    </message>
    <message>
        <source>The server believes: %1</source>
        <extracomment>Before what the server believes. %1 that.</extracomment>
        <translation>Le serveur croit : %1</translation>
    </message>
    <message>
        <source>The wire did: %1</source>
        <extracomment>Before what the wire did. %1 that.</extracomment>
        <translation>Le fil a fait : %1</translation>
    </message>
    <message>
        <source>%1 older entries were dropped.</source>
        <extracomment>In a file. %1 how many entries.</extracomment>
        <translation>%1 entrées plus anciennes ont été jetées.</translation>
    </message>
</context>
<context>
    <name>Pushlab::WireTruth</name>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago something was. %1 seconds.</extracomment>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>Connecting, since %1.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>En connexion, depuis %1.</translation>
    </message>
    <message>
        <source>Waiting for one of its browser&apos;s connections.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Attend une des connexions de son navigateur.</translation>
    </message>
    <message>
        <source>Not connected: %1. It tries again after %2 s.</source>
        <extracomment>What the client believes. %1 why, %2 how long in seconds.</extracomment>
        <translation>Non connecté : %1. Il réessaie après %2 s.</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <extracomment>What the client believes. %1 why.</extracomment>
        <translation>A abandonné : %1.</translation>
    </message>
    <message>
        <source>Closed: it has left.</source>
        <extracomment>What the client believes.</extracomment>
        <translation>Fermé : il est parti.</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it has read nothing in that time.</source>
        <extracomment>What the client believes. %1 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>Ouvert (vu ainsi depuis %1) ; il n’a rien lu pendant ce temps.</translation>
    </message>
    <message>
        <source>Open (seen so since %1); it read something %2.</source>
        <extracomment>What the client believes. %1 and %2 how long ago, as &quot;3.2 s ago&quot;.</extracomment>
        <translation>Ouvert (vu ainsi depuis %1) ; il a lu quelque chose %2.</translation>
    </message>
    <message>
        <source>It was never reached for this connection.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Il n’a jamais été atteint pour cette connexion.</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>On l’interroge.</translation>
    </message>
    <message>
        <source>It does not answer on its management port.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Il ne répond pas sur son port de gestion.</translation>
    </message>
    <message>
        <source>It has no connection from port %1.</source>
        <extracomment>What the server believes. %1 a port.</extracomment>
        <translation>Il n’a pas de connexion depuis le port %1.</translation>
    </message>
    <message>
        <source>Its client has left, and the entry was never cleaned up.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>Son client est parti, et l’entrée n’a jamais été nettoyée.</translation>
    </message>
    <message>
        <source>The connection is there, between two requests.</source>
        <extracomment>What the server believes.</extracomment>
        <translation>La connexion est là, entre deux requêtes.</translation>
    </message>
    <message>
        <source>The client is registered; %1 bytes for it cannot leave.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>Le client est enregistré ; %1 octets pour lui ne peuvent partir.</translation>
    </message>
    <message>
        <source>The client is registered, and all %1 bytes for it have left.</source>
        <extracomment>What the server believes. %1 a number of bytes.</extracomment>
        <translation>Le client est enregistré, et les %1 octets pour lui sont tous partis.</translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n earlier connection(s) of this client.</source>
        <extracomment>What the server believes. %n how many connections.</extracomment>
        <translation>
            <numerusform>Il tient aussi %n connexion antérieure de ce client.</numerusform>
            <numerusform>Il tient aussi %n connexions antérieures de ce client.</numerusform>
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
        <translation>%1 : dernier octet %2</translation>
    </message>
    <message>
        <source>%1: no byte</source>
        <extracomment>What a direction of the wire did last. %1 the direction.</extracomment>
        <translation>%1 : aucun octet</translation>
    </message>
    <message>
        <source>neither FIN nor RST</source>
        <extracomment>Of a connection that nobody has ended.</extracomment>
        <translation>ni FIN ni RST</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>Seul le proxy intégré montre son fil.</translation>
    </message>
    <message>
        <source>No connection of this client was seen.</source>
        <extracomment>What the wire did.</extracomment>
        <translation>Aucune connexion de ce client n’a été vue.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What the wire did. %1 as &quot;to the client: last byte 0.3 s ago; from the client: …&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>to the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>vers le client</translation>
    </message>
    <message>
        <source>from the client</source>
        <extracomment>A direction of the wire.</extracomment>
        <translation>depuis le client</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Rien n’a encore été vu.</translation>
    </message>
    <message>
        <source>They agree: the connection is open.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Ils sont d’accord : la connexion est ouverte.</translation>
    </message>
    <message>
        <source>They agree: there is no connection now.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Ils sont d’accord : il n’y a pas de connexion maintenant.</translation>
    </message>
    <message>
        <source>Half-open: bytes go to the client and it reads none. It believes that nothing was sent, the server that all arrived, and no FIN or RST tells either.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>À demi ouverte : des octets vont au client et il n’en lit aucun. Il croit que rien n’a été envoyé, le serveur que tout est arrivé, et ni FIN ni RST ne le dit à l’un ou à l’autre.</translation>
    </message>
    <message>
        <source>Half-open: the server has no such connection any more, and the client does not know.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>À demi ouverte : le serveur n’a plus cette connexion, et le client ne le sait pas.</translation>
    </message>
    <message>
        <source>Half-open: the client has left, and the server still holds a connection for it.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>À demi ouverte : le client est parti, et le serveur tient encore une connexion pour lui.</translation>
    </message>
    <message>
        <source>The client is connecting.</source>
        <extracomment>What follows from the three truths.</extracomment>
        <translation>Le client se connecte.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>In two sentences</source>
        <extracomment>Part of an answer: what to say first.</extracomment>
        <translation>En deux phrases</translation>
    </message>
    <message>
        <source>In depth</source>
        <extracomment>Part of an answer: what to say when asked on.</extracomment>
        <translation>En détail</translation>
    </message>
    <message>
        <source>The trade-off</source>
        <extracomment>Part of an answer: what speaks against it.</extracomment>
        <translation>Le compromis</translation>
    </message>
</context>
<context>
    <name>QuestionOption</name>
    <message>
        <source>Hands raised for: %1</source>
        <extracomment>Name of a field, for screen readers. %1 an answer.</extracomment>
        <translation>Mains levées pour : %1</translation>
    </message>
    <message>
        <source>How many of the class raised their hand for this answer.</source>
        <extracomment>Hint of a field beside an answer.</extracomment>
        <translation>Combien dans la classe ont levé la main pour cette réponse.</translation>
    </message>
    <message>
        <source>%1 of %2 hands</source>
        <extracomment>A bar, for screen readers. %1 a number of people, %2 of how many.</extracomment>
        <translation>%1 mains sur %2</translation>
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
        <translation>Sans TLS</translation>
    </message>
    <message>
        <source>%1, loopback: clients, proxy and server on one machine.</source>
        <translation>%1, loopback : clients, proxy et serveur sur une seule machine.</translation>
    </message>
    <message>
        <source>%1, the server on another machine.</source>
        <translation>%1, le serveur sur une autre machine.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>too few samples (%1 of %2)</source>
        <translation>trop peu d’échantillons (%1 sur %2)</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>%1 max.</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>aucun échantillon</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrés</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>désordonnés</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>since the send</source>
        <translation>depuis l’envoi</translation>
    </message>
    <message>
        <source>bytes per message</source>
        <translation>octets par message</translation>
    </message>
    <message>
        <source>of them payload</source>
        <translation>dont charge utile</translation>
    </message>
    <message>
        <source>of them headers, framing</source>
        <translation>dont en-têtes, trames</translation>
    </message>
    <message>
        <source>requests per message</source>
        <translation>requêtes par message</translation>
    </message>
    <message>
        <source>connection attempts</source>
        <translation>tentatives de connexion</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>tentatives échouées</translation>
    </message>
    <message>
        <source>most attempts in a second</source>
        <translation>maximum de tentatives en une seconde</translation>
    </message>
    <message>
        <source>most attempts in 100 ms</source>
        <translation>maximum de tentatives en 100 ms</translation>
    </message>
    <message>
        <source>connections lost</source>
        <translation>connexions perdues</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>reconnexions</translation>
    </message>
    <message>
        <source>gaps told by the server</source>
        <translation>lacunes signalées par le serveur</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>messages published</source>
        <translation>messages publiés</translation>
    </message>
    <message>
        <source>server CPU per delivered message</source>
        <translation>CPU du serveur par message livré</translation>
    </message>
    <message>
        <source>clients&apos; CPU per delivered message</source>
        <translation>CPU des clients par message livré</translation>
    </message>
    <message>
        <source>most connections</source>
        <translation>maximum de connexions</translation>
    </message>
    <message>
        <source>most request threads busy</source>
        <translation>maximum de threads de requêtes occupés</translation>
    </message>
    <message>
        <source>most server threads</source>
        <translation>maximum de threads du serveur</translation>
    </message>
    <message>
        <source>most memory of the server</source>
        <translation>mémoire maximale du serveur</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>payments rejected</source>
        <translation>paiements rejetés</translation>
    </message>
    <message>
        <source>payments failed</source>
        <translation>paiements échoués</translation>
    </message>
    <message>
        <source>Latency: time of receipt minus the time at which the message was meant to be published, so a stalled publisher or server is not hidden. &quot;Since the send&quot; leaves that wait out, as a closed-loop tool does (coordinated omission); it is here to be compared with, not believed.</source>
        <translation>Latence : heure de réception moins l’heure à laquelle le message devait être publié, de sorte qu’un émetteur ou un serveur bloqué ne reste pas caché. « Depuis l’envoi » omet cette attente, comme un outil en boucle fermée (coordinated omission) ; elle est là pour comparer, pas pour être crue.</translation>
    </message>
    <message>
        <source>A percentile is told when ten samples lie on either side of it: p50 needs %1, p95 %2, p99 %3.</source>
        <translation>Un percentile est donné quand dix échantillons se trouvent de chaque côté : p50 en demande %1, p95 %2, p99 %3.</translation>
    </message>
    <message>
        <source>Bytes: TCP payload both ways, without TCP&apos;s and IP&apos;s own headers. CPU: user and system time; the server&apos;s includes telling its figures. Memory: the resident set, without the kernel&apos;s socket buffers.</source>
        <translation>Octets : charge utile TCP dans les deux sens, sans les en-têtes de TCP et d’IP. CPU : temps utilisateur et système ; celui du serveur comprend le temps de donner ses chiffres. Mémoire : l’ensemble résident, sans les tampons de sockets du noyau.</translation>
    </message>
    <message>
        <source>%1 at %2: </source>
        <translation>%1 à %2 : </translation>
    </message>
    <message>
        <source>no client was seen to lose its connection</source>
        <translation>aucun client n’a paru perdre sa connexion</translation>
    </message>
    <message>
        <source>all clients open again %1 after its end</source>
        <translation>tous les clients rouverts %1 après sa fin</translation>
    </message>
    <message>
        <source>not all clients were open again</source>
        <translation>tous les clients ne se sont pas rouverts</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>Server and publisher</source>
        <translation>Serveur et émetteur</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>%1: server and publisher</source>
        <translation>%1 : serveur et émetteur</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these words, as HTML names it.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1%2, %3, recorded %4</source>
        <translation>%1%2, %3, enregistré %4</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Pushlab report</source>
        <translation>Rapport Pushlab</translation>
    </message>
    <message>
        <source>Recovery, from the end of each fault:</source>
        <translation>Rétablissement, depuis la fin de chaque panne :</translation>
    </message>
    <message>
        <source>Pushlab: before and after</source>
        <translation>Pushlab : avant et après</translation>
    </message>
    <message>
        <source>Before: %1, </source>
        <translation>Avant : %1, </translation>
    </message>
    <message>
        <source>After: %1, </source>
        <translation>Après : %1, </translation>
    </message>
    <message>
        <source>Recovery before:</source>
        <translation>Rétablissement avant :</translation>
    </message>
    <message>
        <source>Recovery after:</source>
        <translation>Rétablissement après :</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>time since the start (s)</source>
        <translation>temps depuis le début (s)</translation>
    </message>
    <message>
        <source>delivery latency (ms)</source>
        <translation>latence de livraison (ms)</translation>
    </message>
    <message>
        <source>Delivery latency over time</source>
        <translation>Latence de livraison dans le temps</translation>
    </message>
    <message>
        <source>%1 median</source>
        <translation>%1 médiane</translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation>%1 p99</translation>
    </message>
    <message>
        <source>Delivery latency by percentile</source>
        <translation>Latence de livraison par percentile</translation>
    </message>
    <message>
        <source>%1, since the send</source>
        <translation>%1, depuis l’envoi</translation>
    </message>
    <message>
        <source>percentile; as far as enough samples carry it (%)</source>
        <translation>percentile ; aussi loin que les échantillons le portent (%)</translation>
    </message>
    <message>
        <source>Connection attempts (counted each %1 s) and reconnections</source>
        <translation>Tentatives de connexion (comptées toutes les %1 s) et reconnexions</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 tentatives</translation>
    </message>
    <message>
        <source>%1 reconnections</source>
        <translation>%1 reconnexions</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>clients that are open</source>
        <translation>clients ouverts</translation>
    </message>
    <message>
        <source>Threads of the server</source>
        <translation>Threads du serveur</translation>
    </message>
    <message>
        <source>request threads busy</source>
        <translation>threads de requêtes occupés</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>requêtes en attente</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>tous les threads</translation>
    </message>
    <message>
        <source>threads, requests</source>
        <translation>threads, requêtes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payés</translation>
    </message>
    <message>
        <source>rejected (503)</source>
        <translation>rejetés (503)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>payments per second</source>
        <translation>paiements par seconde</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Mémoire du serveur</translation>
    </message>
    <message>
        <source>resident set, without the kernel&apos;s socket buffers</source>
        <translation>ensemble résident, sans les tampons de sockets du noyau</translation>
    </message>
    <message>
        <source>memory (MiB)</source>
        <translation>mémoire (Mio)</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of the sheet with runs.</extracomment>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Heading: which run is looked at.</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Run to show</source>
        <extracomment>Name of the choice of a run, for screen readers.</extracomment>
        <translation>Exécution à montrer</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>Heading: with which run the shown one is compared.</extracomment>
        <translation>Avant elle</translation>
    </message>
    <message>
        <source>Run before it</source>
        <extracomment>Name of the choice of a run to compare with, for screen readers.</extracomment>
        <translation>Exécution d’avant</translation>
    </message>
    <message>
        <source>Path of another recording</source>
        <extracomment>Placeholder of the field for the path of a recording.</extracomment>
        <translation>Chemin d’un autre enregistrement</translation>
    </message>
    <message>
        <source>Path of a recording</source>
        <extracomment>Name of the field for the path of a recording, for screen readers.</extracomment>
        <translation>Chemin d’un enregistrement</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: the recording whose path was typed is shown.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: the recording whose path was typed is what the shown one is compared with.</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Save this run</source>
        <extracomment>Heading: this run is written to a file.</extracomment>
        <translation>Enregistrer cette exécution</translation>
    </message>
    <message>
        <source>File to save as</source>
        <extracomment>Name of the field for the file that a run is saved as, for screen readers.</extracomment>
        <translation>Fichier d’enregistrement</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: this run is written to a file.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <extracomment>Heading: what is shown is written in another form.</extracomment>
        <translation>Exporter ce qui est montré</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Name of the choice of a format, for screen readers.</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <extracomment>Name of the field for the file or folder of an export, for screen readers.</extracomment>
        <translation>Fichier ou dossier à écrire</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: what is shown is written in the chosen format.</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>Headline when a recording could not be read or written.</extracomment>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message>
        <source>%1 (pale) and %2</source>
        <extracomment>Title of two runs that are laid over each other. %1 the one before, %2 the one after.</extracomment>
        <translation>%1 (pâle) et %2</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Start the lab, or open a recording.</source>
        <extracomment>In place of the charts of a run.</extracomment>
        <translation>Rien n’est encore enregistré. Démarrez le labo, ou ouvrez un enregistrement.</translation>
    </message>
    <message>
        <source>These two have no chart in common.</source>
        <extracomment>In place of the charts of two runs.</extracomment>
        <translation>Ces deux-là n’ont aucun graphique en commun.</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scrolling text</source>
        <extracomment>Name of a part of a page that scrolls, for screen readers.</extracomment>
        <translation>Texte défilant</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice in a group, for screen readers. %1 the group, %2 the choice.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ServerBanner</name>
    <message>
        <source>The server is restarting.</source>
        <extracomment>Banner.</extracomment>
        <translation>Le serveur redémarre.</translation>
    </message>
    <message>
        <source>The server is down: it was killed.</source>
        <extracomment>Banner.</extracomment>
        <translation>Le serveur est arrêté : il a été tué.</translation>
    </message>
    <message>
        <source>The server is down: it ended by itself.</source>
        <extracomment>Banner.</extracomment>
        <translation>Le serveur est arrêté : il s’est terminé tout seul.</translation>
    </message>
    <message>
        <source>The lab could not be started.</source>
        <extracomment>Banner.</extracomment>
        <translation>Le labo n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Every connection ends. Clients come back by themselves, each protocol in its own way.</source>
        <extracomment>Banner, below &quot;The server is restarting.&quot;</extracomment>
        <translation>Toutes les connexions finissent. Les clients reviennent d’eux-mêmes, chaque protocole à sa façon.</translation>
    </message>
    <message>
        <source>Clients, proxy and measurement go on: dials are refused, or the proxy answers 502.</source>
        <extracomment>Banner, below &quot;The server is down&quot;.</extracomment>
        <translation>Clients, proxy et mesure continuent : les tentatives sont refusées, ou le proxy répond 502.</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Use the built-in proxy</source>
        <extracomment>Banner&apos;s button: the run starts with our own proxy instead of nginx or HAProxy.</extracomment>
        <translation>Prendre le proxy intégré</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Banner&apos;s button.</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server %1</source>
        <extracomment>The server&apos;s state, for screen readers.</extracomment>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Event loop</source>
        <extracomment>How the server serves requests: one event loop, or a thread held by each request.</extracomment>
        <translation>Boucle d’événements</translation>
    </message>
    <message>
        <source>Thread per request</source>
        <translation>Thread par requête</translation>
    </message>
    <message>
        <source>Threading</source>
        <extracomment>Name of the threading choice, for screen readers.</extracomment>
        <translation>Modèle de threads</translation>
    </message>
    <message>
        <source>With a thread per request, every held poll, stream and socket keeps one pool thread. A change begins a new run on a new server.</source>
        <extracomment>Hint of the threading choice.</extracomment>
        <translation>Avec un thread par requête, chaque poll retenu, flux et socket garde un thread du pool. Un changement commence une nouvelle exécution sur un nouveau serveur.</translation>
    </message>
    <message>
        <source>threads busy</source>
        <extracomment>Server: pool threads that work on a request.</extracomment>
        <translation>threads occupés</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>Server: requests that wait for a pool thread.</extracomment>
        <translation>en file</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Server: requests refused because pool and queue are full.</extracomment>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>connections</source>
        <extracomment>Server: open connections.</extracomment>
        <translation>connexions</translation>
    </message>
    <message>
        <source>memory</source>
        <extracomment>Server: resident memory of the process.</extracomment>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>descriptors</source>
        <extracomment>Server: open file descriptors of the process.</extracomment>
        <translation>descripteurs</translation>
    </message>
    <message>
        <source>Log on disk</source>
        <extracomment>Switch: the event log is a file that survives a restart.</extracomment>
        <translation>Journal sur disque</translation>
    </message>
    <message>
        <source>On disk, events survive a restart and clients resume by id. In memory they are forgotten. A change begins a new run.</source>
        <extracomment>Hint of the switch &quot;Log on disk&quot;.</extracomment>
        <translation>Sur disque, les événements survivent à un redémarrage et les clients reprennent par identifiant. En mémoire, ils sont oubliés. Un changement commence une nouvelle exécution.</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Before the field for the number of pool threads.</extracomment>
        <translation>pool</translation>
    </message>
    <message>
        <source>Threads in the pool</source>
        <extracomment>Name of the field for the number of pool threads, for screen readers.</extracomment>
        <translation>Threads du pool</translation>
    </message>
    <message>
        <source>Request threads that the server has. Changed at once.</source>
        <extracomment>Hint of the field for the number of pool threads.</extracomment>
        <translation>Threads de requêtes du serveur. Changé aussitôt.</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Before the field for the length of the queue.</extracomment>
        <translation>file</translation>
    </message>
    <message>
        <source>Requests in the queue</source>
        <extracomment>Name of the field for the length of the queue, for screen readers.</extracomment>
        <translation>Requêtes en file</translation>
    </message>
    <message>
        <source>Requests that may wait for a thread; more are refused with 503. Changed at once.</source>
        <extracomment>Hint of the field for the length of the queue.</extracomment>
        <translation>Requêtes qui peuvent attendre un thread ; les autres sont rejetées avec 503. Changé aussitôt.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: the server ends gracefully and a new one starts.</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>SIGTERM, then a new process on the same ports: every client has to come back. Key R.</source>
        <extracomment>Hint of the button &quot;Restart&quot;.</extracomment>
        <translation>SIGTERM, puis un nouveau processus sur les mêmes ports : chaque client doit revenir. Touche R.</translation>
    </message>
    <message>
        <source>Kill</source>
        <extracomment>Button: the server process is killed.</extracomment>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>SIGKILL: the server is gone until it is started. Key K.</source>
        <extracomment>Hint of the button &quot;Kill&quot;.</extracomment>
        <translation>SIGKILL : le serveur a disparu jusqu’à ce qu’on le démarre. Touche K.</translation>
    </message>
    <message>
        <source>Down 30 s</source>
        <extracomment>Button: the server is down for a while and comes back by itself.</extracomment>
        <translation>Arrêt 30 s</translation>
    </message>
    <message>
        <source>Stops the server and starts it again after 30 s: a slow deployment. Who dials meanwhile meets the proxy&apos;s 502.</source>
        <extracomment>Hint of the button &quot;Down 30 s&quot;.</extracomment>
        <translation>Arrête le serveur et le redémarre après 30 s : un déploiement lent. Qui se connecte entre-temps rencontre le 502 du proxy.</translation>
    </message>
    <message>
        <source>Freeze 10 s</source>
        <extracomment>Button: the server&apos;s event loop stands still for a while.</extracomment>
        <translation>Figer 10 s</translation>
    </message>
    <message>
        <source>The server process stands still: connections stay, nothing is answered, and latency shows what waited.</source>
        <extracomment>Hint of the button &quot;Freeze 10 s&quot;.</extracomment>
        <translation>Le processus du serveur s’immobilise : les connexions restent, rien ne reçoit de réponse, et la latence montre ce qui a attendu.</translation>
    </message>
    <message>
        <source>Start server</source>
        <extracomment>Button: the server, which is down, starts again.</extracomment>
        <translation>Démarrer le serveur</translation>
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
        <translation>Le commentaire que porte un flux SSE muet. Sans lui, ou plus lent que le délai d’inactivité d’un proxy, les flux muets sont coupés et les pairs morts ne sont pas découverts.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
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
        <translation>Le ping sur chaque WebSocket ; un pair qui manque son pong est fermé. Sans lui, des connexions à demi ouvertes restent, et les muettes sont coupées pour inactivité.</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>Without replay a client that comes back gets only what is new: what was published while it was away is lost, and counted.</source>
        <translation>Sans replay, un client qui revient ne reçoit que le nouveau : ce qui fut publié en son absence est perdu, et compté.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Without clean-up the entries of clients that left stay: connections, descriptors and memory climb until it is on again.</source>
        <translation>Sans nettoyage, les entrées des clients partis restent : connexions, descripteurs et mémoire montent jusqu’à ce qu’il soit rétabli.</translation>
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
        <translation>Combien de temps un EventSource attend avant de se reconnecter. Étalé, chaque client reçoit un autre délai, et la ruée se dilue.</translation>
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
        <translation>Attente</translation>
    </message>
    <message>
        <source>How long a long poll is held without an event. Longer than a proxy&apos;s patience, each silent poll ends as 504; short, it becomes short polling.</source>
        <translation>Combien de temps un long poll est retenu sans événement. Plus long que la patience d’un proxy, chaque poll muet finit en 504 ; court, il devient du short polling.</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>More connections than this get 503 with Retry-After; a WebSocket gets it before its upgrade. A limit turns a storm into a queue.</source>
        <translation>Au-delà, les connexions reçoivent 503 avec Retry-After ; un WebSocket le reçoit avant son upgrade. Une limite change une ruée en file.</translation>
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
        <translation>Handler lent</translation>
    </message>
    <message>
        <source>Each request&apos;s handler takes so much longer. On the event loop everybody waits behind it; with a thread per request it keeps one thread.</source>
        <translation>Le handler de chaque requête prend ce temps en plus. Dans la boucle d’événements, tous attendent derrière ; avec un thread par requête, il garde un thread.</translation>
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
        <translation>Mémoire tampon</translation>
    </message>
    <message>
        <source>1 MiB</source>
        <translation>1 Mio</translation>
    </message>
    <message>
        <source>How much unsent data the server keeps for a client that does not read before it drops it.</source>
        <translation>Combien de données non envoyées le serveur garde pour un client qui ne lit pas avant de l’écarter.</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 Kio</translation>
    </message>
    <message>
        <source>64 KiB</source>
        <translation>64 Kio</translation>
    </message>
    <message>
        <source>16 MiB</source>
        <translation>16 Mio</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Start or stop the run</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Démarrer ou arrêter l’exécution</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Redémarrer le serveur</translation>
    </message>
    <message>
        <source>Kill the server; when it is down, start it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Tuer le serveur ; s’il est arrêté, le démarrer</translation>
    </message>
    <message>
        <source>Idle timeout on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Délai d’inactivité : oui ou non</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Éteindre toutes les pannes</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Marquer cet instant</translation>
    </message>
    <message>
        <source>Hold the charts, or follow the run again</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Figer les graphiques, ou suivre de nouveau l’exécution</translation>
    </message>
    <message>
        <source>Charts show less or more time</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Les graphiques montrent moins ou plus de temps</translation>
    </message>
    <message>
        <source>Scroll the charts back and forth</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Faire défiler les graphiques</translation>
    </message>
    <message>
        <source>Runs: save, open, compare, export</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Exécutions : enregistrer, ouvrir, comparer, exporter</translation>
    </message>
    <message>
        <source>The command that repeats this in a terminal</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>La commande qui répète ceci dans un terminal</translation>
    </message>
    <message>
        <source>The pages, from above</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Les pages, de haut en bas</translation>
    </message>
    <message>
        <source>Projector: larger type, thicker lines, fewer things</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Projecteur : texte plus grand, lignes plus épaisses, moins de choses</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Plein écran : oui ou non</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>Next control; Space or Enter uses it, arrows change it</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Élément suivant ; Espace ou Entrée l’utilise, les flèches le changent</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the shortcut sheet.</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the shortcut sheet.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In charts and lanes: move the crosshair; Esc takes it away</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Dans graphiques et pistes : déplacer le réticule ; Échap l’enlève</translation>
    </message>
    <message>
        <source>In the lanes: choose the client above or below</source>
        <extracomment>Shortcut sheet.</extracomment>
        <translation>Dans les pistes : choisir le client au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>In an incident: go on; read the step before again</source>
        <extracomment>Shortcut sheet. The keys of a presenter&apos;s remote.</extracomment>
        <translation>Dans un incident : continuer ; relire l’étape précédente</translation>
    </message>
</context>
<context>
    <name>StatusFoot</name>
    <message>
        <source>%1  ·  %2  ·  lab time %3×  ·  loopback only</source>
        <extracomment>Status foot. %1 the server, %2 the proxy, %3 how many times faster protocol timers run: 1, 10 or 30. Loopback: other machines cannot reach it.</extracomment>
        <translation>%1  ·  %2  ·  temps labo %3×  ·  loopback seulement</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Appearance of the window: as the system&apos;s, light, dark.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of the window&apos;s language, for screen readers.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. What there is to read and to play stays English where nobody has translated it.</source>
        <extracomment>Hint of the choice of the window&apos;s language.</extracomment>
        <translation>La langue de la fenêtre. Ce qu’il y a à lire et à jouer reste en anglais là où personne ne l’a traduit.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Name of the appearance choice, for screen readers.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Projector</source>
        <extracomment>Switch: larger type, thicker lines, fewer things.</extracomment>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Larger type, thicker lines, fewer things. Key F9.</source>
        <extracomment>Hint of the switch &quot;Projector&quot;.</extracomment>
        <translation>Texte plus grand, lignes plus épaisses, moins de choses. Touche F9.</translation>
    </message>
    <message>
        <source>Shortcuts  F1</source>
        <extracomment>Button that shows all keyboard shortcuts; F1 does the same.</extracomment>
        <translation>Touches  F1</translation>
    </message>
    <message>
        <source>server :%1, pid %2</source>
        <extracomment>Status foot. %1 a port number, %2 a process id.</extracomment>
        <translation>serveur :%1, pid %2</translation>
    </message>
    <message>
        <source>no server</source>
        <extracomment>Status foot.</extracomment>
        <translation>pas de serveur</translation>
    </message>
    <message>
        <source>proxy :%1</source>
        <extracomment>Status foot. %1 a port number.</extracomment>
        <translation>proxy :%1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>Status foot.</extracomment>
        <translation>pas de proxy</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>First in a list of languages: the one of the system.</extracomment>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>measuring…</source>
        <extracomment>A step of an incident runs and is measured.</extracomment>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>An earlier step of an incident is shown once more.</extracomment>
        <translation>comme c’était</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <extracomment>Above the fields of a class&apos;s answers, one beside each answer.</extracomment>
        <translation>Mains levées</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What was seen</source>
        <extracomment>Title of a card: how an incident began.</extracomment>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <extracomment>Heading: what an incident was taken for at first.</extracomment>
        <translation>Pour quoi on l’a pris</translation>
    </message>
    <message>
        <source>Playing it takes over the lab: its server, proxy and clients are set up as the incident wants them, and given back when you leave.</source>
        <extracomment>Below the story of an incident that is not played yet.</extracomment>
        <translation>Le jouer prend possession du labo : serveur, proxy et clients sont réglés comme l’incident le veut, et rendus quand vous partez.</translation>
    </message>
</context>
<context>
    <name>SymptomCard</name>
    <message>
        <source>step by step</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>pas à pas</translation>
    </message>
    <message>
        <source>first response</source>
        <extracomment>Kind of an entry of the triage page.</extracomment>
        <translation>première réponse</translation>
    </message>
    <message>
        <source>Cure: %1</source>
        <extracomment>The cure of a symptom. %1 a sentence.</extracomment>
        <translation>Remède : %1</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <extracomment>Button of a symptom while it is being set up.</extracomment>
        <translation>Mise en place…</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <extracomment>Button: sets a symptom up in the lab.</extracomment>
        <translation>Reproduire</translation>
    </message>
    <message>
        <source>Reproduce: %1</source>
        <extracomment>Name of the button &quot;Reproduce&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>Reproduire : %1</translation>
    </message>
    <message>
        <source>Starts the lab with this symptom, in lab time 30×; what runs in it ends.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot;.</extracomment>
        <translation>Lance le labo avec ce symptôme, en temps labo 30× ; ce qui y tourne s’arrête.</translation>
    </message>
    <message>
        <source>An incident is being played: leave it first.</source>
        <extracomment>Hint of the button &quot;Reproduce&quot; while an incident is played.</extracomment>
        <translation>Un incident est en cours : quittez-le d’abord.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <extracomment>Button of a symptom while its commands are run.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Button: runs the commands of a symptom.</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>Name of the button &quot;Verify&quot;, for screen readers. %1 a symptom.</extracomment>
        <translation>Vérifier : %1</translation>
    </message>
    <message>
        <source>Runs these commands on this machine and compares what they print with what they should.</source>
        <extracomment>Hint of the button &quot;Verify&quot;.</extracomment>
        <translation>Exécute ces commandes sur cette machine et compare leur sortie à ce qu’elle doit être.</translation>
    </message>
    <message>
        <source>Give the lab back</source>
        <extracomment>Button: the symptom goes, and the lab is as it was before.</extracomment>
        <translation>Rendre le labo</translation>
    </message>
    <message>
        <source>See it in the Lab…</source>
        <extracomment>Link of a symptom that is set up: to the page with the charts.</extracomment>
        <translation>Le voir dans le labo…</translation>
    </message>
    <message>
        <source>Live through it…</source>
        <extracomment>Link below a symptom: opens the incident that has it.</extracomment>
        <translation>Le vivre…</translation>
    </message>
    <message>
        <source>Live through: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a symptom.</extracomment>
        <translation>Vivre : %1</translation>
    </message>
</context>
<context>
    <name>SymptomState</name>
    <message>
        <source>It is being set up in the lab.</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>Il est mis en place dans le labo.</translation>
    </message>
    <message>
        <source>It could not be set up: %1</source>
        <extracomment>State of a symptom. %1 an expectation that did not come true.</extracomment>
        <translation>Il n’a pas pu être mis en place : %1</translation>
    </message>
    <message>
        <source>It is in the lab now, as measured:</source>
        <extracomment>State of a symptom.</extracomment>
        <translation>Il est maintenant dans le labo, comme mesuré :</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Chart %1</source>
        <extracomment>Name of the choice of a chart, for screen readers. %1 the place of the chart: 1, 2 or 3.</extracomment>
        <translation>Graphique %1</translation>
    </message>
    <message>
        <source>Which chart is here.</source>
        <extracomment>Hint of the choice of a chart.</extracomment>
        <translation>Quel graphique est ici.</translation>
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
        <translation>Percentile</translation>
    </message>
    <message>
        <source>p99: 99 of 100 messages come faster than this. Of the last second, or of as many as it takes to say: 20 messages for p50, 200 for p95, 1000 for p99, from ten seconds at most.</source>
        <extracomment>Hint of the percentile choice.</extracomment>
        <translation>p99 : 99 messages sur 100 arrivent plus vite. Sur la dernière seconde, ou autant qu’il en faut pour le dire : 20 messages pour p50, 200 pour p95, 1000 pour p99, sur dix secondes au plus.</translation>
    </message>
    <message>
        <source>ms since the intended time</source>
        <extracomment>What the latency chart counts: milliseconds since a message was meant to be sent, or since it really was.</extracomment>
        <translation>ms depuis l’heure prévue</translation>
    </message>
    <message>
        <source>ms since the send</source>
        <translation>ms depuis l’envoi</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Name of the choice of what latency is counted from, for screen readers.</extracomment>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Since the send is what most load tools tell: what waited for a stalled server is left out (coordinated omission).</source>
        <extracomment>Hint of the choice of what latency is counted from.</extracomment>
        <translation>« Depuis l’envoi » est ce que disent la plupart des outils de charge : ce qui attendait un serveur bloqué n’y est pas (coordinated omission).</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Part of the run: %1</source>
        <extracomment>Name of the strip that shows which part of the run the charts show, for screen readers. %1 &quot;00:10 to 02:10&quot;.</extracomment>
        <translation>Partie de l’exécution : %1</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Every way through it</source>
        <extracomment>Title of a card: the decision tree as a picture.</extracomment>
        <translation>Tous les chemins</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large a picture is shown. %1 a number of percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Name of a button with a minus sign, for screen readers.</extracomment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Name of a button with a plus sign, for screen readers.</extracomment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Button: the whole picture is shown again.</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <extracomment>Name of the picture of the decision tree, for screen readers.</extracomment>
        <translation>Arbre de décision</translation>
    </message>
    <message>
        <source>Click a box to walk there. Zoom by the wheel, by two fingers, or by + and −; move by dragging or by the arrow keys; 0 shows all. What several ways lead to is drawn at the end of each.</source>
        <extracomment>Below the picture of the decision tree.</extracomment>
        <translation>Cliquez sur une case pour y aller. Zoom avec la molette, deux doigts, ou + et − ; déplacez en glissant ou avec les flèches ; 0 montre tout. Ce à quoi mènent plusieurs chemins est dessiné au bout de chacun.</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>From symptom to command. The commands carry the ports of the server that runs now: copy and paste them.</source>
        <extracomment>What the page &quot;Triage&quot; is for, while a server runs.</extracomment>
        <translation>Du symptôme à la commande. Les commandes portent les ports du serveur en marche : copiez et collez.</translation>
    </message>
    <message>
        <source>From symptom to command. Reproduce one, and its commands carry the ports of a server that has it.</source>
        <extracomment>What the page &quot;Triage&quot; is for, without a server.</extracomment>
        <translation>Du symptôme à la commande. Reproduisez-en un, et ses commandes portent les ports d’un serveur qui l’a.</translation>
    </message>
    <message>
        <source>Commands for</source>
        <extracomment>Name of the choice of Linux, macOS and Windows, for screen readers.</extracomment>
        <translation>Commandes pour</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>coming</source>
        <extracomment>State of a step of an incident, for screen readers.</extracomment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <extracomment>Title of a card: the steps of an incident.</extracomment>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of an incident, for screen readers. %1 its title, %2 done, failed, now or coming.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>WireBar</name>
    <message>
        <source>View</source>
        <extracomment>Name of the choice between charts, lanes and the wire, for screen readers.</extracomment>
        <translation>Vue</translation>
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
        <translation>Protocole du client</translation>
    </message>
    <message>
        <source>Whose wire is shown: a client of this protocol, with the number beside.</source>
        <extracomment>Hint of the choice of a client.</extracomment>
        <translation>De qui le fil est montré : un client de ce protocole, avec le numéro à côté.</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <extracomment>Name of the field with a client&apos;s number, for screen readers.</extracomment>
        <translation>Numéro du client</translation>
    </message>
    <message>
        <source>Clients are numbered from 0 in the order in which they came.</source>
        <extracomment>Hint of the field with a client&apos;s number.</extracomment>
        <translation>Les clients sont numérotés à partir de 0 dans l’ordre de leur arrivée.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>The wire inspector shows entries one below the other, or as arrows between client, proxy and server.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>Name of the choice between list and diagram, for screen readers.</extracomment>
        <translation>Montré en</translation>
    </message>
    <message>
        <source>both hops</source>
        <extracomment>Which hop of the way is shown.</extracomment>
        <translation>les deux sauts</translation>
    </message>
    <message>
        <source>client–proxy</source>
        <translation>client–proxy</translation>
    </message>
    <message>
        <source>proxy–server</source>
        <translation>proxy–serveur</translation>
    </message>
    <message>
        <source>Hop</source>
        <extracomment>Name of the choice of hops, for screen readers.</extracomment>
        <translation>Saut</translation>
    </message>
    <message>
        <source>both ways</source>
        <extracomment>Which direction is shown.</extracomment>
        <translation>les deux sens</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>au serveur</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>au client</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Name of the choice of a direction, for screen readers.</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Name of the choice of a kind of thing on the wire, for screen readers.</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>Name of the field whose text entries must hold, for screen readers.</extracomment>
        <translation>Texte à chercher</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>Shown in the empty field whose text entries must hold.</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: the list stands still.</extracomment>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <extracomment>Button: the list follows the wire again. %1 how many entries came meanwhile.</extracomment>
        <translation>Suivre (%1 nouv.)</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button: the list follows the wire again.</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Held, the list stays where it is, and what passes is kept all the same. Scrolling up holds it, too.</source>
        <extracomment>Hint of the button &quot;Hold&quot; or &quot;Follow&quot; of the wire inspector.</extracomment>
        <translation>Figée, la liste reste où elle est, et ce qui passe est gardé quand même. Remonter la fige aussi.</translation>
    </message>
    <message>
        <source>Hold the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Figer le fil</translation>
    </message>
    <message>
        <source>Follow the wire</source>
        <extracomment>Name of the button &quot;Hold&quot; or &quot;Follow&quot;, for screen readers.</extracomment>
        <translation>Suivre le fil</translation>
    </message>
    <message>
        <source>Copy diagram</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Copier le diagramme</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What is shown, as text, to the clipboard. A row alone, with its bytes: Ctrl+C on it.</source>
        <extracomment>Hint of the button &quot;Copy&quot;.</extracomment>
        <translation>Ce qui est montré, en texte, dans le presse-papiers. Une ligne seule, avec ses octets : Ctrl+C dessus.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: to a file.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is shown, with all bytes and a sequence diagram, to a text file in the documents folder.</source>
        <extracomment>Hint of the button &quot;Save&quot;.</extracomment>
        <translation>Ce qui est montré, avec tous les octets et un diagramme de séquence, dans un fichier texte du dossier de documents.</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Before the field with a client&apos;s number.</extracomment>
        <translation>client</translation>
    </message>
</context>
<context>
    <name>WireDetail</name>
    <message>
        <source>The chosen entry, in full</source>
        <extracomment>Name of the text with all of one entry, for screen readers.</extracomment>
        <translation>L’entrée choisie, en entier</translation>
    </message>
</context>
<context>
    <name>WireHead</name>
    <message>
        <source>seconds</source>
        <extracomment>Above a column: seconds since the run began.</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>way</source>
        <extracomment>Above a column: from whom to whom bytes go.</extracomment>
        <translation>sens</translation>
    </message>
    <message>
        <source>on the wire</source>
        <extracomment>Above a column: what passes on the wire.</extracomment>
        <translation>sur le fil</translation>
    </message>
    <message>
        <source>what the page&apos;s JavaScript sees</source>
        <extracomment>Above a column: what a page&apos;s JavaScript sees of it.</extracomment>
        <translation>ce que voit le JavaScript de la page</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>client</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Above a lifeline of a sequence diagram.</extracomment>
        <translation>serveur</translation>
    </message>
</context>
<context>
    <name>WireList</name>
    <message>
        <source>The wire</source>
        <extracomment>Name of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>Le fil</translation>
    </message>
    <message>
        <source>Up and down choose an entry, End follows the newest one, Ctrl+C copies.</source>
        <extracomment>Description of the list of what passes on the wire, for screen readers.</extracomment>
        <translation>Haut et bas choisissent une entrée, Fin suit la plus récente, Ctrl+C copie.</translation>
    </message>
</context>
<context>
    <name>WirePane</name>
    <message>
        <source>Choose a client: its protocol and number above, or a lane.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>Choisissez un client : son protocole et son numéro ci-dessus, ou une piste.</translation>
    </message>
    <message>
        <source>Only the built-in proxy shows its wire. Choose it on the Proxy card.</source>
        <extracomment>In the empty wire inspector, when nginx or HAProxy is the proxy.</extracomment>
        <translation>Seul le proxy intégré montre son fil. Choisissez-le sur la carte Proxy.</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <extracomment>In the wire inspector, when the filter hides everything.</extracomment>
        <translation>Le filtre ne laisse rien passer.</translation>
    </message>
    <message>
        <source>Nothing has passed yet.</source>
        <extracomment>In the empty wire inspector.</extracomment>
        <translation>Rien n’est encore passé.</translation>
    </message>
    <message>
        <source>%1 older entries were dropped to bound memory.</source>
        <extracomment>Below the wire inspector&apos;s list, whose memory is bounded. %1 how many entries.</extracomment>
        <translation>%1 entrées plus anciennes ont été jetées pour borner la mémoire.</translation>
    </message>
</context>
<context>
    <name>WireTruths</name>
    <message>
        <source>Three truths</source>
        <extracomment>Name of the three truths about a connection, for screen readers.</extracomment>
        <translation>Trois vérités</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of three truths, for screen readers. %1 whose, %2 what.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Client believes</source>
        <extracomment>Before what the client believes of its connection.</extracomment>
        <translation>Le client croit</translation>
    </message>
    <message>
        <source>The wire did</source>
        <extracomment>Before what the wire did.</extracomment>
        <translation>Sur le fil</translation>
    </message>
    <message>
        <source>Server believes</source>
        <extracomment>Before what the server believes of a connection.</extracomment>
        <translation>Le serveur croit</translation>
    </message>
</context>
</TS>
