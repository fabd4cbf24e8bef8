<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation>%1 autour de %2 de charge utile</translation>
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
        <source>clients open again, per second · thin: dials per second</source>
        <translation>clients rouverts par seconde · fin : tentatives par seconde</translation>
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
        <source>What you have to do</source>
        <extracomment>Heading of a list: what to do for the chosen protocol.</extracomment>
        <translation>Ce que vous devez faire</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <extracomment>Heading of a list: what speaks against the chosen protocol.</extracomment>
        <translation>Ce dont il faut se méfier</translation>
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
        <source>What articles and interviews say about push, against the standards and what is measured.</source>
        <extracomment>What the page &quot;Claims&quot; is for.</extracomment>
        <translation>Ce que les articles et les entretiens disent du push, face aux normes et aux mesures.</translation>
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
        <source>Taught by: %1 · Source: %2</source>
        <extracomment>Below a claim. %1 who says so, %2 a section of a standard.</extracomment>
        <translation>Enseigné par : %1 · Source : %2</translation>
    </message>
    <message>
        <source>See it run on this machine…</source>
        <extracomment>Link below a claim: opens the incident that shows whether it holds.</extracomment>
        <translation>Le voir sur cette machine…</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a claim.</extracomment>
        <translation>Exécuter : %1</translation>
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
        <source>Not all clients could be made. %1</source>
        <extracomment>Headline when file descriptors ran out. %1 why.</extracomment>
        <translation>Tous les clients n’ont pas pu être créés. %1</translation>
    </message>
    <message>
        <source>Stay with these</source>
        <extracomment>Button: the number of clients that are wanted becomes that of those that there are.</extracomment>
        <translation>En rester là</translation>
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
        <source>Saved as %1</source>
        <extracomment>%1 a file.</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1 a file.</extracomment>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
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
        <source>Takes about forty seconds.</source>
        <extracomment>Hint of the button &quot;Measure all&quot;.</extracomment>
        <translation>Prend environ quarante secondes.</translation>
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
        <source>Question · %1</source>
        <extracomment>Above an interview question. %1 is junior, senior or staff.</extracomment>
        <translation>Question · %1</translation>
    </message>
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
        <extracomment>Button: opens the incident that shows what the answer says.</extracomment>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Opens the incident in which it happens for real.</source>
        <extracomment>Hint of the button &quot;Show me&quot;.</extracomment>
        <translation>Ouvre l’incident où cela arrive pour de vrai.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: another question, this one later.</extracomment>
        <translation>Plus tard</translation>
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
    <name>Meter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A reading, for screen readers. %1 what is measured, %2 the value.</extracomment>
        <translation>%1 : %2</translation>
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
        <source>dashed: pool of %1</source>
        <translation>tirets : pool de %1</translation>
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
    <name>Pushlab::PersonaPanel</name>
    <message>
        <source>The lab&apos;s own</source>
        <extracomment>First in a list of kinds of client.</extracomment>
        <translation>Ceux du labo</translation>
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
        <extracomment>First in a list of languages: the one of the system.
----------
Appearance of the window: as the system&apos;s, light, dark.</extracomment>
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
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>measuring…</source>
        <extracomment>A step of an incident runs and is measured.</extracomment>
        <translation>mesure…</translation>
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
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Symptoms, steps and commands. The commands carry the ports of the server that runs now: copy and paste them.</source>
        <extracomment>What the page &quot;Triage&quot; is for, while a server runs.</extracomment>
        <translation>Symptômes, étapes et commandes. Les commandes portent les ports du serveur en marche : copiez et collez.</translation>
    </message>
    <message>
        <source>Symptoms, steps and commands. Start the lab, and the commands carry the ports of its server.</source>
        <extracomment>What the page &quot;Triage&quot; is for, without a server.</extracomment>
        <translation>Symptômes, étapes et commandes. Démarrez le labo, et les commandes portent les ports de son serveur.</translation>
    </message>
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
        <source>Reproduce it…</source>
        <extracomment>Link below a symptom: opens the incident that has it.</extracomment>
        <translation>Le reproduire…</translation>
    </message>
    <message>
        <source>Reproduce: %1</source>
        <extracomment>Name of that link, for screen readers. %1 a symptom.</extracomment>
        <translation>Reproduire : %1</translation>
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
</TS>
