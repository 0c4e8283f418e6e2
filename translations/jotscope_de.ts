<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Read a text that holds tokens from a file</source>
        <translation>Einen Text mit Token aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Open &amp;Key…</source>
        <translation>&amp;Schlüssel öffnen…</translation>
    </message>
    <message>
        <source>Read a key from a file</source>
        <translation>Einen Schlüssel aus einer Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program; tokens and keys are forgotten</source>
        <translation>Das Programm schließen; Token und Schlüssel werden vergessen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of the encoded text</source>
        <translation>Die letzte Änderung am codierten Text zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Paste Token</source>
        <translation>Token &amp;einfügen</translation>
    </message>
    <message>
        <source>Replace the encoded text by the clipboard&apos;s</source>
        <translation>Den codierten Text durch den der Zwischenablage ersetzen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the token alone, without the text around it</source>
        <translation>Nur das Token kopieren, ohne den Text darum herum</translation>
    </message>
    <message>
        <source>Copy Pa&amp;yload</source>
        <translation>&amp;Payload kopieren</translation>
    </message>
    <message>
        <source>Copy the decoded payload as it stands</source>
        <translation>Den decodierten Payload unverändert kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear All</source>
        <translation>&amp;Alles leeren</translation>
    </message>
    <message>
        <source>Go to &amp;Token</source>
        <translation>Zum &amp;Token</translation>
    </message>
    <message>
        <source>Put the cursor into the encoded text</source>
        <translation>Den Cursor in den codierten Text setzen</translation>
    </message>
    <message>
        <source>Go to &amp;Key</source>
        <translation>Zum &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Put the cursor into the key field</source>
        <translation>Den Cursor in das Schlüsselfeld setzen</translation>
    </message>
    <message>
        <source>&amp;Next Token</source>
        <translation>&amp;Nächstes Token</translation>
    </message>
    <message>
        <source>Show the next token of the text</source>
        <translation>Das nächste Token des Textes zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous Token</source>
        <translation>&amp;Voriges Token</translation>
    </message>
    <message>
        <source>Show the previous token of the text</source>
        <translation>Das vorige Token des Textes zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Den ganzen Bildschirm nutzen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Jotscope</source>
        <translation>Ü&amp;ber Jotscope</translation>
    </message>
    <message>
        <source>Version, licence and parts of this program</source>
        <translation>Version, Lizenz und Bestandteile dieses Programms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Cancel Work</source>
        <translation>&amp;Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Call off what is being read or checked</source>
        <translation>Abbrechen, was gerade gelesen oder geprüft wird</translation>
    </message>
    <message>
        <source>&amp;Save Drawing as SVG…</source>
        <translation>&amp;Zeichnung als SVG speichern…</translation>
    </message>
    <message>
        <source>Write the drawing of the signature into a file</source>
        <translation>Die Zeichnung der Signatur in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Print Drawing…</source>
        <translation>Zeichnung &amp;drucken…</translation>
    </message>
    <message>
        <source>Put the drawing of the signature on paper</source>
        <translation>Die Zeichnung der Signatur zu Papier bringen</translation>
    </message>
    <message>
        <source>Try a &amp;Word List…</source>
        <translation>Wort&amp;liste probieren…</translation>
    </message>
    <message>
        <source>Try each line of a file as the secret of this token</source>
        <translation>Jede Zeile einer Datei als Geheimnis dieses Tokens probieren</translation>
    </message>
    <message>
        <source>Apply the First &amp;Fix</source>
        <translation>Erste Ber&amp;ichtigung anwenden</translation>
    </message>
    <message>
        <source>Put right what the surest cause says is wrong</source>
        <translation>Berichtigen, was laut der sichersten Ursache falsch ist</translation>
    </message>
    <message>
        <source>&amp;Search Longer for the Cause</source>
        <translation>Län&amp;ger nach der Ursache suchen</translation>
    </message>
    <message>
        <source>Try also what takes seconds or minutes</source>
        <translation>Auch probieren, was Sekunden oder Minuten dauert</translation>
    </message>
    <message>
        <source>Copy &amp;Drawing as SVG</source>
        <translation>&amp;Zeichnung als SVG kopieren</translation>
    </message>
    <message>
        <source>Copy the drawing of the signature as a picture</source>
        <translation>Die Zeichnung der Signatur als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Pointer</source>
        <translation>&amp;JSON Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy where the current claim stands, as a JSON Pointer</source>
        <translation>Kopieren, wo der aktuelle Claim steht, als JSON Pointer</translation>
    </message>
    <message>
        <source>Copy j&amp;q Path</source>
        <translation>j&amp;q-Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy where the current claim stands, as jq writes it</source>
        <translation>Kopieren, wo der aktuelle Claim steht, in der Schreibweise von jq</translation>
    </message>
    <message>
        <source>Copy Clai&amp;m as JSON</source>
        <translation>Clai&amp;m als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the current claim with its name and value</source>
        <translation>Den aktuellen Claim mit Namen und Wert kopieren</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Näc&amp;hsten Treffer suchen</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>Show how each key on hand fits this token, or no longer</source>
        <translation>Zeigen, wie jeder vorliegende Schlüssel zu diesem Token passt, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;As Of…</source>
        <translation>&amp;Zeitpunkt wählen…</translation>
    </message>
    <message>
        <source>Look at the token as of another instant</source>
        <translation>Das Token zu einem anderen Zeitpunkt betrachten</translation>
    </message>
    <message>
        <source>Back to No&amp;w</source>
        <translation>Zurück zum &amp;Jetzt</translation>
    </message>
    <message>
        <source>Look at the token as of now again</source>
        <translation>Das Token wieder zum jetzigen Zeitpunkt betrachten</translation>
    </message>
    <message>
        <source>&amp;Edit Payload</source>
        <translation>Payload &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit the payload in place, or no longer</source>
        <translation>Den Payload an Ort und Stelle bearbeiten oder nicht mehr</translation>
    </message>
    <message>
        <source>Edit &amp;Header</source>
        <translation>Header bearbei&amp;ten</translation>
    </message>
    <message>
        <source>Edit the header in place, or no longer</source>
        <translation>Den Header an Ort und Stelle bearbeiten oder nicht mehr</translation>
    </message>
    <message>
        <source>Si&amp;gn Again</source>
        <translation>Neu &amp;signieren</translation>
    </message>
    <message>
        <source>Sign the token as it is now with a key on hand</source>
        <translation>Das Token in seinem jetzigen Zustand mit einem vorliegenden Schlüssel signieren</translation>
    </message>
    <message>
        <source>Re&amp;vert All Changes</source>
        <translation>Alle Än&amp;derungen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back every edit of the token</source>
        <translation>Jede Bearbeitung des Tokens zurücknehmen</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Fit of All Ke&amp;ys</source>
        <translation>Eignung &amp;aller Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Bind Hashes…</source>
        <translation>&amp;Hashes zuordnen…</translation>
    </message>
    <message>
        <source>Compare the hashes in this token with what it came with</source>
        <translation>Die Hashes in diesem Token mit dem vergleichen, wozu es gehört</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>Vergleichen &amp;mit…</translation>
    </message>
    <message>
        <source>Show this token side by side with another one, or no longer</source>
        <translation>Dieses Token neben einem anderen zeigen oder nicht mehr</translation>
    </message>
    <message>
        <source>Filt&amp;er Tokens</source>
        <translation>Tokens fi&amp;ltern</translation>
    </message>
    <message>
        <source>Go to the filter of the list of tokens</source>
        <translation>Zum Filter der Token-Liste gehen</translation>
    </message>
    <message>
        <source>Find Previ&amp;ous</source>
        <translation>Vorigen Treffer su&amp;chen</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>Neuer &amp;Reiter</translation>
    </message>
    <message>
        <source>Inspect something else beside this</source>
        <translation>Daneben noch etwas anderes untersuchen</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open another window of this program</source>
        <translation>Ein weiteres Fenster dieses Programms öffnen</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>Geschlossenen Reiter &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Bring back the tab that was closed last</source>
        <translation>Den zuletzt geschlossenen Reiter zurückholen</translation>
    </message>
    <message>
        <source>C&amp;lose Tab</source>
        <translation>Reiter s&amp;chließen</translation>
    </message>
    <message>
        <source>Put this tab away; it can be reopened until all is cleared</source>
        <translation>Diesen Reiter weglegen; er lässt sich wieder öffnen, bis alles geleert wird</translation>
    </message>
    <message>
        <source>&amp;Watch the Clipboard</source>
        <translation>Zwischenab&amp;lage beobachten</translation>
    </message>
    <message>
        <source>Offer a token as soon as it is copied somewhere, or no longer</source>
        <translation>Ein Token anbieten, sobald es irgendwo kopiert wird, oder nicht mehr</translation>
    </message>
    <message>
        <source>Show what the token that was built says</source>
        <translation>Zeigen, was das erzeugte Token sagt</translation>
    </message>
    <message>
        <source>In&amp;spect Page</source>
        <translation>Seite „&amp;Untersuchen“</translation>
    </message>
    <message>
        <source>Show a token and what it says</source>
        <translation>Ein Token zeigen und was es sagt</translation>
    </message>
    <message>
        <source>B&amp;uild Page</source>
        <translation>Seite „&amp;Erzeugen“</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Ein Token erzeugen</translation>
    </message>
    <message>
        <source>Keys Pa&amp;ge</source>
        <translation>Seite „Sc&amp;hlüssel“</translation>
    </message>
    <message>
        <source>Show the keys that are kept</source>
        <translation>Die aufbewahrten Schlüssel zeigen</translation>
    </message>
    <message>
        <source>&amp;Jump to Counterpart</source>
        <translation>Zum &amp;Gegenstück springen</translation>
    </message>
    <message>
        <source>Select what the cursor is on in all other views of the token</source>
        <translation>In allen anderen Ansichten des Tokens auswählen, worauf der Cursor steht</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Nächster &amp;Reiter</translation>
    </message>
    <message>
        <source>Show the tab after this one</source>
        <translation>Den Reiter nach diesem zeigen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>V&amp;origer Reiter</translation>
    </message>
    <message>
        <source>Show the tab before this one</source>
        <translation>Den Reiter vor diesem zeigen</translation>
    </message>
    <message>
        <source>&amp;Move Tab Forward</source>
        <translation>Reiter &amp;weiterschieben</translation>
    </message>
    <message>
        <source>Let this tab and the one after it change places</source>
        <translation>Diesen Reiter mit dem nächsten den Platz tauschen lassen</translation>
    </message>
    <message>
        <source>Move Tab &amp;Backward</source>
        <translation>Reiter &amp;zurückschieben</translation>
    </message>
    <message>
        <source>Let this tab and the one before it change places</source>
        <translation>Diesen Reiter mit dem vorigen den Platz tauschen lassen</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Prev&amp;ious Pane</source>
        <translation>Voriger Bere&amp;ich</translation>
    </message>
    <message>
        <source>Go back to the part of the window before</source>
        <translation>Zum vorigen Teil des Fensters zurückgehen</translation>
    </message>
    <message>
        <source>Show all text of the token larger</source>
        <translation>Allen Text des Tokens größer zeigen</translation>
    </message>
    <message>
        <source>Show all text of the token smaller</source>
        <translation>Allen Text des Tokens kleiner zeigen</translation>
    </message>
    <message>
        <source>Show all text of the token in its usual size</source>
        <translation>Allen Text des Tokens in der gewohnten Größe zeigen</translation>
    </message>
    <message>
        <source>Copy as Decoded &amp;JSON</source>
        <translation>Als decodiertes &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy header, payload and verdicts as one JSON object</source>
        <translation>Header, Payload und Ergebnisse als ein JSON-Objekt kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the token and what it says as Markdown</source>
        <translation>Das Token und was es sagt als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>Copy the token and what it says with its colours</source>
        <translation>Das Token und was es sagt mit seinen Farben kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy a picture of the token and what it says</source>
        <translation>Ein Bild des Tokens und dessen, was es sagt, kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Token As…</source>
        <translation>Token &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Write the token and what it says into a file</source>
        <translation>Das Token und was es sagt in eine Datei schreiben</translation>
    </message>
    <message>
        <source>P&amp;rint Token…</source>
        <translation>Token &amp;drucken…</translation>
    </message>
    <message>
        <source>Put the token and what it says on paper</source>
        <translation>Das Token und was es sagt zu Papier bringen</translation>
    </message>
    <message>
        <source>Redact &amp;Values</source>
        <translation>&amp;Werte schwärzen</translation>
    </message>
    <message>
        <source>Hide every value and the signature in what is exported, or no longer</source>
        <translation>In dem, was exportiert wird, jeden Wert und die Signatur verbergen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Add Keys…</source>
        <translation>Schlüssel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Paste keys, or read files and folders of them</source>
        <translation>Schlüssel einfügen oder aus Dateien und Ordnern lesen</translation>
    </message>
    <message>
        <source>&amp;Make a Key…</source>
        <translation>Schlüssel &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Make a new key of any kind</source>
        <translation>Einen neuen Schlüssel beliebiger Art erzeugen</translation>
    </message>
    <message>
        <source>&amp;Fetch Keys…</source>
        <translation>Schlüssel h&amp;olen…</translation>
    </message>
    <message>
        <source>Fetch keys from a URL or an issuer that you name</source>
        <translation>Schlüssel von einer URL oder einem Aussteller holen, die Sie nennen</translation>
    </message>
    <message>
        <source>&amp;Keep Entered Keys</source>
        <translation>Eingegebene Schlüssel auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Add the keys of the key field to those that are kept</source>
        <translation>Die Schlüssel des Schlüsselfelds zu den aufbewahrten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy as Public JWK</source>
        <translation>Als öffentliches JWK &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the public half of the chosen keys</source>
        <translation>Die öffentliche Hälfte der gewählten Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Call the chosen key something else</source>
        <translation>Den gewählten Schlüssel anders nennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove the chosen keys; they can be brought back</source>
        <translation>Die gewählten Schlüssel entfernen; sie lassen sich zurückholen</translation>
    </message>
    <message>
        <source>&amp;Unlock or Make Vault…</source>
        <translation>Tresor entsperren oder &amp;anlegen…</translation>
    </message>
    <message>
        <source>Enter the passphrase of the keys&apos; encrypted file, or make one</source>
        <translation>Die Passphrase der verschlüsselten Schlüsseldatei eingeben oder eine solche Datei anlegen</translation>
    </message>
    <message>
        <source>&amp;Lock Vault</source>
        <translation>Tresor s&amp;perren</translation>
    </message>
    <message>
        <source>Save the vault, and wipe its private keys from memory</source>
        <translation>Den Tresor speichern und seine privaten Schlüssel aus dem Speicher löschen</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Ein paar Buchstaben dessen eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Smart Cards…</source>
        <translation>&amp;Smartcards…</translation>
    </message>
    <message>
        <source>Use keys on smart cards, or no longer</source>
        <translation>Schlüssel auf Smartcards benutzen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Issue&amp;r Page</source>
        <translation>Seite „&amp;Aussteller“</translation>
    </message>
    <message>
        <source>Serve tokens to programs of this machine</source>
        <translation>Tokens an Programme auf diesem Rechner ausgeben</translation>
    </message>
    <message>
        <source>Move to &amp;Group…</source>
        <translation>In &amp;Gruppe verschieben…</translation>
    </message>
    <message>
        <source>Put the chosen keys into a group, or take them out</source>
        <translation>Die gewählten Schlüssel in eine Gruppe stecken oder herausnehmen</translation>
    </message>
    <message>
        <source>L&amp;ocking and Clipboard…</source>
        <translation>Sperren und &amp;Zwischenablage…</translation>
    </message>
    <message>
        <source>Set when the vault locks and a copied secret is cleared</source>
        <translation>Festlegen, wann der Tresor gesperrt und ein kopiertes Geheimnis gelöscht wird</translation>
    </message>
    <message>
        <source>Run Local &amp;Issuer</source>
        <translation>&amp;Lokalen Aussteller betreiben</translation>
    </message>
    <message>
        <source>Serve tokens and public keys on this machine, or no longer</source>
        <translation>Tokens und öffentliche Schlüssel auf diesem Rechner ausgeben oder nicht mehr</translation>
    </message>
    <message>
        <source>Rotat&amp;e Issuer&apos;s Key</source>
        <translation>Ausstellerschlüssel &amp;wechseln</translation>
    </message>
    <message>
        <source>Make the issuer a new key and sign with it from now on</source>
        <translation>Dem Aussteller einen neuen Schlüssel erzeugen und von nun an damit signieren</translation>
    </message>
    <message>
        <source>Copy &amp;Discovery URL</source>
        <translation>&amp;Discovery-URL kopieren</translation>
    </message>
    <message>
        <source>Copy where the issuer&apos;s metadata are</source>
        <translation>Kopieren, wo die Metadaten des Ausstellers sind</translation>
    </message>
    <message>
        <source>Copy &amp;Token Command</source>
        <translation>Token-Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Copy a command for a shell that asks the issuer for a token</source>
        <translation>Einen Shell-Befehl kopieren, der den Aussteller um ein Token bittet</translation>
    </message>
    <message>
        <source>Open in &amp;Inspect</source>
        <translation>In „&amp;Untersuchen“ öffnen</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keep claims, header and choices under a name, without keys</source>
        <translation>Claims, Header und Einstellungen unter einem Namen aufbewahren, ohne Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Rename Template…</source>
        <translation>Vorlage u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Call a template of your own something else</source>
        <translation>Eine eigene Vorlage anders nennen</translation>
    </message>
    <message>
        <source>&amp;Delete Template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>Delete a template of your own; it can be brought back</source>
        <translation>Eine eigene Vorlage löschen; sie lässt sich zurückholen</translation>
    </message>
    <message>
        <source>&amp;One Token</source>
        <translation>&amp;Ein Token</translation>
    </message>
    <message>
        <source>Show the token that is described</source>
        <translation>Das beschriebene Token zeigen</translation>
    </message>
    <message>
        <source>Make a &amp;Batch</source>
        <translation>&amp;Stapel erzeugen</translation>
    </message>
    <message>
        <source>Make many tokens and save them</source>
        <translation>Viele Tokens erzeugen und speichern</translation>
    </message>
    <message>
        <source>Test &amp;Suite</source>
        <translation>&amp;Testsuite</translation>
    </message>
    <message>
        <source>Show tokens that a verifier must refuse, and some it must accept</source>
        <translation>Tokens zeigen, die ein Prüfer abweisen muss, und einige, die er annehmen muss</translation>
    </message>
    <message>
        <source>&amp;Check an API…</source>
        <translation>&amp;API prüfen…</translation>
    </message>
    <message>
        <source>Send bad tokens and good ones to an API of yours, or no longer</source>
        <translation>Schlechte und gute Tokens an eine eigene API senden oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Remember Recent Files</source>
        <translation>Zuletzt geöffnete Dateien &amp;merken</translation>
    </message>
    <message>
        <source>Keep the paths of opened files, and nothing else of them</source>
        <translation>Die Pfade geöffneter Dateien aufbewahren und sonst nichts von ihnen</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Files</source>
        <translation>Liste zuletzt geöffneter Dateien &amp;leeren</translation>
    </message>
    <message>
        <source>Forget the paths of opened files</source>
        <translation>Die Pfade geöffneter Dateien vergessen</translation>
    </message>
    <message>
        <source>Edit Unpro&amp;tected Header</source>
        <translation>U&amp;ngeschützten Header bearbeiten</translation>
    </message>
    <message>
        <source>Edit the unprotected header in place, or no longer</source>
        <translation>Den ungeschützten Header an Ort und Stelle bearbeiten oder nicht mehr</translation>
    </message>
    <message>
        <source>Forget every tab, all keys that no vault keeps, and what was copied from here</source>
        <translation>Alle Reiter vergessen, alle Schlüssel, die kein Tresor verwahrt, und was von hier kopiert wurde</translation>
    </message>
    <message>
        <source>Search the encoded text or the edited part that the cursor is in, else the payload</source>
        <translation>Den codierten Text oder den bearbeiteten Teil durchsuchen, in dem der Cursor steht, sonst den Payload</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Use this secret</source>
        <translation>Dieses Geheimnis verwenden</translation>
    </message>
    <message>
        <source>Use the secret as base64</source>
        <translation>Geheimnis als Base64 verwenden</translation>
    </message>
    <message>
        <source>Use the secret as base64url</source>
        <translation>Geheimnis als Base64url verwenden</translation>
    </message>
    <message>
        <source>Use the secret as hexadecimal</source>
        <translation>Geheimnis als Hexadezimaltext verwenden</translation>
    </message>
    <message>
        <source>Use the corrected secret</source>
        <translation>Berichtigtes Geheimnis verwenden</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>certainty of a cause</comment>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>certainty of a cause</comment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>certainty of a cause</comment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>With that undone, the signature verifies.</source>
        <translation>Macht man das rückgängig, ist die Signatur gültig.</translation>
    </message>
    <message>
        <source>With that undone, the key %1 verifies the signature.</source>
        <translation>Macht man das rückgängig, bestätigt der Schlüssel %1 die Signatur.</translation>
    </message>
    <message>
        <source>Use the corrected secret and token</source>
        <translation>Berichtigtes Geheimnis und Token verwenden</translation>
    </message>
    <message>
        <source>Use the corrected key and token</source>
        <translation>Berichtigten Schlüssel und berichtigtes Token verwenden</translation>
    </message>
    <message>
        <source>Use the corrected token</source>
        <translation>Berichtigtes Token verwenden</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Use the repaired key</source>
        <translation>Ausgebesserten Schlüssel verwenden</translation>
    </message>
    <message>
        <source>The secret is now read in its encoding.</source>
        <translation>Das Geheimnis wird jetzt in seiner Codierung gelesen.</translation>
    </message>
    <message>
        <source>The key field now holds the secret that verifies.</source>
        <translation>Das Schlüsselfeld enthält jetzt das Geheimnis, das die Signatur bestätigt.</translation>
    </message>
    <message>
        <source>The key field now holds the key that verifies.</source>
        <translation>Das Schlüsselfeld enthält jetzt den Schlüssel, der die Signatur bestätigt.</translation>
    </message>
    <message>
        <source>The text now holds the corrected token.</source>
        <translation>Der Text enthält jetzt das berichtigte Token.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Without a token</source>
        <translation>Ohne Token</translation>
    </message>
    <message>
        <source>It must be refused, or the route asks for no token.</source>
        <translation>Muss abgewiesen werden, sonst verlangt die Route kein Token.</translation>
    </message>
    <message>
        <source>With the good token</source>
        <translation>Mit dem guten Token</translation>
    </message>
    <message>
        <source>It must be accepted, or every refusal says nothing.</source>
        <translation>Muss angenommen werden, sonst besagt keine Abweisung etwas.</translation>
    </message>
    <message>
        <source>With the good token, after all others</source>
        <translation>Mit dem guten Token, nach allen anderen</translation>
    </message>
    <message>
        <source>It must be accepted still, or the refusals before it may say nothing.</source>
        <translation>Muss noch immer angenommen werden, sonst besagen die Abweisungen davor vielleicht nichts.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>As it should</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>Wrongly accepted</source>
        <translation>Zu Unrecht angenommen</translation>
    </message>
    <message>
        <source>Wrongly refused</source>
        <translation>Zu Unrecht abgewiesen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>Check of an API</source>
        <translation>Prüfung einer API</translation>
    </message>
    <message>
        <source>Unclear or without an answer</source>
        <translation>Unklar oder ohne Antwort</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It must be refused:</source>
        <translation>Muss abgewiesen werden:</translation>
    </message>
    <message>
        <source>It must be accepted:</source>
        <translation>Muss angenommen werden:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Surprises</source>
        <translation>Überraschungen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>Was er prüft</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Signature, MAC or key-management algorithm; must be present</source>
        <translation>Algorithmus für Signatur, MAC oder Schlüsselverwaltung; muss vorhanden sein</translation>
    </message>
    <message>
        <source>Content encryption algorithm; absent with HPKE integrated encryption</source>
        <translation>Algorithmus der Inhaltsverschlüsselung; fehlt bei integrierter HPKE-Verschlüsselung</translation>
    </message>
    <message>
        <source>Compression before encryption, only DEF</source>
        <translation>Kompression vor der Verschlüsselung, nur DEF</translation>
    </message>
    <message>
        <source>URL of a JWK Set with the key</source>
        <translation>URL eines JWK Set mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Public key embedded in the token</source>
        <translation>In das Token eingebetteter öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Hint that names the key</source>
        <translation>Hinweis, der den Schlüssel benennt</translation>
    </message>
    <message>
        <source>URL of an X.509 chain</source>
        <translation>URL einer X.509-Kette</translation>
    </message>
    <message>
        <source>X.509 chain, standard base64 DER, leaf first</source>
        <translation>X.509-Kette, DER in Standard-base64, Blatt zuerst</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate</source>
        <translation>SHA-1-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Media type of the whole object, application/ may be omitted</source>
        <translation>Medientyp des ganzen Objekts, application/ darf fehlen</translation>
    </message>
    <message>
        <source>Media type of the payload; JWT for nested tokens</source>
        <translation>Medientyp des Payloads; JWT bei verschachtelten Token</translation>
    </message>
    <message>
        <source>Extension names the recipient must understand</source>
        <translation>Namen der Erweiterungen, die der Empfänger verstehen muss</translation>
    </message>
    <message>
        <source>Ephemeral public key of the sender</source>
        <translation>Kurzlebiger öffentlicher Schlüssel des Absenders</translation>
    </message>
    <message>
        <source>Agreement PartyUInfo</source>
        <translation>PartyUInfo der Schlüsselvereinbarung</translation>
    </message>
    <message>
        <source>Agreement PartyVInfo</source>
        <translation>PartyVInfo der Schlüsselvereinbarung</translation>
    </message>
    <message>
        <source>IV for AES-GCM key wrap (96 bit)</source>
        <translation>IV der AES-GCM-Schlüsselverpackung (96 Bit)</translation>
    </message>
    <message>
        <source>Tag for AES-GCM key wrap (128 bit)</source>
        <translation>Tag der AES-GCM-Schlüsselverpackung (128 Bit)</translation>
    </message>
    <message>
        <source>PBES2 salt input</source>
        <translation>Salt-Eingabe für PBES2</translation>
    </message>
    <message>
        <source>PBES2 iteration count</source>
        <translation>Zahl der PBES2-Iterationen</translation>
    </message>
    <message>
        <source>Issuer claim replicated in the header of an encrypted JWT</source>
        <translation>Aussteller, im Header eines verschlüsselten JWT wiederholt</translation>
    </message>
    <message>
        <source>Subject claim replicated in the header</source>
        <translation>Subjekt, im Header wiederholt</translation>
    </message>
    <message>
        <source>Audience claim replicated in the header</source>
        <translation>Empfänger, im Header wiederholt</translation>
    </message>
    <message>
        <source>false = payload is not base64url encoded</source>
        <translation>false = der Payload ist nicht base64url-kodiert</translation>
    </message>
    <message>
        <source>PASSporT extension identifier (shaken, div, rph, rcd, ...)</source>
        <translation>Kennung der PASSporT-Erweiterung (shaken, div, rph, rcd, ...)</translation>
    </message>
    <message>
        <source>Target URL of an ACME request</source>
        <translation>Ziel-URL einer ACME-Anfrage</translation>
    </message>
    <message>
        <source>Anti-replay nonce of an ACME request (also seen in Entra Graph tokens)</source>
        <translation>Nonce gegen Wiederholung einer ACME-Anfrage (auch in Graph-Token von Entra)</translation>
    </message>
    <message>
        <source>Signature Validation Token(s) about the signature</source>
        <translation>Signature Validation Token(s) über die Signatur</translation>
    </message>
    <message>
        <source>IHE document submission-set id</source>
        <translation>Kennung einer IHE-Dokumenteneinreichung</translation>
    </message>
    <message>
        <source>JWT carried in the header (verifier attestation)</source>
        <translation>Im Header mitgeführtes JWT (Beglaubigung des Prüfers)</translation>
    </message>
    <message>
        <source>OAuth client identifier in the header</source>
        <translation>OAuth-Client-Kennung im Header</translation>
    </message>
    <message>
        <source>Federation trust chain for the signer</source>
        <translation>Vertrauenskette der Föderation für den Unterzeichner</translation>
    </message>
    <message>
        <source>Federation trust chain of the peer</source>
        <translation>Vertrauenskette der Föderation für die Gegenstelle</translation>
    </message>
    <message>
        <source>HPKE encapsulated secret (Key Encryption mode)</source>
        <translation>Von HPKE gekapseltes Geheimnis (Modus Key Encryption)</translation>
    </message>
    <message>
        <source>Identifier of the HPKE pre-shared key</source>
        <translation>Kennung des vorab geteilten HPKE-Schlüssels</translation>
    </message>
    <message>
        <source>Unprotected header: SD-JWT disclosures in JSON serialisation</source>
        <translation>Ungeschützter Header: SD-JWT-Disclosures in JSON-Serialisierung</translation>
    </message>
    <message>
        <source>Unprotected header: key binding JWT in JSON serialisation</source>
        <translation>Ungeschützter Header: JWT der Schlüsselbindung in JSON-Serialisierung</translation>
    </message>
    <message>
        <source>Type metadata documents shipped with an SD-JWT VC (older drafts)</source>
        <translation>Mit einem SD-JWT VC gelieferte Typ-Metadaten (ältere Entwürfe)</translation>
    </message>
    <message>
        <source>Attestation JWT for the proof key</source>
        <translation>Beglaubigungs-JWT für den Nachweisschlüssel</translation>
    </message>
    <message>
        <source>Sender key id (ECDH-1PU)</source>
        <translation>Schlüsselkennung des Absenders (ECDH-1PU)</translation>
    </message>
    <message>
        <source>Signing time (JAdES)</source>
        <translation>Zeitpunkt der Unterzeichnung (JAdES)</translation>
    </message>
    <message>
        <source>Detached object references (JAdES)</source>
        <translation>Verweise auf abgetrennte Objekte (JAdES)</translation>
    </message>
    <message>
        <source>Signature policy id (JAdES)</source>
        <translation>Kennung der Signaturrichtlinie (JAdES)</translation>
    </message>
    <message>
        <source>Certificate digest with named algorithm (JAdES)</source>
        <translation>Zertifikats-Hash mit benanntem Algorithmus (JAdES)</translation>
    </message>
    <message>
        <source>Certificate digests of several certificates (JAdES)</source>
        <translation>Hashes mehrerer Zertifikate (JAdES)</translation>
    </message>
    <message>
        <source>Unprotected JAdES properties</source>
        <translation>Ungeschützte JAdES-Eigenschaften</translation>
    </message>
    <message>
        <source>OpenPubkey client instance claims hash</source>
        <translation>Hash der OpenPubkey-Client-Claims</translation>
    </message>
    <message>
        <source>JWK thumbprint in a header (OpenPubkey)</source>
        <translation>JWK-Fingerabdruck in einem Header (OpenPubkey)</translation>
    </message>
    <message>
        <source>Signing time for Open Banking UK messages</source>
        <translation>Zeitpunkt der Unterzeichnung von Nachrichten bei Open Banking UK</translation>
    </message>
    <message>
        <source>Signer DN for Open Banking UK messages</source>
        <translation>DN des Unterzeichners von Nachrichten bei Open Banking UK</translation>
    </message>
    <message>
        <source>Trust anchor domain for Open Banking UK messages</source>
        <translation>Domain des Vertrauensankers bei Open Banking UK</translation>
    </message>
    <message>
        <source>AWS ALB header fields next to kid/iss</source>
        <translation>Header-Felder von AWS ALB neben kid/iss</translation>
    </message>
    <message>
        <source>Identifier of the party that created and secured the token</source>
        <translation>Kennung der Stelle, die das Token erzeugt und gesichert hat</translation>
    </message>
    <message>
        <source>Principal the statements are about; unique in the issuer&apos;s scope</source>
        <translation>Wer oder was die Aussagen betrifft; eindeutig im Bereich des Ausstellers</translation>
    </message>
    <message>
        <source>Intended recipient(s); a verifier not listed must reject</source>
        <translation>Vorgesehene Empfänger; ein nicht genannter Prüfer muss ablehnen</translation>
    </message>
    <message>
        <source>Instant from which the token must no longer be accepted</source>
        <translation>Zeitpunkt, ab dem das Token nicht mehr angenommen werden darf</translation>
    </message>
    <message>
        <source>Instant before which the token must not be accepted</source>
        <translation>Zeitpunkt, vor dem das Token nicht angenommen werden darf</translation>
    </message>
    <message>
        <source>Instant of issuance; used to compute age</source>
        <translation>Zeitpunkt der Ausstellung; daraus folgt das Alter</translation>
    </message>
    <message>
        <source>Unique token identifier, used for replay detection</source>
        <translation>Eindeutige Kennung des Tokens, gegen Wiederholung</translation>
    </message>
    <message>
        <source>Full display name of the end user</source>
        <translation>Voller Anzeigename des Benutzers</translation>
    </message>
    <message>
        <source>First or given name(s)</source>
        <translation>Vorname(n)</translation>
    </message>
    <message>
        <source>Surname(s) or last name(s)</source>
        <translation>Nachname(n)</translation>
    </message>
    <message>
        <source>Middle name(s)</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Shorthand name the user wants; mutable, never a key</source>
        <translation>Gewünschter Kurzname; änderbar, nie ein Schlüssel</translation>
    </message>
    <message>
        <source>URL of the profile page</source>
        <translation>URL der Profilseite</translation>
    </message>
    <message>
        <source>URL of a profile picture</source>
        <translation>URL eines Profilbilds</translation>
    </message>
    <message>
        <source>URL of the user&apos;s web page or blog</source>
        <translation>URL der Webseite oder des Blogs</translation>
    </message>
    <message>
        <source>Preferred e-mail address; not a stable identifier</source>
        <translation>Bevorzugte E-Mail-Adresse; keine dauerhafte Kennung</translation>
    </message>
    <message>
        <source>True when the provider confirmed control of the e-mail</source>
        <translation>True, wenn der Anbieter die Kontrolle über die E-Mail-Adresse bestätigt hat</translation>
    </message>
    <message>
        <source>Gender, e.g. female or male, other values allowed</source>
        <translation>Geschlecht, etwa female oder male, andere Werte erlaubt</translation>
    </message>
    <message>
        <source>Birthday YYYY-MM-DD; 0000 year hides it; YYYY alone allowed</source>
        <translation>Geburtstag JJJJ-MM-TT; Jahr 0000 verbirgt es; JJJJ allein ist erlaubt</translation>
    </message>
    <message>
        <source>IANA time zone name</source>
        <translation>Name der Zeitzone nach IANA</translation>
    </message>
    <message>
        <source>Language tag, BCP 47 (underscore seen in the wild)</source>
        <translation>Sprachkennung nach BCP 47 (auch mit Unterstrich anzutreffen)</translation>
    </message>
    <message>
        <source>Preferred telephone number, E.164 recommended</source>
        <translation>Bevorzugte Telefonnummer, E.164 empfohlen</translation>
    </message>
    <message>
        <source>True when the phone number was verified</source>
        <translation>True, wenn die Telefonnummer bestätigt wurde</translation>
    </message>
    <message>
        <source>Postal address: formatted, street_address, locality, region, postal_code, country</source>
        <translation>Postanschrift: formatted, street_address, locality, region, postal_code, country</translation>
    </message>
    <message>
        <source>Last time the profile data changed</source>
        <translation>Letzte Änderung der Profildaten</translation>
    </message>
    <message>
        <source>Client the token was issued to</source>
        <translation>Client, für den das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Value from the auth request echoed to bind session and stop replay</source>
        <translation>Wert aus der Anmeldeanfrage, bindet die Sitzung und verhindert Wiederholung</translation>
    </message>
    <message>
        <source>When the end user actually authenticated</source>
        <translation>Wann sich der Benutzer tatsächlich angemeldet hat</translation>
    </message>
    <message>
        <source>Left half of the access-token hash, base64url</source>
        <translation>Linke Hälfte des Hashs des Access-Tokens, base64url</translation>
    </message>
    <message>
        <source>Left half of the authorization-code hash, base64url</source>
        <translation>Linke Hälfte des Hashs des Autorisierungscodes, base64url</translation>
    </message>
    <message>
        <source>Authentication context class reached (0 = below ISO 29115 level 1)</source>
        <translation>Erreichte Klasse der Anmeldung (0 = unter Stufe 1 von ISO 29115)</translation>
    </message>
    <message>
        <source>Authentication methods used (pwd, otp, mfa, hwk, fpt, swk, ...)</source>
        <translation>Verwendete Anmeldeverfahren (pwd, otp, mfa, hwk, fpt, swk, ...)</translation>
    </message>
    <message>
        <source>Public key used to check a self-issued ID token</source>
        <translation>Öffentlicher Schlüssel zur Prüfung eines selbst ausgestellten ID-Tokens</translation>
    </message>
    <message>
        <source>Key the presenter must prove possession of</source>
        <translation>Schlüssel, dessen Besitz der Überbringer nachweisen muss</translation>
    </message>
    <message>
        <source>SIP From tag header field value</source>
        <translation>Tag des SIP-Headers From</translation>
    </message>
    <message>
        <source>SIP Date header field value</source>
        <translation>Wert des SIP-Headers Date</translation>
    </message>
    <message>
        <source>SIP Call-Id header field value</source>
        <translation>Wert des SIP-Headers Call-Id</translation>
    </message>
    <message>
        <source>SIP CSeq numeric value</source>
        <translation>Zahl des SIP-Headers CSeq</translation>
    </message>
    <message>
        <source>SIP Via branch parameter</source>
        <translation>Parameter branch des SIP-Headers Via</translation>
    </message>
    <message>
        <source>Originating identity of a call (tn or uri)</source>
        <translation>Ursprungsidentität eines Anrufs (tn oder uri)</translation>
    </message>
    <message>
        <source>Destination identities of a call</source>
        <translation>Zielidentitäten eines Anrufs</translation>
    </message>
    <message>
        <source>Media key fingerprints from SDP</source>
        <translation>Fingerabdrücke der Medienschlüssel aus dem SDP</translation>
    </message>
    <message>
        <source>Map of event-type URI to event payload</source>
        <translation>Zuordnung von Ereignistyp-URI zu Ereignisinhalt</translation>
    </message>
    <message>
        <source>Time the event happened</source>
        <translation>Zeitpunkt des Ereignisses</translation>
    </message>
    <message>
        <source>Transaction identifier that correlates events/requests</source>
        <translation>Vorgangskennung, die Ereignisse und Anfragen verbindet</translation>
    </message>
    <message>
        <source>SIP Resource-Priority header authorisation</source>
        <translation>Autorisierung des SIP-Headers Resource-Priority</translation>
    </message>
    <message>
        <source>Session identifier at the provider</source>
        <translation>Sitzungskennung beim Anbieter</translation>
    </message>
    <message>
        <source>Vector of Trust value</source>
        <translation>Wert des Vector of Trust</translation>
    </message>
    <message>
        <source>URL of the Vector of Trust trustmark</source>
        <translation>URL des Trustmarks zum Vector of Trust</translation>
    </message>
    <message>
        <source>SHAKEN attestation level A, B or C</source>
        <translation>SHAKEN-Beglaubigungsstufe A, B oder C</translation>
    </message>
    <message>
        <source>SHAKEN opaque originating identifier (UUID)</source>
        <translation>Undurchsichtige Ursprungskennung von SHAKEN (UUID)</translation>
    </message>
    <message>
        <source>Acting party in delegation; nested = chain of actors</source>
        <translation>Handelnde Partei bei Delegation; verschachtelt = Kette von Handelnden</translation>
    </message>
    <message>
        <source>Space-delimited OAuth scopes</source>
        <translation>OAuth-Scopes, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>OAuth client the token was issued to</source>
        <translation>OAuth-Client, für den das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Party authorised to become the actor</source>
        <translation>Partei, die zum Handelnden werden darf</translation>
    </message>
    <message>
        <source>jCard contact data of a caller</source>
        <translation>Kontaktdaten eines Anrufers als jCard</translation>
    </message>
    <message>
        <source>Number of API requests this access token may be used for</source>
        <translation>Zahl der API-Anfragen, für die das Access-Token gilt</translation>
    </message>
    <message>
        <source>Diverted target of a call</source>
        <translation>Umgeleitetes Ziel eines Anrufs</translation>
    </message>
    <message>
        <source>Original PASSporT in compact form inside a div token</source>
        <translation>Ursprünglicher PASSporT in Kompaktform in einem div-Token</translation>
    </message>
    <message>
        <source>Verifiable Credential embedded per VC Data Model 1.x</source>
        <translation>Eingebettetes Verifiable Credential nach VC Data Model 1.x</translation>
    </message>
    <message>
        <source>Verifiable Presentation embedded per VC Data Model 1.x</source>
        <translation>Eingebettete Verifiable Presentation nach VC Data Model 1.x</translation>
    </message>
    <message>
        <source>SIP Priority header field value</source>
        <translation>Wert des SIP-Headers Priority</translation>
    </message>
    <message>
        <source>ACE profile the token is to be used with</source>
        <translation>ACE-Profil, mit dem das Token zu verwenden ist</translation>
    </message>
    <message>
        <source>Nonce previously given to the AS by the RS</source>
        <translation>Nonce, die der RS dem AS zuvor gegeben hat</translation>
    </message>
    <message>
        <source>Lifetime in seconds from first reception at the RS</source>
        <translation>Gültigkeit in Sekunden ab dem ersten Empfang beim RS</translation>
    </message>
    <message>
        <source>Roles of the subject (SCIM style)</source>
        <translation>Rollen des Subjekts (nach SCIM)</translation>
    </message>
    <message>
        <source>Groups of the subject (SCIM style)</source>
        <translation>Gruppen des Subjekts (nach SCIM)</translation>
    </message>
    <message>
        <source>Entitlements of the subject (SCIM style)</source>
        <translation>Berechtigungen des Subjekts (nach SCIM)</translation>
    </message>
    <message>
        <source>Introspection result nested in a signed introspection response</source>
        <translation>Ergebnis der Introspektion, in einer signierten Antwort verschachtelt</translation>
    </message>
    <message>
        <source>Freshness nonce(s), 8-88 characters in JSON</source>
        <translation>Nonce(s) für Frische, in JSON 8 bis 88 Zeichen</translation>
    </message>
    <message>
        <source>Universal entity identifier (7-33 octets, base64url)</source>
        <translation>Universelle Gerätekennung (7 bis 33 Oktette, base64url)</translation>
    </message>
    <message>
        <source>Semi-permanent entity identifiers by label</source>
        <translation>Halbdauerhafte Gerätekennungen nach Bezeichnung</translation>
    </message>
    <message>
        <source>Hardware manufacturer id (random, IEEE OUI or PEN)</source>
        <translation>Kennung des Geräteherstellers (zufällig, IEEE OUI oder PEN)</translation>
    </message>
    <message>
        <source>Hardware model identifier</source>
        <translation>Kennung des Gerätemodells</translation>
    </message>
    <message>
        <source>Hardware version and optional scheme</source>
        <translation>Geräteversion und wahlweise ihr Schema</translation>
    </message>
    <message>
        <source>Seconds since boot</source>
        <translation>Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>Whether boot was authorised by the OEM</source>
        <translation>Ob der Start vom Hersteller autorisiert war</translation>
    </message>
    <message>
        <source>Debug facility state (enabled, disabled, disabled-since-boot, ...)</source>
        <translation>Zustand der Debug-Einrichtung (enabled, disabled, disabled-since-boot, ...)</translation>
    </message>
    <message>
        <source>Geographic position of the entity (latitude, longitude, ...)</source>
        <translation>Geografische Lage des Geräts (Breite, Länge, ...)</translation>
    </message>
    <message>
        <source>URI or OID of the EAT profile</source>
        <translation>URI oder OID des EAT-Profils</translation>
    </message>
    <message>
        <source>Claims of sub-modules, nested tokens or digests</source>
        <translation>Claims von Teilmodulen, verschachtelte Token oder Hashes</translation>
    </message>
    <message>
        <source>Times the entity has booted</source>
        <translation>Wie oft das Gerät gestartet wurde</translation>
    </message>
    <message>
        <source>Random value constant for one boot cycle</source>
        <translation>Zufallswert, der je Startzyklus gleich bleibt</translation>
    </message>
    <message>
        <source>Certifications received as digital letters of approval</source>
        <translation>Als digitale Zulassungsschreiben erhaltene Zertifizierungen</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>Name der Software</translation>
    </message>
    <message>
        <source>Version of the software and optional scheme</source>
        <translation>Version der Software und wahlweise ihr Schema</translation>
    </message>
    <message>
        <source>Software manifests (e.g. CoSWID, SUIT)</source>
        <translation>Software-Manifeste (etwa CoSWID, SUIT)</translation>
    </message>
    <message>
        <source>Measurements of software, configuration and files</source>
        <translation>Messwerte von Software, Konfiguration und Dateien</translation>
    </message>
    <message>
        <source>Results of comparing measurements with reference values</source>
        <translation>Ergebnisse des Vergleichs von Messwerten mit Sollwerten</translation>
    </message>
    <message>
        <source>Intended use: generic, registration, provisioning, csr, pop</source>
        <translation>Verwendungszweck: generic, registration, provisioning, csr, pop</translation>
    </message>
    <message>
        <source>CDNI claim set version</source>
        <translation>Version des CDNI-Claim-Satzes</translation>
    </message>
    <message>
        <source>CDNI claims that must be understood</source>
        <translation>CDNI-Claims, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>Client IP address the signed URI is valid for (encrypted)</source>
        <translation>Client-IP-Adresse, für die die signierte URI gilt (verschlüsselt)</translation>
    </message>
    <message>
        <source>URI container: hash or regex the URI must match</source>
        <translation>URI-Behälter: Hash oder Regex, dem die URI entsprechen muss</translation>
    </message>
    <message>
        <source>Expiration time setting for signed-token renewal</source>
        <translation>Ablaufeinstellung für die Erneuerung des signierten Tokens</translation>
    </message>
    <message>
        <source>Signed-token transport method for renewal</source>
        <translation>Übertragungsweg des signierten Tokens für die Erneuerung</translation>
    </message>
    <message>
        <source>Signed-token depth (path segments for the cookie)</source>
        <translation>Tiefe des signierten Tokens (Pfadsegmente für das Cookie)</translation>
    </message>
    <message>
        <source>Signature validation result claims (SVT)</source>
        <translation>Ergebnis-Claims der Signaturprüfung (SVT)</translation>
    </message>
    <message>
        <source>Rich authorization request objects, each with a type</source>
        <translation>Rich-Authorization-Request-Objekte, jedes mit einem Typ</translation>
    </message>
    <message>
        <source>Identity-assurance claims with their verification evidence</source>
        <translation>Claims zur Identitätssicherung mit ihren Nachweisen</translation>
    </message>
    <message>
        <source>Country, region, locality of birth</source>
        <translation>Land, Region und Ort der Geburt</translation>
    </message>
    <message>
        <source>Nationalities, ICAO 2 or 3 letter codes</source>
        <translation>Staatsangehörigkeiten, ICAO-Codes aus 2 oder 3 Buchstaben</translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation>Familienname bei der Geburt</translation>
    </message>
    <message>
        <source>Given name at birth</source>
        <translation>Vorname bei der Geburt</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>Weitere Vornamen bei der Geburt</translation>
    </message>
    <message>
        <source>Salutation such as Mr.</source>
        <translation>Anrede wie Frau oder Dr.</translation>
    </message>
    <message>
        <source>Title such as Dr.</source>
        <translation>Titel wie Dr.</translation>
    </message>
    <message>
        <source>Mobile number in ITU E.164 digits</source>
        <translation>Mobilnummer in Ziffern nach ITU E.164</translation>
    </message>
    <message>
        <source>Stage, religious or other alternative name</source>
        <translation>Künstler-, Ordens- oder anderer Name</translation>
    </message>
    <message>
        <source>HTTP method of the request a DPoP proof is for</source>
        <translation>HTTP-Methode der Anfrage, für die ein DPoP-Nachweis gilt</translation>
    </message>
    <message>
        <source>HTTP target URI without query and fragment</source>
        <translation>HTTP-Ziel-URI ohne Query und Fragment</translation>
    </message>
    <message>
        <source>base64url SHA-256 of the access token</source>
        <translation>SHA-256 des Access-Tokens in base64url</translation>
    </message>
    <message>
        <source>Authority Token Challenge (ACME)</source>
        <translation>Authority-Token-Challenge (ACME)</translation>
    </message>
    <message>
        <source>Structured subject identifier with a format member</source>
        <translation>Strukturierte Subjektkennung mit einem Mitglied format</translation>
    </message>
    <message>
        <source>Rich call data: name, logo, jCard</source>
        <translation>Rich Call Data: Name, Logo, jCard</translation>
    </message>
    <message>
        <source>Integrity digests for rich call data resources</source>
        <translation>Integritäts-Hashes der Rich-Call-Data-Ressourcen</translation>
    </message>
    <message>
        <source>Call reason text</source>
        <translation>Text zum Grund des Anrufs</translation>
    </message>
    <message>
        <source>Message integrity digest for SIP MESSAGE bodies</source>
        <translation>Integritäts-Hash des Inhalts von SIP MESSAGE</translation>
    </message>
    <message>
        <source>Which claims come from which aggregated/distributed source</source>
        <translation>Welche Claims aus welcher aggregierten oder verteilten Quelle kommen</translation>
    </message>
    <message>
        <source>Sources (JWT or endpoint) for aggregated/distributed claims</source>
        <translation>Quellen (JWT oder Endpunkt) aggregierter oder verteilter Claims</translation>
    </message>
    <message>
        <source>RDAP query purposes the user may state</source>
        <translation>Zwecke von RDAP-Anfragen, die der Benutzer angeben darf</translation>
    </message>
    <message>
        <source>Whether the user may ask not to be tracked in RDAP</source>
        <translation>Ob der Benutzer in RDAP verlangen darf, nicht verfolgt zu werden</translation>
    </message>
    <message>
        <source>Geohash string or list locating the subject</source>
        <translation>Geohash oder Liste davon, die das Subjekt verortet</translation>
    </message>
    <message>
        <source>Digests of selectively disclosable object members</source>
        <translation>Hashes einzeln offenlegbarer Objektmitglieder</translation>
    </message>
    <message>
        <source>Digest of a selectively disclosable array element</source>
        <translation>Hash eines einzeln offenlegbaren Array-Elements</translation>
    </message>
    <message>
        <source>Hash for disclosures and sd_hash; default sha-256</source>
        <translation>Hashverfahren für Disclosures und sd_hash; Vorgabe sha-256</translation>
    </message>
    <message>
        <source>Digest over the issuer JWT plus selected disclosures</source>
        <translation>Hash über das JWT des Ausstellers und die gewählten Disclosures</translation>
    </message>
    <message>
        <source>PLMN of the NF service consumer</source>
        <translation>PLMN des NF-Dienstnutzers</translation>
    </message>
    <message>
        <source>Stand-alone NPN of the NF service consumer</source>
        <translation>Eigenständiges NPN des NF-Dienstnutzers</translation>
    </message>
    <message>
        <source>PLMN of the NF service producer</source>
        <translation>PLMN des NF-Diensterbringers</translation>
    </message>
    <message>
        <source>Stand-alone NPN of the NF service producer</source>
        <translation>Eigenständiges NPN des NF-Diensterbringers</translation>
    </message>
    <message>
        <source>Network slices (S-NSSAI) of the producer</source>
        <translation>Netzscheiben (S-NSSAI) des Erbringers</translation>
    </message>
    <message>
        <source>Network slice instances of the producer</source>
        <translation>Netzscheiben-Instanzen des Erbringers</translation>
    </message>
    <message>
        <source>NF set identifier of the producer</source>
        <translation>NF-Set-Kennung des Erbringers</translation>
    </message>
    <message>
        <source>NF service set identifier of the producer</source>
        <translation>NF-Service-Set-Kennung des Erbringers</translation>
    </message>
    <message>
        <source>NF instance that is the data source</source>
        <translation>NF-Instanz, die Datenquelle ist</translation>
    </message>
    <message>
        <source>Analytics ids the consumer may request</source>
        <translation>Analyse-Kennungen, die der Nutzer anfordern darf</translation>
    </message>
    <message>
        <source>Resource owner (user) identifier for CAPIF/NEF access</source>
        <translation>Kennung des Ressourceneigentümers (Benutzers) für CAPIF/NEF</translation>
    </message>
    <message>
        <source>RATS conceptual message wrapper</source>
        <translation>Hülle für konzeptionelle RATS-Nachrichten</translation>
    </message>
    <message>
        <source>JWK Set of the federation entity</source>
        <translation>JWK Set der Föderationsentität</translation>
    </message>
    <message>
        <source>Metadata by entity type</source>
        <translation>Metadaten nach Entitätstyp</translation>
    </message>
    <message>
        <source>Trust-chain constraints (max_path_length, naming, entity types)</source>
        <translation>Einschränkungen der Vertrauenskette (max_path_length, naming, entity types)</translation>
    </message>
    <message>
        <source>Claims in the entity statement that must be understood</source>
        <translation>Claims der Entitätsaussage, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>URL with human-readable text on a trust mark</source>
        <translation>URL eines Texts für Menschen zu einem Trust Mark</translation>
    </message>
    <message>
        <source>Delegation JWT from the trust-mark owner</source>
        <translation>Delegations-JWT des Eigentümers des Trust Marks</translation>
    </message>
    <message>
        <source>Logo of the entity or trust mark</source>
        <translation>Logo der Entität oder des Trust Marks</translation>
    </message>
    <message>
        <source>Entity ids of immediate superiors</source>
        <translation>Kennungen der unmittelbar übergeordneten Entitäten</translation>
    </message>
    <message>
        <source>Entity ids of trust anchors above this entity</source>
        <translation>Kennungen der Vertrauensanker über dieser Entität</translation>
    </message>
    <message>
        <source>Trust marks held, each with type and JWT</source>
        <translation>Geführte Trust Marks, jedes mit Typ und JWT</translation>
    </message>
    <message>
        <source>Who may issue which trust-mark type</source>
        <translation>Wer welchen Trust-Mark-Typ ausstellen darf</translation>
    </message>
    <message>
        <source>Owners and keys of trust-mark types</source>
        <translation>Eigentümer und Schlüssel von Trust-Mark-Typen</translation>
    </message>
    <message>
        <source>Policy operators a superior applies to metadata</source>
        <translation>Richtlinien, die eine übergeordnete Stelle auf Metadaten anwendet</translation>
    </message>
    <message>
        <source>Policy operators that must be understood</source>
        <translation>Richtlinien-Operatoren, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>Fetch endpoint this statement was obtained from</source>
        <translation>Fetch-Endpunkt, von dem diese Aussage stammt</translation>
    </message>
    <message>
        <source>Historical keys with their lifetimes</source>
        <translation>Frühere Schlüssel mit ihren Gültigkeiten</translation>
    </message>
    <message>
        <source>Identifier of the trust-mark type</source>
        <translation>Kennung des Trust-Mark-Typs</translation>
    </message>
    <message>
        <source>Ordered entity statements from leaf to anchor</source>
        <translation>Geordnete Entitätsaussagen vom Blatt zum Anker</translation>
    </message>
    <message>
        <source>Trust anchor chosen in explicit registration</source>
        <translation>Bei der expliziten Registrierung gewählter Vertrauensanker</translation>
    </message>
    <message>
        <source>OCSP staple for STIR certificates</source>
        <translation>OCSP-Staple für STIR-Zertifikate</translation>
    </message>
    <message>
        <source>Reference(s) to status information, e.g. status_list</source>
        <translation>Verweis(e) auf Statusangaben, etwa status_list</translation>
    </message>
    <message>
        <source>Status list (bits, lst) or reference (idx, uri)</source>
        <translation>Statusliste (bits, lst) oder Verweis darauf (idx, uri)</translation>
    </message>
    <message>
        <source>Seconds a status list may be cached</source>
        <translation>Sekunden, die eine Statusliste zwischengespeichert werden darf</translation>
    </message>
    <message>
        <source>Type of the SD-JWT verifiable credential</source>
        <translation>Typ des SD-JWT Verifiable Credential</translation>
    </message>
    <message>
        <source>Integrity hash of the type metadata document</source>
        <translation>Integritäts-Hash des Typ-Metadatendokuments</translation>
    </message>
    <message>
        <source>Additional credential types, non-empty, excludes vct</source>
        <translation>Weitere Typen des Credentials, nicht leer, ohne vct</translation>
    </message>
    <message>
        <source>Transaction context (immutable authorisation details)</source>
        <translation>Transaktionskontext (unveränderliche Autorisierungsdetails)</translation>
    </message>
    <message>
        <source>Requester context (IP, authn method, ...)</source>
        <translation>Kontext des Anfragenden (IP, Anmeldeverfahren, ...)</translation>
    </message>
    <message>
        <source>Workload that requested the transaction token</source>
        <translation>Workload, der das Transaktionstoken angefordert hat</translation>
    </message>
    <message>
        <source>base64url SHA-256 of the Workload Identity Token</source>
        <translation>SHA-256 des Workload Identity Token in base64url</translation>
    </message>
    <message>
        <source>Hash of the transaction token a proof is bound to</source>
        <translation>Hash des Transaktionstokens, an das ein Nachweis gebunden ist</translation>
    </message>
    <message>
        <source>Hashes of other tokens a workload proof is bound to</source>
        <translation>Hashes weiterer Token, an die ein Workload-Nachweis gebunden ist</translation>
    </message>
    <message>
        <source>Server challenge echoed in a client attestation PoP</source>
        <translation>Server-Challenge, in einem Client-Nachweis zurückgegeben</translation>
    </message>
    <message>
        <source>Protected resource an ID-JAG is meant for</source>
        <translation>Geschützte Ressource, für die ein ID-JAG bestimmt ist</translation>
    </message>
    <message>
        <source>Left half of the state hash, base64url</source>
        <translation>Linke Hälfte des Hashs von state, base64url</translation>
    </message>
    <message>
        <source>Left-half hash of the refresh token (CIBA push)</source>
        <translation>Hash der linken Hälfte des Refresh-Tokens (CIBA Push)</translation>
    </message>
    <message>
        <source>CIBA authentication request id in a pushed ID token</source>
        <translation>CIBA-Anfragekennung in einem gepushten ID-Token</translation>
    </message>
    <message>
        <source>OAuth request parameter inside a request object</source>
        <translation>OAuth-Anfrageparameter in einem Request Object</translation>
    </message>
    <message>
        <source>OAuth request parameter inside a request object or JARM response</source>
        <translation>OAuth-Anfrageparameter in einem Request Object oder einer JARM-Antwort</translation>
    </message>
    <message>
        <source>PKCE challenge inside a request object</source>
        <translation>PKCE-Challenge in einem Request Object</translation>
    </message>
    <message>
        <source>PKCE method inside a request object</source>
        <translation>PKCE-Methode in einem Request Object</translation>
    </message>
    <message>
        <source>OIDC claims request inside a request object</source>
        <translation>OIDC-Claims-Anfrage in einem Request Object</translation>
    </message>
    <message>
        <source>Maximum authentication age requested</source>
        <translation>Verlangtes Höchstalter der Anmeldung</translation>
    </message>
    <message>
        <source>Authorization code inside a JARM response JWT</source>
        <translation>Autorisierungscode in einem JARM-Antwort-JWT</translation>
    </message>
    <message>
        <source>Software identifier in a software statement</source>
        <translation>Softwarekennung in einem Software Statement</translation>
    </message>
    <message>
        <source>Software version in a software statement</source>
        <translation>Softwareversion in einem Software Statement</translation>
    </message>
    <message>
        <source>Redirect URIs in a software statement</source>
        <translation>Redirect-URIs in einem Software Statement</translation>
    </message>
    <message>
        <source>Whether an introspected token is active (inside token_introspection)</source>
        <translation>Ob ein abgefragtes Token aktiv ist (in token_introspection)</translation>
    </message>
    <message>
        <source>Token type in introspection output</source>
        <translation>Tokentyp in der Introspektionsausgabe</translation>
    </message>
    <message>
        <source>User name in introspection output</source>
        <translation>Benutzername in der Introspektionsausgabe</translation>
    </message>
    <message>
        <source>Opaque internal state for token reuse; ignore</source>
        <translation>Undurchsichtiger interner Zustand zur Wiederverwendung; ignorieren</translation>
    </message>
    <message>
        <source>Auth-context ids the bearer satisfies (step-up)</source>
        <translation>Kennungen des Anmeldekontexts, die der Überbringer erfüllt (Step-up)</translation>
    </message>
    <message>
        <source>Application id of the client, v1.0 tokens</source>
        <translation>Anwendungskennung des Clients, Token der Version 1.0</translation>
    </message>
    <message>
        <source>How the client authenticated: 0 public, 1 secret, 2 certificate</source>
        <translation>Wie sich der Client ausgewiesen hat: 0 öffentlich, 1 Geheimnis, 2 Zertifikat</translation>
    </message>
    <message>
        <source>Display name of the client application</source>
        <translation>Anzeigename der Client-Anwendung</translation>
    </message>
    <message>
        <source>Identity provider that authenticated the subject if not the issuer</source>
        <translation>Identitätsanbieter, der das Subjekt angemeldet hat, wenn nicht der Aussteller</translation>
    </message>
    <message>
        <source>Token kind: user, app or device</source>
        <translation>Art des Tokens: Benutzer, Anwendung oder Gerät</translation>
    </message>
    <message>
        <source>Delegated scopes: space-separated (Entra) or array (Okta)</source>
        <translation>Delegierte Scopes: durch Leerzeichen getrennt (Entra) oder Array (Okta)</translation>
    </message>
    <message>
        <source>Tenant-wide directory role template ids</source>
        <translation>Vorlagenkennungen mandantenweiter Verzeichnisrollen</translation>
    </message>
    <message>
        <source>True when groups were left out in the implicit flow</source>
        <translation>True, wenn Gruppen im impliziten Ablauf weggelassen wurden</translation>
    </message>
    <message>
        <source>Groups overage link to Microsoft Graph</source>
        <translation>Verweis auf Microsoft Graph bei zu vielen Gruppen</translation>
    </message>
    <message>
        <source>Immutable object id of user or service principal in the tenant</source>
        <translation>Unveränderliche Objektkennung von Benutzer oder Dienstprinzipal im Mandanten</translation>
    </message>
    <message>
        <source>Tenant id; 9188040d-6c67-4c5b-b112-36a304b66dad = consumer accounts</source>
        <translation>Mandantenkennung; 9188040d-6c67-4c5b-b112-36a304b66dad = Privatkonten</translation>
    </message>
    <message>
        <source>Human-readable name, v1.0; display only</source>
        <translation>Lesbarer Name, Version 1.0; nur zur Anzeige</translation>
    </message>
    <message>
        <source>User principal name; mutable</source>
        <translation>User Principal Name; änderbar</translation>
    </message>
    <message>
        <source>Per-token identifier, equivalent of jti</source>
        <translation>Kennung je Token, entspricht jti</translation>
    </message>
    <message>
        <source>Opaque internal revalidation handle; ignore</source>
        <translation>Undurchsichtiger interner Wert zur erneuten Prüfung; ignorieren</translation>
    </message>
    <message>
        <source>Token format version 1.0 or 2.0</source>
        <translation>Version des Tokenformats 1.0 oder 2.0</translation>
    </message>
    <message>
        <source>Client capabilities such as cp1 (claims challenge aware)</source>
        <translation>Fähigkeiten des Clients wie cp1 (kennt Claims Challenges)</translation>
    </message>
    <message>
        <source>IP address the user authenticated from</source>
        <translation>IP-Adresse, von der sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>On-premises security identifier</source>
        <translation>Lokale Sicherheitskennung (on-premises)</translation>
    </message>
    <message>
        <source>True when signing in from the corporate network</source>
        <translation>True bei Anmeldung aus dem Firmennetz</translation>
    </message>
    <message>
        <source>When the password expires</source>
        <translation>Wann das Passwort abläuft</translation>
    </message>
    <message>
        <source>URL to change the password</source>
        <translation>URL zum Ändern des Passworts</translation>
    </message>
    <message>
        <source>Legacy passport unique id</source>
        <translation>Alte eindeutige Passport-Kennung</translation>
    </message>
    <message>
        <source>Account status: 0 member, 1 guest</source>
        <translation>Kontostatus: 0 Mitglied, 1 Gast</translation>
    </message>
    <message>
        <source>User country</source>
        <translation>Land des Benutzers</translation>
    </message>
    <message>
        <source>Resource tenant country</source>
        <translation>Land des Ressourcenmandanten</translation>
    </message>
    <message>
        <source>Region of the resource tenant</source>
        <translation>Region des Ressourcenmandanten</translation>
    </message>
    <message>
        <source>Verified primary mail addresses</source>
        <translation>Bestätigte primäre E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Verified secondary mail addresses</source>
        <translation>Bestätigte sekundäre E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Virtual network specifier</source>
        <translation>Angabe des virtuellen Netzes</translation>
    </message>
    <message>
        <source>Whether the e-mail domain owner is verified</source>
        <translation>Ob der Inhaber der E-Mail-Domain bestätigt ist</translation>
    </message>
    <message>
        <source>Tenant preferred language</source>
        <translation>Bevorzugte Sprache des Mandanten</translation>
    </message>
    <message>
        <source>User preferred language</source>
        <translation>Bevorzugte Sprache des Benutzers</translation>
    </message>
    <message>
        <source>Preferred data location</source>
        <translation>Bevorzugter Speicherort der Daten</translation>
    </message>
    <message>
        <source>Managed identity ARM resource id</source>
        <translation>ARM-Ressourcenkennung der verwalteten Identität</translation>
    </message>
    <message>
        <source>Azure resource id the identity is attached to</source>
        <translation>Azure-Ressourcenkennung, an der die Identität hängt</translation>
    </message>
    <message>
        <source>Tenant creation time</source>
        <translation>Zeitpunkt der Einrichtung des Mandanten</translation>
    </message>
    <message>
        <source>Sub-claims about the subject token</source>
        <translation>Unter-Claims über das Token des Subjekts</translation>
    </message>
    <message>
        <source>Relation between the identity and the resource tenant</source>
        <translation>Beziehung zwischen Identität und Ressourcenmandant</translation>
    </message>
    <message>
        <source>Opaque internal data; ignore</source>
        <translation>Undurchsichtige interne Daten; ignorieren</translation>
    </message>
    <message>
        <source>Zero-touch deployment (Autopilot) device id</source>
        <translation>Gerätekennung der automatischen Bereitstellung (Autopilot)</translation>
    </message>
    <message>
        <source>Entra device object id</source>
        <translation>Entra-Objektkennung des Geräts</translation>
    </message>
    <message>
        <source>Device platform code</source>
        <translation>Kennung der Geräteplattform</translation>
    </message>
    <message>
        <source>Sign-in hints such as kmsi or dvc_mngd</source>
        <translation>Anmeldehinweise wie kmsi oder dvc_mngd</translation>
    </message>
    <message>
        <source>Opaque hint usable for logout_hint/login_hint</source>
        <translation>Undurchsichtiger Hinweis für logout_hint/login_hint</translation>
    </message>
    <message>
        <source>Name of the user flow/policy used</source>
        <translation>Name des verwendeten Benutzerablaufs oder der Richtlinie</translation>
    </message>
    <message>
        <source>E-mail addresses of the user</source>
        <translation>E-Mail-Adressen des Benutzers</translation>
    </message>
    <message>
        <source>True when the account was just created</source>
        <translation>True, wenn das Konto gerade angelegt wurde</translation>
    </message>
    <message>
        <source>Custom attribute of the directory</source>
        <translation>Eigenes Attribut des Verzeichnisses</translation>
    </message>
    <message>
        <source>User pressed the reset link</source>
        <translation>Benutzer hat den Link zum Zurücksetzen gewählt</translation>
    </message>
    <message>
        <source>Access token of the upstream provider (sensitive)</source>
        <translation>Access-Token des vorgelagerten Anbieters (vertraulich)</translation>
    </message>
    <message>
        <source>Policy that issued the token</source>
        <translation>Richtlinie, die das Token ausgestellt hat</translation>
    </message>
    <message>
        <source>Correlation id of the B2C journey</source>
        <translation>Korrelationskennung des B2C-Ablaufs</translation>
    </message>
    <message>
        <source>Hosted Workspace domain of the user; check to restrict to a domain</source>
        <translation>Workspace-Domain des Benutzers; prüfen, um auf eine Domain einzuschränken</translation>
    </message>
    <message>
        <source>Compute Engine instance details or IAP access levels</source>
        <translation>Details der Compute-Engine-Instanz oder IAP-Zugriffsebenen</translation>
    </message>
    <message>
        <source>Identity Platform details passed by IAP</source>
        <translation>Von IAP übergebene Identity-Platform-Details</translation>
    </message>
    <message>
        <source>Which identity source IAP used</source>
        <translation>Welche Identitätsquelle IAP verwendet hat</translation>
    </message>
    <message>
        <source>Audience wanted in a service-account assertion</source>
        <translation>Gewünschter Empfänger in einer Service-Account-Assertion</translation>
    </message>
    <message>
        <source>User id in a custom token to mint (max 128 chars)</source>
        <translation>Benutzerkennung in einem auszustellenden Custom Token (höchstens 128 Zeichen)</translation>
    </message>
    <message>
        <source>identities, sign_in_provider, tenant, second-factor data</source>
        <translation>identities, sign_in_provider, tenant, Daten zum zweiten Faktor</translation>
    </message>
    <message>
        <source>Same value as sub</source>
        <translation>Derselbe Wert wie sub</translation>
    </message>
    <message>
        <source>anonymous for anonymous sign-in</source>
        <translation>anonymous bei anonymer Anmeldung</translation>
    </message>
    <message>
        <source>Grant type that produced the token</source>
        <translation>Grant-Typ, aus dem das Token stammt</translation>
    </message>
    <message>
        <source>RBAC permissions for the API</source>
        <translation>RBAC-Berechtigungen für die API</translation>
    </message>
    <message>
        <source>Organization the user signed in to</source>
        <translation>Organisation, bei der sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>Organization name, when enabled</source>
        <translation>Name der Organisation, wenn eingeschaltet</translation>
    </message>
    <message>
        <source>Realm-level roles</source>
        <translation>Rollen auf Realm-Ebene</translation>
    </message>
    <message>
        <source>Roles per client</source>
        <translation>Rollen je Client</translation>
    </message>
    <message>
        <source>CORS origins of the client</source>
        <translation>CORS-Ursprünge des Clients</translation>
    </message>
    <message>
        <source>Keycloak session id (older; now sid)</source>
        <translation>Keycloak-Sitzungskennung (älter; heute sid)</translation>
    </message>
    <message>
        <source>Token kind in the payload: Bearer, ID, Refresh, Offline, Logout, DPoP</source>
        <translation>Tokenart im Payload: Bearer, ID, Refresh, Offline, Logout, DPoP</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>Organisationen des Benutzers</translation>
    </message>
    <message>
        <source>Remote host of a service-account login</source>
        <translation>Host bei Anmeldung eines Dienstkontos</translation>
    </message>
    <message>
        <source>Remote address of a service-account login</source>
        <translation>Adresse bei Anmeldung eines Dienstkontos</translation>
    </message>
    <message>
        <source>Client id in service-account tokens (older)</source>
        <translation>Client-Kennung in Dienstkonto-Token (älter)</translation>
    </message>
    <message>
        <source>UMA permissions of an RPT</source>
        <translation>UMA-Berechtigungen eines RPT</translation>
    </message>
    <message>
        <source>Tokens issued before this are revoked</source>
        <translation>Zuvor ausgestellte Token sind widerrufen</translation>
    </message>
    <message>
        <source>id or access; must match expected use</source>
        <translation>id oder access; muss zur erwarteten Verwendung passen</translation>
    </message>
    <message>
        <source>User name in the pool</source>
        <translation>Benutzername im Pool</translation>
    </message>
    <message>
        <source>User-pool groups of the user</source>
        <translation>Gruppen des Benutzers im Pool</translation>
    </message>
    <message>
        <source>IAM roles of the groups</source>
        <translation>IAM-Rollen der Gruppen</translation>
    </message>
    <message>
        <source>IAM role with the best precedence</source>
        <translation>IAM-Rolle mit dem höchsten Vorrang</translation>
    </message>
    <message>
        <source>Custom user-pool attribute</source>
        <translation>Eigenes Attribut des User-Pools</translation>
    </message>
    <message>
        <source>Developer-only custom attribute</source>
        <translation>Eigenes Attribut, nur für Entwickler</translation>
    </message>
    <message>
        <source>Linked federated identities</source>
        <translation>Verknüpfte föderierte Identitäten</translation>
    </message>
    <message>
        <source>Id of the token of the original authentication (revocation)</source>
        <translation>Kennung des Tokens der ursprünglichen Anmeldung (Widerruf)</translation>
    </message>
    <message>
        <source>Id of the authentication event</source>
        <translation>Kennung des Anmeldeereignisses</translation>
    </message>
    <message>
        <source>Remembered device key</source>
        <translation>Schlüssel des gemerkten Geräts</translation>
    </message>
    <message>
        <source>Format version of the access token</source>
        <translation>Formatversion des Access-Tokens</translation>
    </message>
    <message>
        <source>Session tags (principal_tags, transitive_tag_keys)</source>
        <translation>Sitzungs-Tags (principal_tags, transitive_tag_keys)</translation>
    </message>
    <message>
        <source>AWS account, org and principal data of an outbound identity token</source>
        <translation>AWS-Konto, Organisation und Prinzipal eines ausgehenden Identitätstokens</translation>
    </message>
    <message>
        <source>Source identity for the assumed role</source>
        <translation>Quellidentität der angenommenen Rolle</translation>
    </message>
    <message>
        <source>namespace, serviceaccount{name,uid}, pod, node, secret, warnafter</source>
        <translation>namespace, serviceaccount{name,uid}, pod, node, secret, warnafter</translation>
    </message>
    <message>
        <source>Namespace of a legacy secret token</source>
        <translation>Namespace eines alten Secret-Tokens</translation>
    </message>
    <message>
        <source>Secret holding the legacy token</source>
        <translation>Secret, das das alte Token enthält</translation>
    </message>
    <message>
        <source>Service account name</source>
        <translation>Name des Dienstkontos</translation>
    </message>
    <message>
        <source>Service account uid</source>
        <translation>UID des Dienstkontos</translation>
    </message>
    <message>
        <source>Account that started the workflow</source>
        <translation>Konto, das den Workflow gestartet hat</translation>
    </message>
    <message>
        <source>Numeric id of the actor</source>
        <translation>Numerische Kennung des Handelnden</translation>
    </message>
    <message>
        <source>Target branch of a pull request</source>
        <translation>Zielzweig eines Pull Requests</translation>
    </message>
    <message>
        <source>Source branch of a pull request</source>
        <translation>Quellzweig eines Pull Requests</translation>
    </message>
    <message>
        <source>Check run of the job</source>
        <translation>Check Run des Jobs</translation>
    </message>
    <message>
        <source>Enterprise slug</source>
        <translation>Kurzname des Unternehmens</translation>
    </message>
    <message>
        <source>Enterprise id</source>
        <translation>Kennung des Unternehmens</translation>
    </message>
    <message>
        <source>Deployment environment of the job</source>
        <translation>Deployment-Umgebung des Jobs</translation>
    </message>
    <message>
        <source>GraphQL id of the environment</source>
        <translation>GraphQL-Kennung der Umgebung</translation>
    </message>
    <message>
        <source>Event that triggered the workflow</source>
        <translation>Ereignis, das den Workflow ausgelöst hat</translation>
    </message>
    <message>
        <source>Reusable workflow ref that ran the job</source>
        <translation>Ref des wiederverwendbaren Workflows, der den Job ausführte</translation>
    </message>
    <message>
        <source>Commit of that reusable workflow</source>
        <translation>Commit dieses wiederverwendbaren Workflows</translation>
    </message>
    <message>
        <source>branch or tag</source>
        <translation>Zweig oder Tag</translation>
    </message>
    <message>
        <source>Whether the ref is protected</source>
        <translation>Ob die Ref geschützt ist</translation>
    </message>
    <message>
        <source>owner/name of the repository</source>
        <translation>Eigentümer/Name des Repositorys</translation>
    </message>
    <message>
        <source>Numeric repository id</source>
        <translation>Numerische Kennung des Repositorys</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>Name des Eigentümers</translation>
    </message>
    <message>
        <source>Numeric owner id</source>
        <translation>Numerische Kennung des Eigentümers</translation>
    </message>
    <message>
        <source>public, private or internal</source>
        <translation>public, private oder internal</translation>
    </message>
    <message>
        <source>Custom repository property value</source>
        <translation>Wert einer eigenen Repository-Eigenschaft</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>Kennung des Workflow-Laufs</translation>
    </message>
    <message>
        <source>Run counter</source>
        <translation>Zähler der Läufe</translation>
    </message>
    <message>
        <source>Attempt counter</source>
        <translation>Zähler der Versuche</translation>
    </message>
    <message>
        <source>github-hosted/gitlab-hosted or self-hosted</source>
        <translation>github-hosted/gitlab-hosted oder self-hosted</translation>
    </message>
    <message>
        <source>Commit of the run</source>
        <translation>Commit des Laufs</translation>
    </message>
    <message>
        <source>Workflow name</source>
        <translation>Name des Workflows</translation>
    </message>
    <message>
        <source>Ref path of the workflow file</source>
        <translation>Ref-Pfad der Workflow-Datei</translation>
    </message>
    <message>
        <source>Commit of the workflow file</source>
        <translation>Commit der Workflow-Datei</translation>
    </message>
    <message>
        <source>Group or user namespace id</source>
        <translation>Kennung des Namensraums von Gruppe oder Benutzer</translation>
    </message>
    <message>
        <source>Group or user namespace path</source>
        <translation>Pfad des Namensraums von Gruppe oder Benutzer</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Kennung des Projekts</translation>
    </message>
    <message>
        <source>Project path</source>
        <translation>Pfad des Projekts</translation>
    </message>
    <message>
        <source>public, internal or private</source>
        <translation>public, internal oder private</translation>
    </message>
    <message>
        <source>Login of that user</source>
        <translation>Anmeldename dieses Benutzers</translation>
    </message>
    <message>
        <source>E-mail of that user</source>
        <translation>E-Mail-Adresse dieses Benutzers</translation>
    </message>
    <message>
        <source>Role of that user in the project</source>
        <translation>Rolle dieses Benutzers im Projekt</translation>
    </message>
    <message>
        <source>External identities of that user</source>
        <translation>Externe Identitäten dieses Benutzers</translation>
    </message>
    <message>
        <source>Pipeline id</source>
        <translation>Kennung der Pipeline</translation>
    </message>
    <message>
        <source>Why the pipeline ran (push, web, schedule, ...)</source>
        <translation>Warum die Pipeline lief (push, web, schedule, ...)</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Kennung des Jobs</translation>
    </message>
    <message>
        <source>Full ref path</source>
        <translation>Voller Pfad der Ref</translation>
    </message>
    <message>
        <source>Direct group memberships (up to 200)</source>
        <translation>Direkte Gruppenmitgliedschaften (bis 200)</translation>
    </message>
    <message>
        <source>Whether the environment is protected</source>
        <translation>Ob die Umgebung geschützt ist</translation>
    </message>
    <message>
        <source>Tier of the environment</source>
        <translation>Stufe der Umgebung</translation>
    </message>
    <message>
        <source>start, stop, prepare, verify, access</source>
        <translation>start, stop, prepare, verify, access</translation>
    </message>
    <message>
        <source>Runner id</source>
        <translation>Kennung des Runners</translation>
    </message>
    <message>
        <source>Ref URI of the top-level pipeline definition</source>
        <translation>Ref-URI der obersten Pipeline-Definition</translation>
    </message>
    <message>
        <source>Commit of that definition</source>
        <translation>Commit dieser Definition</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Kennung des Clients</translation>
    </message>
    <message>
        <source>Whether the platform supports nonce</source>
        <translation>Ob die Plattform Nonces unterstützt</translation>
    </message>
    <message>
        <source>0 unsupported, 1 unknown, 2 likely real</source>
        <translation>0 nicht unterstützt, 1 unbekannt, 2 wahrscheinlich echt</translation>
    </message>
    <message>
        <source>E-mail is a relay address</source>
        <translation>E-Mail ist eine Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Identifier for app transfer between teams</source>
        <translation>Kennung zum Übertragen der App zwischen Teams</translation>
    </message>
    <message>
        <source>Database role, e.g. anon, authenticated, service_role</source>
        <translation>Datenbankrolle, etwa anon, authenticated, service_role</translation>
    </message>
    <message>
        <source>Authenticator assurance level aal1/aal2</source>
        <translation>Stufe des Anmeldenachweises aal1/aal2</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungskennung</translation>
    </message>
    <message>
        <source>Server-controlled user metadata</source>
        <translation>Vom Server verwaltete Benutzer-Metadaten</translation>
    </message>
    <message>
        <source>User-editable metadata; do not authorise on it</source>
        <translation>Vom Benutzer änderbare Metadaten; nicht zur Autorisierung verwenden</translation>
    </message>
    <message>
        <source>Anonymous user flag</source>
        <translation>Kennzeichen für anonyme Benutzer</translation>
    </message>
    <message>
        <source>x-hasura-* role and session variables</source>
        <translation>x-hasura-*: Rolle und Sitzungsvariablen</translation>
    </message>
    <message>
        <source>Access session nonce</source>
        <translation>Nonce der Access-Sitzung</translation>
    </message>
    <message>
        <source>Service token or mTLS certificate name</source>
        <translation>Name des Dienst-Tokens oder mTLS-Zertifikats</translation>
    </message>
    <message>
        <source>Country of the request</source>
        <translation>Land der Anfrage</translation>
    </message>
    <message>
        <source>app or org token kind</source>
        <translation>Tokenart app oder org</translation>
    </message>
    <message>
        <source>CircleCI project id</source>
        <translation>Kennung des CircleCI-Projekts</translation>
    </message>
    <message>
        <source>CircleCI contexts used</source>
        <translation>Verwendete CircleCI-Kontexte</translation>
    </message>
    <message>
        <source>Buildkite organization</source>
        <translation>Buildkite-Organisation</translation>
    </message>
    <message>
        <source>plan or apply</source>
        <translation>plan oder apply</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Name des Workspace</translation>
    </message>
    <message>
        <source>Granted authorities (Spring Security OAuth2 / UAA)</source>
        <translation>Gewährte Berechtigungen (Spring Security OAuth2 / UAA)</translation>
    </message>
    <message>
        <source>User name (Spring Security OAuth2 / UAA)</source>
        <translation>Benutzername (Spring Security OAuth2 / UAA)</translation>
    </message>
    <message>
        <source>Access token id a refresh token belongs to</source>
        <translation>Kennung des Access-Tokens, zu dem ein Refresh-Token gehört</translation>
    </message>
    <message>
        <source>Identity zone</source>
        <translation>Identitätszone</translation>
    </message>
    <message>
        <source>User attributes from SAP XSUAA</source>
        <translation>Benutzerattribute von SAP XSUAA</translation>
    </message>
    <message>
        <source>Long WS-Fed claim type from .NET tokens</source>
        <translation>Langer WS-Fed-Claim-Typ aus .NET-Token</translation>
    </message>
    <message>
        <source>.NET role claim type</source>
        <translation>.NET-Claim-Typ für Rollen</translation>
    </message>
    <message>
        <source>Short name of NameIdentifier</source>
        <translation>Kurzname von NameIdentifier</translation>
    </message>
    <message>
        <source>Public or Confidential client</source>
        <translation>Öffentlicher oder vertraulicher Client</translation>
    </message>
    <message>
        <source>Windows primary SID</source>
        <translation>Primäre Windows-SID</translation>
    </message>
    <message>
        <source>Policy name in older B2C tokens</source>
        <translation>Name der Richtlinie in älteren B2C-Token</translation>
    </message>
    <message>
        <source>Developer claims in a custom token</source>
        <translation>Claims des Entwicklers in einem Custom Token</translation>
    </message>
    <message>
        <source>Service account address when azp is a service account</source>
        <translation>Adresse des Dienstkontos, wenn azp ein Dienstkonto ist</translation>
    </message>
    <message>
        <source>Group object ids; replaced by overage pointer above 200 groups</source>
        <translation>Objektkennungen der Gruppen; bei mehr als 200 Gruppen durch einen Verweis ersetzt</translation>
    </message>
    <message>
        <source>Custom claim; the URL keeps its name from clashing with others</source>
        <translation>Eigener Claim; die URL schützt seinen Namen vor Konflikten mit anderen</translation>
    </message>
    <message>
        <source>Git ref of the run</source>
        <translation>Git-Ref des Laufs</translation>
    </message>
    <message>
        <source>App roles granted to user or application</source>
        <translation>Dem Benutzer oder der Anwendung gewährte App-Rollen</translation>
    </message>
    <message>
        <source>Okta user id</source>
        <translation>Okta-Benutzerkennung</translation>
    </message>
    <message>
        <source>Name claim from .NET JwtSecurityTokenHandler</source>
        <translation>Namens-Claim von JwtSecurityTokenHandler aus .NET</translation>
    </message>
    <message>
        <source>User who triggered the job</source>
        <translation>Benutzer, der den Job ausgelöst hat</translation>
    </message>
    <message>
        <source>User name in access tokens</source>
        <translation>Benutzername in Access-Token</translation>
    </message>
    <message>
        <source>Token schema version 1</source>
        <translation>Version 1 des Token-Schemas</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message numerus="yes">
        <source>%n tab(s) with what was entered there</source>
        <translation>
            <numerusform>%n Reiter mit allem, was dort eingegeben wurde</numerusform>
            <numerusform>%n Reiter mit allem, was dort eingegeben wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that no vault keeps</source>
        <translation>
            <numerusform>%n Schlüssel, den kein Tresor verwahrt</numerusform>
            <numerusform>%n Schlüssel, die kein Tresor verwahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to forget.</source>
        <translation>Es gab nichts zu vergessen.</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <comment>tabs and keys</comment>
        <translation>Vergessen: %1.</translation>
    </message>
    <message>
        <source>The keys in the vault stay.</source>
        <translation>Die Schlüssel im Tresor bleiben.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Signature %{number} of %{count}: %{alg}</source>
        <translation>Signatur %{number} von %{count}: %{alg}</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>nicht wie es sein soll</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%{count} bytes</source>
        <translation>%{count} Bytes</translation>
    </message>
    <message>
        <source>Expected: %{bytes}</source>
        <translation>Erwartet: %{bytes}</translation>
    </message>
    <message>
        <source>%{count} bytes, as long as the key&apos;s modulus</source>
        <translation>%{count} Bytes, so lang wie der Modul des Schlüssels</translation>
    </message>
    <message>
        <source>%{count} bytes, as %{alg} demands</source>
        <translation>%{count} Bytes, wie %{alg} es verlangt</translation>
    </message>
    <message>
        <source>%{count} of the %{demanded} bytes that the key demands</source>
        <translation>%{count} der %{demanded} Bytes, die der Schlüssel verlangt</translation>
    </message>
    <message>
        <source>%{count} of the %{demanded} bytes that %{alg} demands</source>
        <translation>%{count} der %{demanded} Bytes, die %{alg} verlangt</translation>
    </message>
    <message>
        <source>%{count} bytes where the key demands %{demanded}</source>
        <translation>%{count} Bytes, wo der Schlüssel %{demanded} verlangt</translation>
    </message>
    <message>
        <source>%{count} bytes where %{alg} demands %{demanded}</source>
        <translation>%{count} Bytes, wo %{alg} %{demanded} verlangt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Bytes beyond the demanded length: %{count}</source>
        <translation>Bytes über die verlangte Länge hinaus: %{count}</translation>
    </message>
    <message>
        <source>Bytes short of the demanded length: %{count}</source>
        <translation>Zur verlangten Länge fehlende Bytes: %{count}</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>Initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>Message authentication code</source>
        <translation>Message Authentication Code (MAC)</translation>
    </message>
    <message>
        <source>A secret shows what it should be</source>
        <translation>Ein Geheimnis zeigt, was hier stehen müsste</translation>
    </message>
    <message>
        <source>All %{count} bytes agree</source>
        <translation>Alle %{count} Bytes stimmen überein</translation>
    </message>
    <message>
        <source>%{count} of %{demanded} bytes agree</source>
        <translation>%{count} von %{demanded} Bytes stimmen überein</translation>
    </message>
    <message>
        <source>Compared with what the secret %{key} makes of header and payload</source>
        <translation>Verglichen mit dem, was das Geheimnis %{key} aus Header und Payload macht</translation>
    </message>
    <message>
        <source>Zero, which no valid signature has</source>
        <translation>Null, was in keiner gültigen Signatur vorkommt</translation>
    </message>
    <message>
        <source>n or more, which no valid signature has</source>
        <translation>n oder mehr, was in keiner gültigen Signatur vorkommt</translation>
    </message>
    <message>
        <source>A number of %{bits} bits, at %{percent} % of n</source>
        <translation>Eine Zahl von %{bits} Bit, bei %{percent} % von n</translation>
    </message>
    <message>
        <source>A number of %{bits} bits, at %{percent} % of n: low, at most n / 2</source>
        <translation>Eine Zahl von %{bits} Bit, bei %{percent} % von n: niedrig, höchstens n / 2</translation>
    </message>
    <message>
        <source>A number of %{bits} bits, at %{percent} % of n: high; n − s verifies as well</source>
        <translation>Eine Zahl von %{bits} Bit, bei %{percent} % von n: hoch; n − s ist ebenso gültig</translation>
    </message>
    <message>
        <source>In DER; JOSE puts r and s side by side in their full length</source>
        <translation>In DER; JOSE setzt r und s in voller Länge nebeneinander</translation>
    </message>
    <message>
        <source>Two numbers from 1 to n − 1</source>
        <translation>Zwei Zahlen von 1 bis n − 1</translation>
    </message>
    <message>
        <source>n is the order of %{curve}</source>
        <translation>n ist die Ordnung von %{curve}</translation>
    </message>
    <message>
        <source>A point and a number</source>
        <translation>Ein Punkt und eine Zahl</translation>
    </message>
    <message>
        <source>On %{curve}, least significant byte first</source>
        <translation>Auf %{curve}, niedrigstwertiges Byte zuerst</translation>
    </message>
    <message>
        <source>A point: its y coordinate and the sign of x</source>
        <translation>Ein Punkt: seine y-Koordinate und das Vorzeichen von x</translation>
    </message>
    <message>
        <source>No canonical point: its y coordinate is not below p</source>
        <translation>Kein kanonischer Punkt: Seine y-Koordinate ist nicht kleiner als p</translation>
    </message>
    <message>
        <source>A number of %{bits} bits, at %{percent} % of L</source>
        <translation>Eine Zahl von %{bits} Bit, bei %{percent} % von L</translation>
    </message>
    <message>
        <source>Not canonical: L or more, which no valid signature has</source>
        <translation>Nicht kanonisch: L oder mehr, was in keiner gültigen Signatur vorkommt</translation>
    </message>
    <message>
        <source>Recovered block</source>
        <translation>Wiederhergestellter Block</translation>
    </message>
    <message>
        <source>Opened with the key %{key}</source>
        <translation>Geöffnet mit dem Schlüssel %{key}</translation>
    </message>
    <message>
        <source>The padding does not come out: the signature was made with another key</source>
        <translation>Das Padding geht nicht auf: Die Signatur entstand mit einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>The public key opens it</source>
        <translation>Der öffentliche Schlüssel öffnet sie</translation>
    </message>
    <message>
        <source>As a number it is not below the key&apos;s modulus</source>
        <translation>Als Zahl ist sie nicht kleiner als der Modul des Schlüssels</translation>
    </message>
    <message>
        <source>%{hash}, without the NULL that belongs behind its name</source>
        <translation>%{hash}, ohne das NULL, das hinter den Namen gehört</translation>
    </message>
    <message>
        <source>Names the hash: %{hash}</source>
        <translation>Nennt das Hashverfahren: %{hash}</translation>
    </message>
    <message>
        <source>Names %{hash} where %{demanded} is demanded</source>
        <translation>Nennt %{hash}, wo %{demanded} verlangt ist</translation>
    </message>
    <message>
        <source>The %{hash} of header and payload</source>
        <translation>%{hash} von Header und Payload</translation>
    </message>
    <message>
        <source>The %{hash} of header and payload, where %{demanded} is demanded</source>
        <translation>%{hash} von Header und Payload, wo %{demanded} verlangt ist</translation>
    </message>
    <message>
        <source>Of another text: header or payload are not what was signed</source>
        <translation>Von einem anderen Text: Header oder Payload sind nicht das, was signiert wurde</translation>
    </message>
    <message>
        <source>Opened with the key %{key}: PKCS #1 v1.5, where %{alg} is PSS</source>
        <translation>Geöffnet mit dem Schlüssel %{key}: PKCS #1 v1.5, während %{alg} PSS ist</translation>
    </message>
    <message>
        <source>No DigestInfo names the hash</source>
        <translation>Keine DigestInfo nennt das Hashverfahren</translation>
    </message>
    <message>
        <source>Opened with the key %{key}: PSS with %{hash}, where %{alg} is PKCS #1 v1.5</source>
        <translation>Geöffnet mit dem Schlüssel %{key}: PSS mit %{hash}, während %{alg} PKCS #1 v1.5 ist</translation>
    </message>
    <message>
        <source>Opened with the key %{key} as PSS with %{hash}, which %{alg} is not</source>
        <translation>Geöffnet mit dem Schlüssel %{key} als PSS mit %{hash}, was %{alg} nicht ist</translation>
    </message>
    <message>
        <source>Its mask is made from H; below it is taken off</source>
        <translation>Die Maske entsteht aus H; unten ist sie entfernt</translation>
    </message>
    <message>
        <source>The %{hash} over the digest of header and payload, and the salt</source>
        <translation>%{hash} über den Hashwert von Header und Payload und das Salt</translation>
    </message>
    <message>
        <source>DB without its mask</source>
        <translation>DB ohne Maske</translation>
    </message>
    <message>
        <source>%{count} random bytes, as many as the digest has</source>
        <translation>%{count} Zufallsbytes, so viele, wie der Digest hat</translation>
    </message>
    <message>
        <source>Length %{count} where %{demanded} is demanded, that of the digest</source>
        <translation>Länge %{count}; verlangt ist %{demanded}, die des Digests</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>DigestInfo</source>
        <translation>DigestInfo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Füllbytes</translation>
    </message>
    <message>
        <source>Masked DB</source>
        <translation>Maskierter DB</translation>
    </message>
    <message>
        <source>Hash H</source>
        <translation>Hash H</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>r</source>
        <translation>r</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>SEQUENCE</translation>
    </message>
    <message>
        <source>INTEGER</source>
        <translation>INTEGER</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>… and %{count} more</source>
        <translation>… und %{count} weitere</translation>
    </message>
    <message>
        <source>Drawing of a signature</source>
        <translation>Zeichnung einer Signatur</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Its signature is the pasted one.</source>
        <translation>Seine Signatur ist die eingefügte.</translation>
    </message>
    <message>
        <source>It is signed anew with this key: %1</source>
        <translation>Es ist mit diesem Schlüssel neu signiert: %1</translation>
    </message>
    <message>
        <source>It has no signature now, as its header asks.</source>
        <translation>Es hat jetzt keine Signatur, wie sein Header es verlangt.</translation>
    </message>
    <message>
        <source>Its signature is the pasted one and no longer fits.</source>
        <translation>Seine Signatur ist die eingefügte und passt nicht mehr.</translation>
    </message>
    <message>
        <source>It is encrypted as it was pasted.</source>
        <translation>Es ist verschlüsselt, wie es eingefügt wurde.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Decoded JSON (*.json)</source>
        <translation>Decodiertes JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Decryption</source>
        <translation>Entschlüsselung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>JWS</source>
        <translation>JWS</translation>
    </message>
    <message>
        <source>JWS in JSON</source>
        <translation>JWS in JSON</translation>
    </message>
    <message>
        <source>JWE</source>
        <translation>JWE</translation>
    </message>
    <message>
        <source>JWE in JSON</source>
        <translation>JWE in JSON</translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>Unsecured JWT</source>
        <translation>Ungesichertes JWT</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Unprotected header</source>
        <translation>Ungeschützter Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>As of %{time}</source>
        <translation>Stand %{time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Decrypted payload</source>
        <translation>Entschlüsselter Payload</translation>
    </message>
    <message>
        <source>Values are redacted: x and 0 stand for them. Names, structure and lengths are the token&apos;s; the signature is not, and no one can use it.</source>
        <translation>Die Werte sind geschwärzt: x und 0 stehen für sie. Namen, Struktur und Längen sind die des Tokens; die Signatur ist es nicht, und niemand kann sie verwenden.</translation>
    </message>
    <message>
        <source>Secrets in the token are redacted, so its signature does not fit what is shown.</source>
        <translation>Geheimnisse im Token sind geschwärzt; seine Signatur passt deshalb nicht zu dem, was gezeigt wird.</translation>
    </message>
    <message>
        <source>The token holds characters that one does not see or that turn the direction of text around. They are written out: %{characters}.</source>
        <translation>Das Token enthält Zeichen, die man nicht sieht oder die die Schreibrichtung des Textes umkehren. Sie sind ausgeschrieben: %{characters}.</translation>
    </message>
</context>
<context>
    <name>FetchFailure</name>
    <message>
        <source>The proxy on the way to %1 refused: %2.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>DNS knows no host %1.</source>
        <translation>DNS kennt keinen Host %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A name inside a company may need its VPN.</source>
        <translation>Die Schreibweise prüfen. Ein Name innerhalb einer Firma braucht vielleicht deren VPN.</translation>
    </message>
    <message>
        <source>The connection (TCP) with %1 failed: %2.</source>
        <translation>Die Verbindung (TCP) mit %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the port, that the server runs, and that no firewall or missing VPN is in the way.</source>
        <translation>Prüfen, ob der Port stimmt, ob der Server läuft und ob weder eine Firewall noch ein fehlendes VPN im Weg ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in full within %2 seconds.</source>
        <translation>%1 hat nicht innerhalb von %2 Sekunden vollständig geantwortet.</translation>
    </message>
    <message>
        <source>Try again later, or save the document with another program and add it as a file.</source>
        <translation>Später noch einmal versuchen oder das Dokument mit einem anderen Programm speichern und als Datei hinzufügen.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>Die Antwort von %1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>No set of keys is that large. Check that the URL is the one of a JWK Set.</source>
        <translation>So groß ist kein JWK Set. Prüfen, ob die URL die eines JWK Set ist.</translation>
    </message>
    <message>
        <source>%1 redirects without end, or to where nothing is fetched from. %2</source>
        <translation>%1 leitet endlos weiter oder dorthin, von wo nichts geholt wird. %2</translation>
    </message>
    <message>
        <source>Fetch from the URL that it should lead to. It must be one of HTTPS.</source>
        <translation>Von der URL holen, zu der die Weiterleitung führen sollte. Es muss eine mit HTTPS sein.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>%1 hat mit dem HTTP-Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>Check the path. The metadata of an issuer name the right one in jwks_uri; a set that needs a login must be added as a file.</source>
        <translation>Den Pfad prüfen. Die Metadaten eines Ausstellers nennen den richtigen in jwks_uri; ein Set hinter einer Anmeldung muss als Datei hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 sent content of type %2, not JSON.</source>
        <translation>%1 hat Inhalt vom Typ %2 gesendet, kein JSON.</translation>
    </message>
    <message>
        <source>This may be a page for people, such as a login. Check that the URL is the one of a JWK Set or of an issuer.</source>
        <translation>Das ist vielleicht eine Seite für Menschen, etwa eine Anmeldung. Prüfen, ob die URL die eines JWK Set oder eines Ausstellers ist.</translation>
    </message>
    <message>
        <source>What %1 sent is no JSON object. %2</source>
        <translation>Was %1 gesendet hat, ist kein JSON-Objekt. %2</translation>
    </message>
    <message>
        <source>Open the URL in a browser to see what it holds, and tell those who run the server.</source>
        <translation>Die URL in einem Browser öffnen, um zu sehen, was sie enthält, und den Betreibern des Servers Bescheid geben.</translation>
    </message>
    <message>
        <source>The metadata of %1 are another issuer&apos;s, or name no jwks_uri to fetch from. %2</source>
        <translation>Die Metadaten von %1 sind die eines anderen Ausstellers oder nennen keine jwks_uri, von der geholt werden kann. %2</translation>
    </message>
    <message>
        <source>The issuer must be the same in metadata, address and token (RFC 8414 section 3.3). Fetch from the right one, or from the URL of its keys.</source>
        <translation>Der Aussteller muss in Metadaten, Adresse und Token derselbe sein (RFC 8414, Abschnitt 3.3). Vom richtigen holen oder von der URL seiner Schlüssel.</translation>
    </message>
    <message>
        <source>What %1 sent is well formed but holds no key that can be read. %2</source>
        <translation>Was %1 gesendet hat, ist wohlgeformt, enthält aber keinen lesbaren Schlüssel. %2</translation>
    </message>
    <message>
        <source>A JWK Set is an object with an array &quot;keys&quot; (RFC 7517 section 5). Check the URL.</source>
        <translation>Ein JWK Set ist ein Objekt mit einem Array &quot;keys&quot; (RFC 7517, Abschnitt 5). Die URL prüfen.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is signed by itself, which proves nothing.</source>
        <translation>TLS: Das Zertifikat von %1 ist von sich selbst signiert; das beweist nichts.</translation>
    </message>
    <message>
        <source>If the server is yours, add its certificate as a CA file.</source>
        <translation>Wenn der Server Ihnen gehört, sein Zertifikat als CA-Datei hinzufügen.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is issued by someone this system does not trust.</source>
        <translation>TLS: Das Zertifikat von %1 ist von jemandem ausgestellt, dem dieses System nicht vertraut.</translation>
    </message>
    <message>
        <source>Add the CA file of your company, if that is who issued it. Else somebody may be listening.</source>
        <translation>Die CA-Datei Ihrer Firma hinzufügen, wenn diese es ausgestellt hat. Sonst hört vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 has expired.</source>
        <translation>TLS: Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Those who run the server must renew it. Check this machine&apos;s clock too.</source>
        <translation>Die Betreiber des Servers müssen es erneuern. Auch die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not valid yet.</source>
        <translation>TLS: Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>TLS: the certificate is not one for %1.</source>
        <translation>TLS: Das Zertifikat gilt nicht für %1.</translation>
    </message>
    <message>
        <source>Fetch from one of the names that it is for, if that is the host you mean.</source>
        <translation>Von einem der Namen holen, für die es gilt, wenn dieser Host gemeint ist.</translation>
    </message>
    <message>
        <source>TLS with %1 failed: %2.</source>
        <translation>TLS mit %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The server may be too old, or speak plain HTTP at this port.</source>
        <translation>Der Server ist vielleicht zu alt oder spricht an diesem Port unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>Keys are not fetched over plain HTTP: anybody on the way could change them.</source>
        <translation>Schlüssel werden nicht über unverschlüsseltes HTTP geholt: Jeder auf dem Weg könnte sie verändern.</translation>
    </message>
    <message>
        <source>Use https://. This machine itself may use http://.</source>
        <translation>https:// verwenden. Nur für diesen Rechner selbst geht auch http://.</translation>
    </message>
    <message>
        <source>The URL holds a user name, which is not sent.</source>
        <translation>Die URL enthält einen Benutzernamen, der nicht gesendet wird.</translation>
    </message>
    <message>
        <source>Leave out all before the @.</source>
        <translation>Alles vor dem @ weglassen.</translation>
    </message>
    <message>
        <source>This is no URL that keys can be fetched from.</source>
        <translation>Das ist keine URL, von der Schlüssel geholt werden können.</translation>
    </message>
    <message>
        <source>Enter one such as https://login.example.com.</source>
        <translation>Eine URL wie https://login.example.com eingeben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line&apos;s number, what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>Zertifikat von: %1</translation>
    </message>
    <message>
        <source>For the hosts: %1</source>
        <translation>Für die Hosts: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>two dates</comment>
        <translation>Gültig von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The token expires in %{duration}, at %{time}.</source>
        <translation>Das Token läuft in %{duration} ab, am %{time}.</translation>
    </message>
    <message>
        <source>The token expired %{duration} ago, at %{time}; only the leeway still accepts it.</source>
        <translation>Das Token ist vor %{duration} abgelaufen, am %{time}; nur die Toleranz lässt es noch gelten.</translation>
    </message>
    <message>
        <source>Fetch a new token soon, or compare the clocks.</source>
        <translation>Bald ein neues Token holen oder die Uhren vergleichen.</translation>
    </message>
    <message>
        <source>The token expired %{duration} ago, at %{time}.</source>
        <translation>Das Token ist vor %{duration} abgelaufen, am %{time}.</translation>
    </message>
    <message>
        <source>Fetch a new token. Its signature is another matter: an expired token may well be genuine.</source>
        <translation>Ein neues Token holen. Die Signatur ist eine andere Frage: Auch ein abgelaufenes Token kann echt sein.</translation>
    </message>
    <message>
        <source>The token names no expiry: it does not run out by itself.</source>
        <translation>Das Token nennt kein Ablaufdatum: Von selbst läuft es nicht ab.</translation>
    </message>
    <message>
        <source>Tokens should be short-lived; let the issuer set exp.</source>
        <translation>Token sollten kurzlebig sein; der Aussteller sollte exp setzen.</translation>
    </message>
    <message>
        <source>The token expires before it begins to be valid.</source>
        <translation>Das Token läuft ab, bevor es gültig wird.</translation>
    </message>
    <message>
        <source>No moment satisfies both exp and nbf; correct them where the token is made.</source>
        <translation>Kein Zeitpunkt erfüllt zugleich exp und nbf; dort berichtigen, wo das Token entsteht.</translation>
    </message>
    <message>
        <source>The token is valid only in %{duration}, from %{time} on.</source>
        <translation>Das Token gilt erst in %{duration}, ab %{time}.</translation>
    </message>
    <message>
        <source>Wait, or compare the clocks of issuer and verifier.</source>
        <translation>Abwarten oder die Uhren von Aussteller und Prüfer vergleichen.</translation>
    </message>
    <message>
        <source>The token is valid only in %{duration}, from %{time} on; the leeway accepts it already.</source>
        <translation>Das Token gilt erst in %{duration}, ab %{time}; die Toleranz lässt es schon gelten.</translation>
    </message>
    <message>
        <source>Compare the clocks of issuer and verifier.</source>
        <translation>Die Uhren von Aussteller und Prüfer vergleichen.</translation>
    </message>
    <message>
        <source>The token says that it will be issued in %{duration}, at %{time}.</source>
        <translation>Laut Token wird es erst in %{duration} ausgestellt, am %{time}.</translation>
    </message>
    <message>
        <source>Compare the clocks of issuer and verifier; some verifiers refuse such a token.</source>
        <translation>Die Uhren von Aussteller und Prüfer vergleichen; manche Prüfer weisen ein solches Token ab.</translation>
    </message>
    <message>
        <source>The value of %{claim} looks like milliseconds; a NumericDate counts seconds.</source>
        <translation>Der Wert von %{claim} sieht nach Millisekunden aus; ein NumericDate zählt Sekunden.</translation>
    </message>
    <message>
        <source>Divide by 1000 where the token is made.</source>
        <translation>Dort durch 1000 teilen, wo das Token entsteht.</translation>
    </message>
    <message>
        <source>The value of %{claim} is not a NumericDate, a number of seconds since 1970.</source>
        <translation>Der Wert von %{claim} ist kein NumericDate, also keine Zahl von Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Write it as a JSON number, without quotation marks.</source>
        <translation>Als JSON-Zahl schreiben, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The token says nothing about time: neither exp nor nbf nor iat.</source>
        <translation>Das Token sagt nichts über Zeiten: weder exp noch nbf noch iat.</translation>
    </message>
    <message>
        <source>There are no claims to check: the payload is not a JSON object that can be read.</source>
        <translation>Es gibt keine Claims zu prüfen: Der Payload ist kein lesbares JSON-Objekt.</translation>
    </message>
    <message>
        <source>Issuer and audience were not checked: nothing was said of what they should be.</source>
        <translation>Aussteller und Zielgruppe wurden nicht geprüft: Es wurde nichts dazu vorgegeben.</translation>
    </message>
    <message>
        <source>Say whom you expect to have issued the token, and for whom.</source>
        <translation>Angeben, wer das Token ausgestellt haben soll und für wen.</translation>
    </message>
    <message>
        <source>The claim %{claim} is as expected: %{expected}.</source>
        <translation>Der Claim %{claim} ist wie erwartet: %{expected}.</translation>
    </message>
    <message>
        <source>The claim %{claim} is %{actual}, where %{expected} was expected.</source>
        <translation>Der Claim %{claim} ist %{actual}, erwartet wurde %{expected}.</translation>
    </message>
    <message>
        <source>Check that the token comes from the right issuer and was asked for the right audience.</source>
        <translation>Prüfen, ob das Token vom richtigen Aussteller stammt und für die richtige Zielgruppe angefordert wurde.</translation>
    </message>
    <message>
        <source>The token has no %{claim}, where %{expected} was expected.</source>
        <translation>Das Token hat kein %{claim}, erwartet wurde %{expected}.</translation>
    </message>
    <message>
        <source>Let the issuer include it, or ask for a token of the right kind.</source>
        <translation>Der Aussteller muss es aufnehmen, oder ein Token der richtigen Art anfordern.</translation>
    </message>
    <message>
        <source>A policy is a JSON object.</source>
        <translation>Eine Richtlinie ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Write it as {&quot;iss&quot;: &quot;...&quot;, &quot;aud&quot;: &quot;...&quot;, &quot;alg&quot;: &quot;...&quot;, &quot;leeway&quot;: 60}.</source>
        <translation>So schreiben: {&quot;iss&quot;: &quot;...&quot;, &quot;aud&quot;: &quot;...&quot;, &quot;alg&quot;: &quot;...&quot;, &quot;leeway&quot;: 60}.</translation>
    </message>
    <message>
        <source>A policy has no member %{name}.</source>
        <translation>Eine Richtlinie kennt kein Element %{name}.</translation>
    </message>
    <message>
        <source>Put it in quotation marks.</source>
        <translation>In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The leeway is not a whole number of seconds.</source>
        <translation>Die Toleranz ist keine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Write it as a number that is not negative, such as 60.</source>
        <translation>Als nicht negative Zahl schreiben, etwa 60.</translation>
    </message>
    <message>
        <source>There is no JSON here: this part decodes to nothing.</source>
        <translation>Hier ist kein JSON: Dieser Teil ergibt decodiert nichts.</translation>
    </message>
    <message>
        <source>Copy the token again, from its first to its last character.</source>
        <translation>Das Token noch einmal kopieren, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a value.</source>
        <translation>Das JSON endet mitten in einem Wert.</translation>
    </message>
    <message>
        <source>The token was probably cut off; copy it again to its last character.</source>
        <translation>Das Token wurde wohl abgeschnitten; noch einmal bis zum letzten Zeichen kopieren.</translation>
    </message>
    <message>
        <source>JSON allows nothing like this at this place.</source>
        <translation>An dieser Stelle erlaubt JSON so etwas nicht.</translation>
    </message>
    <message>
        <source>Look for a missing comma, colon or quotation mark just before it.</source>
        <translation>Kurz davor nach einem fehlenden Komma, Doppelpunkt oder Anführungszeichen suchen.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes one.</source>
        <translation>Das ist keine Zahl, wie JSON sie schreibt.</translation>
    </message>
    <message>
        <source>Write it in decimal digits, without a leading zero, a plus sign, NaN or Infinity.</source>
        <translation>In Dezimalziffern schreiben, ohne führende Null, Pluszeichen, NaN oder Infinity.</translation>
    </message>
    <message>
        <source>This backslash escape does not exist in JSON.</source>
        <translation>Diese Folge mit Rückstrich gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>JSON knows a backslash before &quot;, \, /, b, f, n, r, t, and before u with four hexadecimal digits.</source>
        <translation>JSON kennt den Rückstrich vor &quot;, \, /, b, f, n, r, t und vor u mit vier hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>A control character stands unescaped in a JSON string.</source>
        <translation>In einer JSON-Zeichenkette steht ein Steuerzeichen ohne Rückstrich.</translation>
    </message>
    <message>
        <source>Write it as a \u escape when the token is made.</source>
        <translation>Beim Erzeugen des Tokens als \u-Folge schreiben.</translation>
    </message>
    <message>
        <source>This \u escape is half of a surrogate pair, which stands for no character.</source>
        <translation>Diese \u-Folge ist ein halbes Surrogatpaar und steht für kein Zeichen.</translation>
    </message>
    <message>
        <source>Software differs in what it reads here; write the whole pair or the character itself.</source>
        <translation>Programme lesen hier Verschiedenes; das ganze Paar oder das Zeichen selbst schreiben.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, the only encoding that JSON in a token may have.</source>
        <translation>Diese Bytes sind kein UTF-8, die einzige Codierung für JSON in einem Token.</translation>
    </message>
    <message>
        <source>Encode the JSON as UTF-8 before it is signed.</source>
        <translation>Das JSON vor dem Signieren als UTF-8 codieren.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the JSON.</source>
        <translation>Vor dem JSON steht eine Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>Save the JSON without one before it is signed; strict parsers refuse it.</source>
        <translation>Das JSON vor dem Signieren ohne sie speichern; strenge Parser weisen sie ab.</translation>
    </message>
    <message>
        <source>Something follows the JSON value.</source>
        <translation>Auf den JSON-Wert folgt noch etwas.</translation>
    </message>
    <message>
        <source>Remove it before the token is signed.</source>
        <translation>Vor dem Signieren entfernen.</translation>
    </message>
    <message>
        <source>A comma stands before a closing bracket.</source>
        <translation>Vor einer schließenden Klammer steht ein Komma.</translation>
    </message>
    <message>
        <source>Remove the comma; JSON does not allow one there.</source>
        <translation>Das Komma entfernen; JSON erlaubt dort keines.</translation>
    </message>
    <message>
        <source>This name appears twice in one object, so that two readers may see two different values.</source>
        <translation>Dieser Name steht zweimal in einem Objekt; zwei Leser können zwei verschiedene Werte sehen.</translation>
    </message>
    <message>
        <source>Keep one of the two; a verifier should refuse the token.</source>
        <translation>Einen der beiden behalten; ein Prüfer sollte das Token abweisen.</translation>
    </message>
    <message>
        <source>Arrays and objects lie within each other more than %{limit} levels deep; what lies deeper is not read.</source>
        <translation>Arrays und Objekte sind mehr als %{limit} Ebenen tief verschachtelt; was tiefer liegt, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>No honest token is nested like this; the limit guards against tokens that exhaust a parser.</source>
        <translation>Kein redliches Token ist so verschachtelt; die Grenze schützt vor Token, die einen Parser überlasten.</translation>
    </message>
    <message>
        <source>Remove the padding; strict verifiers refuse it.</source>
        <translation>Die Füllzeichen entfernen; strenge Prüfer weisen sie ab.</translation>
    </message>
    <message>
        <source>Encode it with the URL-safe alphabet.</source>
        <translation>Mit dem URL-sicheren Alphabet codieren.</translation>
    </message>
    <message>
        <source>Remove it; the token was probably wrapped or copied with a line break.</source>
        <translation>Entfernen; das Token wurde wohl umbrochen oder mit Zeilenumbruch kopiert.</translation>
    </message>
    <message>
        <source>Remove them; they were probably copied along or damaged on the way.</source>
        <translation>Entfernen; sie wurden wohl mitkopiert oder sind unterwegs entstanden.</translation>
    </message>
    <message>
        <source>The token was probably cut off or a character was added; copy it again.</source>
        <translation>Das Token wurde wohl abgeschnitten oder um ein Zeichen verlängert; noch einmal kopieren.</translation>
    </message>
    <message>
        <source>A verifier that compares texts sees another token here; encode it again.</source>
        <translation>Ein Prüfer, der Texte vergleicht, sieht hier ein anderes Token; neu codieren.</translation>
    </message>
    <message>
        <source>The token has no header.</source>
        <translation>Das Token hat keinen Header.</translation>
    </message>
    <message>
        <source>A token begins with its header; what was copied starts too late.</source>
        <translation>Ein Token beginnt mit seinem Header; die Kopie fängt zu spät an.</translation>
    </message>
    <message>
        <source>The header is not a JSON object.</source>
        <translation>Der Header ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The first part of a token must decode to an object such as {&quot;alg&quot;:&quot;RS256&quot;}.</source>
        <translation>Der erste Teil eines Tokens muss ein Objekt wie {&quot;alg&quot;:&quot;RS256&quot;} ergeben.</translation>
    </message>
    <message>
        <source>The token ends after its header: the payload is missing.</source>
        <translation>Das Token endet nach dem Header: Der Payload fehlt.</translation>
    </message>
    <message>
        <source>Copy the whole token, three parts joined by two dots.</source>
        <translation>Das ganze Token kopieren: drei Teile, durch zwei Punkte verbunden.</translation>
    </message>
    <message>
        <source>The payload is empty, as in a token whose payload travels separately.</source>
        <translation>Der Payload ist leer, wie bei einem Token, dessen Payload getrennt übertragen wird.</translation>
    </message>
    <message>
        <source>The signature can be checked once that payload is at hand.</source>
        <translation>Die Signatur lässt sich prüfen, sobald dieser Payload vorliegt.</translation>
    </message>
    <message>
        <source>The payload is not JSON; it is shown as it is.</source>
        <translation>Der Payload ist kein JSON; er wird gezeigt, wie er ist.</translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object: it holds no claims.</source>
        <translation>Der Payload ist JSON, aber kein Objekt: Er enthält keine Claims.</translation>
    </message>
    <message>
        <source>A JWT holds its claims in one JSON object.</source>
        <translation>Ein JWT hält seine Claims in einem JSON-Objekt.</translation>
    </message>
    <message>
        <source>The token ends after its payload: the dot before the signature, and the signature, are missing.</source>
        <translation>Das Token endet nach dem Payload: Der Punkt vor der Signatur und die Signatur fehlen.</translation>
    </message>
    <message>
        <source>The token has %{count} parts; a signed token has three and an encrypted one five.</source>
        <translation>Das Token hat %{count} Teile; ein signiertes hat drei, ein verschlüsseltes fünf.</translation>
    </message>
    <message>
        <source>Look for a dot too many, or for two tokens run together.</source>
        <translation>Nach einem überzähligen Punkt suchen oder nach zwei aneinandergehängten Token.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg).</source>
        <translation>Der Header nennt keinen Algorithmus (alg).</translation>
    </message>
    <message>
        <source>The header&apos;s alg is not a string.</source>
        <translation>Das alg des Headers ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>Write it as a string such as &quot;RS256&quot;.</source>
        <translation>Als Zeichenkette schreiben, etwa &quot;RS256&quot;.</translation>
    </message>
    <message>
        <source>Software that reads it may refuse the token; correct it where the token is made.</source>
        <translation>Programme könnten das Token abweisen; dort berichtigen, wo es entsteht.</translation>
    </message>
    <message>
        <source>The header demands that %{name} is understood, and Jotscope does not understand it.</source>
        <translation>Der Header verlangt, dass %{name} verstanden wird, und Jotscope versteht es nicht.</translation>
    </message>
    <message>
        <source>A verifier must refuse a token with a critical parameter that it does not know.</source>
        <translation>Ein Prüfer muss ein Token mit einem unbekannten kritischen Parameter abweisen.</translation>
    </message>
    <message>
        <source>The header&apos;s crit is not a list of names that stand in this header.</source>
        <translation>Das crit des Headers ist keine Liste von Namen, die in diesem Header stehen.</translation>
    </message>
    <message>
        <source>It must be an array, not empty, of the names of extension parameters that are present.</source>
        <translation>Es muss ein nicht leeres Array mit den Namen vorhandener Erweiterungsparameter sein.</translation>
    </message>
    <message>
        <source>The header&apos;s b64 is neither true nor false.</source>
        <translation>Das b64 des Headers ist weder true noch false.</translation>
    </message>
    <message>
        <source>Write it without quotes; it says whether the payload is base64url encoded.</source>
        <translation>Ohne Anführungszeichen schreiben; es sagt, ob der Payload base64url-codiert ist.</translation>
    </message>
    <message>
        <source>The header&apos;s b64 is false, but crit does not list it, so that a verifier that does not know b64 would read another payload.</source>
        <translation>Das b64 des Headers ist false, aber crit führt es nicht auf; ein Prüfer, der b64 nicht kennt, läse einen anderen Payload.</translation>
    </message>
    <message>
        <source>Add &quot;crit&quot;:[&quot;b64&quot;] to the header where the token is made.</source>
        <translation>Beim Erzeugen des Tokens &quot;crit&quot;:[&quot;b64&quot;] in den Header aufnehmen.</translation>
    </message>
    <message>
        <source>The header&apos;s zip says that the payload is compressed; it is shown as it stands.</source>
        <translation>Laut zip im Header ist der Payload komprimiert; er wird gezeigt, wie er dasteht.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one.</source>
        <translation>Ein Token einfügen oder irgendetwas, das eines enthält.</translation>
    </message>
    <message>
        <source>No token was found in this text.</source>
        <translation>In diesem Text wurde kein Token gefunden.</translation>
    </message>
    <message>
        <source>The text is larger than %{limit} bytes; only its beginning was searched.</source>
        <translation>Der Text ist größer als %{limit} Bytes; nur sein Anfang wurde durchsucht.</translation>
    </message>
    <message>
        <source>There are more than %{limit} tokens here; the first ones are shown.</source>
        <translation>Hier sind mehr als %{limit} Token; die ersten werden gezeigt.</translation>
    </message>
    <message>
        <source>Search the text in pieces.</source>
        <translation>Den Text in Stücken durchsuchen.</translation>
    </message>
    <message>
        <source>The token was spread over several lines; it is read as one.</source>
        <translation>Das Token war auf mehrere Zeilen verteilt; es wird als eines gelesen.</translation>
    </message>
    <message>
        <source>The token was percent-encoded; it is read decoded.</source>
        <translation>Das Token war prozentcodiert; es wird decodiert gelesen.</translation>
    </message>
    <message>
        <source>The token stood in a string with escapes; it is read without them.</source>
        <translation>Das Token stand in einer Zeichenkette mit Rückstrichfolgen; es wird ohne sie gelesen.</translation>
    </message>
    <message>
        <source>The token is well formed.</source>
        <translation>Das Token ist wohlgeformt.</translation>
    </message>
    <message>
        <source>This is not a key in any format known here.</source>
        <translation>Das ist kein Schlüssel in einem hier bekannten Format.</translation>
    </message>
    <message>
        <source>This is larger than %{limit} bytes, more than any file of keys.</source>
        <translation>Das ist größer als %{limit} Bytes, mehr als jede Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Pick the file that holds the keys.</source>
        <translation>Die Datei wählen, die die Schlüssel enthält.</translation>
    </message>
    <message>
        <source>There are more than %{limit} keys; the first ones are used.</source>
        <translation>Es sind mehr als %{limit} Schlüssel; die ersten werden verwendet.</translation>
    </message>
    <message>
        <source>Keep the set to the keys that could fit.</source>
        <translation>Das Set auf die Schlüssel beschränken, die passen könnten.</translation>
    </message>
    <message>
        <source>Copy it again in full, or export it anew.</source>
        <translation>Noch einmal vollständig kopieren oder neu exportieren.</translation>
    </message>
    <message>
        <source>This elliptic curve is not used for tokens.</source>
        <translation>Diese elliptische Kurve wird für Token nicht verwendet.</translation>
    </message>
    <message>
        <source>Use P-256, P-384, P-521 or secp256k1.</source>
        <translation>P-256, P-384, P-521 oder secp256k1 verwenden.</translation>
    </message>
    <message>
        <source>The public point does not lie on its curve.</source>
        <translation>Der öffentliche Punkt liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <source>The key is damaged, or an attack on software that does not check; get it again from its owner.</source>
        <translation>Der Schlüssel ist beschädigt oder ein Angriff auf Programme, die nicht prüfen; neu vom Besitzer holen.</translation>
    </message>
    <message>
        <source>The key is not as long as its curve asks for.</source>
        <translation>Der Schlüssel ist nicht so lang, wie seine Kurve es verlangt.</translation>
    </message>
    <message>
        <source>Check crv, and that x, y and d are whole.</source>
        <translation>crv prüfen, und ob x, y und d vollständig sind.</translation>
    </message>
    <message>
        <source>The RSA public exponent is even, too small or too large.</source>
        <translation>Der öffentliche RSA-Exponent ist gerade, zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>Get the key again from its owner; the usual exponent is 65537 (AQAB).</source>
        <translation>Den Schlüssel neu vom Besitzer holen; üblich ist der Exponent 65537 (AQAB).</translation>
    </message>
    <message>
        <source>The RSA modulus has more than 16384 bits.</source>
        <translation>Der RSA-Modul hat mehr als 16384 Bit.</translation>
    </message>
    <message>
        <source>Keys of this size only cost time; use one of 2048 to 4096 bits.</source>
        <translation>Schlüssel dieser Größe kosten nur Zeit; einen von 2048 bis 4096 Bit verwenden.</translation>
    </message>
    <message>
        <source>The private half does not belong to the public one.</source>
        <translation>Die private Hälfte gehört nicht zur öffentlichen.</translation>
    </message>
    <message>
        <source>Export both from one key again.</source>
        <translation>Beide noch einmal aus einem Schlüssel exportieren.</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>Der Schlüssel ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Seine Passphrase angeben.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check the passphrase, upper and lower case included.</source>
        <translation>Die Passphrase prüfen, auch Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Opening the key would take more than 10 million rounds of its password function.</source>
        <translation>Das Öffnen bräuchte mehr als 10 Millionen Runden der Passwortfunktion.</translation>
    </message>
    <message>
        <source>Encrypt the key again with an ordinary number of rounds.</source>
        <translation>Den Schlüssel neu mit einer gewöhnlichen Zahl von Runden verschlüsseln.</translation>
    </message>
    <message>
        <source>The key has no usable member %{name}.</source>
        <translation>Der Schlüssel hat kein brauchbares Element %{name}.</translation>
    </message>
    <message>
        <source>Copy the key again in full; %{name} must be a string.</source>
        <translation>Den Schlüssel noch einmal vollständig kopieren; %{name} muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>The member %{name} is not base64url.</source>
        <translation>Das Element %{name} ist kein Base64url.</translation>
    </message>
    <message>
        <source>Copy the key again, or encode the value with the URL-safe alphabet.</source>
        <translation>Den Schlüssel noch einmal kopieren oder den Wert mit dem URL-sicheren Alphabet codieren.</translation>
    </message>
    <message>
        <source>The member %{name} departs from strict base64url; other software may refuse the key.</source>
        <translation>Das Element %{name} weicht von strengem Base64url ab; andere Programme könnten den Schlüssel abweisen.</translation>
    </message>
    <message>
        <source>Encode it without padding, white space, + and /.</source>
        <translation>Ohne Füllzeichen, Leerraum, + und / codieren.</translation>
    </message>
    <message>
        <source>The member %{name} begins with a zero byte, which some software refuses and which changes the thumbprint elsewhere.</source>
        <translation>Das Element %{name} beginnt mit einem Nullbyte; manche Programme weisen das ab, und anderswo ändert es den Fingerabdruck.</translation>
    </message>
    <message>
        <source>Write the number in as few bytes as it needs.</source>
        <translation>Die Zahl in so wenigen Bytes schreiben, wie sie braucht.</translation>
    </message>
    <message>
        <source>The coordinate %{name} is not as long as the curve asks for; it was read with its zero bytes put right.</source>
        <translation>Die Koordinate %{name} ist nicht so lang, wie die Kurve es verlangt; sie wurde mit berichtigten Nullbytes gelesen.</translation>
    </message>
    <message>
        <source>Pad it on the left with zero bytes; strict software refuses it.</source>
        <translation>Links mit Nullbytes auffüllen; strenge Programme weisen sie ab.</translation>
    </message>
    <message>
        <source>This RSA key has more than two primes; only its public half is used.</source>
        <translation>Dieser RSA-Schlüssel hat mehr als zwei Primzahlen; nur seine öffentliche Hälfte wird verwendet.</translation>
    </message>
    <message>
        <source>Use a key of two primes, the only kind that most software knows.</source>
        <translation>Einen Schlüssel aus zwei Primzahlen verwenden, die einzige Art, die die meisten Programme kennen.</translation>
    </message>
    <message>
        <source>This kty is not known here.</source>
        <translation>Dieses kty ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This crv is not a curve of its kty.</source>
        <translation>Dieses crv ist keine Kurve seines kty.</translation>
    </message>
    <message>
        <source>EC keys have P-256, P-384, P-521 or secp256k1; OKP keys Ed25519, Ed448, X25519 or X448.</source>
        <translation>EC-Schlüssel haben P-256, P-384, P-521 oder secp256k1; OKP-Schlüssel Ed25519, Ed448, X25519 oder X448.</translation>
    </message>
    <message>
        <source>The block %{label} has no matching END line.</source>
        <translation>Der Block %{label} hat keine passende END-Zeile.</translation>
    </message>
    <message>
        <source>Copy it again, both lines of dashes included.</source>
        <translation>Noch einmal kopieren, mit beiden Zeilen aus Strichen.</translation>
    </message>
    <message>
        <source>The secret is not base64.</source>
        <translation>Das Geheimnis ist kein Base64.</translation>
    </message>
    <message>
        <source>Look at the marked place, or choose how else to read it.</source>
        <translation>Die markierte Stelle ansehen oder wählen, wie es sonst zu lesen ist.</translation>
    </message>
    <message>
        <source>The secret is not base64url.</source>
        <translation>Das Geheimnis ist kein Base64url.</translation>
    </message>
    <message>
        <source>The secret is not hexadecimal.</source>
        <translation>Das Geheimnis ist nicht hexadezimal.</translation>
    </message>
    <message>
        <source>The %{alg} signature is valid: the key %{key} verifies it.</source>
        <translation>Die %{alg}-Signatur ist gültig: Der Schlüssel %{key} bestätigt sie.</translation>
    </message>
    <message>
        <source>The key on hand does not verify this %{alg} signature.</source>
        <translation>Der vorliegende Schlüssel bestätigt diese %{alg}-Signatur nicht.</translation>
    </message>
    <message>
        <source>Either another key made the signature, or the token was changed after signing.</source>
        <translation>Entweder stammt die Signatur von einem anderen Schlüssel, oder das Token wurde danach verändert.</translation>
    </message>
    <message>
        <source>None of the %{count} keys on hand verifies this %{alg} signature.</source>
        <translation>Keiner der %{count} vorliegenden Schlüssel bestätigt diese %{alg}-Signatur.</translation>
    </message>
    <message>
        <source>Either a key that is not here made it, or the token was changed after signing.</source>
        <translation>Entweder stammt sie von einem Schlüssel, der hier fehlt, oder das Token wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The signature fits the text as it stands, but the token breaks a rule of the standard at the marked place, so that a verifier must refuse it.</source>
        <translation>Die Signatur passt zum Text, wie er dasteht, aber das Token verletzt an der markierten Stelle eine Regel des Standards; ein Prüfer muss es abweisen.</translation>
    </message>
    <message>
        <source>The finding %{departure} says what is wrong there; the key is the right one.</source>
        <translation>Der Befund %{departure} sagt, was dort falsch ist; der Schlüssel ist der richtige.</translation>
    </message>
    <message>
        <source>The signature was not checked: there is no key.</source>
        <translation>Die Signatur wurde nicht geprüft: Es liegt kein Schlüssel vor.</translation>
    </message>
    <message>
        <source>Give the key that belongs to this token: for %{alg}, a key of type %{needed}.</source>
        <translation>Den Schlüssel zu diesem Token angeben: für %{alg} einen vom Typ %{needed}.</translation>
    </message>
    <message>
        <source>The signature was not checked: %{alg} takes a key of type %{needed}, and on hand there is only %{kinds}.</source>
        <translation>Die Signatur wurde nicht geprüft: %{alg} braucht einen Schlüssel vom Typ %{needed}, vorhanden ist nur %{kinds}.</translation>
    </message>
    <message>
        <source>Give the key that belongs to this token&apos;s issuer and algorithm.</source>
        <translation>Den Schlüssel angeben, der zu Aussteller und Algorithmus dieses Tokens gehört.</translation>
    </message>
    <message>
        <source>The signature was not checked: the keys on hand that could are not meant for this use.</source>
        <translation>Die Signatur wurde nicht geprüft: Die Schlüssel, die es könnten, sind nicht für diesen Zweck bestimmt.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s signing key, or correct what the JWK says of its use.</source>
        <translation>Den Signaturschlüssel des Ausstellers angeben oder berichtigen, was das JWK über seinen Zweck sagt.</translation>
    </message>
    <message>
        <source>The signature was not checked: it does not fit an empty payload, and the payload that it was made over is not in the token.</source>
        <translation>Die Signatur wurde nicht geprüft: Zu einem leeren Payload passt sie nicht, und der signierte Payload steht nicht im Token.</translation>
    </message>
    <message>
        <source>Copy the token again to its last character; if it was made like this, it must be refused.</source>
        <translation>Das Token noch einmal bis zum letzten Zeichen kopieren; wurde es so erzeugt, ist es abzuweisen.</translation>
    </message>
    <message>
        <source>The signature is %{actual} bytes long; %{alg} with such a key makes %{expected}.</source>
        <translation>Die Signatur ist %{actual} Bytes lang; %{alg} erzeugt mit einem solchen Schlüssel %{expected}.</translation>
    </message>
    <message>
        <source>It was cut off, encoded in another way or made by another algorithm.</source>
        <translation>Der Wert wurde abgeschnitten, anders codiert oder mit einem anderen Algorithmus erzeugt.</translation>
    </message>
    <message>
        <source>The header names no algorithm, so that no signature can be checked.</source>
        <translation>Der Header nennt keinen Algorithmus; so lässt sich keine Signatur prüfen.</translation>
    </message>
    <message>
        <source>Every signed token must name one, such as &quot;alg&quot;:&quot;RS256&quot;.</source>
        <translation>Jedes signierte Token muss einen nennen, etwa &quot;alg&quot;:&quot;RS256&quot;.</translation>
    </message>
    <message>
        <source>The header names the algorithm %{alg}, which is not known here.</source>
        <translation>Der Header nennt den Algorithmus %{alg}, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Its signature cannot be checked; a verifier must refuse what it does not know.</source>
        <translation>Seine Signatur lässt sich nicht prüfen; was ein Prüfer nicht kennt, muss er abweisen.</translation>
    </message>
    <message>
        <source>The header says %{alg}; %{guess} was probably meant.</source>
        <translation>Im Header steht %{alg}; gemeint war wohl %{guess}.</translation>
    </message>
    <message>
        <source>Names of algorithms are matched exactly, upper and lower case included.</source>
        <translation>Namen von Algorithmen werden genau verglichen, auch in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The token is signed with %{alg}; allowed is only %{allowed}.</source>
        <translation>Das Token ist mit %{alg} signiert; erlaubt ist nur %{allowed}.</translation>
    </message>
    <message>
        <source>Refuse it, or add the algorithm to those that you expect of this issuer.</source>
        <translation>Abweisen, oder den Algorithmus zu den erwarteten dieses Ausstellers hinzunehmen.</translation>
    </message>
    <message>
        <source>The token is not signed (its algorithm is none): anyone could have written it.</source>
        <translation>Das Token ist nicht signiert (sein Algorithmus ist none): Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>Do not trust anything it says.</source>
        <translation>Nichts von dem glauben, was es sagt.</translation>
    </message>
    <message>
        <source>The algorithm is none, and yet there is a signature, which nothing can check.</source>
        <translation>Der Algorithmus ist none, und doch gibt es eine Signatur, die nichts prüfen kann.</translation>
    </message>
    <message>
        <source>The header was probably changed so that verifiers skip the signature.</source>
        <translation>Der Header wurde wohl geändert, damit Prüfer die Signatur übergehen.</translation>
    </message>
    <message>
        <source>The secret has %{bits} bits; %{alg} asks for %{minimum} or more.</source>
        <translation>Das Geheimnis hat %{bits} Bit; %{alg} verlangt %{minimum} oder mehr.</translation>
    </message>
    <message>
        <source>A short secret can be found by trying; use a random one of full length.</source>
        <translation>Ein kurzes Geheimnis lässt sich durch Probieren finden; ein zufälliges von voller Länge verwenden.</translation>
    </message>
    <message>
        <source>The RSA key has %{bits} bits; %{alg} asks for %{minimum} or more.</source>
        <translation>Der RSA-Schlüssel hat %{bits} Bit; %{alg} verlangt %{minimum} oder mehr.</translation>
    </message>
    <message>
        <source>The key %{key} was not tried: its use or key_ops is for something other than signatures.</source>
        <translation>Der Schlüssel %{key} wurde nicht probiert: Sein use oder key_ops ist für anderes als Signaturen.</translation>
    </message>
    <message>
        <source>Choose the issuer&apos;s key with &quot;use&quot;:&quot;sig&quot;.</source>
        <translation>Den Schlüssel des Ausstellers mit &quot;use&quot;:&quot;sig&quot; wählen.</translation>
    </message>
    <message>
        <source>The key %{key} was not tried: it is for %{keyalg} alone, and the token says %{alg}.</source>
        <translation>Der Schlüssel %{key} wurde nicht probiert: Er ist nur für %{keyalg}, und das Token sagt %{alg}.</translation>
    </message>
    <message>
        <source>Choose the key of this algorithm, or correct the JWK&apos;s alg.</source>
        <translation>Den Schlüssel dieses Algorithmus wählen oder das alg des JWK berichtigen.</translation>
    </message>
    <message>
        <source>The header&apos;s kid names the key %{kid}, but it is the key %{key} that verifies the signature.</source>
        <translation>Das kid des Headers nennt den Schlüssel %{kid}, aber die Signatur bestätigt der Schlüssel %{key}.</translation>
    </message>
    <message>
        <source>A verifier that goes by kid refuses this token; correct one or the other.</source>
        <translation>Ein Prüfer, der nach kid geht, weist dieses Token ab; eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>The header&apos;s kid names the key %{kid}, which is not among the keys on hand.</source>
        <translation>Das kid des Headers nennt den Schlüssel %{kid}, der nicht unter den vorliegenden ist.</translation>
    </message>
    <message>
        <source>Fetch the issuer&apos;s current keys; this one may be newer or older than yours.</source>
        <translation>Die aktuellen Schlüssel des Ausstellers holen; dieser kann neuer oder älter sein als die vorliegenden.</translation>
    </message>
    <message>
        <source>The %{word} ends with padding (=), which JWS leaves out.</source>
        <translation>Der Teil „%{word}“ endet mit Füllzeichen (=), die JWS weglässt.</translation>
    </message>
    <message>
        <source>The %{word} uses + or / of standard base64 where base64url has - and _.</source>
        <translation>Der Teil „%{word}“ verwendet + oder / aus Standard-Base64, wo Base64url - und _ hat.</translation>
    </message>
    <message>
        <source>There is white space inside the %{word}.</source>
        <translation>Im Teil „%{word}“ steht Leerraum.</translation>
    </message>
    <message>
        <source>The %{word} holds characters that base64url does not have.</source>
        <translation>Der Teil „%{word}“ enthält Zeichen, die Base64url nicht hat.</translation>
    </message>
    <message>
        <source>The %{word} is one character too short or too long: its last character holds no whole byte.</source>
        <translation>Der Teil „%{word}“ ist ein Zeichen zu kurz oder zu lang: Sein letztes Zeichen trägt kein ganzes Byte.</translation>
    </message>
    <message>
        <source>The unused bits of the last character of the %{word} are not zero, so that more than one text stands for the same bytes.</source>
        <translation>Die unbenutzten Bits des letzten Zeichens im Teil „%{word}“ sind nicht null; mehr als ein Text steht für dieselben Bytes.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} must be %{word}, and is something else.</source>
        <translation>%{name} im Header muss %{word} sein und ist etwas anderes.</translation>
    </message>
    <message>
        <source>The claims were not checked: they are encrypted, and no key on hand opens them.</source>
        <translation>Die Claims wurden nicht geprüft: Sie sind verschlüsselt, und kein vorliegender Schlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Give the key that the token was encrypted for.</source>
        <translation>Den Schlüssel angeben, für den das Token verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>The claims are those of the token inside this one.</source>
        <translation>Die Claims sind die des Tokens in diesem Token.</translation>
    </message>
    <message>
        <source>The parameter crit stands in the unprotected header, where anybody may change it.</source>
        <translation>Der Parameter crit steht im ungeschützten Header, wo jeder ihn ändern kann.</translation>
    </message>
    <message>
        <source>A verifier must refuse the token; the issuer must put crit into the protected header.</source>
        <translation>Ein Prüfer muss das Token abweisen; der Aussteller muss crit in den geschützten Header setzen.</translation>
    </message>
    <message>
        <source>The parameter %{name} stands in more than one of the headers.</source>
        <translation>Der Parameter %{name} steht in mehr als einem der Header.</translation>
    </message>
    <message>
        <source>The signatures do not agree on b64, so that they are about different payloads.</source>
        <translation>Die Signaturen sind sich über b64 nicht einig; sie gelten verschiedenen Payloads.</translation>
    </message>
    <message>
        <source>The issuer must give b64 the same value in every header.</source>
        <translation>Der Aussteller muss b64 in jedem Header denselben Wert geben.</translation>
    </message>
    <message>
        <source>The member %{name} is not %{word}.</source>
        <translation>Das Element %{name} ist etwas anderes als %{word}.</translation>
    </message>
    <message>
        <source>Look at how the token was written as JSON; this member was passed over.</source>
        <translation>Nachsehen, wie das Token als JSON geschrieben wurde; dieses Element wurde übergangen.</translation>
    </message>
    <message>
        <source>The member %{name} is missing here.</source>
        <translation>Hier fehlt das Element %{name}.</translation>
    </message>
    <message>
        <source>The token has members of the flattened and of the general serialisation at once.</source>
        <translation>Das Token hat Elemente der flachen und der allgemeinen Serialisierung zugleich.</translation>
    </message>
    <message>
        <source>Only the first %{limit} signatures were read.</source>
        <translation>Nur die ersten %{limit} Signaturen wurden gelesen.</translation>
    </message>
    <message>
        <source>Take the signature that matters into a token of its own.</source>
        <translation>Die Signatur, auf die es ankommt, in ein eigenes Token übernehmen.</translation>
    </message>
    <message>
        <source>Only the first %{limit} recipients were read.</source>
        <translation>Nur die ersten %{limit} Empfänger wurden gelesen.</translation>
    </message>
    <message>
        <source>Take the recipient that matters into a token of its own.</source>
        <translation>Den Empfänger, auf den es ankommt, in ein eigenes Token übernehmen.</translation>
    </message>
    <message>
        <source>Only the first %{limit} disclosures were read.</source>
        <translation>Nur die ersten %{limit} Disclosures wurden gelesen.</translation>
    </message>
    <message>
        <source>Leave out the disclosures that do not matter.</source>
        <translation>Die Disclosures weglassen, auf die es nicht ankommt.</translation>
    </message>
    <message>
        <source>There is nothing between these two tildes.</source>
        <translation>Zwischen diesen beiden Tilden steht nichts.</translation>
    </message>
    <message>
        <source>The key %{key} opens this token, which is encrypted with %{alg}.</source>
        <translation>Der Schlüssel %{key} öffnet dieses Token, das mit %{alg} verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The key opens this token, but the token breaks a rule of the standard at the marked place, so that a recipient must refuse it.</source>
        <translation>Der Schlüssel öffnet dieses Token, aber das Token verletzt an der markierten Stelle eine Regel des Standards; ein Empfänger muss es abweisen.</translation>
    </message>
    <message>
        <source>Either it was made for another key, or it was changed on the way. Which step failed is not told, since that would help an attacker.</source>
        <translation>Entweder ist es für einen anderen Schlüssel bestimmt, oder es wurde unterwegs verändert. Welcher Schritt misslang, wird nicht gesagt, denn das hülfe einem Angreifer.</translation>
    </message>
    <message>
        <source>The token was not opened: there is no key.</source>
        <translation>Das Token wurde nicht geöffnet: Es liegt kein Schlüssel vor.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s key: for %{alg}, one of type %{needed}.</source>
        <translation>Den Schlüssel des Empfängers angeben: für %{alg} einen vom Typ %{needed}.</translation>
    </message>
    <message>
        <source>The token was not opened: %{alg} takes a key of type %{needed}, and on hand there is only %{kinds}.</source>
        <translation>Das Token wurde nicht geöffnet: %{alg} braucht einen Schlüssel vom Typ %{needed}, vorhanden ist nur %{kinds}.</translation>
    </message>
    <message>
        <source>Give the key of the recipient that the token was made for.</source>
        <translation>Den Schlüssel des Empfängers angeben, für den das Token bestimmt ist.</translation>
    </message>
    <message>
        <source>The token was not opened: the keys on hand that could are not meant for this use.</source>
        <translation>Das Token wurde nicht geöffnet: Die Schlüssel, die es könnten, sind nicht für diesen Zweck bestimmt.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s encryption key, or correct what the JWK says of its use.</source>
        <translation>Den Verschlüsselungsschlüssel des Empfängers angeben oder berichtigen, was das JWK über seinen Zweck sagt.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s private key.</source>
        <translation>Den privaten Schlüssel des Empfängers angeben.</translation>
    </message>
    <message>
        <source>This token is not encrypted; there is nothing to open.</source>
        <translation>Dieses Token ist nicht verschlüsselt; es gibt nichts zu öffnen.</translation>
    </message>
    <message>
        <source>Keep only the password that belongs to the token, and open it again.</source>
        <translation>Nur das Passwort behalten, das zum Token gehört, und es noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Keep only the key that belongs to the token, and open it again.</source>
        <translation>Nur den Schlüssel behalten, der zum Token gehört, und es noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The header names no algorithm, so that the token cannot be opened.</source>
        <translation>Der Header nennt keinen Algorithmus; so lässt sich das Token nicht öffnen.</translation>
    </message>
    <message>
        <source>Every encrypted token must name one, such as &quot;alg&quot;:&quot;RSA-OAEP-256&quot;.</source>
        <translation>Jedes verschlüsselte Token muss einen nennen, etwa &quot;alg&quot;:&quot;RSA-OAEP-256&quot;.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} makes signatures; it encrypts nothing.</source>
        <translation>Der Algorithmus %{alg} erzeugt Signaturen; er verschlüsselt nichts.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} must stand in the protected header, and stands elsewhere.</source>
        <translation>Der Algorithmus %{alg} muss im geschützten Header stehen und steht woanders.</translation>
    </message>
    <message>
        <source>Put alg into the protected header where the token is made.</source>
        <translation>Beim Erzeugen des Tokens alg in den geschützten Header setzen.</translation>
    </message>
    <message>
        <source>The header does not say how the content is encrypted (enc).</source>
        <translation>Der Header sagt nicht, wie der Inhalt verschlüsselt ist (enc).</translation>
    </message>
    <message>
        <source>Name it where the token is made, such as &quot;enc&quot;:&quot;A256GCM&quot;.</source>
        <translation>Beim Erzeugen des Tokens angeben, etwa &quot;enc&quot;:&quot;A256GCM&quot;.</translation>
    </message>
    <message>
        <source>The registered ones are A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 and A256CBC-HS512.</source>
        <translation>Registriert sind A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 und A256CBC-HS512.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} encrypts the content itself, so that enc must not be there.</source>
        <translation>Der Algorithmus %{alg} verschlüsselt den Inhalt selbst; enc darf deshalb nicht da sein.</translation>
    </message>
    <message>
        <source>Leave enc out, or use the algorithm whose name ends in -KE. Older drafts had enc here.</source>
        <translation>enc weglassen oder den Algorithmus verwenden, dessen Name auf -KE endet. Ältere Entwürfe hatten enc hier.</translation>
    </message>
    <message>
        <source>The name %{name} is not registered for encrypted tokens: it is %{word}.</source>
        <translation>Der Name %{name} ist für verschlüsselte Token nicht registriert: Das ist %{word}.</translation>
    </message>
    <message>
        <source>The token is encrypted with %{name}; allowed is only %{allowed}.</source>
        <translation>Das Token ist mit %{name} verschlüsselt; erlaubt ist nur %{allowed}.</translation>
    </message>
    <message>
        <source>The token was not opened: its crit demands extensions, and Jotscope understands none for encrypted tokens.</source>
        <translation>Das Token wurde nicht geöffnet: Sein crit verlangt Erweiterungen, und Jotscope versteht keine für verschlüsselte Token.</translation>
    </message>
    <message>
        <source>A recipient must refuse a token with a critical parameter that it does not know.</source>
        <translation>Ein Empfänger muss ein Token mit einem unbekannten kritischen Parameter abweisen.</translation>
    </message>
    <message>
        <source>The header&apos;s zip is %{name}; the only compression that is defined is DEF.</source>
        <translation>Das zip des Headers ist %{name}; festgelegt ist als Kompression nur DEF.</translation>
    </message>
    <message>
        <source>Make the token with &quot;zip&quot;:&quot;DEF&quot;, or without compression.</source>
        <translation>Das Token mit &quot;zip&quot;:&quot;DEF&quot; oder ohne Kompression erzeugen.</translation>
    </message>
    <message>
        <source>Leave zip out where an attacker may add to the content.</source>
        <translation>zip weglassen, wo ein Angreifer zum Inhalt beitragen kann.</translation>
    </message>
    <message>
        <source>The parameter zip stands in an unprotected header, where anybody may change it.</source>
        <translation>Der Parameter zip steht in einem ungeschützten Header, wo jeder ihn ändern kann.</translation>
    </message>
    <message>
        <source>Put zip into the protected header where the token is made.</source>
        <translation>Beim Erzeugen des Tokens zip in den geschützten Header setzen.</translation>
    </message>
    <message>
        <source>The token opens, but its content is not DEFLATE data, as zip says it is.</source>
        <translation>Das Token lässt sich öffnen, aber sein Inhalt ist nicht DEFLATE, wie zip es sagt.</translation>
    </message>
    <message>
        <source>It must be raw DEFLATE, without the header of zlib or gzip.</source>
        <translation>Es muss reines DEFLATE sein, ohne den Kopf von zlib oder gzip.</translation>
    </message>
    <message>
        <source>Something follows the end of the compressed content; it was left out.</source>
        <translation>Auf das Ende des komprimierten Inhalts folgt noch etwas; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>Look at how the token was made; other software may refuse it.</source>
        <translation>Nachsehen, wie das Token erzeugt wurde; andere Programme könnten es abweisen.</translation>
    </message>
    <message>
        <source>A small token that holds so much is an attack on whoever opens it.</source>
        <translation>Ein kleines Token, das so viel enthält, ist ein Angriff auf den, der es öffnet.</translation>
    </message>
    <message>
        <source>The token has %{count} recipients, and %{alg} has room for one only.</source>
        <translation>Das Token hat %{count} Empfänger, und %{alg} hat nur für einen Platz.</translation>
    </message>
    <message>
        <source>Encrypt to several recipients with an algorithm that wraps a key for each.</source>
        <translation>Für mehrere Empfänger mit einem Algorithmus verschlüsseln, der für jeden einen Schlüssel verpackt.</translation>
    </message>
    <message>
        <source>The token uses RSA1_5, whose padding has been attacked again and again.</source>
        <translation>Das Token verwendet RSA1_5, dessen Auffüllung immer wieder angegriffen wurde.</translation>
    </message>
    <message>
        <source>Use RSA-OAEP-256 or ECDH-ES; RSA1_5 is being withdrawn.</source>
        <translation>RSA-OAEP-256 oder ECDH-ES verwenden; RSA1_5 wird zurückgezogen.</translation>
    </message>
    <message>
        <source>The encrypted key is %{actual} bytes long; with %{alg} it has %{expected}.</source>
        <translation>Der verschlüsselte Schlüssel ist %{actual} Bytes lang; mit %{alg} hat er %{expected}.</translation>
    </message>
    <message>
        <source>The initialization vector is %{actual} bytes long; with %{alg} it has %{expected}.</source>
        <translation>Der Initialisierungsvektor ist %{actual} Bytes lang; mit %{alg} hat er %{expected}.</translation>
    </message>
    <message>
        <source>The authentication tag is %{actual} bytes long; with %{alg} it has %{expected}.</source>
        <translation>Das Authentifizierungs-Tag ist %{actual} Bytes lang; mit %{alg} hat es %{expected}.</translation>
    </message>
    <message>
        <source>Copy the token again to its last character; a shortened tag must never be accepted.</source>
        <translation>Das Token noch einmal bis zum letzten Zeichen kopieren; ein gekürztes Tag darf nie angenommen werden.</translation>
    </message>
    <message>
        <source>The ciphertext is %{actual} bytes long; %{alg} makes whole blocks of 16.</source>
        <translation>Der Geheimtext ist %{actual} Bytes lang; %{alg} erzeugt ganze Blöcke von 16.</translation>
    </message>
    <message>
        <source>It was cut off or damaged; copy the token again.</source>
        <translation>Er wurde abgeschnitten oder beschädigt; das Token noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The key %{key} was not tried: it has %{actual} bits, and %{alg} takes one of %{expected}.</source>
        <translation>Der Schlüssel %{key} wurde nicht probiert: Er hat %{actual} Bit, und %{alg} braucht einen mit %{expected}.</translation>
    </message>
    <message>
        <source>The key %{key} was not tried: its use or key_ops is for something other than encryption.</source>
        <translation>Der Schlüssel %{key} wurde nicht probiert: Sein use oder key_ops ist für anderes als Verschlüsselung.</translation>
    </message>
    <message>
        <source>Choose the recipient&apos;s key with &quot;use&quot;:&quot;enc&quot;.</source>
        <translation>Den Schlüssel des Empfängers mit &quot;use&quot;:&quot;enc&quot; wählen.</translation>
    </message>
    <message>
        <source>A recipient that goes by kid fails to open it; correct one or the other.</source>
        <translation>Ein Empfänger, der nach kid geht, kann es nicht öffnen; eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>The header has no %{name}, which %{alg} needs.</source>
        <translation>Dem Header fehlt %{name}, das %{alg} braucht.</translation>
    </message>
    <message>
        <source>Copy the token again in full, or look at how it was made.</source>
        <translation>Das Token noch einmal vollständig kopieren oder nachsehen, wie es erzeugt wurde.</translation>
    </message>
    <message>
        <source>Without it the token cannot be opened; correct it where the token is made.</source>
        <translation>Ohne ihn lässt sich das Token nicht öffnen; dort berichtigen, wo es entsteht.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} is longer than %{limit} bytes; the token was not opened.</source>
        <translation>%{name} im Header ist länger als %{limit} Bytes; das Token wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>So long a value only costs time; look at how the token was made.</source>
        <translation>Ein so langer Wert kostet nur Zeit; nachsehen, wie das Token erzeugt wurde.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} is %{actual} bytes long; it must have %{expected}.</source>
        <translation>%{name} im Header ist %{actual} Bytes lang; es müssen %{expected} sein.</translation>
    </message>
    <message>
        <source>The salt p2s has %{actual} bytes; it must have 8 or more.</source>
        <translation>Das Salt p2s hat %{actual} Bytes; es müssen 8 oder mehr sein.</translation>
    </message>
    <message>
        <source>A short salt helps to guess the password; draw one of 16 bytes for each token.</source>
        <translation>Ein kurzes Salt hilft beim Erraten des Passworts; für jedes Token eines von 16 Bytes ziehen.</translation>
    </message>
    <message>
        <source>The password was not tried: p2c demands %{count} rounds, and at most %{limit} are made.</source>
        <translation>Das Passwort wurde nicht probiert: p2c verlangt %{count} Runden, und mehr als %{limit} werden nicht gerechnet.</translation>
    </message>
    <message>
        <source>So high a count is an attack on whoever opens the token, or a mistake.</source>
        <translation>Eine so hohe Zahl ist ein Angriff auf den, der das Token öffnet, oder ein Versehen.</translation>
    </message>
    <message>
        <source>Make the token with 600,000 rounds or more.</source>
        <translation>Das Token mit 600.000 Runden oder mehr erzeugen.</translation>
    </message>
    <message>
        <source>Make the token with a larger p2c, or use a random key instead of a password.</source>
        <translation>Das Token mit größerem p2c erzeugen oder statt eines Passworts einen zufälligen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>The ephemeral key epk is not a key that can be read.</source>
        <translation>Der kurzlebige Schlüssel epk ist kein lesbarer Schlüssel.</translation>
    </message>
    <message>
        <source>It must be a public JWK of kty EC or OKP.</source>
        <translation>Er muss ein öffentliches JWK mit dem kty EC oder OKP sein.</translation>
    </message>
    <message>
        <source>The ephemeral key epk is a point that does not lie on its curve.</source>
        <translation>Der kurzlebige Schlüssel epk ist ein Punkt, der nicht auf seiner Kurve liegt.</translation>
    </message>
    <message>
        <source>It must be on P-256, P-384, P-521, X25519 or X448.</source>
        <translation>Er muss auf P-256, P-384, P-521, X25519 oder X448 liegen.</translation>
    </message>
    <message>
        <source>The ephemeral key epk makes every agreement come out as zero.</source>
        <translation>Mit dem kurzlebigen Schlüssel epk ergibt jede Schlüsselvereinbarung null.</translation>
    </message>
    <message>
        <source>The token is an attack, or was made by software without randomness; refuse it.</source>
        <translation>Das Token ist ein Angriff oder stammt von einem Programm ohne Zufallszahlen; abweisen.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s key on the same curve.</source>
        <translation>Den Schlüssel des Empfängers auf derselben Kurve angeben.</translation>
    </message>
    <message>
        <source>The ephemeral key epk holds its private half, with which anybody can open the token.</source>
        <translation>Der kurzlebige Schlüssel epk enthält seine private Hälfte; damit kann jeder das Token öffnen.</translation>
    </message>
    <message>
        <source>Make the token again, with the public half only.</source>
        <translation>Das Token neu erzeugen, nur mit der öffentlichen Hälfte.</translation>
    </message>
    <message>
        <source>The header has ek, which integrated encryption must not have.</source>
        <translation>Der Header hat ek, das es bei integrierter Verschlüsselung nicht geben darf.</translation>
    </message>
    <message>
        <source>The token was not opened: it needs the pre-shared key %{kid}, which is not among the keys on hand.</source>
        <translation>Das Token wurde nicht geöffnet: Es braucht den vorab geteilten Schlüssel %{kid}, der nicht unter den vorliegenden ist.</translation>
    </message>
    <message>
        <source>Give a key of kty oct with that kid.</source>
        <translation>Einen Schlüssel mit dem kty oct und diesem kid angeben.</translation>
    </message>
    <message>
        <source>The pre-shared key has %{bits} bits; it must have 256 or more.</source>
        <translation>Der vorab geteilte Schlüssel hat %{bits} Bit; es müssen 256 oder mehr sein.</translation>
    </message>
    <message>
        <source>A short key can be found by trying; use a random one.</source>
        <translation>Ein kurzer Schlüssel lässt sich durch Probieren finden; einen zufälligen verwenden.</translation>
    </message>
    <message>
        <source>This header is not a sound JSON object.</source>
        <translation>Dieser Header ist kein einwandfreies JSON-Objekt.</translation>
    </message>
    <message>
        <source>Write it as an object such as {&quot;kid&quot;:&quot;1&quot;}, with each name once.</source>
        <translation>Als Objekt wie {&quot;kid&quot;:&quot;1&quot;} schreiben, jeden Namen einmal.</translation>
    </message>
    <message>
        <source>Each name may stand in one header only; take it out of the others.</source>
        <translation>Jeder Name darf nur in einem Header stehen; aus den anderen entfernen.</translation>
    </message>
    <message>
        <source>Leave %{name} out of the header; it is filled in.</source>
        <translation>%{name} im Header weglassen; es wird eingesetzt.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} cannot be used for encryption as it stands.</source>
        <translation>%{name} im Header taugt so, wie es dasteht, nicht zum Verschlüsseln.</translation>
    </message>
    <message>
        <source>Choose a content encryption, such as A256GCM.</source>
        <translation>Eine Inhaltsverschlüsselung wählen, etwa A256GCM.</translation>
    </message>
    <message>
        <source>Leave enc out, or use the algorithm whose name ends in -KE.</source>
        <translation>enc weglassen oder den Algorithmus verwenden, dessen Name auf -KE endet.</translation>
    </message>
    <message>
        <source>Leave them out, or make the token in JSON form.</source>
        <translation>Beides weglassen oder das Token in JSON-Form erzeugen.</translation>
    </message>
    <message>
        <source>Make several tokens, each for some of them.</source>
        <translation>Mehrere Token erzeugen, jedes für einige davon.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} has room for one recipient only.</source>
        <translation>Der Algorithmus %{alg} hat nur für einen Empfänger Platz.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} takes a key of %{expected} bits; this one has %{actual}.</source>
        <translation>Der Algorithmus %{alg} braucht einen Schlüssel mit %{expected} Bit; dieser hat %{actual}.</translation>
    </message>
    <message>
        <source>The key&apos;s use or key_ops is for something other than encryption.</source>
        <translation>use oder key_ops des Schlüssels ist für anderes als Verschlüsselung.</translation>
    </message>
    <message>
        <source>The key is for %{keyalg} alone, and %{alg} was asked for.</source>
        <translation>Der Schlüssel ist nur für %{keyalg}, und verlangt wurde %{alg}.</translation>
    </message>
    <message>
        <source>The RSA key is too small to encrypt a key with %{alg}.</source>
        <translation>Der RSA-Schlüssel ist zu klein, um mit %{alg} einen Schlüssel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Use a key of 2048 bits or more.</source>
        <translation>Einen Schlüssel mit 2048 Bit oder mehr verwenden.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted to this key.</source>
        <translation>Für diesen Schlüssel lässt sich nichts verschlüsseln.</translation>
    </message>
    <message>
        <source>Get it again from its owner; it may be damaged.</source>
        <translation>Neu vom Besitzer holen; er könnte beschädigt sein.</translation>
    </message>
    <message>
        <source>The number of rounds must be between 1 and %{limit}.</source>
        <translation>Die Zahl der Runden muss zwischen 1 und %{limit} liegen.</translation>
    </message>
    <message>
        <source>The pre-shared key must be an oct key of 256 bits or more with a kid.</source>
        <translation>Der vorab geteilte Schlüssel muss ein oct-Schlüssel mit 256 Bit oder mehr und einem kid sein.</translation>
    </message>
    <message>
        <source>Generate one, and give it to both sides.</source>
        <translation>Einen erzeugen und beiden Seiten geben.</translation>
    </message>
    <message>
        <source>Keys are of kty RSA, EC, OKP, AKP or oct.</source>
        <translation>Schlüssel haben das kty RSA, EC, OKP, AKP oder oct.</translation>
    </message>
    <message>
        <source>The key is encrypted with %{alg}, which no passphrase opens.</source>
        <translation>Der Schlüssel ist mit %{alg} verschlüsselt, das keine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>What was encrypted is neither a JWK nor a JWK Set.</source>
        <translation>Verschlüsselt wurde weder ein JWK noch ein JWK Set.</translation>
    </message>
    <message>
        <source>Inspect it as a token.</source>
        <translation>Als Token untersuchen.</translation>
    </message>
    <message>
        <source>Choose another form; JWK holds every kind.</source>
        <translation>Eine andere Form wählen; JWK fasst jede Art.</translation>
    </message>
    <message>
        <source>The form %{form} is encrypted with a passphrase, and none was given.</source>
        <translation>Die Form %{form} wird mit einer Passphrase verschlüsselt, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>Give a passphrase that is not empty.</source>
        <translation>Eine nicht leere Passphrase angeben.</translation>
    </message>
    <message>
        <source>RSA keys have 2048 to 16384 bits, secrets 8 to 65536, in whole bytes.</source>
        <translation>RSA-Schlüssel haben 2048 bis 16384 Bit, Geheimnisse 8 bis 65536, in ganzen Bytes.</translation>
    </message>
    <message>
        <source>This RSA key has more than two primes.</source>
        <translation>Dieser RSA-Schlüssel hat mehr als zwei Primzahlen.</translation>
    </message>
    <message>
        <source>Export the key again with its seed, the only form that a JWK has.</source>
        <translation>Den Schlüssel neu mit seinem Seed exportieren, der einzigen Form, die ein JWK hat.</translation>
    </message>
    <message>
        <source>The secret is empty: anyone knows it.</source>
        <translation>Das Geheimnis ist leer: Jeder kennt es.</translation>
    </message>
    <message>
        <source>Look for a variable that was not set where the key was made.</source>
        <translation>Dort, wo der Schlüssel entstand, nach einer nicht gesetzten Variablen suchen.</translation>
    </message>
    <message>
        <source>The RSA public exponent is smaller than the usual 65537.</source>
        <translation>Der öffentliche RSA-Exponent ist kleiner als der übliche 65537.</translation>
    </message>
    <message>
        <source>It is allowed, but leaves less room for careless padding; new keys should have 65537.</source>
        <translation>Er ist erlaubt, verzeiht nachlässiges Auffüllen aber weniger; neue Schlüssel sollten 65537 haben.</translation>
    </message>
    <message>
        <source>The JSON of the key is damaged here; what could be read of it is used.</source>
        <translation>Das JSON des Schlüssels ist hier beschädigt; verwendet wird, was davon lesbar war.</translation>
    </message>
    <message>
        <source>Copy the key again in full; other software will refuse it.</source>
        <translation>Den Schlüssel noch einmal vollständig kopieren; andere Programme werden ihn abweisen.</translation>
    </message>
    <message>
        <source>The JWK Set holds no key.</source>
        <translation>Das JWK Set enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This name appears twice in the key; the last value is used.</source>
        <translation>Dieser Name steht zweimal im Schlüssel; der letzte Wert wird verwendet.</translation>
    </message>
    <message>
        <source>Keep one of the two; other software may use the first or refuse the key.</source>
        <translation>Einen der beiden behalten; andere Programme könnten den ersten nehmen oder den Schlüssel abweisen.</translation>
    </message>
    <message>
        <source>The member %{name} is not a string and was passed over.</source>
        <translation>Das Element %{name} ist keine Zeichenkette und wurde übergangen.</translation>
    </message>
    <message>
        <source>Its alg must be ML-DSA-44, ML-DSA-65 or ML-DSA-87.</source>
        <translation>Sein alg muss ML-DSA-44, ML-DSA-65 oder ML-DSA-87 sein.</translation>
    </message>
    <message>
        <source>Some of p, q, dp, dq and qi are missing, though others of them are there.</source>
        <translation>Von p, q, dp, dq und qi fehlen einige, während andere da sind.</translation>
    </message>
    <message>
        <source>Write all five or none; other software may refuse the key.</source>
        <translation>Alle fünf schreiben oder keines; andere Programme könnten den Schlüssel abweisen.</translation>
    </message>
    <message>
        <source>The use %{value} is neither sig nor enc.</source>
        <translation>Das use %{value} ist weder sig noch enc.</translation>
    </message>
    <message>
        <source>Software that does not know it may pass the key over.</source>
        <translation>Programme, die es nicht kennen, könnten den Schlüssel übergehen.</translation>
    </message>
    <message>
        <source>The member key_ops is not an array of strings.</source>
        <translation>Das Element key_ops ist kein Array von Zeichenketten.</translation>
    </message>
    <message>
        <source>Write it as [&quot;sign&quot;,&quot;verify&quot;], or leave it out.</source>
        <translation>So schreiben: [&quot;sign&quot;,&quot;verify&quot;], oder weglassen.</translation>
    </message>
    <message>
        <source>The operation %{value} stands twice in key_ops.</source>
        <translation>Die Operation %{value} steht zweimal in key_ops.</translation>
    </message>
    <message>
        <source>Name it once; strict software refuses the key.</source>
        <translation>Einmal nennen; strenge Programme weisen den Schlüssel ab.</translation>
    </message>
    <message>
        <source>The registered ones are sign, verify, encrypt, decrypt, wrapKey, unwrapKey, deriveKey and deriveBits.</source>
        <translation>Registriert sind sign, verify, encrypt, decrypt, wrapKey, unwrapKey, deriveKey und deriveBits.</translation>
    </message>
    <message>
        <source>The members use and key_ops contradict each other.</source>
        <translation>Die Elemente use und key_ops widersprechen einander.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Eines von beiden behalten.</translation>
    </message>
    <message>
        <source>The member x5c does not hold certificates and was passed over.</source>
        <translation>Das Element x5c enthält keine Zertifikate und wurde übergangen.</translation>
    </message>
    <message>
        <source>Write each certificate as DER in standard base64, not base64url and without PEM lines.</source>
        <translation>Jedes Zertifikat als DER in Standard-Base64 schreiben, nicht in Base64url und ohne PEM-Zeilen.</translation>
    </message>
    <message>
        <source>The first certificate of x5c is for another key; x5c was passed over.</source>
        <translation>Das erste Zertifikat von x5c gehört zu einem anderen Schlüssel; x5c wurde übergangen.</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, or remove x5c.</source>
        <translation>Das Zertifikat des Schlüssels selbst an den Anfang setzen oder x5c entfernen.</translation>
    </message>
    <message>
        <source>The member %{name} is not a certificate&apos;s digest in base64url.</source>
        <translation>Das Element %{name} ist kein Hashwert eines Zertifikats in Base64url.</translation>
    </message>
    <message>
        <source>Encode the digest&apos;s bytes, not its hexadecimal digits.</source>
        <translation>Die Bytes des Hashwerts codieren, nicht seine hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>The member %{name} is not the digest of the first certificate of x5c.</source>
        <translation>Das Element %{name} ist nicht der Hashwert des ersten Zertifikats von x5c.</translation>
    </message>
    <message>
        <source>Compute it anew, or remove it.</source>
        <translation>Neu berechnen oder entfernen.</translation>
    </message>
    <message>
        <source>The payload of the SD-JWT is not a JSON object, so that nothing can be disclosed.</source>
        <translation>Der Payload des SD-JWT ist kein JSON-Objekt; so lässt sich nichts offenlegen.</translation>
    </message>
    <message>
        <source>Copy the token again in full.</source>
        <translation>Das Token noch einmal vollständig kopieren.</translation>
    </message>
    <message>
        <source>The hash function %{hash} of _sd_alg is not known here: the disclosures were not matched with their digests.</source>
        <translation>Die Hashfunktion %{hash} aus _sd_alg ist hier nicht bekannt: Die Disclosures wurden ihren Hashwerten nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Use sha-256, which every verifier knows, or sha-384 or sha-512.</source>
        <translation>sha-256 verwenden, das jeder Prüfer kennt, oder sha-384 oder sha-512.</translation>
    </message>
    <message>
        <source>There is an _sd_alg within another object; it counts at the top level only.</source>
        <translation>In einem inneren Objekt steht ein _sd_alg; es zählt nur auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>Move it to the top level where the token is made.</source>
        <translation>Beim Erzeugen des Tokens auf die oberste Ebene setzen.</translation>
    </message>
    <message>
        <source>There are more than %{limit} digests; only the first ones were matched.</source>
        <translation>Es sind mehr als %{limit} Hashwerte; nur die ersten wurden zugeordnet.</translation>
    </message>
    <message>
        <source>Issue the token with fewer claims and decoys.</source>
        <translation>Das Token mit weniger Claims und Attrappen ausstellen.</translation>
    </message>
    <message>
        <source>Issue the token with flatter claims.</source>
        <translation>Das Token mit flacheren Claims ausstellen.</translation>
    </message>
    <message>
        <source>This _sd is not a list of digests; it was left out.</source>
        <translation>Dieses _sd ist keine Liste von Hashwerten; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>This element of _sd is not a string, and therefore no digest.</source>
        <translation>Dieses Element von _sd ist keine Zeichenkette und damit kein Hashwert.</translation>
    </message>
    <message>
        <source>It must be the base64url text of a disclosure&apos;s digest.</source>
        <translation>Es muss der Hashwert einer Disclosure als Base64url-Text sein.</translation>
    </message>
    <message>
        <source>This digest occurs more than once.</source>
        <translation>Dieser Hashwert kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>A verifier must refuse the token; the issuer has to give each claim its own salt.</source>
        <translation>Ein Prüfer muss das Token abweisen; der Aussteller muss jedem Claim ein eigenes Salt geben.</translation>
    </message>
    <message>
        <source>The name ... stands where no digest of an array&apos;s element can be.</source>
        <translation>Der Name ... steht dort, wo kein Hashwert eines Array-Elements sein kann.</translation>
    </message>
    <message>
        <source>It must be alone in an object within an array, and its value a string.</source>
        <translation>Er muss allein in einem Objekt innerhalb eines Arrays stehen, mit einer Zeichenkette als Wert.</translation>
    </message>
    <message>
        <source>Copy it again in full; it may have been cut off or changed.</source>
        <translation>Noch einmal vollständig kopieren; sie wurde vielleicht abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>This disclosure is for a claim called %{name}, a name that no claim may have.</source>
        <translation>Diese Disclosure gilt einem Claim namens %{name}; so darf kein Claim heißen.</translation>
    </message>
    <message>
        <source>A verifier must refuse the token; the issuer has to call the claim something else.</source>
        <translation>Ein Prüfer muss das Token abweisen; der Aussteller muss den Claim anders nennen.</translation>
    </message>
    <message>
        <source>This disclosure is for a claim %{name}, which is there already.</source>
        <translation>Diese Disclosure gilt einem Claim %{name}, den es schon gibt.</translation>
    </message>
    <message>
        <source>A verifier must refuse the token, since two values would claim one name.</source>
        <translation>Ein Prüfer muss das Token abweisen, da zwei Werte denselben Namen beanspruchen.</translation>
    </message>
    <message>
        <source>This disclosure has a name where an array&apos;s element belongs, or none where a claim belongs.</source>
        <translation>Diese Disclosure hat einen Namen, wo ein Array-Element hingehört, oder keinen, wo ein Claim hingehört.</translation>
    </message>
    <message>
        <source>A claim&apos;s disclosure has three elements, an array element&apos;s has two.</source>
        <translation>Die Disclosure eines Claims hat drei Elemente, die eines Array-Elements zwei.</translation>
    </message>
    <message>
        <source>This disclosure occurs more than once.</source>
        <translation>Diese Disclosure kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>It was changed, belongs to another token, or the disclosure around it is missing; a verifier must refuse the token.</source>
        <translation>Sie wurde verändert, gehört zu einem anderen Token, oder die Disclosure um sie herum fehlt; ein Prüfer muss das Token abweisen.</translation>
    </message>
    <message>
        <source>Call it something else; the name is for digests.</source>
        <translation>Anders nennen; der Name ist für Hashwerte.</translation>
    </message>
    <message>
        <source>The JSON Pointer %{pointer} leads to no claim or element.</source>
        <translation>Der JSON Pointer %{pointer} führt zu keinem Claim oder Element.</translation>
    </message>
    <message>
        <source>Write it as /address/street or /nationalities/0, without the payload&apos;s root.</source>
        <translation>So schreiben: /address/street oder /nationalities/0, ohne die Wurzel des Payloads.</translation>
    </message>
    <message>
        <source>The typ of a key-binding JWT must be kb+jwt, and this one&apos;s is not.</source>
        <translation>Das typ eines JWT der Schlüsselbindung muss kb+jwt sein, und hier ist es das nicht.</translation>
    </message>
    <message>
        <source>The wallet has to write it; otherwise any token of this key could stand here.</source>
        <translation>Die Wallet muss es setzen; sonst könnte jedes Token dieses Schlüssels hier stehen.</translation>
    </message>
    <message>
        <source>The key-binding JWT has no %{name}.</source>
        <translation>Das JWT der Schlüsselbindung hat kein %{name}.</translation>
    </message>
    <message>
        <source>It must have iat, aud, nonce and sd_hash.</source>
        <translation>Es muss iat, aud, nonce und sd_hash haben.</translation>
    </message>
    <message>
        <source>The key-binding JWT&apos;s %{name} must be %{word}, and is something else.</source>
        <translation>%{name} im JWT der Schlüsselbindung muss %{word} sein und ist etwas anderes.</translation>
    </message>
    <message>
        <source>Correct it where the key-binding JWT is made.</source>
        <translation>Dort berichtigen, wo das JWT der Schlüsselbindung entsteht.</translation>
    </message>
    <message>
        <source>The key-binding JWT was made for another presentation: its sd_hash is not %{expected}.</source>
        <translation>Das JWT der Schlüsselbindung gehört zu einer anderen Präsentation: Sein sd_hash ist nicht %{expected}.</translation>
    </message>
    <message>
        <source>Disclosures were added, removed, reordered or changed after it was signed.</source>
        <translation>Nach dem Signieren wurden Disclosures hinzugefügt, entfernt, umgestellt oder verändert.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Zum Signieren liegt kein Schlüssel vor.</translation>
    </message>
    <message>
        <source>Give a key of type %{needed}, which %{alg} signs with.</source>
        <translation>Einen Schlüssel vom Typ %{needed} angeben, mit dem %{alg} signiert.</translation>
    </message>
    <message>
        <source>Choose another key, or an algorithm that takes this one.</source>
        <translation>Einen anderen Schlüssel wählen oder einen Algorithmus, der zu diesem passt.</translation>
    </message>
    <message>
        <source>Choose another key, or the algorithm of this key&apos;s curve.</source>
        <translation>Einen anderen Schlüssel wählen oder den Algorithmus zur Kurve dieses Schlüssels.</translation>
    </message>
    <message>
        <source>Choose another key, or the algorithm that this key is for.</source>
        <translation>Einen anderen Schlüssel wählen oder den Algorithmus, für den dieser bestimmt ist.</translation>
    </message>
    <message>
        <source>This is a public key, which verifies signatures and makes none.</source>
        <translation>Das ist ein öffentlicher Schlüssel; er prüft Signaturen und erzeugt keine.</translation>
    </message>
    <message>
        <source>Give the private key that belongs to it.</source>
        <translation>Den zugehörigen privaten Schlüssel angeben.</translation>
    </message>
    <message>
        <source>The key&apos;s use is %{use}: it is not meant for signatures.</source>
        <translation>Das use des Schlüssels ist %{use}: Für Signaturen ist er nicht bestimmt.</translation>
    </message>
    <message>
        <source>Choose a key with &quot;use&quot;:&quot;sig&quot;.</source>
        <translation>Einen Schlüssel mit &quot;use&quot;:&quot;sig&quot; wählen.</translation>
    </message>
    <message>
        <source>The key&apos;s key_ops do not allow signing.</source>
        <translation>Die key_ops des Schlüssels erlauben kein Signieren.</translation>
    </message>
    <message>
        <source>Choose a key whose key_ops hold &quot;sign&quot;.</source>
        <translation>Einen Schlüssel wählen, dessen key_ops &quot;sign&quot; enthalten.</translation>
    </message>
    <message>
        <source>Make a key of 2048 bits or more, the least that the standard allows.</source>
        <translation>Einen Schlüssel mit 2048 Bit oder mehr erzeugen, dem Mindestmaß des Standards.</translation>
    </message>
    <message>
        <source>The %{alg} signature could not be made.</source>
        <translation>Die %{alg}-Signatur ließ sich nicht erzeugen.</translation>
    </message>
    <message>
        <source>Import the key again, or try another one.</source>
        <translation>Den Schlüssel noch einmal einlesen oder einen anderen probieren.</translation>
    </message>
    <message>
        <source>What the signing device answered is no signature of this key.</source>
        <translation>Die Antwort des Signaturgeräts ist keine Signatur dieses Schlüssels.</translation>
    </message>
    <message>
        <source>Check that the key chosen here is the one on the device, and sign again.</source>
        <translation>Prüfen, ob der hier gewählte Schlüssel der auf dem Gerät ist, und noch einmal signieren.</translation>
    </message>
    <message>
        <source>The header names another algorithm than %{alg}, which is to be used.</source>
        <translation>Der Header nennt einen anderen Algorithmus als %{alg}, der verwendet werden soll.</translation>
    </message>
    <message>
        <source>Change one or the other, or leave alg out of the header.</source>
        <translation>Eines von beiden ändern oder alg im Header weglassen.</translation>
    </message>
    <message>
        <source>Keep it in one of them, best in the protected one.</source>
        <translation>In einem behalten, am besten im geschützten.</translation>
    </message>
    <message>
        <source>The unprotected header has %{name}, which only a protected one may have.</source>
        <translation>Der ungeschützte Header hat %{name}, das nur in einem geschützten stehen darf.</translation>
    </message>
    <message>
        <source>Move it into the protected header.</source>
        <translation>In den geschützten Header setzen.</translation>
    </message>
    <message>
        <source>A token in compact form has no unprotected header.</source>
        <translation>Ein Token in kompakter Form hat keinen ungeschützten Header.</translation>
    </message>
    <message>
        <source>Move its parameters into the protected header, or choose a JSON form.</source>
        <translation>Seine Parameter in den geschützten Header setzen oder eine JSON-Form wählen.</translation>
    </message>
    <message>
        <source>The payload is to be signed as it stands, but the header&apos;s b64 says something else.</source>
        <translation>Der Payload soll signiert werden, wie er dasteht, aber das b64 des Headers sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Write &quot;b64&quot;:false, or leave b64 out of the header.</source>
        <translation>&quot;b64&quot;:false schreiben oder b64 im Header weglassen.</translation>
    </message>
    <message>
        <source>The headers of the signatures differ in b64, and there is only one payload.</source>
        <translation>Die Header der Signaturen unterscheiden sich in b64, und es gibt nur einen Payload.</translation>
    </message>
    <message>
        <source>Give b64 the same value in all of them.</source>
        <translation>b64 in allen denselben Wert geben.</translation>
    </message>
    <message>
        <source>An unencoded payload with a dot in it would fall apart in compact form.</source>
        <translation>Ein uncodierter Payload mit einem Punkt darin zerfiele in kompakter Form.</translation>
    </message>
    <message>
        <source>Detach the payload, choose a JSON form, or leave b64 out of the header.</source>
        <translation>Den Payload abtrennen, eine JSON-Form wählen oder b64 im Header weglassen.</translation>
    </message>
    <message>
        <source>An unencoded payload in compact form may hold only printable ASCII characters.</source>
        <translation>Ein uncodierter Payload in kompakter Form darf nur druckbare ASCII-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>An unencoded payload in JSON form must be text in UTF-8, and this is something else.</source>
        <translation>Ein uncodierter Payload in JSON-Form muss Text in UTF-8 sein, und dieser ist etwas anderes.</translation>
    </message>
    <message>
        <source>Detach the payload, or leave b64 out of the header.</source>
        <translation>Den Payload abtrennen oder b64 im Header weglassen.</translation>
    </message>
    <message>
        <source>The issuer must sign with another algorithm.</source>
        <translation>Der Aussteller muss mit einem anderen Algorithmus signieren.</translation>
    </message>
    <message>
        <source>All %{count} signatures are valid.</source>
        <translation>Alle %{count} Signaturen sind gültig.</translation>
    </message>
    <message>
        <source>A verifier decides which signatures it asks for; see what each of them says.</source>
        <translation>Ein Prüfer bestimmt, welche Signaturen er verlangt; nachsehen, was jede einzelne sagt.</translation>
    </message>
    <message>
        <source>None of the %{count} signatures is valid.</source>
        <translation>Keine der %{count} Signaturen ist gültig.</translation>
    </message>
    <message>
        <source>Either other keys made them, or the token was changed after signing.</source>
        <translation>Entweder stammen sie von anderen Schlüsseln, oder das Token wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>None of the %{count} signatures was checked: no key on hand fits.</source>
        <translation>Keine der %{count} Signaturen wurde geprüft: Kein vorliegender Schlüssel passt.</translation>
    </message>
    <message>
        <source>Give the key that belongs to one of them.</source>
        <translation>Den Schlüssel zu einer von ihnen angeben.</translation>
    </message>
    <message>
        <source>Every token must name one; without it nothing can be verified or opened.</source>
        <translation>Jedes Token muss einen nennen; ohne ihn lässt sich nichts prüfen oder öffnen.</translation>
    </message>
    <message>
        <source>Each name may stand in one header only; otherwise nobody can tell which value is meant.</source>
        <translation>Jeder Name darf nur in einem Header stehen; sonst weiß niemand, welcher Wert gemeint ist.</translation>
    </message>
    <message>
        <source>The list of signatures or recipients is used here; other software may use the rest.</source>
        <translation>Hier wird die Liste der Signaturen oder Empfänger verwendet; andere Programme nehmen vielleicht das Übrige.</translation>
    </message>
    <message>
        <source>Remove one of the tildes.</source>
        <translation>Eine der Tilden entfernen.</translation>
    </message>
    <message>
        <source>The last disclosure does not end with a tilde; the SD-JWT was probably cut off.</source>
        <translation>Die letzte Disclosure endet nicht mit einer Tilde; das SD-JWT wurde wohl abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy the token again in full, the last tilde included.</source>
        <translation>Das Token noch einmal vollständig kopieren, mit der letzten Tilde.</translation>
    </message>
    <message>
        <source>No key on hand opens this token (attempts with %{alg}: %{count}).</source>
        <translation>Kein vorliegender Schlüssel öffnet dieses Token (Versuche mit %{alg}: %{count}).</translation>
    </message>
    <message>
        <source>The token was not opened: %{alg} takes the private half of the key, and only public halves are on hand.</source>
        <translation>Das Token wurde nicht geöffnet: %{alg} braucht die private Hälfte des Schlüssels, und es liegen nur öffentliche vor.</translation>
    </message>
    <message>
        <source>Not all passwords were tried: together they may take %{limit} rounds at most.</source>
        <translation>Nicht alle Passwörter wurden probiert: Zusammen dürfen sie höchstens %{limit} Runden kosten.</translation>
    </message>
    <message>
        <source>Not all keys were tried, since the token has many recipients or is very large: at most %{limit} attempts are made.</source>
        <translation>Nicht alle Schlüssel wurden probiert, da das Token viele Empfänger hat oder sehr groß ist: Mehr als %{limit} Versuche werden nicht gemacht.</translation>
    </message>
    <message>
        <source>An encrypted token needs one that encrypts or agrees on a key, such as RSA-OAEP-256 or ECDH-ES.</source>
        <translation>Ein verschlüsseltes Token braucht einen, der einen Schlüssel verschlüsselt oder vereinbart, etwa RSA-OAEP-256 oder ECDH-ES.</translation>
    </message>
    <message>
        <source>The header names the content encryption %{alg}, which is not known here.</source>
        <translation>Der Header nennt die Inhaltsverschlüsselung %{alg}, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The content was compressed before encryption, so that its length betrays something of what it says.</source>
        <translation>Der Inhalt wurde vor der Verschlüsselung komprimiert; seine Länge verrät etwas davon, was er sagt.</translation>
    </message>
    <message>
        <source>The token opens, but its content would inflate to more than %{limit} bytes, and was left as it is.</source>
        <translation>Das Token lässt sich öffnen, aber sein Inhalt ergäbe entpackt mehr als %{limit} Bytes und wurde so gelassen.</translation>
    </message>
    <message>
        <source>If it was given as text, check whether it is base64, base64url or hexadecimal.</source>
        <translation>Falls er als Text angegeben wurde: prüfen, ob er Base64, Base64url oder hexadezimal ist.</translation>
    </message>
    <message>
        <source>The header&apos;s kid names the key %{kid}, but it is the key %{key} that opens the token.</source>
        <translation>Das kid des Headers nennt den Schlüssel %{kid}, aber das Token öffnet der Schlüssel %{key}.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s key with that kid.</source>
        <translation>Den Schlüssel des Empfängers mit diesem kid angeben.</translation>
    </message>
    <message>
        <source>The password is stretched with %{count} rounds only; the standard asks for 1,000 or more.</source>
        <translation>Das Passwort wird mit nur %{count} Runden gestreckt; der Standard verlangt 1.000 oder mehr.</translation>
    </message>
    <message>
        <source>The password is stretched with %{count} rounds; today 600,000 are recommended, since guessing has become cheap.</source>
        <translation>Das Passwort wird mit %{count} Runden gestreckt; heute werden 600.000 empfohlen, da Raten billig geworden ist.</translation>
    </message>
    <message>
        <source>The token is damaged, or an attack that draws the private key out of software that does not check.</source>
        <translation>Das Token ist beschädigt oder ein Angriff, der Programmen, die nicht prüfen, den privaten Schlüssel entlockt.</translation>
    </message>
    <message>
        <source>The ephemeral key epk is of type %{kind}, with which no key can be agreed on.</source>
        <translation>Der kurzlebige Schlüssel epk ist vom Typ %{kind}, mit dem sich kein Schlüssel vereinbaren lässt.</translation>
    </message>
    <message>
        <source>The token was not opened: its ephemeral key is of type %{curve}, and on hand there is only %{kinds}.</source>
        <translation>Das Token wurde nicht geöffnet: Sein kurzlebiger Schlüssel ist vom Typ %{curve}, vorhanden ist nur %{kinds}.</translation>
    </message>
    <message>
        <source>Leave ek out; the encapsulated secret stands in the place of the encrypted key.</source>
        <translation>ek weglassen; das gekapselte Geheimnis steht an der Stelle des verschlüsselten Schlüssels.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} differs from the value that belongs there.</source>
        <translation>%{name} im Header weicht von dem Wert ab, der dort hingehört.</translation>
    </message>
    <message>
        <source>Nothing says how the content is to be encrypted.</source>
        <translation>Es ist nicht gesagt, wie der Inhalt verschlüsselt werden soll.</translation>
    </message>
    <message>
        <source>The compact form has no room for unprotected headers or additional authenticated data.</source>
        <translation>Die kompakte Form hat keinen Platz für ungeschützte Header oder zusätzliche authentifizierte Daten.</translation>
    </message>
    <message>
        <source>There is no recipient.</source>
        <translation>Es gibt keinen Empfänger.</translation>
    </message>
    <message>
        <source>Give at least one key to encrypt to.</source>
        <translation>Mindestens einen Schlüssel angeben, für den verschlüsselt wird.</translation>
    </message>
    <message>
        <source>There are more than %{limit} recipients, which is too many for one token.</source>
        <translation>Es sind mehr als %{limit} Empfänger, zu viele für ein Token.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} takes a key of type %{needed}; this one is of type %{kind}.</source>
        <translation>Der Algorithmus %{alg} braucht einen Schlüssel vom Typ %{needed}; dieser ist vom Typ %{kind}.</translation>
    </message>
    <message>
        <source>Use %{keyalg}, or choose another key.</source>
        <translation>%{keyalg} verwenden oder einen anderen Schlüssel wählen.</translation>
    </message>
    <message>
        <source>Use 600,000, which is what is recommended today.</source>
        <translation>600.000 verwenden, wie es heute empfohlen wird.</translation>
    </message>
    <message>
        <source>A token mostly begins with eyJ: three or five parts of letters, digits, - and _, joined by dots. It may also be a JSON object that holds such parts.</source>
        <translation>Ein Token beginnt meist mit eyJ: drei oder fünf Teile aus Buchstaben, Ziffern, - und _, durch Punkte verbunden. Es kann auch ein JSON-Objekt mit solchen Teilen sein.</translation>
    </message>
    <message>
        <source>Give a JWK, a JWK Set, a PEM or DER key, an OpenSSH key or a certificate, or say that it is a secret.</source>
        <translation>Ein JWK, ein JWK Set, einen Schlüssel als PEM, DER oder OpenSSH oder ein Zertifikat angeben, oder sagen, dass es ein Geheimnis ist.</translation>
    </message>
    <message>
        <source>This key is damaged: its structure cannot be read.</source>
        <translation>Dieser Schlüssel ist beschädigt: Sein Aufbau ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This kind of key is not used for tokens.</source>
        <translation>Diese Art von Schlüssel wird für Token nicht verwendet.</translation>
    </message>
    <message>
        <source>Use a secret, or a key of type RSA, EC, Ed25519, Ed448, X25519, X448 or ML-DSA.</source>
        <translation>Ein Geheimnis verwenden oder einen Schlüssel der Art RSA, EC, Ed25519, Ed448, X25519, X448 oder ML-DSA.</translation>
    </message>
    <message>
        <source>ML-DSA keys need OpenSSL 3.5 or later; the one on this system is %{version}.</source>
        <translation>ML-DSA-Schlüssel brauchen OpenSSL 3.5 oder neuer; auf diesem System ist es %{version}.</translation>
    </message>
    <message>
        <source>Use Jotscope on a system with OpenSSL 3.5 or later.</source>
        <translation>Jotscope auf einem System mit OpenSSL 3.5 oder neuer verwenden.</translation>
    </message>
    <message>
        <source>Open it as a token, with the key that it was encrypted for, and read what comes out.</source>
        <translation>Als Token öffnen, mit dem Schlüssel, für den er verschlüsselt wurde, und lesen, was herauskommt.</translation>
    </message>
    <message>
        <source>A key of type %{kind} cannot be written as %{form}.</source>
        <translation>Ein Schlüssel vom Typ %{kind} lässt sich nicht als %{form} schreiben.</translation>
    </message>
    <message>
        <source>The form %{form} is for private keys, and this key is public.</source>
        <translation>Die Form %{form} ist für private Schlüssel, und dieser ist öffentlich.</translation>
    </message>
    <message>
        <source>Give the private key, or choose a form for public keys.</source>
        <translation>Den privaten Schlüssel angeben oder eine Form für öffentliche wählen.</translation>
    </message>
    <message>
        <source>No key was made: the work was called off, or no key can have this size.</source>
        <translation>Es wurde kein Schlüssel erzeugt: Der Vorgang wurde abgebrochen, oder diese Größe kann kein Schlüssel haben.</translation>
    </message>
    <message>
        <source>The ML-DSA private key is in its expanded form, from which its seed cannot be recovered.</source>
        <translation>Der private ML-DSA-Schlüssel liegt in seiner erweiterten Form vor, aus der sich sein Seed nicht zurückgewinnen lässt.</translation>
    </message>
    <message>
        <source>The RSA key has %{bits} bits, and 2048 or more are asked for.</source>
        <translation>Der RSA-Schlüssel hat %{bits} Bit, und verlangt werden 2048 oder mehr.</translation>
    </message>
    <message>
        <source>Strict software refuses such a key; make a larger one.</source>
        <translation>Strenge Programme weisen einen solchen Schlüssel ab; einen größeren erzeugen.</translation>
    </message>
    <message>
        <source>Check that it was fetched from the right place.</source>
        <translation>Prüfen, ob es vom richtigen Ort geholt wurde.</translation>
    </message>
    <message>
        <source>This key of kty AKP names an algorithm that is not known here.</source>
        <translation>Dieser Schlüssel mit dem kty AKP nennt einen Algorithmus, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The operation %{value} is not a registered one.</source>
        <translation>Die Operation %{value} ist nicht registriert.</translation>
    </message>
    <message>
        <source>The key is not of the type that its alg %{value} takes.</source>
        <translation>Der Schlüssel ist nicht von der Art, die sein alg %{value} braucht.</translation>
    </message>
    <message>
        <source>Correct or remove alg; as it stands, the key can be used for nothing.</source>
        <translation>alg berichtigen oder entfernen; so lässt sich der Schlüssel für nichts verwenden.</translation>
    </message>
    <message>
        <source>The block %{label} is of a kind from which no key is read; it was passed over.</source>
        <translation>Der Block %{label} ist von einer Art, aus der kein Schlüssel gelesen wird; er wurde übergangen.</translation>
    </message>
    <message>
        <source>Keys of type %{type} are not used for tokens.</source>
        <translation>Schlüssel vom Typ %{type} werden für Token nicht verwendet.</translation>
    </message>
    <message>
        <source>Use an OpenSSH key of type ssh-rsa, ssh-ed25519 or ecdsa-sha2-nistp256, -nistp384 or -nistp521.</source>
        <translation>Einen OpenSSH-Schlüssel vom Typ ssh-rsa, ssh-ed25519 oder ecdsa-sha2-nistp256, -nistp384 oder -nistp521 verwenden.</translation>
    </message>
    <message>
        <source>The OpenSSH private key is encrypted; such keys are not read here.</source>
        <translation>Der private OpenSSH-Schlüssel ist verschlüsselt; solche Schlüssel werden hier nicht gelesen.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy, and read that: ssh-keygen -p -m PEM -f COPY.</source>
        <translation>Von einer Kopie die Passphrase entfernen und diese lesen: ssh-keygen -p -m PEM -f KOPIE.</translation>
    </message>
    <message>
        <source>What is disclosed lies more than %{limit} levels deep; null stands in its place.</source>
        <translation>Was offengelegt wird, liegt mehr als %{limit} Ebenen tief; an seiner Stelle steht null.</translation>
    </message>
    <message>
        <source>It must be an array of strings; no claim may have this name.</source>
        <translation>Es muss ein Array von Zeichenketten sein; ein Claim darf nicht so heißen.</translation>
    </message>
    <message>
        <source>This disclosure is not an array of a salt, a name and a value, or of a salt and a value; salt and name must be strings.</source>
        <translation>Diese Disclosure ist kein Array aus Salt, Name und Wert oder aus Salt und Wert; Salt und Name müssen Zeichenketten sein.</translation>
    </message>
    <message>
        <source>No digest in the token belongs to this disclosure.</source>
        <translation>Kein Hashwert im Token gehört zu dieser Disclosure.</translation>
    </message>
    <message>
        <source>There is a claim called %{name}, a name that no claim may have.</source>
        <translation>Es gibt einen Claim namens %{name}; so darf kein Claim heißen.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} takes a key on another curve: %{needed}, not %{kind}.</source>
        <translation>Der Algorithmus %{alg} braucht einen Schlüssel auf einer anderen Kurve: %{needed}, nicht %{kind}.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} takes a key of another parameter set: %{needed}, not %{kind}.</source>
        <translation>Der Algorithmus %{alg} braucht einen Schlüssel mit einem anderen Parametersatz: %{needed}, nicht %{kind}.</translation>
    </message>
    <message>
        <source>The RSA key has %{bits} bits; a signature with %{alg} takes %{least} or more.</source>
        <translation>Der RSA-Schlüssel hat %{bits} Bit; eine Signatur mit %{alg} braucht %{least} oder mehr.</translation>
    </message>
    <message>
        <source>The algorithm %{alg} needs OpenSSL 3.5 or later, and the one on this system is older.</source>
        <translation>Der Algorithmus %{alg} braucht OpenSSL 3.5 oder neuer, und das auf diesem System ist älter.</translation>
    </message>
    <message>
        <source>Use Jotscope on a system with OpenSSL 3.5 or later, or choose another algorithm.</source>
        <translation>Jotscope auf einem System mit OpenSSL 3.5 oder neuer verwenden oder einen anderen Algorithmus wählen.</translation>
    </message>
    <message>
        <source>There is no signer.</source>
        <translation>Es gibt keinen Unterzeichner.</translation>
    </message>
    <message>
        <source>Give at least one key, and the algorithm to sign with.</source>
        <translation>Mindestens einen Schlüssel angeben und den Algorithmus, mit dem signiert wird.</translation>
    </message>
    <message>
        <source>Put the payload, base64url encoded, between the two dots, or give it to jotscope-cli with --payload.</source>
        <translation>Den Payload base64url-codiert zwischen die beiden Punkte setzen oder ihn jotscope-cli mit --payload geben.</translation>
    </message>
    <message>
        <source>The header promises a signature with %{alg}, and there is none.</source>
        <translation>Der Header verspricht eine Signatur mit %{alg}, und es gibt keine.</translation>
    </message>
    <message>
        <source>The signature cannot be checked: %{alg} is %{word}.</source>
        <translation>Die Signatur lässt sich nicht prüfen: %{alg} ist %{word}.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token with a registered algorithm, or use the software that knows this one.</source>
        <translation>Den Aussteller um ein Token mit einem registrierten Algorithmus bitten oder ein Programm verwenden, das diesen kennt.</translation>
    </message>
    <message>
        <source>The header&apos;s alg is %{alg}, which is for encryption and signs nothing.</source>
        <translation>Das alg des Headers ist %{alg}; das dient der Verschlüsselung und signiert nichts.</translation>
    </message>
    <message>
        <source>An encrypted token has five parts: either some are missing, or the header is wrong.</source>
        <translation>Ein verschlüsseltes Token hat fünf Teile: Entweder fehlen welche, oder der Header ist falsch.</translation>
    </message>
    <message>
        <source>The signature fits, but %{alg} is prohibited: its hash function is broken.</source>
        <translation>Die Signatur passt, aber %{alg} ist verboten: Seine Hashfunktion ist gebrochen.</translation>
    </message>
    <message>
        <source>The signature was not checked: %{alg} needs OpenSSL %{version} or later, and the one on this system is older.</source>
        <translation>Die Signatur wurde nicht geprüft: %{alg} braucht OpenSSL %{version} oder neuer, und das auf diesem System ist älter.</translation>
    </message>
    <message>
        <source>Use Jotscope on a system with OpenSSL %{version} or later.</source>
        <translation>Jotscope auf einem System mit OpenSSL %{version} oder neuer verwenden.</translation>
    </message>
    <message>
        <source>Some of the signatures are valid: %{valid} of %{count}.</source>
        <translation>Ein Teil der Signaturen ist gültig: %{valid} von %{count}.</translation>
    </message>
    <message>
        <source>Tokens within tokens are read to a depth of %{limit}; what this one holds was not searched.</source>
        <translation>Token in Token werden bis zur Tiefe %{limit} gelesen; was dieses enthält, wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>Inspect this token by itself.</source>
        <translation>Dieses Token für sich untersuchen.</translation>
    </message>
    <message>
        <source>The header says %{alg}, but the signature was made with %{actual}.</source>
        <translation>Im Header steht %{alg}, aber die Signatur entstand mit %{actual}.</translation>
    </message>
    <message>
        <source>Have the issuer name the algorithm that it really uses, and sign anew.</source>
        <translation>Der Aussteller muss den Algorithmus nennen, den er wirklich verwendet, und neu signieren.</translation>
    </message>
    <message>
        <source>The header says %{alg}, but the signature was made with %{actual}: SHA-1 is broken, and JOSE never had it.</source>
        <translation>Im Header steht %{alg}, aber die Signatur entstand mit %{actual}: SHA-1 ist gebrochen und gehörte nie zu JOSE.</translation>
    </message>
    <message>
        <source>Have the signer use the hash that the header names; many libraries fall back to SHA-1 where none is set.</source>
        <translation>Der Unterzeichner muss den Hash verwenden, den der Header nennt; viele Bibliotheken weichen auf SHA-1 aus, wenn keiner gesetzt ist.</translation>
    </message>
    <message>
        <source>The header says %{alg}, but the signature was made with %{actual}: the same RSA key, padded in another way.</source>
        <translation>Im Header steht %{alg}, aber die Signatur entstand mit %{actual}: derselbe RSA-Schlüssel, aber ein anderes Padding.</translation>
    </message>
    <message>
        <source>Have the signer set the padding that goes with the header&apos;s name: PKCS#1 v1.5 for RS256 and its like, PSS for PS256.</source>
        <translation>Der Unterzeichner muss das Padding einstellen, das zum Namen im Header gehört: PKCS#1 v1.5 für RS256 und Verwandte, PSS für PS256.</translation>
    </message>
    <message>
        <source>The salt of this PSS signature is %{actual} bytes long; %{alg} asks for %{expected}, as many as its hash has.</source>
        <translation>Das Salt dieser PSS-Signatur ist %{actual} Bytes lang; %{alg} verlangt %{expected}, so viele, wie sein Hash hat.</translation>
    </message>
    <message>
        <source>Set the salt length to that of the hash where the token is signed, instead of the library&apos;s maximum or a fixed number.</source>
        <translation>Beim Signieren des Tokens die Salt-Länge auf die des Hashs setzen statt auf das Maximum der Bibliothek oder eine feste Zahl.</translation>
    </message>
    <message>
        <source>The mask of this PSS signature was made with %{actual}; %{alg} asks for its own hash.</source>
        <translation>Die Maske dieser PSS-Signatur entstand mit %{actual}; %{alg} verlangt dafür den eigenen Hash.</translation>
    </message>
    <message>
        <source>Set the hash of MGF1 too where the token is signed: some libraries leave it at SHA-1.</source>
        <translation>Beim Signieren des Tokens auch den Hash von MGF1 setzen: Manche Bibliotheken belassen ihn bei SHA-1.</translation>
    </message>
    <message>
        <source>The RSA signature holds the bare hash; the DigestInfo that names the hash function is missing.</source>
        <translation>Die RSA-Signatur enthält nur den bloßen Hashwert; die DigestInfo, die das Hashverfahren nennt, fehlt.</translation>
    </message>
    <message>
        <source>Sign the message through the library&apos;s signature function instead of encrypting its hash with the private key.</source>
        <translation>Die Nachricht mit der Signaturfunktion der Bibliothek signieren, statt ihren Hashwert mit dem privaten Schlüssel zu verschlüsseln.</translation>
    </message>
    <message>
        <source>The header says %{alg}, but the key is on another curve: it is one for %{actual}.</source>
        <translation>Im Header steht %{alg}, aber der Schlüssel liegt auf einer anderen Kurve: Er ist einer für %{actual}.</translation>
    </message>
    <message>
        <source>Name the algorithm that goes with the curve: ES256 for P-256, ES384 for P-384, ES512 for P-521, ES256K for secp256k1.</source>
        <translation>Den Algorithmus nennen, der zur Kurve gehört: ES256 für P-256, ES384 für P-384, ES512 für P-521, ES256K für secp256k1.</translation>
    </message>
    <message>
        <source>The header says %{alg}, but the key is of another type: it is one for %{actual}.</source>
        <translation>Im Header steht %{alg}, aber der Schlüssel ist von anderer Art: Er ist einer für %{actual}.</translation>
    </message>
    <message>
        <source>Decide on the issuer&apos;s side which of the two is meant, and never let the header alone choose on the verifier&apos;s.</source>
        <translation>Auf der Seite des Ausstellers entscheiden, welches von beiden gemeint ist, und auf der des Prüfers nie den Header allein wählen lassen.</translation>
    </message>
    <message>
        <source>The signature was made with %{actual}, which signs a hash of the input; JOSE has only the plain form.</source>
        <translation>Die Signatur entstand mit %{actual}, das einen Hashwert der Eingabe signiert; JOSE hat nur die einfache Form.</translation>
    </message>
    <message>
        <source>Have the signer use plain Ed25519 or Ed448 over the whole signing input.</source>
        <translation>Der Unterzeichner muss einfaches Ed25519 oder Ed448 über die ganze Signatureingabe verwenden.</translation>
    </message>
    <message>
        <source>The header says %{alg}, which is no algorithm of JOSE; the signature was made with %{actual}.</source>
        <translation>Im Header steht %{alg}, das kein Algorithmus von JOSE ist; die Signatur entstand mit %{actual}.</translation>
    </message>
    <message>
        <source>Spell the name exactly as the registry does, upper and lower case included.</source>
        <translation>Den Namen genau so schreiben wie im Register, auch in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>In place of the %{alg} signature stands a plain hash, which anyone can compute or extend.</source>
        <translation>Anstelle der %{alg}-Signatur steht ein einfacher Hashwert, den jeder berechnen oder verlängern kann.</translation>
    </message>
    <message>
        <source>Have the signer use HMAC: a hash with the secret before or behind the text is not one.</source>
        <translation>Der Unterzeichner muss HMAC verwenden: Ein Hashwert mit dem Geheimnis vor oder hinter dem Text ist keines.</translation>
    </message>
    <message>
        <source>The ECDSA signature is in ASN.1 DER form; a JWS has r and s in plain bytes, one after the other.</source>
        <translation>Die ECDSA-Signatur ist in der DER-Form von ASN.1; in einer JWS stehen r und s als reine Bytes hintereinander.</translation>
    </message>
    <message>
        <source>Have the signer convert it; most libraries name this form P1363 or raw.</source>
        <translation>Der Unterzeichner muss sie umwandeln; die meisten Bibliotheken nennen diese Form P1363 oder raw.</translation>
    </message>
    <message>
        <source>The two numbers of the ECDSA signature are exchanged: s stands before r.</source>
        <translation>Die beiden Zahlen der ECDSA-Signatur sind vertauscht: s steht vor r.</translation>
    </message>
    <message>
        <source>Have the signer write r first, then s.</source>
        <translation>Der Unterzeichner muss zuerst r schreiben, dann s.</translation>
    </message>
    <message>
        <source>The signature is written backwards, with its last byte first: %{word}.</source>
        <translation>Die Signatur ist rückwärts geschrieben, mit dem letzten Byte zuerst: %{word}.</translation>
    </message>
    <message>
        <source>Have the signer turn the bytes round; Windows&apos; CryptoAPI, for one, yields them in this order.</source>
        <translation>Der Unterzeichner muss die Bytes umdrehen; die CryptoAPI von Windows etwa liefert sie in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The signature was written in hexadecimal digits, %{word}.</source>
        <translation>Die Signatur wurde in hexadezimalen Ziffern geschrieben, %{word}.</translation>
    </message>
    <message>
        <source>Have the signer encode the bytes of the signature, not its digits, as base64url.</source>
        <translation>Der Unterzeichner muss die Bytes der Signatur als Base64url codieren, nicht ihre Ziffern.</translation>
    </message>
    <message>
        <source>The signature is encoded in %{word}, not in base64url.</source>
        <translation>Die Signatur ist nicht in Base64url codiert, sondern in %{word}.</translation>
    </message>
    <message>
        <source>Have the signer encode it with the URL-safe alphabet, - and _ for + and /.</source>
        <translation>Der Unterzeichner muss sie mit dem URL-sicheren Alphabet codieren, mit - und _ statt + und /.</translation>
    </message>
    <message>
        <source>The signature was encoded twice: within its base64url stands %{word}.</source>
        <translation>Die Signatur wurde zweimal codiert: In ihrem Base64url steckt noch einmal Codiertes, nämlich %{word}.</translation>
    </message>
    <message>
        <source>Have the signer take the bytes that its library returns, and encode those once.</source>
        <translation>Der Unterzeichner muss die Bytes nehmen, die seine Bibliothek liefert, und diese einmal codieren.</translation>
    </message>
    <message>
        <source>The signature was cut short: of the %{expected} bytes of the MAC it has the first %{actual}.</source>
        <translation>Die Signatur wurde gekürzt: Von den %{expected} Bytes des MAC hat sie die ersten %{actual}.</translation>
    </message>
    <message>
        <source>Have the signer put the whole MAC into the token.</source>
        <translation>Der Unterzeichner muss den ganzen MAC in das Token schreiben.</translation>
    </message>
    <message>
        <source>The signature has %{actual} bytes, of which only %{expected} belong to it; the others are %{word}.</source>
        <translation>Die Signatur hat %{actual} Bytes, von denen nur %{expected} dazugehören; die übrigen sind %{word}.</translation>
    </message>
    <message>
        <source>Have the signer write nothing but the signature: no sign bytes, recovery byte, line break or wrapping.</source>
        <translation>Der Unterzeichner darf nichts als die Signatur schreiben: keine Vorzeichenbytes, kein Byte zur Wiederherstellung, keinen Zeilenumbruch und keine Hülle.</translation>
    </message>
    <message>
        <source>The signature itself is right, but ends with %{word}, which a JWS leaves out.</source>
        <translation>Die Signatur selbst ist richtig, endet aber mit etwas, das eine JWS weglässt: mit %{word}.</translation>
    </message>
    <message>
        <source>Have the signer leave out the padding; strict verifiers refuse it.</source>
        <translation>Der Unterzeichner muss die Füllzeichen weglassen; strenge Prüfer weisen sie ab.</translation>
    </message>
    <message>
        <source>The signature consists of nothing but zeros, which is right under no key.</source>
        <translation>Die Signatur besteht nur aus Nullen, was mit keinem Schlüssel richtig ist.</translation>
    </message>
    <message>
        <source>Never accept it: some verifiers once took such an ECDSA signature for valid (CVE-2022-21449).</source>
        <translation>Niemals annehmen: Manche Prüfer hielten eine solche ECDSA-Signatur einst für gültig (CVE-2022-21449).</translation>
    </message>
    <message>
        <source>The signature has %{actual} bytes instead of %{expected}: zero bytes in front of %{word} were dropped.</source>
        <translation>Die Signatur hat %{actual} Bytes statt %{expected}: Nullbytes vor %{word} wurden weggelassen.</translation>
    </message>
    <message>
        <source>Have the signer pad each number to its full length; this shows only in some tokens, one of a hundred or so.</source>
        <translation>Der Unterzeichner muss jede Zahl auf ihre volle Länge auffüllen; der Fehler zeigt sich nur in manchen Token, etwa in einem von hundert.</translation>
    </message>
    <message>
        <source>The signature is text that lists its bytes: %{word}.</source>
        <translation>Die Signatur ist ein Text, der ihre Bytes aufzählt: %{word}.</translation>
    </message>
    <message>
        <source>Have the signer encode the bytes themselves, not what its language prints for them.</source>
        <translation>Der Unterzeichner muss die Bytes selbst codieren, nicht das, was seine Programmiersprache dafür ausgibt.</translation>
    </message>
    <message>
        <source>The signature was made over the %{part} alone.</source>
        <translation>Die Signatur wurde nur über einen Teil gebildet: %{part}.</translation>
    </message>
    <message>
        <source>Have the signer sign the encoded header, a dot and the encoded payload.</source>
        <translation>Der Unterzeichner muss den codierten Header, einen Punkt und den codierten Payload signieren.</translation>
    </message>
    <message>
        <source>The signature was made over %{word}.</source>
        <translation>Die Signatur wurde über %{word} gebildet.</translation>
    </message>
    <message>
        <source>Have the signer sign the encoded header, a dot and the encoded payload, one byte a character.</source>
        <translation>Der Unterzeichner muss den codierten Header, einen Punkt und den codierten Payload signieren, ein Byte je Zeichen.</translation>
    </message>
    <message>
        <source>The signature covers the padding (=) of the %{part}, which a JWS leaves out.</source>
        <translation>Die Signatur umfasst Füllzeichen (=), die eine JWS weglässt (%{part}).</translation>
    </message>
    <message>
        <source>Have the signer remove the padding before it signs, not afterwards.</source>
        <translation>Der Unterzeichner muss die Füllzeichen vor dem Signieren entfernen, nicht danach.</translation>
    </message>
    <message>
        <source>AWS&apos;s load balancer signed header and payload with the padding (=) of base64, which no JWS has.</source>
        <translation>Der Load Balancer von AWS hat Header und Payload mit den Füllzeichen (=) von Base64 signiert, die keine JWS hat.</translation>
    </message>
    <message>
        <source>Check it over the text as the load balancer sends it, padding included, and take this from no other issuer.</source>
        <translation>Über den Text prüfen, wie der Load Balancer ihn sendet, mit Füllzeichen, und das bei keinem anderen Aussteller hinnehmen.</translation>
    </message>
    <message>
        <source>Header and payload were signed in standard base64, %{word}, instead of base64url.</source>
        <translation>Header und Payload wurden in Standard-Base64 (%{word}) statt in Base64url signiert.</translation>
    </message>
    <message>
        <source>Have the signer encode first and for good, with the URL-safe alphabet, and sign that.</source>
        <translation>Der Unterzeichner muss zuerst und endgültig codieren, mit dem URL-sicheren Alphabet, und das Ergebnis signieren.</translation>
    </message>
    <message>
        <source>The payload was signed as it is, not in base64url, and the header does not say so.</source>
        <translation>Der Payload wurde uncodiert signiert, nicht in Base64url, und der Header sagt das nicht.</translation>
    </message>
    <message>
        <source>Have the signer encode the payload, or write b64 and crit into the header.</source>
        <translation>Der Unterzeichner muss den Payload codieren oder b64 und crit in den Header schreiben.</translation>
    </message>
    <message>
        <source>The header says that the payload is signed as it is (b64 is false), but it was signed in base64url.</source>
        <translation>Laut Header ist der Payload uncodiert signiert (b64 ist false), aber signiert wurde er in Base64url.</translation>
    </message>
    <message>
        <source>Have the signer use a library that knows b64, or leave b64 out.</source>
        <translation>Der Unterzeichner muss eine Bibliothek verwenden, die b64 kennt, oder b64 weglassen.</translation>
    </message>
    <message>
        <source>Not the signing input was signed but its %{hash} digest %{word}.</source>
        <translation>Signiert wurde nicht die Signatureingabe, sondern ihr %{hash}-Hashwert %{word}.</translation>
    </message>
    <message>
        <source>Have the signer hand the text itself to its library, which hashes it, or use the function that takes a digest.</source>
        <translation>Der Unterzeichner muss den Text selbst an seine Bibliothek geben, die ihn hasht, oder die Funktion verwenden, die einen Hashwert annimmt.</translation>
    </message>
    <message>
        <source>The signing input was hashed twice with %{hash} before it was signed.</source>
        <translation>Die Signatureingabe wurde vor dem Signieren zweimal mit %{hash} gehasht.</translation>
    </message>
    <message>
        <source>The JSON of the %{part} was spelt otherwise when the token was signed: %{word}.</source>
        <translation>Das JSON (%{part}) war beim Signieren des Tokens anders geschrieben: %{word}.</translation>
    </message>
    <message>
        <source>Have whoever decodes the token on its way pass on the characters that came in: a signature is over the text, not over what it means.</source>
        <translation>Wer das Token unterwegs decodiert, muss die Zeichen so weitergeben, wie sie ankamen: Eine Signatur gilt für den Text, nicht für das, was er bedeutet.</translation>
    </message>
    <message>
        <source>The text that was signed has line breaks in it: %{word}.</source>
        <translation>Der signierte Text enthält Zeilenumbrüche: %{word}.</translation>
    </message>
    <message>
        <source>Have the signer leave them out; echo -n and base64 -w 0 write none.</source>
        <translation>Der Unterzeichner muss sie weglassen; echo -n und base64 -w 0 schreiben keine.</translation>
    </message>
    <message>
        <source>Header and payload were signed without the dot between them.</source>
        <translation>Header und Payload wurden ohne den Punkt dazwischen signiert.</translation>
    </message>
    <message>
        <source>Header and payload were signed with the dot that follows them.</source>
        <translation>Header und Payload wurden mit dem Punkt signiert, der auf sie folgt.</translation>
    </message>
    <message>
        <source>Have the signer add the second dot after signing, together with the signature.</source>
        <translation>Der Unterzeichner muss den zweiten Punkt nach dem Signieren anfügen, zusammen mit der Signatur.</translation>
    </message>
    <message>
        <source>Microsoft signed this token with a hash in place of the header&apos;s nonce: it is for Microsoft Graph alone to check.</source>
        <translation>Microsoft hat dieses Token mit einem Hashwert anstelle der nonce des Headers signiert: Nur Microsoft Graph kann es prüfen.</translation>
    </message>
    <message>
        <source>Ask for a token with a scope of your own API, and check that one; to this token, Microsoft Graph is the only judge.</source>
        <translation>Ein Token mit einem Scope der eigenen API anfordern und dieses prüfen; über das vorliegende entscheidet allein Microsoft Graph.</translation>
    </message>
    <message>
        <source>The header&apos;s kid names the key %{named}, but it is the key %{key} that fits.</source>
        <translation>Das kid des Headers nennt den Schlüssel %{named}, aber es passt der Schlüssel %{key}.</translation>
    </message>
    <message>
        <source>Have the issuer correct the kid.</source>
        <translation>Der Aussteller muss das kid berichtigen.</translation>
    </message>
    <message>
        <source>No key on hand is called %{kid}, as the header&apos;s kid says; the key %{key} fits.</source>
        <translation>Kein vorliegender Schlüssel heißt %{kid}, wie das kid des Headers sagt; es passt der Schlüssel %{key}.</translation>
    </message>
    <message>
        <source>Have the issuer write the kid that its key set has.</source>
        <translation>Der Aussteller muss das kid schreiben, das in seinem JWK Set steht.</translation>
    </message>
    <message>
        <source>The signature was made with the key %{key}, whose use is encryption, so that verifiers pass it over.</source>
        <translation>Die Signatur entstand mit dem Schlüssel %{key}, der zum Verschlüsseln bestimmt ist; Prüfer übergehen ihn daher.</translation>
    </message>
    <message>
        <source>Have the issuer sign with its signing key, or correct the use of this one.</source>
        <translation>Der Aussteller muss mit seinem Signaturschlüssel signieren oder das use des Schlüssels berichtigen.</translation>
    </message>
    <message>
        <source>Another key made this signature: opened with %{key}, it shows no padding at all.</source>
        <translation>Ein anderer Schlüssel hat diese Signatur erzeugt: Mit %{key} geöffnet, zeigt sie gar kein Padding.</translation>
    </message>
    <message>
        <source>Get the key that the issuer signs with; its kid or its thumbprint tells which.</source>
        <translation>Den Schlüssel holen, mit dem der Aussteller signiert; sein kid oder sein Fingerabdruck sagt, welcher es ist.</translation>
    </message>
    <message>
        <source>If the token is unchanged, one of these keys made the signature: thumbprints %{thumbprints}. None of them is on hand.</source>
        <translation>Ist das Token unverändert, hat einer dieser Schlüssel die Signatur erzeugt: Fingerabdrücke %{thumbprints}. Keiner davon liegt vor.</translation>
    </message>
    <message>
        <source>Look for one of these thumbprints in the issuer&apos;s key sets, old ones included.</source>
        <translation>In den JWK Sets des Ausstellers nach einem dieser Fingerabdrücke suchen, auch in alten.</translation>
    </message>
    <message>
        <source>The key %{kid} that the header names is not in the key set on hand, which may be an old one.</source>
        <translation>Der Schlüssel %{kid}, den der Header nennt, ist nicht im vorliegenden JWK Set; dieses ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Fetch the issuer&apos;s key set anew: keys are replaced from time to time.</source>
        <translation>Das JWK Set des Ausstellers neu holen: Schlüssel werden von Zeit zu Zeit ersetzt.</translation>
    </message>
    <message>
        <source>The private key was taken for an HMAC secret: the signature was made with %{word}.</source>
        <translation>Der private Schlüssel wurde für ein HMAC-Geheimnis gehalten; zum Signieren diente dies: %{word}.</translation>
    </message>
    <message>
        <source>Have the issuer sign with the key&apos;s own algorithm, as its public half is what verifiers have.</source>
        <translation>Der Aussteller muss mit dem Algorithmus des Schlüssels selbst signieren, denn die Prüfer haben nur die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>The key %{key} is published (%{source}): it belongs to no one, and its private half may be known to everybody.</source>
        <translation>Der Schlüssel %{key} ist veröffentlicht (%{source}): Er gehört niemandem, und seine private Hälfte kann jedem bekannt sein.</translation>
    </message>
    <message>
        <source>Generate a key of your own, and trust nothing that this one signed.</source>
        <translation>Einen eigenen Schlüssel erzeugen und nichts glauben, was mit diesem signiert ist.</translation>
    </message>
    <message>
        <source>The secret part of the key %{key} can be guessed: it is one byte repeated, bytes that count up, or the number one.</source>
        <translation>Der geheime Teil des Schlüssels %{key} lässt sich erraten: Er ist ein wiederholtes Byte, eine Folge aufsteigender Bytes oder die Zahl eins.</translation>
    </message>
    <message>
        <source>The key&apos;s text was changed on its way: %{word}. Put right, it is the key that verifies the token.</source>
        <translation>Der Text des Schlüssels wurde unterwegs verändert: %{word}. Berichtigt ist es der Schlüssel, der das Token bestätigt.</translation>
    </message>
    <message>
        <source>Load the key from a file, or have the program that reads it put real line ends and BEGIN and END lines back.</source>
        <translation>Den Schlüssel aus einer Datei laden, oder das Programm, das ihn liest, muss echte Zeilenenden und die Zeilen mit BEGIN und END wiederherstellen.</translation>
    </message>
    <message>
        <source>The key&apos;s text is damaged: %{word}. Mended, it is the key that verifies the token.</source>
        <translation>Der Text des Schlüssels ist beschädigt: %{word}. Ausgebessert ist es der Schlüssel, der das Token bestätigt.</translation>
    </message>
    <message>
        <source>Use the mended text, and copy the key anew from where it was made.</source>
        <translation>Den ausgebesserten Text verwenden und den Schlüssel neu von dort kopieren, wo er erzeugt wurde.</translation>
    </message>
    <message>
        <source>The JWK&apos;s numbers are not written as a JWK has them: %{word}. Written so, they are the key that verifies the token.</source>
        <translation>Die Zahlen des JWK sind nicht so geschrieben, wie es sich für ein JWK gehört: %{word}. Richtig geschrieben ergeben sie den Schlüssel, der das Token bestätigt.</translation>
    </message>
    <message>
        <source>Correct the program that writes the JWK.</source>
        <translation>Das Programm berichtigen, das das JWK schreibt.</translation>
    </message>
    <message>
        <source>The JWK&apos;s certificate (%{subject}) holds another key than the JWK&apos;s own members, and the certificate&apos;s is the one that verifies the token.</source>
        <translation>Das Zertifikat des JWK (%{subject}) enthält einen anderen Schlüssel als die Elemente des JWK selbst, und der des Zertifikats bestätigt das Token.</translation>
    </message>
    <message>
        <source>Have the issuer publish one key, with the certificate that belongs to it.</source>
        <translation>Der Aussteller muss einen einzigen Schlüssel veröffentlichen, mit dem Zertifikat, das dazugehört.</translation>
    </message>
    <message>
        <source>The token brings the key that verifies it along (%{name}), which proves nothing: whoever forges a token puts in a key of their own.</source>
        <translation>Das Token bringt den Schlüssel, der es bestätigt, selbst mit (%{name}); das beweist nichts: Wer ein Token fälscht, setzt einen eigenen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Ask the issuer for its key by another way, and compare the two.</source>
        <translation>Den Aussteller auf anderem Weg um seinen Schlüssel bitten und die beiden vergleichen.</translation>
    </message>
    <message>
        <source>This is an encrypted token (JWE), not a signed one: nobody can read it without the key.</source>
        <translation>Das ist ein verschlüsseltes Token (JWE), kein signiertes: Ohne den Schlüssel kann es niemand lesen.</translation>
    </message>
    <message>
        <source>Decrypt it with the key of its addressee; where you wanted a token that you can check, ask for one for your own API (with Auth0, name an audience).</source>
        <translation>Mit dem Schlüssel des Empfängers entschlüsseln; war ein prüfbares Token gewünscht, eines für die eigene API anfordern (bei Auth0 eine audience angeben).</translation>
    </message>
    <message>
        <source>This is no JWT but an opaque token of %{word}, which nobody else can read.</source>
        <translation>Das ist kein JWT, sondern ein undurchsichtiges Token von %{word}, das sonst niemand lesen kann.</translation>
    </message>
    <message>
        <source>Ask the issuer what it means; OAuth servers have an introspection endpoint for that.</source>
        <translation>Den Aussteller fragen, was es bedeutet; OAuth-Server haben dafür einen Endpunkt zur Introspektion.</translation>
    </message>
    <message>
        <source>This is no JWT but a PASETO of version %{version}, %{word}.</source>
        <translation>Das ist kein JWT, sondern ein PASETO der Version %{version}, %{word}.</translation>
    </message>
    <message>
        <source>Check it with a library for PASETO; its format is another one on purpose.</source>
        <translation>Mit einer Bibliothek für PASETO prüfen; das Format ist mit Absicht ein anderes.</translation>
    </message>
    <message>
        <source>This is no JWT but a macaroon: its signature can be checked by its issuer alone.</source>
        <translation>Das ist kein JWT, sondern ein Macaroon: Seine Signatur kann nur der Aussteller prüfen.</translation>
    </message>
    <message>
        <source>Read its caveats with a library for macaroons.</source>
        <translation>Die Caveats mit einer Bibliothek für Macaroons lesen.</translation>
    </message>
    <message>
        <source>This is no JWT but a SAML message in XML, %{word}.</source>
        <translation>Das ist kein JWT, sondern eine SAML-Nachricht in XML, %{word}.</translation>
    </message>
    <message>
        <source>Read it with a SAML decoder, and check its XML signature there.</source>
        <translation>Mit einem SAML-Decoder lesen und dort die XML-Signatur prüfen.</translation>
    </message>
    <message>
        <source>This is no JWT but a session cookie of %{maker}.</source>
        <translation>Das ist kein JWT, sondern ein Sitzungs-Cookie von %{maker}.</translation>
    </message>
    <message>
        <source>Only the application that set it has the key; look there for what it says.</source>
        <translation>Nur die Anwendung, die es gesetzt hat, hat den Schlüssel; dort nachsehen, was es enthält.</translation>
    </message>
    <message>
        <source>The token comes from Firebase&apos;s emulator, which signs nothing.</source>
        <translation>Das Token stammt aus dem Emulator von Firebase, der nichts signiert.</translation>
    </message>
    <message>
        <source>Accept it in tests against the emulator alone; Firebase itself signs with RS256.</source>
        <translation>Nur in Tests mit dem Emulator annehmen; Firebase selbst signiert mit RS256.</translation>
    </message>
    <message>
        <source>This is a refresh token of Keycloak, signed with a secret that never leaves the server.</source>
        <translation>Das ist ein Refresh-Token von Keycloak, signiert mit einem Geheimnis, das den Server nie verlässt.</translation>
    </message>
    <message>
        <source>Do not check it: send it to the token endpoint, and check the access token that comes back.</source>
        <translation>Nicht prüfen: Das Token an den Token-Endpunkt senden und das Access-Token prüfen, das zurückkommt.</translation>
    </message>
    <message>
        <source>The payload is empty: what was signed travels outside of the token and is needed to check it.</source>
        <translation>Der Payload ist leer: Was signiert wurde, wird außerhalb des Tokens übertragen und ist zum Prüfen nötig.</translation>
    </message>
    <message>
        <source>Give the payload too, byte for byte as it was signed.</source>
        <translation>Auch den Payload angeben, Byte für Byte so, wie er signiert wurde.</translation>
    </message>
    <message>
        <source>This is a session cookie of Auth.js: its key is derived from the secret (%{key}) by HKDF, as %{derivation}.</source>
        <translation>Das ist ein Sitzungs-Cookie von Auth.js: Sein Schlüssel ist mit HKDF aus dem Geheimnis (%{key}) abgeleitet, als %{derivation}.</translation>
    </message>
    <message>
        <source>Take the derived key to open it; the secret itself is none.</source>
        <translation>Zum Öffnen den abgeleiteten Schlüssel nehmen; das Geheimnis selbst ist keiner.</translation>
    </message>
    <message>
        <source>The secret is base64 text: the signature was made with %{word}.</source>
        <translation>Das Geheimnis ist Base64-Text; zum Signieren diente dies: %{word}.</translation>
    </message>
    <message>
        <source>Take the secret as base64.</source>
        <translation>Das Geheimnis als Base64 lesen.</translation>
    </message>
    <message>
        <source>The secret is base64url text: the signature was made with %{word}.</source>
        <translation>Das Geheimnis ist Base64url-Text; zum Signieren diente dies: %{word}.</translation>
    </message>
    <message>
        <source>Take the secret as base64url.</source>
        <translation>Das Geheimnis als Base64url lesen.</translation>
    </message>
    <message>
        <source>The secret is hexadecimal text: the signature was made with %{word}.</source>
        <translation>Das Geheimnis ist Hexadezimaltext; zum Signieren diente dies: %{word}.</translation>
    </message>
    <message>
        <source>Take the secret as hexadecimal.</source>
        <translation>Das Geheimnis als Hexadezimaltext lesen.</translation>
    </message>
    <message>
        <source>The signature was made with the secret&apos;s %{word}, not with the bytes of the secret itself.</source>
        <translation>Die Signatur entstand mit dem Geheimnis als %{word}, nicht mit den Bytes des Geheimnisses selbst.</translation>
    </message>
    <message>
        <source>Agree with the signer on the bytes; most mean to decode such a text first.</source>
        <translation>Sich mit dem Unterzeichner auf die Bytes einigen; die meisten wollen einen solchen Text zuerst decodieren.</translation>
    </message>
    <message>
        <source>Two encodings lie between this secret and the signer&apos;s (%{encodings}): the signature was made with %{word}.</source>
        <translation>Zwischen diesem Geheimnis und dem des Unterzeichners liegen zwei Codierungen (%{encodings}); zum Signieren diente dies: %{word}.</translation>
    </message>
    <message>
        <source>Agree with the signer on the bytes, and encode them once at most.</source>
        <translation>Sich mit dem Unterzeichner auf die Bytes einigen und sie höchstens einmal codieren.</translation>
    </message>
    <message>
        <source>A line break makes the difference: the signature was made with the secret %{word}.</source>
        <translation>Ein Zeilenumbruch macht den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Write the secret to its file or variable without a line break at its end, as printf does and echo does not.</source>
        <translation>Das Geheimnis ohne Zeilenumbruch am Ende in die Datei oder Variable schreiben, wie es printf tut und echo nicht.</translation>
    </message>
    <message>
        <source>White space makes the difference: the signature was made with the secret %{word}.</source>
        <translation>Leerraum macht den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Have both sides trim the secret, or neither.</source>
        <translation>Das Geheimnis auf beiden Seiten von Leerraum am Rand befreien oder auf keiner.</translation>
    </message>
    <message>
        <source>Quotation marks or brackets make the difference: the signature was made with the secret %{word}.</source>
        <translation>Anführungszeichen oder Klammern machen den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Look at how the secret is written where it is configured: not every reader of such files takes quotation marks off.</source>
        <translation>Nachsehen, wie das Geheimnis in der Konfiguration geschrieben ist: Nicht jedes Programm, das solche Dateien liest, entfernt Anführungszeichen.</translation>
    </message>
    <message>
        <source>A byte order mark makes the difference: the signature was made with the secret %{word}.</source>
        <translation>Eine Bytereihenfolge-Marke (BOM) macht den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Save the secret&apos;s file as UTF-8 without a byte order mark.</source>
        <translation>Die Datei mit dem Geheimnis als UTF-8 ohne Bytereihenfolge-Marke (BOM) speichern.</translation>
    </message>
    <message>
        <source>Capitals make the difference: the signature was made with the secret %{word}.</source>
        <translation>Die Groß- und Kleinschreibung macht den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Copy the secret rather than typing it.</source>
        <translation>Das Geheimnis kopieren statt abtippen.</translation>
    </message>
    <message>
        <source>Characters that do not show make the difference: the signature was made with the secret %{word}.</source>
        <translation>Unsichtbare Zeichen machen den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Copy the secret from its source, not from a web page or a document.</source>
        <translation>Das Geheimnis aus seiner Quelle kopieren, nicht aus einer Webseite oder einem Dokument.</translation>
    </message>
    <message>
        <source>The character set makes the difference: the signature was made with the secret %{word}.</source>
        <translation>Der Zeichensatz macht den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Have both sides take the secret&apos;s text as UTF-8, or use random bytes.</source>
        <translation>Auf beiden Seiten den Text des Geheimnisses als UTF-8 nehmen oder zufällige Bytes verwenden.</translation>
    </message>
    <message>
        <source>Percent-encoding makes the difference: the signature was made with the secret %{word}.</source>
        <translation>Die Prozentcodierung macht den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Decode the secret once where it comes out of a URL or a form.</source>
        <translation>Das Geheimnis einmal decodieren, wo es aus einer URL oder einem Formular kommt.</translation>
    </message>
    <message>
        <source>Escapes make the difference: the signature was made with the secret %{word}.</source>
        <translation>Maskierte Zeichen machen den Unterschied; signiert wurde mit dem Geheimnis in dieser Form: %{word}.</translation>
    </message>
    <message>
        <source>Quote the secret as the file that holds it demands, or choose one of letters and digits alone.</source>
        <translation>Das Geheimnis so maskieren, wie die Datei es verlangt, in der es steht, oder eines nur aus Buchstaben und Ziffern wählen.</translation>
    </message>
    <message>
        <source>The secret was brought to another length: the signature was made with the secret %{word}, %{bytes} bytes in all.</source>
        <translation>Das Geheimnis wurde auf eine andere Länge gebracht; signiert wurde mit dem Geheimnis in dieser Form: %{word}, insgesamt %{bytes} Bytes.</translation>
    </message>
    <message>
        <source>Use a secret of the length that both sides expect.</source>
        <translation>Ein Geheimnis von der Länge verwenden, die beide Seiten erwarten.</translation>
    </message>
    <message>
        <source>The secret was hashed first: the signature was made with its %{hash} digest %{word}.</source>
        <translation>Das Geheimnis wurde zuerst gehasht; signiert wurde mit seinem %{hash}-Hashwert (%{word}).</translation>
    </message>
    <message>
        <source>Hash the secret on both sides, or on neither.</source>
        <translation>Das Geheimnis auf beiden Seiten hashen oder auf keiner.</translation>
    </message>
    <message>
        <source>A JWK and its text were taken for each other: the signature was made with %{word}.</source>
        <translation>Ein JWK und sein Text wurden verwechselt; als Geheimnis zum Signieren diente dies: %{word}.</translation>
    </message>
    <message>
        <source>Import the JWK as a key; the secret is what its k decodes to.</source>
        <translation>Das JWK als Schlüssel importieren; das Geheimnis ist das, was sein k decodiert ergibt.</translation>
    </message>
    <message>
        <source>The public key was taken for an HMAC secret: the signature was made with %{word}. Whoever has the public key can make such a token.</source>
        <translation>Der öffentliche Schlüssel wurde für ein HMAC-Geheimnis gehalten; zum Signieren diente dies: %{word}. Wer den öffentlichen Schlüssel hat, kann ein solches Token erzeugen.</translation>
    </message>
    <message>
        <source>Have the verifier accept only the algorithms that it expects: this is how an algorithm confusion attack looks.</source>
        <translation>Den Prüfer nur die Algorithmen annehmen lassen, die er erwartet: So sieht ein Angriff durch Verwechslung des Algorithmus aus.</translation>
    </message>
    <message>
        <source>The certificate was taken for an HMAC secret: the signature was made with %{word}. Whoever has the certificate can make such a token.</source>
        <translation>Das Zertifikat wurde für ein HMAC-Geheimnis gehalten; zum Signieren diente dies: %{word}. Wer das Zertifikat hat, kann ein solches Token erzeugen.</translation>
    </message>
    <message>
        <source>The signature was made with a secret that everybody can know: it is published (%{source}).</source>
        <translation>Die Signatur entstand mit einem Geheimnis, das jeder kennen kann: Es ist veröffentlicht (%{source}).</translation>
    </message>
    <message>
        <source>Replace the secret by random bytes, as many as the hash has at least: whoever knows it can make such tokens.</source>
        <translation>Das Geheimnis durch zufällige Bytes ersetzen, mindestens so viele, wie der Hash hat: Wer es kennt, kann solche Token erzeugen.</translation>
    </message>
    <message>
        <source>The signature was made with an empty secret, or one of zero bytes alone, which is the same to HMAC.</source>
        <translation>Die Signatur entstand mit einem leeren Geheimnis oder einem nur aus Nullbytes, was für HMAC dasselbe ist.</translation>
    </message>
    <message>
        <source>Look why the signer has no secret, such as a variable that is not set: everybody can make such tokens.</source>
        <translation>Nachsehen, warum der Unterzeichner kein Geheimnis hat, etwa wegen einer nicht gesetzten Variablen: Jeder kann solche Token erzeugen.</translation>
    </message>
    <message>
        <source>The signature was made with the word in line %{line} of the list %{list}.</source>
        <translation>Die Signatur entstand mit dem Wort in Zeile %{line} der Liste %{list}.</translation>
    </message>
    <message>
        <source>Replace the secret by random bytes, as many as the hash has at least: what is in a list can be found by trying.</source>
        <translation>Das Geheimnis durch zufällige Bytes ersetzen, mindestens so viele, wie der Hash hat: Was in einer Liste steht, lässt sich durch Probieren finden.</translation>
    </message>
    <message>
        <source>The end of the token is missing; characters that were lost: %{count}.</source>
        <translation>Das Ende des Tokens fehlt; Zahl der verlorenen Zeichen: %{count}.</translation>
    </message>
    <message>
        <source>Copy the whole token, and look for a length limit on its way.</source>
        <translation>Das ganze Token kopieren und unterwegs nach einer Längenbegrenzung suchen.</translation>
    </message>
    <message>
        <source>The key %{key} did make this signature, but over something else: %{signed} was signed, and this token has %{actual}.</source>
        <translation>Der Schlüssel %{key} hat diese Signatur erzeugt, aber über etwas anderes: Signiert wurde %{signed}, und dieses Token hat %{actual}.</translation>
    </message>
    <message>
        <source>Header or payload was changed after signing, or the signature belongs to another token; get the token from its issuer again.</source>
        <translation>Header oder Payload wurde nach dem Signieren geändert, oder die Signatur gehört zu einem anderen Token; das Token neu vom Aussteller holen.</translation>
    </message>
    <message>
        <source>The token holds characters that are no part of it: %{extra}. Without them the signature verifies.</source>
        <translation>Das Token enthält Zeichen, die nicht dazugehören: %{extra}. Ohne sie stimmt die Signatur.</translation>
    </message>
    <message>
        <source>Copy the token alone, and look at the software that takes it out of its place.</source>
        <translation>Nur das Token kopieren und das Programm ansehen, das es von seinem Ort ausliest.</translation>
    </message>
    <message>
        <source>White space or characters that cannot be seen got into the token; without them the signature verifies.</source>
        <translation>Leerraum oder unsichtbare Zeichen sind in das Token geraten; ohne sie stimmt die Signatur.</translation>
    </message>
    <message>
        <source>Copy the token in one line from where it was made.</source>
        <translation>Das Token in einer Zeile von dort kopieren, wo es erzeugt wurde.</translation>
    </message>
    <message>
        <source>The header was changed after it was signed. The signature is over this one: %{header}.</source>
        <translation>Der Header wurde nach dem Signieren geändert. Die Signatur gilt für diesen: %{header}.</translation>
    </message>
    <message>
        <source>Send the token as it was issued; nothing may be changed in its header, not even the order of its members.</source>
        <translation>Das Token so senden, wie es ausgestellt wurde; am Header darf nichts geändert werden, nicht einmal die Reihenfolge der Elemente.</translation>
    </message>
    <message>
        <source>The token was changed on its way: where it now has %{found}, it had %{original}.</source>
        <translation>Das Token wurde unterwegs verändert: Wo jetzt %{found} steht, stand %{original}.</translation>
    </message>
    <message>
        <source>Copy the token again; a character was probably mistyped or lost.</source>
        <translation>Das Token noch einmal kopieren; wahrscheinlich wurde ein Zeichen falsch abgetippt oder ging verloren.</translation>
    </message>
    <message>
        <source>The header says none, but the signature was made with %{alg}: the algorithm was taken out of the header and the signature left.</source>
        <translation>Im Header steht none, aber die Signatur entstand mit %{alg}: Der Algorithmus wurde aus dem Header entfernt und die Signatur belassen.</translation>
    </message>
    <message>
        <source>Refuse such tokens: somebody may be trying how your software takes them.</source>
        <translation>Solche Token abweisen: Vielleicht probiert jemand aus, wie Ihre Programme damit umgehen.</translation>
    </message>
    <message>
        <source>The token is put together from two: with the %{word} of another token in this text, the signature verifies.</source>
        <translation>Das Token ist aus zweien zusammengesetzt: Nimmt man diesen Teil (%{word}) von einem anderen Token in diesem Text, stimmt die Signatur.</translation>
    </message>
    <message>
        <source>Keep the three parts of each token together.</source>
        <translation>Die drei Teile jedes Tokens beisammenhalten.</translation>
    </message>
    <message>
        <source>The parts of the token are in the wrong order.</source>
        <translation>Die Teile des Tokens stehen in der falschen Reihenfolge.</translation>
    </message>
    <message>
        <source>Write the header first, then the payload, then the signature.</source>
        <translation>Zuerst den Header schreiben, dann den Payload, dann die Signatur.</translation>
    </message>
    <message>
        <source>The beginning of the token is missing: with %{missing} put back, the signature verifies.</source>
        <translation>Der Anfang des Tokens fehlt: Setzt man %{missing} wieder davor, stimmt die Signatur.</translation>
    </message>
    <message>
        <source>Copy the whole token; it mostly begins with eyJ.</source>
        <translation>Das ganze Token kopieren; meist beginnt es mit eyJ.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed in the %{word}; base64url tells them apart.</source>
        <translation>Groß- und Kleinbuchstaben wurden vertauscht (%{word}); Base64url unterscheidet sie.</translation>
    </message>
    <message>
        <source>Look for software that treats the token as a name, such as a domain or a file.</source>
        <translation>Nach einem Programm suchen, das das Token wie einen Namen behandelt, etwa wie den einer Domain oder einer Datei.</translation>
    </message>
    <message>
        <source>The token was written in another encoding on its way: %{word}. With that undone, the signature verifies.</source>
        <translation>Das Token wurde unterwegs anders codiert: %{word}. Macht man das rückgängig, stimmt die Signatur.</translation>
    </message>
    <message>
        <source>Decode it where it is received, before it is verified.</source>
        <translation>Dort decodieren, wo es empfangen wird, bevor es geprüft wird.</translation>
    </message>
    <message>
        <source>The %{word} was base64url-encoded twice.</source>
        <translation>Zweimal als Base64url codiert wurde dies: %{word}.</translation>
    </message>
    <message>
        <source>Encode it once only.</source>
        <translation>Nur einmal codieren.</translation>
    </message>
    <message>
        <source>The detached payload is not exactly what was signed: %{word}.</source>
        <translation>Der abgetrennte Payload ist nicht genau das, was signiert wurde: %{word}.</translation>
    </message>
    <message>
        <source>Check the signature over the payload byte for byte as it was signed.</source>
        <translation>Die Signatur über den Payload Byte für Byte so prüfen, wie er signiert wurde.</translation>
    </message>
    <message>
        <source>The value of %{claim} fits: it is the hash of %{word}.</source>
        <translation>Der Wert von %{claim} passt: Er ist der Hash, den %{word} ergibt.</translation>
    </message>
    <message>
        <source>The value of %{claim} does not fit: the hash of what was given is %{computed}.</source>
        <translation>Der Wert von %{claim} passt nicht: Der Hash dessen, was angegeben wurde, ist %{computed}.</translation>
    </message>
    <message>
        <source>Give %{word} that came with this token, unchanged. Otherwise the two do not belong together.</source>
        <translation>Unverändert angeben, was mit diesem Token kam: %{word}. Andernfalls gehören die beiden nicht zusammen.</translation>
    </message>
    <message>
        <source>The value of %{claim} was not checked: what was given is not %{word}.</source>
        <translation>Der Wert von %{claim} wurde nicht geprüft: Was angegeben wurde, ist nicht %{word}.</translation>
    </message>
    <message>
        <source>Give %{word} to see whether the token belongs to it.</source>
        <translation>Dies angeben, um zu sehen, ob das Token dazugehört: %{word}.</translation>
    </message>
    <message>
        <source>The value of %{claim} was not checked: what was given is larger than %{limit} bytes.</source>
        <translation>Der Wert von %{claim} wurde nicht geprüft: Was angegeben wurde, ist größer als %{limit} Bytes.</translation>
    </message>
    <message>
        <source>Give %{word} alone.</source>
        <translation>Nur dies angeben: %{word}.</translation>
    </message>
    <message>
        <source>The value of %{claim} was not checked: which hash belongs there follows from the algorithm of the token, and no hash is defined for %{alg}.</source>
        <translation>Der Wert von %{claim} wurde nicht geprüft: Welcher Hash dorthin gehört, ergibt sich aus dem Algorithmus des Tokens, und für %{alg} ist kein Hash festgelegt.</translation>
    </message>
    <message>
        <source>The value of %{claim} is not a string, and therefore no hash.</source>
        <translation>Der Wert von %{claim} ist keine Zeichenkette und damit kein Hashwert.</translation>
    </message>
    <message>
        <source>It must be the base64url text of a hash.</source>
        <translation>Es muss ein Hashwert als Base64url-Text sein.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of %{word} with %{actual}, where %{expected} belongs.</source>
        <translation>Für den Wert von %{claim} wurde %{word} mit %{actual} gehasht, wo %{expected} hingehört.</translation>
    </message>
    <message>
        <source>Take the right hash where the token is made; at_hash, c_hash and s_hash follow the algorithm of the token that holds them.</source>
        <translation>Beim Erzeugen des Tokens den richtigen Hash verwenden; at_hash, c_hash und s_hash richten sich nach dem Algorithmus des Tokens, in dem sie stehen.</translation>
    </message>
    <message>
        <source>The value of %{claim} is the whole hash of %{word}; only its left half belongs there.</source>
        <translation>Der Wert von %{claim} ist der ganze Hash, den %{word} ergibt; dorthin gehört nur dessen linke Hälfte.</translation>
    </message>
    <message>
        <source>Encode the first half of the hash&apos;s bytes where the token is made.</source>
        <translation>Beim Erzeugen des Tokens die erste Hälfte der Bytes des Hashs codieren.</translation>
    </message>
    <message>
        <source>The value of %{claim} is the left half of the hash of %{word}; the whole belongs there.</source>
        <translation>Der Wert von %{claim} ist die linke Hälfte des Hashs, den %{word} ergibt; dorthin gehört der ganze.</translation>
    </message>
    <message>
        <source>Encode all bytes of the hash where the token is made.</source>
        <translation>Beim Erzeugen des Tokens alle Bytes des Hashs codieren.</translation>
    </message>
    <message>
        <source>The value of %{claim} is the hash of %{word} in hexadecimal; it must be in base64url.</source>
        <translation>Der Wert von %{claim} ist der Hash, den %{word} ergibt, in hexadezimalen Ziffern; er muss in Base64url stehen.</translation>
    </message>
    <message>
        <source>Encode the bytes of the hash, not their digits, where the token is made.</source>
        <translation>Beim Erzeugen des Tokens die Bytes des Hashs codieren, nicht ihre Ziffern.</translation>
    </message>
    <message>
        <source>The value of %{claim} is the base64url text of the hexadecimal digits of the hash of %{word}.</source>
        <translation>Der Wert von %{claim} ist der Base64url-Text der hexadezimalen Ziffern des Hashs, den %{word} ergibt.</translation>
    </message>
    <message>
        <source>The value of %{claim} is the hash of %{word} in standard base64 or with padding; it must be in base64url without any.</source>
        <translation>Der Wert von %{claim} ist der Hash, den %{word} ergibt, in Standard-Base64 oder mit Füllzeichen; er muss in Base64url ohne Füllzeichen stehen.</translation>
    </message>
    <message>
        <source>Encode it in base64url where the token is made.</source>
        <translation>Beim Erzeugen des Tokens in Base64url codieren.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of %{word} with a line break behind it.</source>
        <translation>Für den Wert von %{claim} wurde %{word} mit einem Zeilenumbruch dahinter gehasht.</translation>
    </message>
    <message>
        <source>Hash it without the line break, which a shell&apos;s echo adds.</source>
        <translation>Ohne den Zeilenumbruch hashen, den echo in der Shell anhängt.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of %{word} with the name of its scheme before it.</source>
        <translation>Für den Wert von %{claim} wurde %{word} mit dem Namen des Schemas davor gehasht.</translation>
    </message>
    <message>
        <source>Hash what stands behind Bearer or DPoP alone.</source>
        <translation>Nur hashen, was hinter Bearer oder DPoP steht.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of the certificate&apos;s PEM text, not of its DER bytes.</source>
        <translation>Für den Wert von %{claim} wurde der PEM-Text des Zertifikats gehasht, nicht seine DER-Bytes.</translation>
    </message>
    <message>
        <source>Decode the base64 between the lines of dashes first.</source>
        <translation>Zuerst das Base64 zwischen den Zeilen mit Strichen decodieren.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of the DER bytes of the public key.</source>
        <translation>Für den Wert von %{claim} wurden die DER-Bytes des öffentlichen Schlüssels gehasht.</translation>
    </message>
    <message>
        <source>A thumbprint is made of the whole certificate, or of the members of the JWK.</source>
        <translation>Ein Fingerabdruck wird aus dem ganzen Zertifikat gebildet oder aus den Elementen des JWK.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of the JWK as it stands.</source>
        <translation>Für den Wert von %{claim} wurde das JWK so gehasht, wie es dasteht.</translation>
    </message>
    <message>
        <source>Hash only its required members, in lexicographic order and without white space.</source>
        <translation>Nur seine vorgeschriebenen Elemente hashen, in lexikografischer Reihenfolge und ohne Leerraum.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of the SD-JWT without the tilde at its end.</source>
        <translation>Für den Wert von %{claim} wurde das SD-JWT ohne die Tilde am Ende gehasht.</translation>
    </message>
    <message>
        <source>Hash all that stands before the key-binding JWT, with the last tilde.</source>
        <translation>Alles hashen, was vor dem JWT der Schlüsselbindung steht, mit der letzten Tilde.</translation>
    </message>
    <message>
        <source>The value of %{claim} was made of the issuer&apos;s JWT alone, without the disclosures.</source>
        <translation>Für den Wert von %{claim} wurde nur das JWT des Ausstellers gehasht, ohne die Disclosures.</translation>
    </message>
    <message>
        <source>A token is larger than %{limit} bytes; it was passed over.</source>
        <translation>Ein Token ist größer als %{limit} Bytes; es wurde übergangen.</translation>
    </message>
    <message>
        <source>Cut it out of the text and inspect it by itself.</source>
        <translation>Aus dem Text ausschneiden und für sich untersuchen.</translation>
    </message>
    <message>
        <source>This key verifies the %{alg} signature.</source>
        <translation>Dieser Schlüssel bestätigt die %{alg}-Signatur.</translation>
    </message>
    <message>
        <source>The key fits %{alg}, but does not verify this signature.</source>
        <translation>Der Schlüssel passt zu %{alg}, bestätigt aber diese Signatur nicht.</translation>
    </message>
    <message>
        <source>This key opens the token, which is encrypted with %{alg}.</source>
        <translation>Dieser Schlüssel öffnet das Token, das mit %{alg} verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The key fits %{alg}, but does not open this token.</source>
        <translation>Der Schlüssel passt zu %{alg}, öffnet aber dieses Token nicht.</translation>
    </message>
    <message>
        <source>The token&apos;s ephemeral key is on another curve: %{needed}, not %{kind}.</source>
        <translation>Der kurzlebige Schlüssel des Tokens liegt auf einer anderen Kurve: %{needed}, nicht %{kind}.</translation>
    </message>
    <message>
        <source>This is the public half of a key; %{alg} takes the private half to open a token.</source>
        <translation>Das ist die öffentliche Hälfte eines Schlüssels; um ein Token zu öffnen, braucht %{alg} die private.</translation>
    </message>
    <message>
        <source>The key&apos;s use or key_ops is for something other than signatures.</source>
        <translation>use oder key_ops des Schlüssels ist für anderes als Signaturen.</translation>
    </message>
    <message>
        <source>The key is for %{keyalg} alone, and the token says %{alg}.</source>
        <translation>Der Schlüssel ist nur für %{keyalg}, und das Token sagt %{alg}.</translation>
    </message>
    <message>
        <source>But for that, the key verifies the %{alg} signature.</source>
        <translation>Davon abgesehen bestätigt der Schlüssel die %{alg}-Signatur.</translation>
    </message>
    <message>
        <source>If it is the issuer&apos;s key, correct what the JWK says of its use.</source>
        <translation>Wenn es der Schlüssel des Ausstellers ist, berichtigen, was das JWK über seine Verwendung sagt.</translation>
    </message>
    <message>
        <source>An encrypted token is not edited here: its parts hold together by its encryption.</source>
        <translation>Ein verschlüsseltes Token wird hier nicht bearbeitet: Seine Teile hängen durch die Verschlüsselung zusammen.</translation>
    </message>
    <message>
        <source>Copy the decrypted payload, change it, and encrypt it anew.</source>
        <translation>Kopieren Sie den entschlüsselten Payload, ändern Sie ihn und verschlüsseln Sie ihn neu.</translation>
    </message>
    <message>
        <source>A token inside another is not edited here: the outer one holds its characters.</source>
        <translation>Ein Token in einem anderen wird hier nicht bearbeitet: Seine Zeichen stehen im äußeren.</translation>
    </message>
    <message>
        <source>Copy it and paste it by itself.</source>
        <translation>Kopieren Sie es und fügen Sie es allein ein.</translation>
    </message>
    <message>
        <source>The token has no such part to edit.</source>
        <translation>Das Token hat keinen solchen Teil, der sich bearbeiten ließe.</translation>
    </message>
    <message>
        <source>The payload travels apart from this token, so that neither can be edited here.</source>
        <translation>Der Payload reist getrennt von diesem Token, sodass hier keines von beiden bearbeitet werden kann.</translation>
    </message>
    <message>
        <source>Sign the payload anew with the command line, which takes it from a file.</source>
        <translation>Signieren Sie den Payload neu auf der Befehlszeile, die ihn aus einer Datei nimmt.</translation>
    </message>
    <message>
        <source>This part stands in the token as plain text, without base64url.</source>
        <translation>Dieser Teil steht im Token als einfacher Text, ohne Base64url.</translation>
    </message>
    <message>
        <source>Edit it in the encoded text itself.</source>
        <translation>Bearbeiten Sie ihn im codierten Text selbst.</translation>
    </message>
    <message>
        <source>This part decodes to bytes that are not text, so that they cannot be typed.</source>
        <translation>Dieser Teil ergibt decodiert Bytes, die kein Text sind und sich deshalb nicht tippen lassen.</translation>
    </message>
    <message>
        <source>This part has more than %{limit} bytes, which is too much to edit as JSON.</source>
        <translation>Dieser Teil hat mehr als %{limit} Bytes; das ist zu viel, um es als JSON zu bearbeiten.</translation>
    </message>
    <message>
        <source>Edit it in a text editor and paste it again.</source>
        <translation>Bearbeiten Sie ihn in einem Texteditor und fügen Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The header names no algorithm that is known, so that nothing can be signed by it.</source>
        <translation>Der Header nennt keinen bekannten Algorithmus, sodass sich nichts damit signieren lässt.</translation>
    </message>
    <message>
        <source>Give alg a name of a signature algorithm, such as HS256.</source>
        <translation>Geben Sie alg den Namen eines Signaturalgorithmus, etwa HS256.</translation>
    </message>
    <message>
        <source>The signed part has %{bytes} bytes. Beyond %{limit}, causes that need a copy of it for each attempt were not looked for: other spellings of its JSON, mistyped characters, parts of other tokens.</source>
        <translation>Der signierte Teil hat %{bytes} Bytes. Über %{limit} hinaus wurde nicht nach Ursachen gesucht, die für jeden Versuch eine Kopie davon brauchen: anderen Schreibweisen seines JSON, vertippten Zeichen, Teilen anderer Token.</translation>
    </message>
    <message>
        <source>Have the issuer sign a small payload in the same way, and inspect that token.</source>
        <translation>Den Aussteller einen kleinen Payload auf dieselbe Weise signieren lassen und dieses Token untersuchen.</translation>
    </message>
    <message>
        <source>The PKCS#11 module %{module} cannot be loaded.</source>
        <translation>Das PKCS#11-Modul %{module} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Give the path of the library that came with the card or its reader, such as opensc-pkcs11.so.</source>
        <translation>Den Pfad der Bibliothek angeben, die der Karte oder ihrem Leser beilag, etwa opensc-pkcs11.so.</translation>
    </message>
    <message>
        <source>This system has no support for smart cards: QCA&apos;s PKCS#11 plugin is missing.</source>
        <translation>Dieses System unterstützt keine Smartcards: Das PKCS#11-Plugin von QCA fehlt.</translation>
    </message>
    <message>
        <source>Install the plugins of QCA for Qt 6.</source>
        <translation>Die Plugins von QCA für Qt 6 installieren.</translation>
    </message>
    <message>
        <source>The card %{card} is not there any more.</source>
        <translation>Die Karte %{card} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Insert it again, then read the cards anew.</source>
        <translation>Die Karte wieder einstecken, dann die Karten neu lesen.</translation>
    </message>
    <message>
        <source>The PIN of the card %{card} is wrong.</source>
        <translation>Die PIN der Karte %{card} ist falsch.</translation>
    </message>
    <message>
        <source>Check it before another try: most cards lock themselves after three.</source>
        <translation>Vor einem weiteren Versuch prüfen: Die meisten Karten sperren sich nach drei Fehlversuchen.</translation>
    </message>
    <message>
        <source>The card %{card} is locked after too many wrong PINs.</source>
        <translation>Die Karte %{card} ist nach zu vielen falschen PINs gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its PUK, in the software that came with it.</source>
        <translation>Mit ihrer PUK entsperren, in dem Programm, das der Karte beilag.</translation>
    </message>
    <message>
        <source>Nothing was signed: no PIN was given to the card %{card}.</source>
        <translation>Es wurde nichts signiert: Der Karte %{card} wurde keine PIN gegeben.</translation>
    </message>
    <message>
        <source>Sign again when you have it at hand.</source>
        <translation>Noch einmal signieren, wenn die PIN zur Hand ist.</translation>
    </message>
    <message>
        <source>Cards sign here with RS256, RS384 and RS512 alone, and not with %{alg}.</source>
        <translation>Karten signieren hier nur mit RS256, RS384 und RS512 und nicht mit %{alg}.</translation>
    </message>
    <message>
        <source>Choose one of these three. PSS and ECDSA are beyond what QCA asks of a card.</source>
        <translation>Einen dieser drei wählen. PSS und ECDSA gehen über das hinaus, was QCA von einer Karte verlangt.</translation>
    </message>
    <message>
        <source>The card %{card} did not sign: %{reason}.</source>
        <translation>Die Karte %{card} hat nicht signiert: %{reason}.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether other software can use the card.</source>
        <translation>Noch einmal versuchen; bleibt es dabei, nachsehen, ob andere Programme die Karte verwenden können.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the key was changed after it was encrypted.</source>
        <translation>Die Passphrase stimmt, aber der Schlüssel wurde nach dem Verschlüsseln verändert.</translation>
    </message>
    <message>
        <source>The PKCS#12 file is damaged: it is cut off, or was changed after it was written.</source>
        <translation>Die PKCS#12-Datei ist beschädigt: Sie ist abgeschnitten oder wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>The PKCS#12 file is encrypted with %{cipher}, which this system&apos;s OpenSSL lacks.</source>
        <translation>Die PKCS#12-Datei ist mit %{cipher} verschlüsselt, das dem OpenSSL dieses Systems fehlt.</translation>
    </message>
    <message>
        <source>Install OpenSSL&apos;s legacy provider (Debian: openssl-provider-legacy), or export the file anew with AES.</source>
        <translation>Den Legacy-Provider von OpenSSL installieren (Debian: openssl-provider-legacy) oder die Datei neu mit AES exportieren.</translation>
    </message>
    <message>
        <source>The PKCS#12 file has no MAC, so that nothing tells whether it was changed.</source>
        <translation>Die PKCS#12-Datei hat keinen MAC; nichts sagt, ob sie verändert wurde.</translation>
    </message>
    <message>
        <source>Compare the keys with their owner&apos;s, or have the file exported with a MAC.</source>
        <translation>Die Schlüssel mit denen ihres Besitzers vergleichen oder die Datei mit MAC exportieren lassen.</translation>
    </message>
    <message>
        <source>The MAC of the PKCS#12 file is of a kind that this system&apos;s OpenSSL cannot check.</source>
        <translation>Der MAC der PKCS#12-Datei ist von einer Art, die das OpenSSL dieses Systems nicht prüfen kann.</translation>
    </message>
    <message>
        <source>Update OpenSSL to 3.4 or newer for PBMAC1, or have the file exported with another MAC.</source>
        <translation>OpenSSL für PBMAC1 auf 3.4 oder neuer aktualisieren oder die Datei mit einem anderen MAC exportieren lassen.</translation>
    </message>
    <message>
        <source>A part of the PKCS#12 file is encrypted to a certificate and stays shut.</source>
        <translation>Ein Teil der PKCS#12-Datei ist für ein Zertifikat verschlüsselt und bleibt zu.</translation>
    </message>
    <message>
        <source>Have the file exported with a passphrase alone.</source>
        <translation>Die Datei nur mit einer Passphrase exportieren lassen.</translation>
    </message>
    <message>
        <source>The signing key is certified: the path of %{subject} leads to %{anchor}, which is trusted.</source>
        <translation>Der Signaturschlüssel ist zertifiziert: Der Pfad von %{subject} führt zu %{anchor}, und dem wird vertraut.</translation>
    </message>
    <message>
        <source>Nobody vouches for the key: neither the token nor the key on hand comes with a certificate.</source>
        <translation>Niemand bürgt für den Schlüssel: Weder mit dem Token noch mit dem vorliegenden Schlüssel kommt ein Zertifikat.</translation>
    </message>
    <message>
        <source>Make sure yourself that the key is the issuer&apos;s, for instance by where it came from.</source>
        <translation>Selbst sicherstellen, dass der Schlüssel der des Ausstellers ist, etwa anhand seiner Herkunft.</translation>
    </message>
    <message>
        <source>An encrypted token does not say who made it, so that there is nobody to trust.</source>
        <translation>Ein verschlüsseltes Token sagt nicht, wer es erzeugt hat; es gibt daher niemanden, dem zu vertrauen wäre.</translation>
    </message>
    <message>
        <source>Whether the certificate is trusted was not checked: no authorities are known.</source>
        <translation>Ob das Zertifikat vertrauenswürdig ist, wurde nicht geprüft: Es sind keine Zertifizierungsstellen bekannt.</translation>
    </message>
    <message>
        <source>Give the certificates of those that you trust.</source>
        <translation>Die Zertifikate derer angeben, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>The key came with a certificate that leads to no trusted authority; it counts because it was given as a key.</source>
        <translation>Der Schlüssel kam mit einem Zertifikat, das zu keiner vertrauenswürdigen Zertifizierungsstelle führt; er zählt, weil er als Schlüssel angegeben wurde.</translation>
    </message>
    <message>
        <source>Make sure yourself that the key is the issuer&apos;s.</source>
        <translation>Selbst sicherstellen, dass der Schlüssel der des Ausstellers ist.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} is trusted, but no signature shows that the token is its owner&apos;s.</source>
        <translation>Das Zertifikat von %{subject} ist vertrauenswürdig, aber keine Signatur zeigt, dass das Token von seinem Besitzer stammt.</translation>
    </message>
    <message>
        <source>Anyone can put somebody&apos;s certificate into a header; look at the signature first.</source>
        <translation>Jeder kann das Zertifikat eines anderen in einen Header setzen; zuerst die Signatur ansehen.</translation>
    </message>
    <message>
        <source>The key of the certificate in x5c verifies the signature.</source>
        <translation>Der Schlüssel des Zertifikats in x5c bestätigt die Signatur.</translation>
    </message>
    <message>
        <source>That proves something only where the certificate is trusted.</source>
        <translation>Das beweist nur dort etwas, wo das Zertifikat vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>None of the certificates in x5c holds a key that verifies the signature.</source>
        <translation>Keines der Zertifikate in x5c enthält einen Schlüssel, der die Signatur bestätigt.</translation>
    </message>
    <message>
        <source>Either the chain is another signer&apos;s, or the token was changed after signing.</source>
        <translation>Entweder gehört die Kette einem anderen Unterzeichner, oder das Token wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The key that verifies the signature is not that of the first certificate in x5c.</source>
        <translation>Der Schlüssel, der die Signatur bestätigt, ist nicht der des ersten Zertifikats in x5c.</translation>
    </message>
    <message>
        <source>The issuer must send the chain of the key that signs.</source>
        <translation>Der Aussteller muss die Kette des Schlüssels senden, der signiert.</translation>
    </message>
    <message>
        <source>This is not a certificate as x5c holds it.</source>
        <translation>Das ist kein Zertifikat, wie x5c es enthält.</translation>
    </message>
    <message>
        <source>Write each certificate as DER in standard base64, not base64url and without PEM lines, in an array that is not empty.</source>
        <translation>Jedes Zertifikat als DER in Standard-Base64 schreiben, nicht in Base64url und ohne PEM-Zeilen, in einem nicht leeren Array.</translation>
    </message>
    <message>
        <source>This certificate has a kind of key that no token is signed with.</source>
        <translation>Dieses Zertifikat hat eine Art Schlüssel, mit der kein Token signiert wird.</translation>
    </message>
    <message>
        <source>Use certificates with RSA, EC, Ed25519 or Ed448 keys.</source>
        <translation>Zertifikate mit Schlüsseln für RSA, EC, Ed25519 oder Ed448 verwenden.</translation>
    </message>
    <message>
        <source>The chain in x5c has more than %{limit} certificates; the rest was passed over.</source>
        <translation>Die Kette in x5c hat mehr als %{limit} Zertifikate; der Rest wurde übergangen.</translation>
    </message>
    <message>
        <source>Send only those between the signer and an authority.</source>
        <translation>Nur die zwischen dem Unterzeichner und einer Zertifizierungsstelle senden.</translation>
    </message>
    <message>
        <source>The certificates in x5c are out of order: each must certify the one before it, and the signer&apos;s comes first.</source>
        <translation>Die Zertifikate in x5c sind nicht in der richtigen Reihenfolge: Jedes muss das vorige zertifizieren, und das des Unterzeichners kommt zuerst.</translation>
    </message>
    <message>
        <source>Put them in order; other software refuses the chain as it stands.</source>
        <translation>In die richtige Reihenfolge bringen; andere Programme weisen die Kette ab, wie sie dasteht.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} is not a certificate&apos;s digest in base64url.</source>
        <translation>Das %{name} des Headers ist kein Hashwert eines Zertifikats in Base64url.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} is not the digest of the first certificate in x5c.</source>
        <translation>Das %{name} des Headers ist nicht der Hashwert des ersten Zertifikats in x5c.</translation>
    </message>
    <message>
        <source>Compute it anew over the certificate&apos;s DER, or remove it.</source>
        <translation>Neu über das DER des Zertifikats berechnen oder entfernen.</translation>
    </message>
    <message>
        <source>The header&apos;s %{name} names another certificate than the one that came with the key, although the key verifies the signature.</source>
        <translation>Das %{name} des Headers nennt ein anderes Zertifikat als das, mit dem der Schlüssel kam, obwohl der Schlüssel die Signatur bestätigt.</translation>
    </message>
    <message>
        <source>The certificate was probably renewed for the same key; fetch the current one.</source>
        <translation>Das Zertifikat wurde wohl für denselben Schlüssel erneuert; das aktuelle holen.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} is valid only from %{from} on.</source>
        <translation>Das Zertifikat von %{subject} gilt erst ab %{from}.</translation>
    </message>
    <message>
        <source>Check the clock; otherwise wait, or ask for a certificate that is valid now.</source>
        <translation>Die Uhr prüfen; sonst abwarten oder um ein Zertifikat bitten, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} expired at %{to}.</source>
        <translation>Das Zertifikat von %{subject} ist am %{to} abgelaufen.</translation>
    </message>
    <message>
        <source>The issuer must renew it. To see whether it held when the token was signed, ask as of that time.</source>
        <translation>Der Aussteller muss es erneuern. Um zu sehen, ob es beim Signieren des Tokens galt, diesen Zeitpunkt wählen.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} was issued by %{issuer}, whose certificate is neither in the chain nor among the trusted ones.</source>
        <translation>Das Zertifikat von %{subject} wurde von %{issuer} ausgestellt; dessen Zertifikat ist weder in der Kette noch unter den vertrauenswürdigen.</translation>
    </message>
    <message>
        <source>If you trust that authority, add its certificate; if it is one in between, the token&apos;s chain must hold it.</source>
        <translation>Wenn Sie dieser Zertifizierungsstelle vertrauen, ihr Zertifikat hinzufügen; ist es eine Zwischenstelle, muss die Kette des Tokens es enthalten.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} vouches for itself and is not among the trusted ones.</source>
        <translation>Das Zertifikat von %{subject} bürgt für sich selbst und ist nicht unter den vertrauenswürdigen.</translation>
    </message>
    <message>
        <source>If you know that it is genuine, add it to those that you trust.</source>
        <translation>Wenn Sie wissen, dass es echt ist, zu denen hinzufügen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} was not signed by the key of %{issuer}.</source>
        <translation>Das Zertifikat von %{subject} wurde nicht vom Schlüssel von %{issuer} signiert.</translation>
    </message>
    <message>
        <source>It was changed or forged, or the issuer has another certificate of that name.</source>
        <translation>Es wurde verändert oder gefälscht, oder der Aussteller hat ein anderes Zertifikat dieses Namens.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} issued another one, although it is not an authority&apos;s.</source>
        <translation>Das Zertifikat von %{subject} hat ein weiteres ausgestellt, obwohl es keiner Zertifizierungsstelle gehört.</translation>
    </message>
    <message>
        <source>Refuse the chain: anyone with a certificate could have made it.</source>
        <translation>Die Kette abweisen: Jeder mit einem Zertifikat könnte sie erzeugt haben.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} issued another one, which its key usage does not allow.</source>
        <translation>Das Zertifikat von %{subject} hat ein weiteres ausgestellt; seine Schlüsselverwendung erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate must have keyCertSign among its key usages.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle muss keyCertSign unter seinen Schlüsselverwendungen haben.</translation>
    </message>
    <message>
        <source>More authorities stand below %{subject} than its path length constraint allows.</source>
        <translation>Unter %{subject} stehen mehr Zertifizierungsstellen, als die Pfadlängenbeschränkung des Zertifikats erlaubt.</translation>
    </message>
    <message>
        <source>Refuse the chain; an authority in it was not allowed to appoint another.</source>
        <translation>Die Kette abweisen; eine Zertifizierungsstelle darin durfte keine weitere einsetzen.</translation>
    </message>
    <message>
        <source>The name %{subject} or one of its alternative names is beyond what an authority above it may certify.</source>
        <translation>Der Name %{subject} oder einer seiner alternativen Namen liegt außerhalb dessen, was eine Zertifizierungsstelle darüber zertifizieren darf.</translation>
    </message>
    <message>
        <source>Refuse the chain; the authority is limited to other names.</source>
        <translation>Die Kette abweisen; die Zertifizierungsstelle ist auf andere Namen beschränkt.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} has a critical extension that is not known here.</source>
        <translation>Das Zertifikat von %{subject} hat eine kritische Erweiterung, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>What is not understood and critical must be refused.</source>
        <translation>Was kritisch ist und nicht verstanden wird, muss abgewiesen werden.</translation>
    </message>
    <message>
        <source>The key in the certificate of %{subject} has only %{bits} bits.</source>
        <translation>Der Schlüssel im Zertifikat von %{subject} hat nur %{bits} Bit.</translation>
    </message>
    <message>
        <source>Strict software refuses it; ask for a certificate with a larger key.</source>
        <translation>Strenge Programme weisen es ab; um ein Zertifikat mit einem größeren Schlüssel bitten.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} is signed with %{alg}, whose hash function is broken.</source>
        <translation>Das Zertifikat von %{subject} ist mit %{alg} signiert, dessen Hashfunktion gebrochen ist.</translation>
    </message>
    <message>
        <source>Strict software refuses it; ask for a certificate that is signed with SHA-256.</source>
        <translation>Strenge Programme weisen es ab; um ein Zertifikat bitten, das mit SHA-256 signiert ist.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} cannot be validated: an extension is damaged or contradicts another.</source>
        <translation>Das Zertifikat von %{subject} lässt sich nicht validieren: Eine Erweiterung ist beschädigt oder widerspricht einer anderen.</translation>
    </message>
    <message>
        <source>Ask the issuer for a sound certificate.</source>
        <translation>Den Aussteller um ein einwandfreies Zertifikat bitten.</translation>
    </message>
    <message>
        <source>The key usage of the certificate of %{subject} does not allow signatures.</source>
        <translation>Die Schlüsselverwendung des Zertifikats von %{subject} erlaubt keine Signaturen.</translation>
    </message>
    <message>
        <source>The certificate must have digitalSignature among its key usages.</source>
        <translation>Das Zertifikat muss digitalSignature unter seinen Schlüsselverwendungen haben.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Give an authority&apos;s certificate as PEM or DER.</source>
        <translation>Das Zertifikat einer Zertifizierungsstelle als PEM oder DER angeben.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The trusted authorities could not be saved in %{file}: %{reason}.</source>
        <translation>Die vertrauenswürdigen Zertifizierungsstellen konnten nicht in %{file} gespeichert werden: %{reason}.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, and add them again.</source>
        <translation>Platz schaffen oder den Ordner beschreibbar machen und sie noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged: it is cut off, or was changed after it was saved.</source>
        <translation>Die Datei des Tresors ist beschädigt: Sie ist abgeschnitten oder wurde nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>Open the backup that lies beside it, or a copy of your own.</source>
        <translation>Die Sicherungskopie öffnen, die daneben liegt, oder eine eigene Kopie.</translation>
    </message>
    <message>
        <source>This file is no vault: it is not an encrypted JWK Set.</source>
        <translation>Diese Datei ist kein Tresor: Sie ist kein verschlüsseltes JWK Set.</translation>
    </message>
    <message>
        <source>Choose the file that holds the keys.</source>
        <translation>Die Datei wählen, die die Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The file opens with this passphrase, but holds no JWK Set.</source>
        <translation>Die Datei lässt sich mit dieser Passphrase öffnen, enthält aber kein JWK Set.</translation>
    </message>
    <message>
        <source>The file is larger than %{limit} bytes, more than any vault.</source>
        <translation>Die Datei ist größer als %{limit} Bytes, mehr als jeder Tresor.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged or missing; its backup was opened.</source>
        <translation>Die Datei des Tresors ist beschädigt oder fehlt; seine Sicherungskopie wurde geöffnet.</translation>
    </message>
    <message>
        <source>Check that the keys you added last are there. The damaged file is kept beside it.</source>
        <translation>Prüfen, ob die zuletzt hinzugefügten Schlüssel da sind. Die beschädigte Datei wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>The vault&apos;s file cannot be read: %{reason}.</source>
        <translation>Die Datei des Tresors lässt sich nicht lesen: %{reason}.</translation>
    </message>
    <message>
        <source>Check that the file is there, and that you may read it.</source>
        <translation>Prüfen, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The vault could not be saved: %{reason}. What was saved before is as it was.</source>
        <translation>Der Tresor konnte nicht gespeichert werden: %{reason}. Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk&apos;s free space, and save again.</source>
        <translation>Die Rechte des Ordners und den freien Platz auf dem Datenträger prüfen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Another program is saving the vault just now.</source>
        <translation>Ein anderes Programm speichert den Tresor gerade.</translation>
    </message>
    <message>
        <source>Wait a moment, and save again.</source>
        <translation>Kurz warten und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Another program gave the vault another passphrase; nothing was saved over it.</source>
        <translation>Ein anderes Programm hat dem Tresor eine andere Passphrase gegeben; es wurde nichts darüber gespeichert.</translation>
    </message>
    <message>
        <source>Open the vault with the new passphrase; what you changed here is then brought in.</source>
        <translation>Den Tresor mit der neuen Passphrase öffnen; was hier geändert wurde, wird dann übernommen.</translation>
    </message>
    <message>
        <source>There is a vault already.</source>
        <translation>Es gibt schon einen Tresor.</translation>
    </message>
    <message>
        <source>Open it, or choose another file.</source>
        <translation>Ihn öffnen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Eine leere Passphrase schützt nichts.</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words.</source>
        <translation>Eine Passphrase aus mehreren Wörtern wählen.</translation>
    </message>
    <message>
        <source>There is no signature algorithm %{alg}.</source>
        <translation>Es gibt keinen Signaturalgorithmus %{alg}.</translation>
    </message>
    <message>
        <source>Choose one of the table, such as ES256; case matters.</source>
        <translation>Einen aus der Tabelle wählen, etwa ES256; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>There is no key management algorithm %{alg}.</source>
        <translation>Es gibt keinen Algorithmus %{alg} zur Schlüsselverwaltung.</translation>
    </message>
    <message>
        <source>Choose one of the table, such as ECDH-ES; case matters.</source>
        <translation>Einen aus der Tabelle wählen, etwa ECDH-ES; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>There is no content encryption %{enc}.</source>
        <translation>Es gibt keine Inhaltsverschlüsselung %{enc}.</translation>
    </message>
    <message>
        <source>Choose one of the table, such as A256GCM; case matters.</source>
        <translation>Eine aus der Tabelle wählen, etwa A256GCM; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>There are several signers, and only the general form has room for them.</source>
        <translation>Es gibt mehrere Unterzeichner, und nur die allgemeine Form hat Platz für sie.</translation>
    </message>
    <message>
        <source>Choose the general form, or keep one signer.</source>
        <translation>Die allgemeine Form wählen oder nur einen Unterzeichner behalten.</translation>
    </message>
    <message>
        <source>There is no recipient to encrypt to.</source>
        <translation>Es gibt keinen Empfänger, für den verschlüsselt wird.</translation>
    </message>
    <message>
        <source>Add one with a key and an algorithm.</source>
        <translation>Einen mit Schlüssel und Algorithmus hinzufügen.</translation>
    </message>
    <message>
        <source>There are several recipients, and only the general form has room for them.</source>
        <translation>Es gibt mehrere Empfänger, und nur die allgemeine Form hat Platz für sie.</translation>
    </message>
    <message>
        <source>Choose the general form, or keep one recipient.</source>
        <translation>Die allgemeine Form wählen oder nur einen Empfänger behalten.</translation>
    </message>
    <message>
        <source>There is no key to encrypt to.</source>
        <translation>Es gibt keinen Schlüssel, für den verschlüsselt wird.</translation>
    </message>
    <message>
        <source>Choose the recipient&apos;s public key, or the secret that both share.</source>
        <translation>Den öffentlichen Schlüssel des Empfängers wählen oder das Geheimnis, das beide teilen.</translation>
    </message>
    <message>
        <source>Claims are disclosed selectively in compact form, with the payload in the token.</source>
        <translation>Einzelne Claims lassen sich nur in kompakter Form offenlegen, mit dem Payload im Token.</translation>
    </message>
    <message>
        <source>Choose the compact form, and leave the payload in and encoded.</source>
        <translation>Die kompakte Form wählen und den Payload im Token und codiert lassen.</translation>
    </message>
    <message>
        <source>This placeholder has no end.</source>
        <translation>Dieser Platzhalter hat kein Ende.</translation>
    </message>
    <message>
        <source>Close it with two braces. Braces that are meant as such are written \u007b.</source>
        <translation>Mit zwei geschweiften Klammern schließen. Geschweifte Klammern, die als solche gemeint sind, werden \u007b geschrieben.</translation>
    </message>
    <message>
        <source>There is no placeholder %{name}.</source>
        <translation>Es gibt keinen Platzhalter %{name}.</translation>
    </message>
    <message>
        <source>Use now, now+1h, uuid, random:N, counter, column:NAME, jwk or thumbprint. Braces that are meant as such are written \u007b.</source>
        <translation>now, now+1h, uuid, random:N, counter, column:NAME, jwk oder thumbprint verwenden. Geschweifte Klammern, die als solche gemeint sind, werden \u007b geschrieben.</translation>
    </message>
    <message>
        <source>This placeholder stands beside something else, and is neither a value nor in a string.</source>
        <translation>Dieser Platzhalter steht neben etwas anderem und ist weder ein Wert noch in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Let it be the whole value, or put all of it between quotation marks.</source>
        <translation>Ihn zum ganzen Wert machen oder alles zusammen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>This is no time to add to now or take from it.</source>
        <translation>Das ist keine Zeitspanne, die sich zu now hinzuzählen oder davon abziehen lässt.</translation>
    </message>
    <message>
        <source>Write a number and a unit of s, m, h, d, w or y, such as now+1h30m.</source>
        <translation>Eine Zahl und eine der Einheiten s, m, h, d, w oder y schreiben, etwa now+1h30m.</translation>
    </message>
    <message>
        <source>The number of random characters must be from 1 to %{limit}.</source>
        <translation>Die Zahl der zufälligen Zeichen muss zwischen 1 und %{limit} liegen.</translation>
    </message>
    <message>
        <source>Write it behind the colon, such as random:22.</source>
        <translation>Hinter den Doppelpunkt schreiben, etwa random:22.</translation>
    </message>
    <message>
        <source>The rows have no column %{name}.</source>
        <translation>Die Zeilen haben keine Spalte %{name}.</translation>
    </message>
    <message>
        <source>Give rows whose first line names it, or put a value in the placeholder&apos;s place.</source>
        <translation>Zeilen angeben, deren erste sie nennt, oder anstelle des Platzhalters einen Wert setzen.</translation>
    </message>
    <message>
        <source>The key that signs has no public half to put here.</source>
        <translation>Der Schlüssel, der signiert, hat keine öffentliche Hälfte, die sich hier einsetzen lässt.</translation>
    </message>
    <message>
        <source>Sign with a key pair: a secret is not for showing.</source>
        <translation>Mit einem Schlüsselpaar signieren: Ein Geheimnis ist nicht zum Zeigen da.</translation>
    </message>
    <message>
        <source>A template is a JSON object.</source>
        <translation>Eine Vorlage ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Write an object with payload, and with header and alg where they matter.</source>
        <translation>Ein Objekt mit payload schreiben, und mit header und alg, wo es auf sie ankommt.</translation>
    </message>
    <message>
        <source>The template has no payload.</source>
        <translation>Die Vorlage hat keinen Payload.</translation>
    </message>
    <message>
        <source>Add one, with the claims as an object.</source>
        <translation>Einen hinzufügen, mit den Claims als Objekt.</translation>
    </message>
    <message>
        <source>The template&apos;s alg holds %{alg}, which is no signature algorithm.</source>
        <translation>Das alg der Vorlage enthält %{alg}, und das ist kein Signaturalgorithmus.</translation>
    </message>
    <message>
        <source>Name one of the table, such as RS256, or several in an array.</source>
        <translation>Einen aus der Tabelle nennen, etwa RS256, oder mehrere in einem Array.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>Give a CSV file whose first line names the columns, or a JSON object a line.</source>
        <translation>Eine CSV-Datei angeben, deren erste Zeile die Spalten nennt, oder ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>This row has %{count} fields, and the first line names %{expected} columns.</source>
        <translation>Diese Zeile hat %{count} Felder, und die erste Zeile nennt %{expected} Spalten.</translation>
    </message>
    <message>
        <source>Put fields with commas or line breaks between quotation marks.</source>
        <translation>Felder mit Kommas oder Zeilenumbrüchen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place.</source>
        <translation>Ein Anführungszeichen fehlt oder steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Put the whole field between quotation marks, and double those within.</source>
        <translation>Das ganze Feld in Anführungszeichen setzen und die darin verdoppeln.</translation>
    </message>
    <message>
        <source>Two columns are named %{name}.</source>
        <translation>Zwei Spalten heißen %{name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>This row is no JSON object.</source>
        <translation>Diese Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Write one object a line, with the same members in each.</source>
        <translation>Ein Objekt je Zeile schreiben, jedes mit denselben Elementen.</translation>
    </message>
    <message>
        <source>This row has no member %{name}.</source>
        <translation>Diese Zeile hat kein Element %{name}.</translation>
    </message>
    <message>
        <source>Add it; it may be null.</source>
        <translation>Hinzufügen; es darf null sein.</translation>
    </message>
    <message>
        <source>The claims of the good token must be a JSON object.</source>
        <translation>Die Claims des guten Tokens müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Write them as {&quot;iss&quot;:&quot;...&quot;,&quot;aud&quot;:&quot;...&quot;,&quot;sub&quot;:&quot;...&quot;}.</source>
        <translation>So schreiben: {&quot;iss&quot;:&quot;...&quot;,&quot;aud&quot;:&quot;...&quot;,&quot;sub&quot;:&quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The token has no %{claim}, which it must have.</source>
        <translation>Das Token hat kein %{claim}, das es haben muss.</translation>
    </message>
    <message>
        <source>All that was asked of the token is there.</source>
        <translation>Alles, was vom Token verlangt wurde, ist da.</translation>
    </message>
    <message>
        <source>The header has no typ, where %{expected} was expected.</source>
        <translation>Der Header hat kein typ, erwartet wurde %{expected}.</translation>
    </message>
    <message>
        <source>Ask for a token of the right kind, or let the issuer say which kind it is.</source>
        <translation>Ein Token der richtigen Art anfordern, oder der Aussteller muss angeben, welche Art es ist.</translation>
    </message>
    <message>
        <source>The header&apos;s typ is %{actual}, where %{expected} was expected.</source>
        <translation>Das typ des Headers ist %{actual}, erwartet wurde %{expected}.</translation>
    </message>
    <message>
        <source>This is a token of another kind: ask for one that is meant for this use.</source>
        <translation>Das ist ein Token anderer Art: eines anfordern, das für diesen Zweck bestimmt ist.</translation>
    </message>
    <message>
        <source>It may have iss, aud, alg, required, typ and leeway.</source>
        <translation>Sie kann iss, aud, alg, required, typ und leeway haben.</translation>
    </message>
    <message>
        <source>The policy needs text here: a string, or for aud, alg and required also an array of them.</source>
        <translation>Die Richtlinie braucht hier Text: eine Zeichenkette oder, bei aud, alg und required, auch ein Array daraus.</translation>
    </message>
    <message>
        <source>The authorities of %{file} could not be read: %{reason}.</source>
        <translation>Die Zertifizierungsstellen von %{file} konnten nicht gelesen werden: %{reason}.</translation>
    </message>
    <message>
        <source>The certificate of %{subject} was revoked by %{issuer} at %{at}; its reason: %{reason}.</source>
        <translation>Das Zertifikat von %{subject} wurde von %{issuer} am %{at} widerrufen; Grund: %{reason}.</translation>
    </message>
    <message>
        <source>Refuse what was signed since; to see whether it held before, ask as of the time of signing.</source>
        <translation>Abweisen, was seither signiert wurde; ob es vorher galt, zeigt ein Blick auf den Zeitpunkt der Signatur.</translation>
    </message>
    <message>
        <source>Whether the certificate of %{subject} was revoked is not known: the list of %{issuer} is of another time.</source>
        <translation>Ob das Zertifikat von %{subject} widerrufen wurde, ist nicht bekannt: Die Liste von %{issuer} ist aus einer anderen Zeit.</translation>
    </message>
    <message>
        <source>Get the list anew from its publisher, and add it.</source>
        <translation>Die Liste neu vom Herausgeber holen und hinzufügen.</translation>
    </message>
    <message>
        <source>Whether the certificate of %{subject} was revoked is not known: the list that was given was not signed by %{issuer}, or is not for such certificates.</source>
        <translation>Ob das Zertifikat von %{subject} widerrufen wurde, ist nicht bekannt: Die angegebene Liste wurde nicht von %{issuer} signiert oder gilt nicht für solche Zertifikate.</translation>
    </message>
    <message>
        <source>Get the list from its publisher.</source>
        <translation>Die Liste vom Herausgeber holen.</translation>
    </message>
    <message>
        <source>A template has no %{name} in this place.</source>
        <translation>Eine Vorlage hat an dieser Stelle kein %{name}.</translation>
    </message>
    <message>
        <source>The template&apos;s %{name} cannot be %{value}.</source>
        <translation>Das Element %{name} der Vorlage kann nicht %{value} sein.</translation>
    </message>
    <message>
        <source>The extra claims are not a JSON object.</source>
        <translation>Die zusätzlichen Claims sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Put braces around them, such as {&quot;roles&quot;: [&quot;tester&quot;]}.</source>
        <translation>Mit geschweiften Klammern umgeben, etwa {&quot;roles&quot;: [&quot;tester&quot;]}.</translation>
    </message>
    <message>
        <source>Line %{line} of the headers is no header.</source>
        <translation>Zeile %{line} der Header ist kein Header.</translation>
    </message>
    <message>
        <source>Write one a line, as in Accept: application/json, in ASCII.</source>
        <translation>Je Zeile einen schreiben, etwa Accept: application/json, in ASCII.</translation>
    </message>
    <message>
        <source>The header %{name} is where the token goes.</source>
        <translation>In den Header %{name} kommt das Token.</translation>
    </message>
    <message>
        <source>Leave it out of the other headers, or put the token elsewhere.</source>
        <translation>Unter den anderen Headern weglassen oder das Token anderswo unterbringen.</translation>
    </message>
    <message>
        <source>The header %{name} follows from what is sent, and is not for setting.</source>
        <translation>Der Header %{name} ergibt sich aus dem, was gesendet wird, und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>The request cannot have the method %{method}.</source>
        <translation>Die Anfrage kann nicht die Methode %{method} haben.</translation>
    </message>
    <message>
        <source>Use letters alone, such as GET or POST.</source>
        <translation>Nur Buchstaben verwenden, etwa GET oder POST.</translation>
    </message>
    <message>
        <source>What the token is named in the request cannot be its name.</source>
        <translation>Der Name des Tokens in der Anfrage ist als Name nicht möglich.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as X-Access-Token or access_token.</source>
        <translation>Buchstaben, Ziffern und Bindestriche verwenden, etwa X-Access-Token oder access_token.</translation>
    </message>
    <message>
        <source>The body has no place for the token.</source>
        <translation>Der Body hat keine Stelle für das Token.</translation>
    </message>
    <message>
        <source>Write {{token}} where it goes.</source>
        <translation>Dort {{token}} schreiben, wo es hingehört.</translation>
    </message>
    <message>
        <source>The body is no JSON once a token stands in it.</source>
        <translation>Der Body ist kein JSON mehr, sobald ein Token darin steht.</translation>
    </message>
    <message>
        <source>Put {{token}} between quotation marks, as in {&quot;token&quot;: &quot;{{token}}&quot;}.</source>
        <translation>{{token}} in Anführungszeichen setzen, etwa {&quot;token&quot;: &quot;{{token}}&quot;}.</translation>
    </message>
    <message>
        <source>No response has the status %{text}.</source>
        <translation>Keine Antwort hat den Status %{text}.</translation>
    </message>
    <message>
        <source>Write numbers from 100 to 599, ranges such as 200-299 or classes such as 2xx, with commas between.</source>
        <translation>Zahlen von 100 bis 599, Bereiche wie 200-299 oder Klassen wie 2xx schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Status %{status} counts as accepted and as refused.</source>
        <translation>Der Status %{status} zählt als angenommen und als abgewiesen.</translation>
    </message>
    <message>
        <source>Let it be one of them.</source>
        <translation>Nur eines von beiden gelten lassen.</translation>
    </message>
    <message>
        <source>The API accepts the request without a token: status %{status}.</source>
        <translation>Die API nimmt die Anfrage ohne Token an: Status %{status}.</translation>
    </message>
    <message>
        <source>Use a route that asks for one. If this is how the API refuses, say so where it is set what counts.</source>
        <translation>Eine Route verwenden, die eines verlangt. Falls die API so abweist, das dort angeben, wo festgelegt ist, was zählt.</translation>
    </message>
    <message>
        <source>Without a token the API answers with status %{status}, which is neither yes nor no.</source>
        <translation>Ohne Token antwortet die API mit dem Status %{status}, und das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>Check URL and method. If this is how the API refuses, add the status to those that count as refused.</source>
        <translation>URL und Methode prüfen. Falls die API so abweist, den Status zu denen hinzufügen, die als abgewiesen zählen.</translation>
    </message>
    <message>
        <source>The API refuses the good token: status %{status}.</source>
        <translation>Die API weist das gute Token ab: Status %{status}.</translation>
    </message>
    <message>
        <source>Its key, algorithm, issuer, audience and type are those of the Build page, and must be what the API expects; the response may say which is not.</source>
        <translation>Schlüssel, Algorithmus, Aussteller, Zielgruppe und Typ sind die der Seite „Erzeugen“ und müssen die sein, die die API erwartet; vielleicht sagt die Antwort, was nicht passt.</translation>
    </message>
    <message>
        <source>With the good token the API answers with status %{status}, which is neither yes nor no.</source>
        <translation>Mit dem guten Token antwortet die API mit dem Status %{status}, und das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>Check URL, method and body. If this is how the API accepts, add the status to those that count as accepted.</source>
        <translation>URL, Methode und Body prüfen. Falls die API so annimmt, den Status zu denen hinzufügen, die als angenommen zählen.</translation>
    </message>
    <message>
        <source>The API accepted the good token at first and not in the end: status %{status}.</source>
        <translation>Die API hat das gute Token zuerst angenommen und am Ende nicht mehr: Status %{status}.</translation>
    </message>
    <message>
        <source>Since some point it may have refused everything, such as to keep an attacker out: what it refused says little. Let it do without that for the time of the test.</source>
        <translation>Von irgendeinem Punkt an hat sie vielleicht alles abgewiesen, etwa um einen Angreifer fernzuhalten: Was sie abgewiesen hat, besagt wenig. Das für die Dauer des Tests abschalten.</translation>
    </message>
    <message>
        <source>The API does not answer.</source>
        <translation>Die API antwortet nicht.</translation>
    </message>
    <message>
        <source>See whether it runs, and whether the URL is right.</source>
        <translation>Nachsehen, ob sie läuft und ob die URL stimmt.</translation>
    </message>
    <message>
        <source>The API has stopped answering.</source>
        <translation>Die API antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>See whether it still runs: the first token without an answer may have brought it down.</source>
        <translation>Nachsehen, ob sie noch läuft: Das erste Token ohne Antwort hat sie vielleicht zum Absturz gebracht.</translation>
    </message>
    <message>
        <source>The API asks for fewer requests: it keeps answering with status 429.</source>
        <translation>Die API verlangt weniger Anfragen: Sie antwortet immer wieder mit dem Status 429.</translation>
    </message>
    <message>
        <source>Send fewer a second, or raise its limit for the time of the test.</source>
        <translation>Weniger je Sekunde senden oder ihre Grenze für die Dauer des Tests anheben.</translation>
    </message>
    <message>
        <source>It has taken %{duration}, and was ended.</source>
        <translation>Die Prüfung wurde nach %{duration} beendet.</translation>
    </message>
    <message>
        <source>Send more a second, or wait less for each response.</source>
        <translation>Mehr je Sekunde senden oder kürzer auf jede Antwort warten.</translation>
    </message>
    <message>
        <source>The revocation lists could not be saved in %{file}: %{reason}.</source>
        <translation>Die Sperrlisten konnten nicht in %{file} gespeichert werden: %{reason}.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, and give them again.</source>
        <translation>Platz schaffen oder den Ordner beschreibbar machen und sie noch einmal angeben.</translation>
    </message>
    <message>
        <source>Take it out, or move it into the header or the payload. Beside these there are alg, key, signers, signed, form, detached, unencoded, disclosable, decoys, sd_alg, holder and encryption.</source>
        <translation>Herausnehmen oder in den Header oder den Payload verschieben. Neben diesen gibt es alg, key, signers, signed, form, detached, unencoded, disclosable, decoys, sd_alg, holder und encryption.</translation>
    </message>
    <message>
        <source>form is compact, flattened or general; signed, detached and unencoded are true or false, and without a signature there must be an encryption; signers lists objects with alg, in general form; disclosable lists JSON Pointers, decoys is a number up to 1000, sd_alg is sha-256, sha-384 or sha-512, and a holder goes with disclosable; a key has kid or jkt, which are text; zip is DEF.</source>
        <translation>form ist compact, flattened oder general; signed, detached und unencoded sind true oder false, und ohne Signatur muss es eine Verschlüsselung geben; signers nennt Objekte mit alg, in der Form general; disclosable nennt JSON Pointer, decoys ist eine Zahl bis 1000, sd_alg ist sha-256, sha-384 oder sha-512, und holder gibt es nur mit disclosable; ein Schlüssel hat kid oder jkt, die Text sind; zip ist DEF.</translation>
    </message>
    <message>
        <source>This header stands in the text with escapes or line breaks, which typing here would break.</source>
        <translation>Dieser Header steht mit Escapes oder Zeilenumbrüchen im Text, die durch Tippen hier zerstört würden.</translation>
    </message>
    <message>
        <source>Copy the token and paste it by itself.</source>
        <translation>Das Token kopieren und für sich allein einfügen.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message numerus="yes">
        <source>string of %n character(s)</source>
        <translation>
            <numerusform>Zeichenkette mit %n Zeichen</numerusform>
            <numerusform>Zeichenkette mit %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>null</source>
        <comment>the value of JSON</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message numerus="yes">
        <source>array of %n element(s)</source>
        <translation>
            <numerusform>Array mit %n Element</numerusform>
            <numerusform>Array mit %n Elementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object of %n member(s)</source>
        <translation>
            <numerusform>Objekt mit %n Element</numerusform>
            <numerusform>Objekt mit %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1 of %2</source>
        <comment>an offset, and how many there are</comment>
        <translation>Byte %1 von %2</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <comment>first and last offset, and how many there are</comment>
        <translation>Bytes %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>Zeichen %1 bis %2</translation>
    </message>
    <message>
        <source>shared with a neighbour</source>
        <translation>mit einem Nachbarn geteilt</translation>
    </message>
    <message>
        <source>first and last character shared with neighbours</source>
        <translation>erstes und letztes Zeichen mit Nachbarn geteilt</translation>
    </message>
    <message>
        <source>first character shared with the byte before</source>
        <translation>erstes Zeichen mit dem Byte davor geteilt</translation>
    </message>
    <message>
        <source>last character shared with the byte behind</source>
        <translation>letztes Zeichen mit dem Byte dahinter geteilt</translation>
    </message>
    <message>
        <source>a part of the byte</source>
        <translation>ein Teil des Bytes</translation>
    </message>
    <message>
        <source>first and last byte in part</source>
        <translation>erstes und letztes Byte nur zum Teil</translation>
    </message>
    <message>
        <source>first byte in part</source>
        <translation>erstes Byte nur zum Teil</translation>
    </message>
    <message>
        <source>last byte in part</source>
        <translation>letztes Byte nur zum Teil</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a member of JSON</comment>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>characters, and which are shared</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Outside of the token</source>
        <translation>Außerhalb des Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Page for people (*.html)</source>
        <translation>Seite für Menschen (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
</context>
<context>
    <name>Suite</name>
    <message>
        <source>It says that it is not signed, and is not.</source>
        <translation>Es sagt, dass es nicht signiert ist, und ist es nicht.</translation>
    </message>
    <message>
        <source>None, with a capital letter, against lists of what is forbidden.</source>
        <translation>None mit großem Anfangsbuchstaben, gegen Listen des Verbotenen.</translation>
    </message>
    <message>
        <source>NONE, against lists of what is forbidden.</source>
        <translation>NONE, gegen Listen des Verbotenen.</translation>
    </message>
    <message>
        <source>nOnE, against lists of what is forbidden.</source>
        <translation>nOnE, gegen Listen des Verbotenen.</translation>
    </message>
    <message>
        <source>none with a blank, against lists of what is forbidden.</source>
        <translation>none mit einem Leerzeichen, gegen Listen des Verbotenen.</translation>
    </message>
    <message>
        <source>none written with an escape, against searching in text.</source>
        <translation>none mit einer Rückstrichfolge geschrieben, gegen das Suchen im Text.</translation>
    </message>
    <message>
        <source>It says none, and still has the issuer&apos;s signature.</source>
        <translation>Es sagt none und hat noch die Signatur des Ausstellers.</translation>
    </message>
    <message>
        <source>It says none, with some letters in the signature&apos;s place.</source>
        <translation>Es sagt none, mit ein paar Buchstaben anstelle der Signatur.</translation>
    </message>
    <message>
        <source>Its algorithm is empty text.</source>
        <translation>Sein Algorithmus ist leerer Text.</translation>
    </message>
    <message>
        <source>Its algorithm is null.</source>
        <translation>Sein Algorithmus ist null.</translation>
    </message>
    <message>
        <source>It names no algorithm, and has no signature.</source>
        <translation>Es nennt keinen Algorithmus und hat keine Signatur.</translation>
    </message>
    <message>
        <source>It names no algorithm; its signature would fit.</source>
        <translation>Es nennt keinen Algorithmus; seine Signatur würde passen.</translation>
    </message>
    <message>
        <source>Its algorithm is an array, which some languages turn into text.</source>
        <translation>Sein Algorithmus ist ein Array, das manche Programmiersprachen in Text verwandeln.</translation>
    </message>
    <message>
        <source>Its algorithm is a number.</source>
        <translation>Sein Algorithmus ist eine Zahl.</translation>
    </message>
    <message>
        <source>Nobody knows its algorithm.</source>
        <translation>Seinen Algorithmus kennt niemand.</translation>
    </message>
    <message>
        <source>Its algorithm is in lower case; names of algorithms have case.</source>
        <translation>Sein Algorithmus ist kleingeschrieben; bei Namen von Algorithmen zählt die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key signed it with another hash than the header says.</source>
        <translation>Der Schlüssel des Ausstellers hat es mit einem anderen Hash signiert, als der Header sagt.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key signed it with an algorithm that was not agreed on.</source>
        <translation>Der Schlüssel des Ausstellers hat es mit einem Algorithmus signiert, der nicht vereinbart war.</translation>
    </message>
    <message>
        <source>Its RSA signature has another padding than the header says.</source>
        <translation>Seine RSA-Signatur hat ein anderes Padding, als der Header sagt.</translation>
    </message>
    <message>
        <source>An HMAC whose secret is the public key, as PEM.</source>
        <translation>Ein HMAC, dessen Geheimnis der öffentliche Schlüssel ist, als PEM.</translation>
    </message>
    <message>
        <source>The same with HS384.</source>
        <translation>Dasselbe mit HS384.</translation>
    </message>
    <message>
        <source>The same with HS512.</source>
        <translation>Dasselbe mit HS512.</translation>
    </message>
    <message>
        <source>The public key as PEM without the last line break.</source>
        <translation>Der öffentliche Schlüssel als PEM ohne den letzten Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The public key as PEM with the line breaks of Windows.</source>
        <translation>Der öffentliche Schlüssel als PEM mit den Zeilenumbrüchen von Windows.</translation>
    </message>
    <message>
        <source>The public key as PEM without line breaks.</source>
        <translation>Der öffentliche Schlüssel als PEM ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The public key as the base64 between the lines of PEM.</source>
        <translation>Der öffentliche Schlüssel als das Base64 zwischen den Zeilen des PEM.</translation>
    </message>
    <message>
        <source>The public key as DER.</source>
        <translation>Der öffentliche Schlüssel als DER.</translation>
    </message>
    <message>
        <source>The public key as PEM of PKCS #1.</source>
        <translation>Der öffentliche Schlüssel als PEM nach PKCS #1.</translation>
    </message>
    <message>
        <source>The public key as DER of PKCS #1.</source>
        <translation>Der öffentliche Schlüssel als DER nach PKCS #1.</translation>
    </message>
    <message>
        <source>The public key as a line of OpenSSH.</source>
        <translation>Der öffentliche Schlüssel als OpenSSH-Zeile.</translation>
    </message>
    <message>
        <source>The public key as the text of its JWK.</source>
        <translation>Der öffentliche Schlüssel als Text seines JWK.</translation>
    </message>
    <message>
        <source>The public key as the JWK of the thumbprint, with what is needed.</source>
        <translation>Der öffentliche Schlüssel als das JWK des Fingerabdrucks, nur mit den nötigen Elementen.</translation>
    </message>
    <message>
        <source>The bytes of the public key: modulus, point or encoded point.</source>
        <translation>Die Bytes des öffentlichen Schlüssels: Modul, Punkt oder codierter Punkt.</translation>
    </message>
    <message>
        <source>An HMAC whose secret is the name of the key, or its thumbprint.</source>
        <translation>Ein HMAC, dessen Geheimnis der Name des Schlüssels oder sein Fingerabdruck ist.</translation>
    </message>
    <message>
        <source>An HMAC with an empty secret, as of a key that was not found.</source>
        <translation>Ein HMAC mit leerem Geheimnis, wie von einem nicht gefundenen Schlüssel.</translation>
    </message>
    <message>
        <source>Somebody else issued it.</source>
        <translation>Jemand anders hat es ausgestellt.</translation>
    </message>
    <message>
        <source>It does not say who issued it.</source>
        <translation>Es sagt nicht, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Its issuer is empty text.</source>
        <translation>Sein Aussteller ist leerer Text.</translation>
    </message>
    <message>
        <source>Its issuer is null.</source>
        <translation>Sein Aussteller ist null.</translation>
    </message>
    <message>
        <source>Its issuer is an array, which only an audience may be.</source>
        <translation>Sein Aussteller ist ein Array, was nur eine Zielgruppe sein darf.</translation>
    </message>
    <message>
        <source>Its issuer only begins as it should.</source>
        <translation>Sein Aussteller beginnt nur so, wie er sollte.</translation>
    </message>
    <message>
        <source>Its issuer ends with one slash too many; issuers are compared exactly.</source>
        <translation>Sein Aussteller endet mit einem Schrägstrich zu viel; Aussteller werden genau verglichen.</translation>
    </message>
    <message>
        <source>Its issuer is in other case; issuers are compared exactly.</source>
        <translation>Sein Aussteller hat andere Groß- und Kleinschreibung; Aussteller werden genau verglichen.</translation>
    </message>
    <message>
        <source>It has two issuers; the last one, which counts, is wrong.</source>
        <translation>Es hat zwei Aussteller; der letzte, der zählt, ist falsch.</translation>
    </message>
    <message>
        <source>It is for another API.</source>
        <translation>Es ist für eine andere API.</translation>
    </message>
    <message>
        <source>It does not say whom it is for.</source>
        <translation>Es sagt nicht, für wen es ist.</translation>
    </message>
    <message>
        <source>Its audience is empty text.</source>
        <translation>Seine Zielgruppe ist leerer Text.</translation>
    </message>
    <message>
        <source>Its audience is null.</source>
        <translation>Seine Zielgruppe ist null.</translation>
    </message>
    <message>
        <source>Its audience is an array of others.</source>
        <translation>Seine Zielgruppe ist ein Array mit anderen.</translation>
    </message>
    <message>
        <source>Its audience is an array of none.</source>
        <translation>Seine Zielgruppe ist ein leeres Array.</translation>
    </message>
    <message>
        <source>Its audience is an array in an array.</source>
        <translation>Seine Zielgruppe ist ein Array in einem Array.</translation>
    </message>
    <message>
        <source>Its audience is an object that has the right one as a name.</source>
        <translation>Seine Zielgruppe ist ein Objekt, das die richtige als Namen enthält.</translation>
    </message>
    <message>
        <source>Its audience is a list in one string.</source>
        <translation>Seine Zielgruppe ist eine Liste in einer einzigen Zeichenkette.</translation>
    </message>
    <message>
        <source>Its audience only begins as it should.</source>
        <translation>Seine Zielgruppe beginnt nur so, wie sie sollte.</translation>
    </message>
    <message>
        <source>Its audience is a piece of the right one.</source>
        <translation>Seine Zielgruppe ist ein Stück der richtigen.</translation>
    </message>
    <message>
        <source>Its audience is in other case.</source>
        <translation>Seine Zielgruppe hat andere Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Its audience is an asterisk, which stands for nobody.</source>
        <translation>Seine Zielgruppe ist ein Sternchen, das für niemanden steht.</translation>
    </message>
    <message>
        <source>It has two audiences; the last one, which counts, is wrong.</source>
        <translation>Es hat zwei Zielgruppen; die letzte, die zählt, ist falsch.</translation>
    </message>
    <message>
        <source>Its payload is empty.</source>
        <translation>Sein Payload ist leer.</translation>
    </message>
    <message>
        <source>Its payload is an object without claims.</source>
        <translation>Sein Payload ist ein Objekt ohne Claims.</translation>
    </message>
    <message>
        <source>Its payload is null.</source>
        <translation>Sein Payload ist null.</translation>
    </message>
    <message>
        <source>Its payload is an array around the claims.</source>
        <translation>Sein Payload ist ein Array um die Claims.</translation>
    </message>
    <message>
        <source>Its payload is the claims in a JSON string.</source>
        <translation>Sein Payload sind die Claims in einer JSON-Zeichenkette.</translation>
    </message>
    <message>
        <source>Its payload is text that is no JSON.</source>
        <translation>Sein Payload ist Text, der kein JSON ist.</translation>
    </message>
    <message>
        <source>The last character of its signature has bits that stand for nothing: a second spelling of the same token.</source>
        <translation>Das letzte Zeichen seiner Signatur hat Bits, die für nichts stehen: eine zweite Schreibweise desselben Tokens.</translation>
    </message>
    <message>
        <source>Its signature ends with =, as base64 elsewhere does.</source>
        <translation>Seine Signatur endet mit =, wie Base64 anderswo.</translation>
    </message>
    <message>
        <source>Its payload ends with =, and was signed like that.</source>
        <translation>Sein Payload endet mit = und wurde so signiert.</translation>
    </message>
    <message>
        <source>Its payload has + and /, and was signed like that.</source>
        <translation>Sein Payload hat + und / und wurde so signiert.</translation>
    </message>
    <message>
        <source>A character that base64url does not have is in its signature.</source>
        <translation>In seiner Signatur steht ein Zeichen, das Base64url nicht hat.</translation>
    </message>
    <message>
        <source>A blank is in its signature.</source>
        <translation>In seiner Signatur steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A line break is in its payload, and was signed like that.</source>
        <translation>In seinem Payload steht ein Zeilenumbruch, und es wurde so signiert.</translation>
    </message>
    <message>
        <source>Its signature has one character too many to be bytes.</source>
        <translation>Seine Signatur hat ein Zeichen zu viel, um Bytes zu ergeben.</translation>
    </message>
    <message>
        <source>A fourth part follows.</source>
        <translation>Ein vierter Teil folgt.</translation>
    </message>
    <message>
        <source>A dot follows.</source>
        <translation>Ein Punkt folgt.</translation>
    </message>
    <message>
        <source>A dot stands in front.</source>
        <translation>Ein Punkt steht davor.</translation>
    </message>
    <message>
        <source>It has five parts, as if it were encrypted.</source>
        <translation>Es hat fünf Teile, als wäre es verschlüsselt.</translation>
    </message>
    <message>
        <source>It has three parts, and nothing in them.</source>
        <translation>Es hat drei Teile, und nichts darin.</translation>
    </message>
    <message>
        <source>Its payload was taken out, as if it were detached.</source>
        <translation>Sein Payload wurde herausgenommen, als wäre er abgetrennt.</translation>
    </message>
    <message>
        <source>It is in JSON form, which no JWT is.</source>
        <translation>Es ist in JSON-Form, die kein JWT hat.</translation>
    </message>
    <message>
        <source>It is in general JSON form, which no JWT is.</source>
        <translation>Es ist in allgemeiner JSON-Form, die kein JWT hat.</translation>
    </message>
    <message>
        <source>It is in JSON form, and its algorithm is not signed with it.</source>
        <translation>Es ist in JSON-Form, und sein Algorithmus ist nicht mitsigniert.</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature is around a token that is not signed.</source>
        <translation>Die Signatur des Ausstellers umgibt ein Token, das nicht signiert ist.</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature is around a token that an attacker signed.</source>
        <translation>Die Signatur des Ausstellers umgibt ein Token, das ein Angreifer signiert hat.</translation>
    </message>
    <message>
        <source>An attacker&apos;s signature is around the good token.</source>
        <translation>Die Signatur eines Angreifers umgibt das gute Token.</translation>
    </message>
    <message>
        <source>It is encrypted for the verifier, which anybody can, and what is inside is not signed.</source>
        <translation>Es ist für den Prüfer verschlüsselt, was jeder kann, und was darin ist, ist nicht signiert.</translation>
    </message>
    <message>
        <source>It is encrypted for the verifier, and an attacker signed what is inside.</source>
        <translation>Es ist für den Prüfer verschlüsselt, und was darin ist, hat ein Angreifer signiert.</translation>
    </message>
    <message>
        <source>The claims are encrypted for the verifier, and not signed at all.</source>
        <translation>Die Claims sind für den Prüfer verschlüsselt und gar nicht signiert.</translation>
    </message>
    <message>
        <source>It is encrypted for the verifier, and its few kilobytes inflate to 17 MiB.</source>
        <translation>Es ist für den Prüfer verschlüsselt, und seine wenigen Kilobytes ergeben entpackt 17 MiB.</translation>
    </message>
    <message>
        <source>It asks for two thousand million iterations before it can be refused.</source>
        <translation>Es verlangt zwei Milliarden Iterationen, bevor es abgewiesen werden kann.</translation>
    </message>
    <message>
        <source>The good token that all others are made from.</source>
        <translation>Das gute Token, aus dem alle anderen gemacht sind.</translation>
    </message>
    <message>
        <source>It expired a moment ago, less than clocks may differ.</source>
        <translation>Es ist vor einem Augenblick abgelaufen; so viel dürfen Uhren abweichen.</translation>
    </message>
    <message>
        <source>It begins in a moment, less than clocks may differ.</source>
        <translation>Es wird in einem Augenblick gültig; so viel dürfen Uhren abweichen.</translation>
    </message>
    <message>
        <source>It has been valid for an hour.</source>
        <translation>Es ist seit einer Stunde gültig.</translation>
    </message>
    <message>
        <source>It was issued by a clock that is a moment ahead.</source>
        <translation>Es wurde nach einer Uhr ausgestellt, die ein wenig vorgeht.</translation>
    </message>
    <message>
        <source>It does not say when it was issued, which nobody asked for.</source>
        <translation>Es sagt nicht, wann es ausgestellt wurde, und niemand hat es verlangt.</translation>
    </message>
    <message>
        <source>Its times have fractions of seconds.</source>
        <translation>Seine Zeiten haben Bruchteile von Sekunden.</translation>
    </message>
    <message>
        <source>Its expiry is written with an exponent.</source>
        <translation>Sein Ablaufdatum ist mit einem Exponenten geschrieben.</translation>
    </message>
    <message>
        <source>Its audience is an array of one.</source>
        <translation>Seine Zielgruppe ist ein Array mit einer einzigen.</translation>
    </message>
    <message>
        <source>It is for others as well.</source>
        <translation>Es ist auch für andere.</translation>
    </message>
    <message>
        <source>It has claims that nobody knows, which must be ignored.</source>
        <translation>Es hat Claims, die niemand kennt und die zu übergehen sind.</translation>
    </message>
    <message>
        <source>It has a name beyond ASCII, plain and escaped.</source>
        <translation>Es hat einen Namen jenseits von ASCII, unmittelbar und als Rückstrichfolge geschrieben.</translation>
    </message>
    <message>
        <source>The name of a claim is written with an escape.</source>
        <translation>Der Name eines Claims ist mit einer Rückstrichfolge geschrieben.</translation>
    </message>
    <message>
        <source>It has a claim of two thousand characters.</source>
        <translation>Es hat einen Claim mit zweitausend Zeichen.</translation>
    </message>
    <message>
        <source>Its JSON is spread over lines.</source>
        <translation>Sein JSON ist auf Zeilen verteilt.</translation>
    </message>
    <message>
        <source>The JSON of its header is spread over lines.</source>
        <translation>Das JSON seines Headers ist auf Zeilen verteilt.</translation>
    </message>
    <message>
        <source>Its header has a parameter that nobody knows, which must be ignored.</source>
        <translation>Sein Header hat einen Parameter, den niemand kennt und der zu übergehen ist.</translation>
    </message>
    <message>
        <source>The algorithm stands last in its header.</source>
        <translation>Der Algorithmus steht in seinem Header an letzter Stelle.</translation>
    </message>
    <message>
        <source>Its typ is in lower case: media types have no case.</source>
        <translation>Sein typ ist kleingeschrieben: Bei Medientypen zählt die Groß- und Kleinschreibung nicht.</translation>
    </message>
    <message>
        <source>Its typ is written as a whole media type.</source>
        <translation>Sein typ ist als ganzer Medientyp geschrieben.</translation>
    </message>
    <message>
        <source>It does not name its key, of which there is one that fits.</source>
        <translation>Es nennt seinen Schlüssel nicht, und es gibt genau einen, der passt.</translation>
    </message>
    <message>
        <source>It is signed with the issuer&apos;s next key, and names it.</source>
        <translation>Es ist mit dem nächsten Schlüssel des Ausstellers signiert und nennt ihn.</translation>
    </message>
    <message>
        <source>It is a logout token, by its typ.</source>
        <translation>Seinem typ nach ist es ein Logout-Token.</translation>
    </message>
    <message>
        <source>It is a DPoP proof, by its typ.</source>
        <translation>Seinem typ nach ist es ein DPoP-Nachweis.</translation>
    </message>
    <message>
        <source>It is a security event token, by its typ.</source>
        <translation>Seinem typ nach ist es ein Security Event Token.</translation>
    </message>
    <message>
        <source>It is the key binding of an SD-JWT, by its typ.</source>
        <translation>Seinem typ nach ist es die Schlüsselbindung eines SD-JWT.</translation>
    </message>
    <message>
        <source>It does not say what kind of token it is, where a kind is expected.</source>
        <translation>Es sagt nicht, welche Art von Token es ist, wo eine Art erwartet wird.</translation>
    </message>
    <message>
        <source>Its typ is a number.</source>
        <translation>Sein typ ist eine Zahl.</translation>
    </message>
    <message>
        <source>It asks to be refused by whoever does not know a certain parameter, which nobody does.</source>
        <translation>Es verlangt, von jedem abgewiesen zu werden, der einen bestimmten Parameter nicht kennt, und den kennt niemand.</translation>
    </message>
    <message>
        <source>It calls a parameter critical that it does not have.</source>
        <translation>Es nennt einen Parameter kritisch, den es nicht hat.</translation>
    </message>
    <message>
        <source>Its list of critical parameters is empty.</source>
        <translation>Seine Liste kritischer Parameter ist leer.</translation>
    </message>
    <message>
        <source>Its list of critical parameters is text.</source>
        <translation>Seine Liste kritischer Parameter ist Text.</translation>
    </message>
    <message>
        <source>Its list of critical parameters is null.</source>
        <translation>Seine Liste kritischer Parameter ist null.</translation>
    </message>
    <message>
        <source>It calls critical what the standard itself defines.</source>
        <translation>Es nennt kritisch, was der Standard selbst festlegt.</translation>
    </message>
    <message>
        <source>Its list of critical parameters holds a number.</source>
        <translation>Seine Liste kritischer Parameter enthält eine Zahl.</translation>
    </message>
    <message>
        <source>Its payload is not encoded, which no JWT may do.</source>
        <translation>Sein Payload ist nicht codiert, was kein JWT darf.</translation>
    </message>
    <message>
        <source>The same, with the claims in clear between the dots.</source>
        <translation>Dasselbe, mit den Claims im Klartext zwischen den Punkten.</translation>
    </message>
    <message>
        <source>Whether its payload is encoded is said in text.</source>
        <translation>Ob sein Payload codiert ist, ist als Text angegeben.</translation>
    </message>
    <message>
        <source>It names its algorithm twice, first the right one, then none.</source>
        <translation>Es nennt seinen Algorithmus zweimal, zuerst den richtigen, dann none.</translation>
    </message>
    <message>
        <source>It has two types; the last one, which counts, is wrong.</source>
        <translation>Es hat zwei Typen; der letzte, der zählt, ist falsch.</translation>
    </message>
    <message>
        <source>Its header is no JSON.</source>
        <translation>Sein Header ist kein JSON.</translation>
    </message>
    <message>
        <source>Its header is an array.</source>
        <translation>Sein Header ist ein Array.</translation>
    </message>
    <message>
        <source>Its header is empty.</source>
        <translation>Sein Header ist leer.</translation>
    </message>
    <message>
        <source>Something follows the JSON of its header.</source>
        <translation>Auf das JSON seines Headers folgt noch etwas.</translation>
    </message>
    <message>
        <source>Its header is not in UTF-8.</source>
        <translation>Sein Header ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Its header has thousands of arrays within each other, and the signature of an attacker: it must be refused, and nothing may break.</source>
        <translation>Sein Header hat Tausende von ineinander verschachtelten Arrays und die Signatur eines Angreifers: Es muss abgewiesen werden, und nichts darf dabei versagen.</translation>
    </message>
    <message>
        <source>The same of its payload.</source>
        <translation>Dasselbe mit seinem Payload.</translation>
    </message>
    <message>
        <source>It is signed by an attacker, whose public key its header brings along.</source>
        <translation>Es ist von einem Angreifer signiert, dessen öffentlichen Schlüssel sein Header mitbringt.</translation>
    </message>
    <message>
        <source>The same, with the issuer&apos;s kid on the attacker&apos;s key.</source>
        <translation>Dasselbe, mit dem kid des Ausstellers am Schlüssel des Angreifers.</translation>
    </message>
    <message>
        <source>An HMAC whose secret its header brings along.</source>
        <translation>Ein HMAC, dessen Geheimnis sein Header mitbringt.</translation>
    </message>
    <message>
        <source>Its header brings along a JWK that is no object.</source>
        <translation>Sein Header bringt ein JWK mit, das kein Objekt ist.</translation>
    </message>
    <message>
        <source>It is signed by an attacker, and says where to fetch the key: here, at this very machine.</source>
        <translation>Es ist von einem Angreifer signiert und sagt, wo der Schlüssel zu holen ist: hier, auf genau diesem Rechner.</translation>
    </message>
    <message>
        <source>The same with an address of IPv6.</source>
        <translation>Dasselbe mit einer IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The same with the issuer&apos;s name in front of an @, where it is a user&apos;s.</source>
        <translation>Dasselbe mit dem Namen des Ausstellers vor einem @, wo er der eines Benutzers ist.</translation>
    </message>
    <message>
        <source>It says that the key is in a file.</source>
        <translation>Es sagt, dass der Schlüssel in einer Datei ist.</translation>
    </message>
    <message>
        <source>It says where to fetch the certificate: here, at this very machine.</source>
        <translation>Es sagt, wo das Zertifikat zu holen ist: hier, auf genau diesem Rechner.</translation>
    </message>
    <message>
        <source>The certificate that its header brings along is none.</source>
        <translation>Das Zertifikat, das sein Header mitbringt, ist keines.</translation>
    </message>
    <message>
        <source>It names a key that nobody has, and is signed by an attacker.</source>
        <translation>Es nennt einen Schlüssel, den niemand hat, und ist von einem Angreifer signiert.</translation>
    </message>
    <message>
        <source>It names the issuer&apos;s key, and is signed by an attacker.</source>
        <translation>Es nennt den Schlüssel des Ausstellers und ist von einem Angreifer signiert.</translation>
    </message>
    <message>
        <source>Its kid leads out of the folder of keys, to an empty file.</source>
        <translation>Sein kid führt aus dem Ordner der Schlüssel hinaus, zu einer leeren Datei.</translation>
    </message>
    <message>
        <source>The same, percent-encoded.</source>
        <translation>Dasselbe, prozentcodiert.</translation>
    </message>
    <message>
        <source>The same with backslashes.</source>
        <translation>Dasselbe mit Rückstrichen.</translation>
    </message>
    <message>
        <source>Its kid is the path of a file whose content is known.</source>
        <translation>Sein kid ist der Pfad einer Datei, deren Inhalt bekannt ist.</translation>
    </message>
    <message>
        <source>Its kid has a zero byte, at which some programs stop reading.</source>
        <translation>Sein kid hat ein Nullbyte, an dem manche Programme aufhören zu lesen.</translation>
    </message>
    <message>
        <source>Its kid makes a query of SQL yield a secret of the attacker&apos;s.</source>
        <translation>Sein kid lässt eine SQL-Abfrage ein Geheimnis des Angreifers liefern.</translation>
    </message>
    <message>
        <source>Its kid makes a condition of SQL always true.</source>
        <translation>Sein kid macht eine SQL-Bedingung immer wahr.</translation>
    </message>
    <message>
        <source>Its kid would run a command in a shell.</source>
        <translation>Sein kid würde in einer Shell einen Befehl ausführen.</translation>
    </message>
    <message>
        <source>Its kid would widen a search in LDAP.</source>
        <translation>Sein kid würde eine Suche in LDAP ausweiten.</translation>
    </message>
    <message>
        <source>Its kid is an object, with which a document database compares anew.</source>
        <translation>Sein kid ist ein Objekt, mit dem eine Dokumentdatenbank anders vergleicht.</translation>
    </message>
    <message>
        <source>Its kid is an address, here at this very machine.</source>
        <translation>Sein kid ist eine Adresse, hier auf genau diesem Rechner.</translation>
    </message>
    <message>
        <source>Its kid is __proto__, which every object of JavaScript has.</source>
        <translation>Sein kid ist __proto__, das jedes Objekt von JavaScript hat.</translation>
    </message>
    <message>
        <source>Its kid has four thousand characters.</source>
        <translation>Sein kid hat viertausend Zeichen.</translation>
    </message>
    <message>
        <source>Its kid is a number.</source>
        <translation>Sein kid ist eine Zahl.</translation>
    </message>
    <message>
        <source>An HMAC with the secret &quot;secret&quot;.</source>
        <translation>Ein HMAC mit dem Geheimnis „secret“.</translation>
    </message>
    <message>
        <source>An HMAC with the secret of a well-known example.</source>
        <translation>Ein HMAC mit dem Geheimnis eines bekannten Beispiels.</translation>
    </message>
    <message>
        <source>An HMAC with the longer secret of that example.</source>
        <translation>Ein HMAC mit dem längeren Geheimnis dieses Beispiels.</translation>
    </message>
    <message>
        <source>An HMAC with the secret &quot;changeme&quot;.</source>
        <translation>Ein HMAC mit dem Geheimnis „changeme“.</translation>
    </message>
    <message>
        <source>An HMAC with the secret &quot;password&quot;.</source>
        <translation>Ein HMAC mit dem Geheimnis „password“.</translation>
    </message>
    <message>
        <source>An HMAC with the secret &quot;undefined&quot;, as of a variable that was never set.</source>
        <translation>Ein HMAC mit dem Geheimnis „undefined“, wie von einer nie gesetzten Variablen.</translation>
    </message>
    <message>
        <source>An HMAC with an empty secret, as of a variable that was never set.</source>
        <translation>Ein HMAC mit leerem Geheimnis, wie von einer nie gesetzten Variablen.</translation>
    </message>
    <message>
        <source>An HMAC with the first eight bytes of the secret.</source>
        <translation>Ein HMAC mit den ersten acht Bytes des Geheimnisses.</translation>
    </message>
    <message>
        <source>Its signature was taken away; the dot is still there.</source>
        <translation>Seine Signatur wurde entfernt; der Punkt ist noch da.</translation>
    </message>
    <message>
        <source>Its signature was taken away, with the dot in front.</source>
        <translation>Seine Signatur wurde entfernt, samt dem Punkt davor.</translation>
    </message>
    <message>
        <source>Another key of the same kind signed it.</source>
        <translation>Ein anderer Schlüssel derselben Art hat es signiert.</translation>
    </message>
    <message>
        <source>One bit at the begin of its signature was turned.</source>
        <translation>Ein Bit am Anfang seiner Signatur wurde gekippt.</translation>
    </message>
    <message>
        <source>One bit at the end of its signature was turned.</source>
        <translation>Ein Bit am Ende seiner Signatur wurde gekippt.</translation>
    </message>
    <message>
        <source>The last byte of its signature is missing.</source>
        <translation>Das letzte Byte seiner Signatur fehlt.</translation>
    </message>
    <message>
        <source>Half of its signature is missing.</source>
        <translation>Die Hälfte seiner Signatur fehlt.</translation>
    </message>
    <message>
        <source>All but the first byte of its signature is missing.</source>
        <translation>Von seiner Signatur fehlt alles bis auf das erste Byte.</translation>
    </message>
    <message>
        <source>A zero byte follows its signature.</source>
        <translation>Auf seine Signatur folgt ein Nullbyte.</translation>
    </message>
    <message>
        <source>A zero byte stands in front of its signature.</source>
        <translation>Vor seiner Signatur steht ein Nullbyte.</translation>
    </message>
    <message>
        <source>All bits of its signature are one.</source>
        <translation>Alle Bits seiner Signatur sind 1.</translation>
    </message>
    <message>
        <source>Its signature is the hexadecimal digits of the right one.</source>
        <translation>Seine Signatur besteht aus den hexadezimalen Ziffern der richtigen.</translation>
    </message>
    <message>
        <source>Its signature is base64url within base64url.</source>
        <translation>Seine Signatur ist Base64url in Base64url.</translation>
    </message>
    <message>
        <source>Its signature is a hash of what is signed, which needs no key.</source>
        <translation>Seine Signatur ist ein Hash dessen, was signiert ist; dafür braucht man keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Its signature is that of another token of the issuer&apos;s.</source>
        <translation>Seine Signatur ist die eines anderen Tokens des Ausstellers.</translation>
    </message>
    <message>
        <source>Its payload was changed: somebody else is named.</source>
        <translation>Sein Payload wurde geändert: Jemand anders wird genannt.</translation>
    </message>
    <message>
        <source>Its payload says the same in another spelling: what counts is what was received.</source>
        <translation>Sein Payload sagt dasselbe in anderer Schreibweise: Es zählt, was empfangen wurde.</translation>
    </message>
    <message>
        <source>Its header was changed: a parameter was added.</source>
        <translation>Sein Header wurde geändert: Ein Parameter kam hinzu.</translation>
    </message>
    <message>
        <source>r and s of its signature are 0, which some programs took for any signature (CVE-2022-21449).</source>
        <translation>r und s seiner Signatur sind 0, was manche Programme als gültige Signatur für alles nahmen (CVE-2022-21449).</translation>
    </message>
    <message>
        <source>r of its signature is 0.</source>
        <translation>r seiner Signatur ist 0.</translation>
    </message>
    <message>
        <source>s of its signature is 0.</source>
        <translation>s seiner Signatur ist 0.</translation>
    </message>
    <message>
        <source>r and s are the order of the curve, which is the same as 0.</source>
        <translation>r und s sind die Ordnung der Kurve, was dasselbe ist wie 0.</translation>
    </message>
    <message>
        <source>r is the order of the curve.</source>
        <translation>r ist die Ordnung der Kurve.</translation>
    </message>
    <message>
        <source>s is the order of the curve.</source>
        <translation>s ist die Ordnung der Kurve.</translation>
    </message>
    <message>
        <source>r and s have changed places.</source>
        <translation>r und s haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>Its signature is in DER, as other protocols have it.</source>
        <translation>Seine Signatur ist in DER, wie andere Protokolle sie haben.</translation>
    </message>
    <message>
        <source>r and s have a zero byte in front each.</source>
        <translation>Vor r und s steht je ein Nullbyte.</translation>
    </message>
    <message>
        <source>S has the order of the group added, which makes a second signature of the same.</source>
        <translation>Zu S ist die Ordnung der Gruppe addiert, was eine zweite Signatur desselben ergibt.</translation>
    </message>
    <message>
        <source>R is the neutral element and S is 0.</source>
        <translation>R ist das neutrale Element, und S ist 0.</translation>
    </message>
    <message>
        <source>R and S have changed places.</source>
        <translation>R und S haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>Its signature is 1, which every exponent leaves as it is.</source>
        <translation>Seine Signatur ist 1, die jeder Exponent so lässt, wie sie ist.</translation>
    </message>
    <message>
        <source>Its signature is 0, which every exponent leaves as it is.</source>
        <translation>Seine Signatur ist 0, die jeder Exponent so lässt, wie sie ist.</translation>
    </message>
    <message>
        <source>Its signature is the modulus, which is out of range.</source>
        <translation>Seine Signatur ist der Modul, der außerhalb des Bereichs liegt.</translation>
    </message>
    <message>
        <source>Its MAC has its first ten bytes alone, as other protocols allow.</source>
        <translation>Sein MAC hat nur die ersten zehn Bytes, wie andere Protokolle es erlauben.</translation>
    </message>
    <message>
        <source>All bytes of its MAC are zero.</source>
        <translation>Alle Bytes seines MAC sind 0.</translation>
    </message>
    <message>
        <source>Its MAC is over the payload alone.</source>
        <translation>Sein MAC geht nur über den Payload.</translation>
    </message>
    <message>
        <source>It expired an hour and more ago.</source>
        <translation>Es ist seit mehr als einer Stunde abgelaufen.</translation>
    </message>
    <message>
        <source>It expired a minute more ago than clocks may differ.</source>
        <translation>Es ist eine Minute länger abgelaufen, als Uhren abweichen dürfen.</translation>
    </message>
    <message>
        <source>Its expiry is 0, which is a time and not the lack of one.</source>
        <translation>Sein Ablaufdatum ist 0; das ist eine Zeit und nicht das Fehlen einer solchen.</translation>
    </message>
    <message>
        <source>Its expiry is negative, before 1970.</source>
        <translation>Sein Ablaufdatum ist negativ, also vor 1970.</translation>
    </message>
    <message>
        <source>It expired long ago, at a time with a fraction.</source>
        <translation>Es ist vor langem abgelaufen, zu einer Zeit mit Bruchteil.</translation>
    </message>
    <message>
        <source>It never expires, where an expiry is asked for.</source>
        <translation>Es läuft nie ab, wo ein Ablaufdatum verlangt ist.</translation>
    </message>
    <message>
        <source>Its expiry is named EXP; names of claims have case.</source>
        <translation>Sein Ablaufdatum heißt EXP; bei Namen von Claims zählt die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Its expiry is null.</source>
        <translation>Sein Ablaufdatum ist null.</translation>
    </message>
    <message>
        <source>Its expiry is true.</source>
        <translation>Sein Ablaufdatum ist true.</translation>
    </message>
    <message>
        <source>Its expiry is a number in a string.</source>
        <translation>Sein Ablaufdatum ist eine Zahl in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Its expiry is in the past, and in a string.</source>
        <translation>Sein Ablaufdatum ist vergangen und steht in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Its expiry is a date of ISO 8601.</source>
        <translation>Sein Ablaufdatum ist ein Datum nach ISO 8601.</translation>
    </message>
    <message>
        <source>Its expiry is a word, which compares as no number does.</source>
        <translation>Sein Ablaufdatum ist ein Wort, das sich nicht wie eine Zahl vergleichen lässt.</translation>
    </message>
    <message>
        <source>Its expiry is empty text.</source>
        <translation>Sein Ablaufdatum ist leerer Text.</translation>
    </message>
    <message>
        <source>Its expiry is an array, which some languages turn into a number.</source>
        <translation>Sein Ablaufdatum ist ein Array, aus dem manche Sprachen eine Zahl machen.</translation>
    </message>
    <message>
        <source>Its expiry is an object.</source>
        <translation>Sein Ablaufdatum ist ein Objekt.</translation>
    </message>
    <message>
        <source>Its expiry overflows every number, into infinity.</source>
        <translation>Sein Ablaufdatum sprengt jede Zahl und wird unendlich.</translation>
    </message>
    <message>
        <source>Its expiry is NaN, which no JSON has and nothing is later than.</source>
        <translation>Sein Ablaufdatum ist NaN; JSON kennt das nicht, und keine Zeit ist später.</translation>
    </message>
    <message>
        <source>It has two expiries; the last one, which counts, is past.</source>
        <translation>Es hat zwei Ablaufdaten; das letzte, das zählt, ist vergangen.</translation>
    </message>
    <message>
        <source>Its expiry stands in the header, where it says nothing.</source>
        <translation>Sein Ablaufdatum steht im Header, wo es nichts besagt.</translation>
    </message>
    <message>
        <source>It begins in an hour.</source>
        <translation>Es wird in einer Stunde gültig.</translation>
    </message>
    <message>
        <source>It begins a minute later than clocks may differ.</source>
        <translation>Es wird eine Minute später gültig, als Uhren abweichen dürfen.</translation>
    </message>
    <message>
        <source>It begins in the year 9999.</source>
        <translation>Es wird im Jahr 9999 gültig.</translation>
    </message>
    <message>
        <source>Its begin counts milliseconds: it is thousands of years away.</source>
        <translation>Sein Gültigkeitsbeginn zählt Millisekunden: Bis dahin sind es Tausende von Jahren.</translation>
    </message>
    <message>
        <source>It begins later than a 64-bit number of seconds can say.</source>
        <translation>Es wird später gültig, als eine 64-Bit-Zahl von Sekunden sagen kann.</translation>
    </message>
    <message>
        <source>Its begin is a number in a string.</source>
        <translation>Sein Gültigkeitsbeginn ist eine Zahl in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Its begin is in the future, and in a string.</source>
        <translation>Sein Gültigkeitsbeginn liegt in der Zukunft und steht in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Its begin is null.</source>
        <translation>Sein Gültigkeitsbeginn ist null.</translation>
    </message>
    <message>
        <source>The time it was issued at is text.</source>
        <translation>Die Zeit, zu der es ausgestellt wurde, ist Text.</translation>
    </message>
    <message>
        <source>What must be accepted</source>
        <translation>Was angenommen werden muss</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Keys that the token brings along</source>
        <translation>Schlüssel, die das Token mitbringt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>needs a key pair</source>
        <translation>braucht ein Schlüsselpaar</translation>
    </message>
    <message>
        <source>needs an RSA key</source>
        <translation>braucht einen RSA-Schlüssel</translation>
    </message>
    <message>
        <source>needs an ECDSA key</source>
        <translation>braucht einen ECDSA-Schlüssel</translation>
    </message>
    <message>
        <source>needs an EdDSA key</source>
        <translation>braucht einen EdDSA-Schlüssel</translation>
    </message>
    <message>
        <source>needs a shared secret</source>
        <translation>braucht ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>needs an algorithm whose hash can be another</source>
        <translation>braucht einen Algorithmus, dessen Hash ein anderer sein kann</translation>
    </message>
    <message>
        <source>needs a public key that can be encrypted for</source>
        <translation>braucht einen öffentlichen Schlüssel, für den sich verschlüsseln lässt</translation>
    </message>
    <message>
        <source>needs a second key of the same kind with a kid</source>
        <translation>braucht einen zweiten Schlüssel derselben Art mit einem kid</translation>
    </message>
    <message>
        <source>needs an expected typ</source>
        <translation>braucht ein erwartetes typ</translation>
    </message>
    <message>
        <source>It is signed with an RSA key of 1024 bits, whose public half its header brings along.</source>
        <translation>Es ist mit einem RSA-Schlüssel von 1024 Bit signiert, dessen öffentliche Hälfte sein Header mitbringt.</translation>
    </message>
</context>
<context>
    <name>TabTitle</name>
    <message>
        <source>Unsecured JWT</source>
        <translation>Ungesichertes JWT</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tab&apos;s name and its verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>OpenID Connect ID token</source>
        <translation>OpenID-Connect-ID-Token</translation>
    </message>
    <message>
        <source>Tells a client who signed in, and how.</source>
        <translation>Sagt einem Client, wer sich angemeldet hat und wie.</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>OAuth-Access-Token</translation>
    </message>
    <message>
        <source>Lets a client call an API, with the scope that was granted.</source>
        <translation>Lässt einen Client eine API aufrufen, mit dem gewährten Scope.</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>Proves with each request that its sender has the key that the access token is bound to.</source>
        <translation>Beweist mit jeder Anfrage, dass ihr Absender den Schlüssel hat, an den das Access-Token gebunden ist.</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Client-Assertion</translation>
    </message>
    <message>
        <source>Authenticates a client at an authorization server in place of a secret.</source>
        <translation>Weist einen Client bei einem Autorisierungsserver aus, anstelle eines Geheimnisses.</translation>
    </message>
    <message>
        <source>Back-channel logout token</source>
        <translation>Back-Channel-Logout-Token</translation>
    </message>
    <message>
        <source>Tells a client that a session has ended.</source>
        <translation>Sagt einem Client, dass eine Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>Security event token</source>
        <translation>Security Event Token</translation>
    </message>
    <message>
        <source>Tells a receiver what has happened: here, that a session was revoked.</source>
        <translation>Sagt einem Empfänger, was geschehen ist: hier, dass eine Sitzung widerrufen wurde.</translation>
    </message>
    <message>
        <source>Microsoft Entra access token</source>
        <translation>Access-Token von Microsoft Entra</translation>
    </message>
    <message>
        <source>Version 2.0, for a user who is signed in.</source>
        <translation>Version 2.0, für einen angemeldeten Benutzer.</translation>
    </message>
    <message>
        <source>Auth0 access token</source>
        <translation>Access-Token von Auth0</translation>
    </message>
    <message>
        <source>For an API with permissions; the issuer ends with a slash.</source>
        <translation>Für eine API mit Berechtigungen; der Aussteller endet mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Keycloak access token</source>
        <translation>Access-Token von Keycloak</translation>
    </message>
    <message>
        <source>With the roles of the realm and of its clients.</source>
        <translation>Mit den Rollen des Realms und seiner Clients.</translation>
    </message>
    <message>
        <source>Amazon Cognito access token</source>
        <translation>Access-Token von Amazon Cognito</translation>
    </message>
    <message>
        <source>Of a user pool: the client is in client_id, and there is no audience.</source>
        <translation>Aus einem User Pool: Der Client steht in client_id, und es gibt keine Zielgruppe.</translation>
    </message>
    <message>
        <source>Google ID token</source>
        <translation>ID-Token von Google</translation>
    </message>
    <message>
        <source>Of a Workspace account, whose domain is in hd.</source>
        <translation>Für ein Workspace-Konto, dessen Domain in hd steht.</translation>
    </message>
    <message>
        <source>Kubernetes service account token</source>
        <translation>Service-Account-Token von Kubernetes</translation>
    </message>
    <message>
        <source>Bound to a pod, as the cluster projects it.</source>
        <translation>An einen Pod gebunden, wie der Cluster es bereitstellt.</translation>
    </message>
    <message>
        <source>GitHub Actions token</source>
        <translation>Token von GitHub Actions</translation>
    </message>
    <message>
        <source>With which a workflow signs in to a cloud.</source>
        <translation>Damit meldet sich ein Workflow bei einer Cloud an.</translation>
    </message>
    <message>
        <source>SD-JWT credential</source>
        <translation>SD-JWT-Nachweis</translation>
    </message>
    <message>
        <source>Its holder shows only those claims that are asked for.</source>
        <translation>Der Inhaber zeigt nur die Claims, nach denen gefragt wird.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration follows: in 5 minutes</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration: 3 days ago</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day under a timeline: 24 Nov; Qt&apos;s letters for dates</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>as of</source>
        <comment>label of an instant: as of 24 Nov 2026</comment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration: 1 hour 30 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Over before it begins</source>
        <translation>Abgelaufen vor dem Beginn</translation>
    </message>
    <message>
        <source>No lifetime</source>
        <translation>Keine Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Lifetime without a beginning</source>
        <translation>Gültigkeitsdauer ohne Beginn</translation>
    </message>
    <message>
        <source>Lifetime %1</source>
        <comment>a duration follows</comment>
        <translation>Gültigkeitsdauer von %1</translation>
    </message>
    <message>
        <source>leeway %1</source>
        <comment>a duration follows</comment>
        <translation>Toleranz von %1</translation>
    </message>
    <message>
        <source>the issuer&apos;s clock is ahead by %1 or more</source>
        <comment>a duration follows</comment>
        <translation>die Uhr des Ausstellers hat einen Vorsprung von %1 oder mehr</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>claims, their time and how far away that is</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>looked at as of %1, not now</source>
        <translation>betrachtet mit Stand %1, nicht jetzt</translation>
    </message>
    <message>
        <source>looked at now</source>
        <translation>betrachtet mit Stand jetzt</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>It has changed since it was searched.</source>
        <comment>a file</comment>
        <translation>Sie hat sich geändert, seit sie durchsucht wurde.</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>unsecured</source>
        <comment>a token without signature, RFC 7519 section 6</comment>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Schlüsselbindung</translation>
    </message>
    <message>
        <source>Token inside</source>
        <translation>Inneres Token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>heading of a column</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading of a column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>heading of a column: in 5 minutes</comment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>heading of a column: JWS, JWE, SD-JWT</comment>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>decrypted</source>
        <translation>entschlüsselt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>other claims</source>
        <translation>andere Claims</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <translation>verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>initialization vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <translation>Geheimtext</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>a name of COSE, which no JOSE header may carry</source>
        <translation>ein Name aus COSE, den kein JOSE-Header tragen darf</translation>
    </message>
    <message>
        <source>encryption without authentication, which JWE prohibits</source>
        <translation>eine Verschlüsselung ohne Authentifizierung, die JWE verbietet</translation>
    </message>
    <message>
        <source>a name from a draft that expired before it was registered</source>
        <translation>ein Name aus einem Entwurf, der vor der Registrierung auslief</translation>
    </message>
    <message>
        <source>a national algorithm that JOSE never registered</source>
        <translation>ein nationaler Algorithmus, den JOSE nie registriert hat</translation>
    </message>
    <message>
        <source>OpenPubkey&apos;s proof of knowing an RSA signature</source>
        <translation>der Nachweis von OpenPubkey, eine RSA-Signatur zu kennen</translation>
    </message>
    <message>
        <source>a BBS proof, which JSON Web Proofs carry</source>
        <translation>ein BBS-Nachweis, wie ihn JSON Web Proofs tragen</translation>
    </message>
    <message>
        <source>secp256k1 with a recovery byte, used for DIDs</source>
        <translation>secp256k1 mit einem Byte zur Wiederherstellung, wie bei DIDs</translation>
    </message>
    <message>
        <source>the name that ML-DSA-44 had as a candidate</source>
        <translation>der Name, den ML-DSA-44 als Kandidat hatte</translation>
    </message>
    <message>
        <source>the name that ML-DSA-65 had as a candidate</source>
        <translation>der Name, den ML-DSA-65 als Kandidat hatte</translation>
    </message>
    <message>
        <source>the name that ML-DSA-87 had as a candidate</source>
        <translation>der Name, den ML-DSA-87 als Kandidat hatte</translation>
    </message>
    <message>
        <source>strict base64url</source>
        <translation>strenges Base64url</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>eine ganze Zahl über null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>unprotected header</source>
        <translation>ungeschützter Header</translation>
    </message>
    <message>
        <source>additional data</source>
        <translation>zusätzliche Daten</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>key binding</source>
        <translation>Schlüsselbindung</translation>
    </message>
    <message>
        <source>a signature from a draft, which is not registered yet</source>
        <translation>eine Signatur aus einem Entwurf, noch nicht registriert</translation>
    </message>
    <message>
        <source>Ed25519 over a hash, which JOSE does not have</source>
        <translation>Ed25519 über einen Hashwert, das es in JOSE nicht gibt</translation>
    </message>
    <message>
        <source>a family, of which one must be named: ML-DSA-44, ML-DSA-65 or ML-DSA-87</source>
        <translation>eine Familie, aus der eines zu nennen ist: ML-DSA-44, ML-DSA-65 oder ML-DSA-87</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>r</source>
        <translation>r</translation>
    </message>
    <message>
        <source>r and s</source>
        <translation>r und s</translation>
    </message>
    <message>
        <source>r and s each</source>
        <translation>r und s jeweils für sich</translation>
    </message>
    <message>
        <source>all of it at once</source>
        <translation>alles zusammen</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>der Signatur</translation>
    </message>
    <message>
        <source>zeros before r or s</source>
        <translation>Nullen vor r oder s</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>an ihrem Ende</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>an ihrem Anfang</translation>
    </message>
    <message>
        <source>which were then encoded as base64url</source>
        <translation>die dann als Base64url codiert wurden</translation>
    </message>
    <message>
        <source>where base64url belongs</source>
        <translation>wo Base64url hingehört</translation>
    </message>
    <message>
        <source>standard base64, whose plus signs have become blanks</source>
        <translation>Standard-Base64, dessen Pluszeichen zu Leerzeichen geworden sind</translation>
    </message>
    <message>
        <source>base64 with - and _ exchanged</source>
        <translation>Base64 mit vertauschtem - und _</translation>
    </message>
    <message>
        <source>base64 with a comma where a slash belongs</source>
        <translation>Base64 mit einem Komma, wo ein Schrägstrich hingehört</translation>
    </message>
    <message>
        <source>a digit that counts its padding</source>
        <translation>einer Ziffer, die ihre Füllzeichen zählt</translation>
    </message>
    <message>
        <source>base64 text</source>
        <translation>Base64-Text</translation>
    </message>
    <message>
        <source>percent-encoded text</source>
        <translation>prozentcodierter Text</translation>
    </message>
    <message>
        <source>UTF-8 that took each byte for a character</source>
        <translation>UTF-8, das jedes Byte für ein Zeichen hielt</translation>
    </message>
    <message>
        <source>numbers one by one</source>
        <translation>einzelne Zahlen</translation>
    </message>
    <message>
        <source>a literal of Python</source>
        <translation>ein Python-Literal</translation>
    </message>
    <message>
        <source>in hexadecimal digits</source>
        <translation>in hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>in plain bytes</source>
        <translation>in reinen Bytes</translation>
    </message>
    <message>
        <source>in base64</source>
        <translation>in Base64</translation>
    </message>
    <message>
        <source>in base64url</source>
        <translation>in Base64url</translation>
    </message>
    <message>
        <source>with its padding</source>
        <translation>mit Füllzeichen</translation>
    </message>
    <message>
        <source>without its padding</source>
        <translation>ohne Füllzeichen</translation>
    </message>
    <message>
        <source>the payload alone</source>
        <translation>nur der Payload</translation>
    </message>
    <message>
        <source>the payload alone, without its padding</source>
        <translation>nur der Payload, ohne Füllzeichen</translation>
    </message>
    <message>
        <source>in lines of 76 characters</source>
        <translation>in Zeilen von 76 Zeichen</translation>
    </message>
    <message>
        <source>header and payload</source>
        <translation>Header und Payload</translation>
    </message>
    <message>
        <source>with a single audience written in the other way</source>
        <translation>mit einer einzelnen Zielgruppe in der anderen Schreibweise</translation>
    </message>
    <message>
        <source>with its members in another order</source>
        <translation>mit den Elementen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>without the white space at its end</source>
        <translation>ohne den Leerraum am Ende</translation>
    </message>
    <message>
        <source>with a line break at its end</source>
        <translation>mit einem Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>with a blank at its end</source>
        <translation>mit einem Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>with a byte order mark in front</source>
        <translation>mit einer Bytereihenfolge-Marke (BOM) davor</translation>
    </message>
    <message>
        <source>with other line ends</source>
        <translation>mit anderen Zeilenenden</translation>
    </message>
    <message>
        <source>in Latin-1</source>
        <translation>in Latin-1</translation>
    </message>
    <message>
        <source>in UTF-8 that was encoded twice</source>
        <translation>in doppelt codiertem UTF-8</translation>
    </message>
    <message>
        <source>in UTF-16</source>
        <translation>in UTF-16</translation>
    </message>
    <message>
        <source>without white space</source>
        <translation>ohne Leerraum</translation>
    </message>
    <message>
        <source>as Python&apos;s json.dumps writes it</source>
        <translation>so, wie json.dumps von Python es schreibt</translation>
    </message>
    <message>
        <source>indented, as JSON.stringify does</source>
        <translation>eingerückt wie von JSON.stringify</translation>
    </message>
    <message>
        <source>with its members sorted by name</source>
        <translation>mit den Elementen nach Namen sortiert</translation>
    </message>
    <message>
        <source>as PHP&apos;s json_encode writes it</source>
        <translation>so, wie json_encode von PHP es schreibt</translation>
    </message>
    <message>
        <source>as Go&apos;s encoding/json writes it</source>
        <translation>so, wie encoding/json von Go es schreibt</translation>
    </message>
    <message>
        <source>as .NET&apos;s System.Text.Json writes it</source>
        <translation>so, wie System.Text.Json von .NET es schreibt</translation>
    </message>
    <message>
        <source>indented, as Java&apos;s Jackson does</source>
        <translation>eingerückt wie von Jackson für Java</translation>
    </message>
    <message>
        <source>with its whole numbers as fractions</source>
        <translation>mit ganzen Zahlen als Kommazahlen</translation>
    </message>
    <message>
        <source>as JSON.stringify writes it</source>
        <translation>so, wie JSON.stringify es schreibt</translation>
    </message>
    <message>
        <source>with other escapes in its strings</source>
        <translation>mit anderen Rückstrichfolgen in den Zeichenketten</translation>
    </message>
    <message>
        <source>as Java&apos;s Gson writes it</source>
        <translation>so, wie Gson für Java es schreibt</translation>
    </message>
    <message>
        <source>as .NET&apos;s JavaScriptSerializer writes it</source>
        <translation>so, wie JavaScriptSerializer von .NET es schreibt</translation>
    </message>
    <message>
        <source>as RFC 8785 (JCS) has it</source>
        <translation>so, wie RFC 8785 (JCS) es vorschreibt</translation>
    </message>
    <message>
        <source>with its members in reverse order</source>
        <translation>mit den Elementen in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>as PostgreSQL&apos;s jsonb prints it</source>
        <translation>so, wie jsonb von PostgreSQL es ausgibt</translation>
    </message>
    <message>
        <source>as Swift&apos;s JSONSerialization writes it</source>
        <translation>so, wie JSONSerialization von Swift es schreibt</translation>
    </message>
    <message>
        <source>indented, as Python&apos;s json.dumps does</source>
        <translation>eingerückt wie von json.dumps in Python</translation>
    </message>
    <message>
        <source>indented and sorted, as Python&apos;s json.dumps does</source>
        <translation>eingerückt und sortiert wie von json.dumps in Python</translation>
    </message>
    <message>
        <source>indented, as PHP&apos;s json_encode does</source>
        <translation>eingerückt wie von json_encode in PHP</translation>
    </message>
    <message>
        <source>indented, as .NET does</source>
        <translation>eingerückt wie von .NET</translation>
    </message>
    <message>
        <source>indented with line ends of Windows</source>
        <translation>eingerückt mit Zeilenenden von Windows</translation>
    </message>
    <message>
        <source>indented, as Swift does</source>
        <translation>eingerückt wie von Swift</translation>
    </message>
    <message>
        <source>indented, as Perl does</source>
        <translation>eingerückt wie von Perl</translation>
    </message>
    <message>
        <source>in lines, as the examples of RFC 7519 are</source>
        <translation>in Zeilen wie die Beispiele in RFC 7519</translation>
    </message>
    <message>
        <source>with blanks within its brackets</source>
        <translation>mit Leerzeichen innerhalb der Klammern</translation>
    </message>
    <message>
        <source>with a blank after each comma</source>
        <translation>mit einem Leerzeichen nach jedem Komma</translation>
    </message>
    <message>
        <source>with a blank after each colon</source>
        <translation>mit einem Leerzeichen nach jedem Doppelpunkt</translation>
    </message>
    <message>
        <source>with its numbers as JavaScript writes them</source>
        <translation>mit Zahlen, wie JavaScript sie schreibt</translation>
    </message>
    <message>
        <source>with its numbers as Java writes a double</source>
        <translation>mit Zahlen, wie Java ein double schreibt</translation>
    </message>
    <message>
        <source>with its numbers as powers of ten</source>
        <translation>mit Zahlen als Zehnerpotenzen</translation>
    </message>
    <message>
        <source>the decoded header, a dot and the decoded payload</source>
        <translation>die Folge aus decodiertem Header, Punkt und decodiertem Payload</translation>
    </message>
    <message>
        <source>the decoded header and the decoded payload without a dot</source>
        <translation>die Folge aus decodiertem Header und decodiertem Payload ohne Punkt</translation>
    </message>
    <message>
        <source>the decoded header, a dot and the encoded payload</source>
        <translation>die Folge aus decodiertem Header, Punkt und codiertem Payload</translation>
    </message>
    <message>
        <source>the decoded payload</source>
        <translation>die decodierte Form des Payloads</translation>
    </message>
    <message>
        <source>the encoded text in UTF-16, two bytes a character</source>
        <translation>die codierte Zeichenfolge in UTF-16, zwei Bytes je Zeichen</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>after the header and after the payload</source>
        <translation>nach dem Header und nach dem Payload</translation>
    </message>
    <message>
        <source>after the header</source>
        <translation>nach dem Header</translation>
    </message>
    <message>
        <source>after the dot</source>
        <translation>nach dem Punkt</translation>
    </message>
    <message>
        <source>after every so many characters</source>
        <translation>nach jeweils so und so vielen Zeichen</translation>
    </message>
    <message>
        <source>in hexadecimal digits, not in base64url</source>
        <translation>in hexadezimalen Ziffern, nicht in Base64url</translation>
    </message>
    <message>
        <source>both coordinates stand in x</source>
        <translation>beide Koordinaten stehen in x</translation>
    </message>
    <message>
        <source>zero bytes too many</source>
        <translation>überzählige Nullbytes</translation>
    </message>
    <message>
        <source>its kty or crv is missing or misspelt</source>
        <translation>kty oder crv fehlt oder ist falsch geschrieben</translation>
    </message>
    <message>
        <source>its halves belong to two keys, and the public one is meant</source>
        <translation>seine Hälften gehören zu zwei Schlüsseln, und gemeint ist der öffentliche</translation>
    </message>
    <message>
        <source>its halves belong to two keys, and the private one is meant</source>
        <translation>seine Hälften gehören zu zwei Schlüsseln, und gemeint ist der private</translation>
    </message>
    <message>
        <source>escapes such as \n stand in it as text</source>
        <translation>Rückstrichfolgen wie \n stehen als Text darin</translation>
    </message>
    <message>
        <source>it is percent-encoded</source>
        <translation>er ist prozentcodiert</translation>
    </message>
    <message>
        <source>all of it is base64-encoded once more</source>
        <translation>er ist als Ganzes noch einmal als Base64 codiert</translation>
    </message>
    <message>
        <source>it has other quotation marks or invisible characters</source>
        <translation>er hat andere Anführungszeichen oder unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>its BEGIN and END lines are missing</source>
        <translation>die Zeilen mit BEGIN und END fehlen</translation>
    </message>
    <message>
        <source>its BEGIN and END lines are damaged</source>
        <translation>die Zeilen mit BEGIN und END sind beschädigt</translation>
    </message>
    <message>
        <source>it is in base64url, where PEM has standard base64</source>
        <translation>er ist in Base64url, wo PEM Standard-Base64 hat</translation>
    </message>
    <message>
        <source>characters stand in it that base64 does not have</source>
        <translation>darin stehen Zeichen, die Base64 nicht hat</translation>
    </message>
    <message>
        <source>which is encrypted</source>
        <translation>das verschlüsselt ist</translation>
    </message>
    <message>
        <source>which is signed</source>
        <translation>das signiert ist</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>uncodiert</translation>
    </message>
    <message>
        <source>compressed and in base64</source>
        <translation>komprimiert und in Base64</translation>
    </message>
    <message>
        <source>its issuer</source>
        <translation>seinem Aussteller</translation>
    </message>
    <message>
        <source>as they stand in the token</source>
        <translation>so, wie sie im Token stehen</translation>
    </message>
    <message>
        <source>standard base64</source>
        <translation>Standard-Base64</translation>
    </message>
    <message>
        <source>padding (=)</source>
        <translation>Füllzeichen (=)</translation>
    </message>
    <message>
        <source>encoded as UTF-8 once more, as if it had been Windows-1252 or Latin-1</source>
        <translation>noch einmal als UTF-8 codiert, als wäre es Windows-1252 oder Latin-1 gewesen</translation>
    </message>
    <message>
        <source>decoded from UTF-8 once more, since it had been encoded twice</source>
        <translation>noch einmal aus UTF-8 decodiert, weil es doppelt codiert war</translation>
    </message>
    <message>
        <source>in UTF-16, with a byte order mark</source>
        <translation>in UTF-16, mit einer Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>in Windows-1252</source>
        <translation>in Windows-1252</translation>
    </message>
    <message>
        <source>with question marks for all that ASCII lacks</source>
        <translation>mit Fragezeichen für alles, was in ASCII fehlt</translation>
    </message>
    <message>
        <source>with each accent in one with its letter</source>
        <translation>mit jedem Akzent und seinem Buchstaben als einem Zeichen</translation>
    </message>
    <message>
        <source>with each accent behind its letter</source>
        <translation>mit jedem Akzent als eigenem Zeichen hinter seinem Buchstaben</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>in Großbuchstaben</translation>
    </message>
    <message>
        <source>with small letters for capitals, and capitals for small ones</source>
        <translation>mit Kleinbuchstaben statt Großbuchstaben und umgekehrt</translation>
    </message>
    <message>
        <source>with its first letter in the other case</source>
        <translation>mit umgekehrter Groß- und Kleinschreibung des ersten Buchstabens</translation>
    </message>
    <message>
        <source>without its invisible characters</source>
        <translation>ohne unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>with common blanks for no-break ones</source>
        <translation>mit gewöhnlichen statt geschützten Leerzeichen</translation>
    </message>
    <message>
        <source>without its invisible characters, and with common blanks</source>
        <translation>ohne unsichtbare Zeichen und mit gewöhnlichen Leerzeichen</translation>
    </message>
    <message>
        <source>without its invisible characters and no-break blanks</source>
        <translation>ohne unsichtbare Zeichen und ohne geschützte Leerzeichen</translation>
    </message>
    <message>
        <source>without its control characters</source>
        <translation>ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>with no-break blanks for common ones</source>
        <translation>mit geschützten statt gewöhnlichen Leerzeichen</translation>
    </message>
    <message>
        <source>with an invisible character at one end</source>
        <translation>mit einem unsichtbaren Zeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>in UTF-8</source>
        <translation>in UTF-8</translation>
    </message>
    <message>
        <source>with replacement characters for what is no UTF-8</source>
        <translation>mit Ersatzzeichen für alles, was kein UTF-8 ist</translation>
    </message>
    <message>
        <source>without the line break at its end</source>
        <translation>ohne den Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>with a line break (LF) at its end</source>
        <translation>mit einem Zeilenumbruch (LF) am Ende</translation>
    </message>
    <message>
        <source>with a line break (CR LF) at its end</source>
        <translation>mit einem Zeilenumbruch (CR LF) am Ende</translation>
    </message>
    <message>
        <source>without the line breaks at its end</source>
        <translation>ohne die Zeilenumbrüche am Ende</translation>
    </message>
    <message>
        <source>without the white space around it</source>
        <translation>ohne den Leerraum davor und dahinter</translation>
    </message>
    <message>
        <source>without the white space before it</source>
        <translation>ohne den Leerraum davor</translation>
    </message>
    <message>
        <source>without the white space behind it</source>
        <translation>ohne den Leerraum dahinter</translation>
    </message>
    <message>
        <source>with a blank behind it</source>
        <translation>mit einem Leerzeichen dahinter</translation>
    </message>
    <message>
        <source>with a blank before it</source>
        <translation>mit einem Leerzeichen davor</translation>
    </message>
    <message>
        <source>with a tabulator behind it</source>
        <translation>mit einem Tabulatorzeichen dahinter</translation>
    </message>
    <message>
        <source>without any white space in it</source>
        <translation>ganz ohne Leerraum</translation>
    </message>
    <message>
        <source>with LF as line breaks</source>
        <translation>mit LF als Zeilenumbruch</translation>
    </message>
    <message>
        <source>with CR LF as line breaks</source>
        <translation>mit CR LF als Zeilenumbruch</translation>
    </message>
    <message>
        <source>with blanks for line breaks</source>
        <translation>mit Leerzeichen statt Zeilenumbrüchen</translation>
    </message>
    <message>
        <source>with line breaks for blanks</source>
        <translation>mit Zeilenumbrüchen statt Leerzeichen</translation>
    </message>
    <message>
        <source>without any line break in it</source>
        <translation>ganz ohne Zeilenumbrüche</translation>
    </message>
    <message>
        <source>without the marks around it</source>
        <translation>ohne die Zeichen davor und dahinter</translation>
    </message>
    <message>
        <source>without the separator behind it</source>
        <translation>ohne das Trennzeichen dahinter</translation>
    </message>
    <message>
        <source>without the mark before it</source>
        <translation>ohne das Zeichen davor</translation>
    </message>
    <message>
        <source>without the mark behind it</source>
        <translation>ohne das Zeichen dahinter</translation>
    </message>
    <message>
        <source>with quotation marks or brackets around it</source>
        <translation>mit Anführungszeichen oder Klammern darum herum</translation>
    </message>
    <message>
        <source>with typewriter marks for typographic ones</source>
        <translation>mit geraden statt typografischen Zeichen</translation>
    </message>
    <message>
        <source>with typographic marks for typewriter ones</source>
        <translation>mit typografischen statt geraden Zeichen</translation>
    </message>
    <message>
        <source>without the byte order mark before it</source>
        <translation>ohne die Bytereihenfolge-Marke (BOM) davor</translation>
    </message>
    <message>
        <source>with a byte order mark before it</source>
        <translation>mit einer Bytereihenfolge-Marke (BOM) davor</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>with a zero byte behind it</source>
        <translation>mit einem Nullbyte dahinter</translation>
    </message>
    <message>
        <source>filled up with the digit 0</source>
        <translation>mit der Ziffer 0 aufgefüllt</translation>
    </message>
    <message>
        <source>with the digit 0 before it</source>
        <translation>mit der Ziffer 0 davor</translation>
    </message>
    <message>
        <source>filled up with blanks</source>
        <translation>mit Leerzeichen aufgefüllt</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>the bytes that it decodes to</source>
        <translation>die Bytes, die es decodiert ergibt</translation>
    </message>
    <message>
        <source>what it decodes to up to the first character that does not belong there</source>
        <translation>die Bytes, die es bis zum ersten unzulässigen Zeichen decodiert ergibt</translation>
    </message>
    <message>
        <source>what it decodes to once characters that do not belong there are left out</source>
        <translation>die Bytes, die es ohne die unzulässigen Zeichen decodiert ergibt</translation>
    </message>
    <message>
        <source>what it decodes to without the characters left over at its end</source>
        <translation>die Bytes, die es ohne die überzähligen Zeichen am Ende decodiert ergibt</translation>
    </message>
    <message>
        <source>base64 text without padding</source>
        <translation>Base64-Text ohne Füllzeichen</translation>
    </message>
    <message>
        <source>base64url text</source>
        <translation>Base64url-Text</translation>
    </message>
    <message>
        <source>base64url text with padding</source>
        <translation>Base64url-Text mit Füllzeichen</translation>
    </message>
    <message>
        <source>hexadecimal text</source>
        <translation>Hexadezimaltext</translation>
    </message>
    <message>
        <source>hexadecimal text in capitals</source>
        <translation>Hexadezimaltext in Großbuchstaben</translation>
    </message>
    <message>
        <source>the whole JWK&apos;s text, the secret being its k</source>
        <translation>der Text des ganzen JWK, mit dem Geheimnis als k</translation>
    </message>
    <message>
        <source>the bytes that the JWK&apos;s k stands for</source>
        <translation>die Bytes, für die k im JWK steht</translation>
    </message>
    <message>
        <source>the text of the JWK&apos;s k</source>
        <translation>der Text von k im JWK</translation>
    </message>
    <message>
        <source>as bytes</source>
        <translation>als Bytes</translation>
    </message>
    <message>
        <source>as hexadecimal text</source>
        <translation>als Hexadezimaltext</translation>
    </message>
    <message>
        <source>as hexadecimal text in capitals</source>
        <translation>als Hexadezimaltext in Großbuchstaben</translation>
    </message>
    <message>
        <source>as base64 text</source>
        <translation>als Base64-Text</translation>
    </message>
    <message>
        <source>as base64url text</source>
        <translation>als Base64url-Text</translation>
    </message>
    <message>
        <source>what is left once both are undone</source>
        <translation>die Bytes, die bleiben, wenn beide rückgängig gemacht sind</translation>
    </message>
    <message>
        <source>the text that both of them yield</source>
        <translation>der Text, den beide zusammen ergeben</translation>
    </message>
    <message>
        <source>without the name that it is assigned to</source>
        <translation>ohne den Namen, dem es zugewiesen ist</translation>
    </message>
    <message>
        <source>percent-decoded</source>
        <translation>prozentdecodiert</translation>
    </message>
    <message>
        <source>percent-encoded</source>
        <translation>prozentcodiert</translation>
    </message>
    <message>
        <source>decoded as a form is, with + for blanks</source>
        <translation>wie ein Formular decodiert, mit + für Leerzeichen</translation>
    </message>
    <message>
        <source>percent-decoded twice</source>
        <translation>zweimal prozentdecodiert</translation>
    </message>
    <message>
        <source>encoded as a form is, with + for blanks</source>
        <translation>wie ein Formular codiert, mit + für Leerzeichen</translation>
    </message>
    <message>
        <source>with + for blanks</source>
        <translation>mit + statt Leerzeichen</translation>
    </message>
    <message>
        <source>with its escapes read, as in JSON</source>
        <translation>mit aufgelösten Rückstrichfolgen, wie in JSON</translation>
    </message>
    <message>
        <source>with escapes written, as in JSON</source>
        <translation>mit Rückstrichfolgen geschrieben, wie in JSON</translation>
    </message>
    <message>
        <source>with entities written, as in HTML</source>
        <translation>mit Entitäten geschrieben, wie in HTML</translation>
    </message>
    <message>
        <source>as a shell or an .env file reads it</source>
        <translation>so, wie eine Shell oder eine .env-Datei es liest</translation>
    </message>
    <message>
        <source>as one writes it for a shell or an .env file</source>
        <translation>so, wie man es für eine Shell oder eine .env-Datei schreibt</translation>
    </message>
    <message>
        <source>without its backslashes</source>
        <translation>ohne die Rückstriche</translation>
    </message>
    <message>
        <source>with its entities read, as in HTML</source>
        <translation>mit aufgelösten Entitäten, wie in HTML</translation>
    </message>
    <message>
        <source>with its $ names read as variables that are not set</source>
        <translation>mit $-Namen, die als nicht gesetzte Variablen gelesen sind</translation>
    </message>
    <message>
        <source>with one of each two signs of a kind</source>
        <translation>mit je einem Zeichen statt zwei gleichen</translation>
    </message>
    <message>
        <source>up to its first # sign</source>
        <translation>bis zum ersten #-Zeichen</translation>
    </message>
    <message>
        <source>up to the comment in it</source>
        <translation>bis zum Kommentar darin</translation>
    </message>
    <message>
        <source>up to its first $ sign</source>
        <translation>bis zum ersten $-Zeichen</translation>
    </message>
    <message>
        <source>up to its first blank</source>
        <translation>bis zum ersten Leerzeichen</translation>
    </message>
    <message>
        <source>up to its first line break</source>
        <translation>bis zum ersten Zeilenumbruch</translation>
    </message>
    <message>
        <source>up to its first = sign</source>
        <translation>bis zum ersten Gleichheitszeichen</translation>
    </message>
    <message>
        <source>with two of each sign of a kind</source>
        <translation>mit je zwei gleichen Zeichen statt einem</translation>
    </message>
    <message>
        <source>the text that it was read from</source>
        <translation>der Text, aus dem gelesen wurde</translation>
    </message>
    <message>
        <source>its PEM text</source>
        <translation>der PEM-Text</translation>
    </message>
    <message>
        <source>its PEM text without the first and the last line</source>
        <translation>der PEM-Text ohne die erste und die letzte Zeile</translation>
    </message>
    <message>
        <source>its DER bytes</source>
        <translation>die DER-Bytes</translation>
    </message>
    <message>
        <source>its JWK text</source>
        <translation>der JWK-Text</translation>
    </message>
    <message>
        <source>its bytes alone</source>
        <translation>nur die Schlüsselbytes</translation>
    </message>
    <message>
        <source>its OpenSSH line</source>
        <translation>die OpenSSH-Zeile</translation>
    </message>
    <message>
        <source>its bytes alone, as base64url</source>
        <translation>nur die Schlüsselbytes, als Base64url</translation>
    </message>
    <message>
        <source>header, payload and signature</source>
        <translation>Header, Payload und Signatur</translation>
    </message>
    <message>
        <source>header and signature</source>
        <translation>Header und Signatur</translation>
    </message>
    <message>
        <source>payload and signature</source>
        <translation>Payload und Signatur</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>a line end was added to it</source>
        <translation>ein Zeilenende kam hinzu</translation>
    </message>
    <message>
        <source>it lost its last line end</source>
        <translation>das letzte Zeilenende ging verloren</translation>
    </message>
    <message>
        <source>its line ends are those of another system</source>
        <translation>die Zeilenenden sind die eines anderen Systems</translation>
    </message>
    <message>
        <source>a byte order mark was put before it</source>
        <translation>eine Bytereihenfolge-Marke (BOM) kam davor hinzu</translation>
    </message>
    <message>
        <source>it lost its byte order mark</source>
        <translation>die Bytereihenfolge-Marke (BOM) ging verloren</translation>
    </message>
    <message>
        <source>white space was put around it</source>
        <translation>davor oder dahinter kam Leerraum hinzu</translation>
    </message>
    <message>
        <source>it is base64url-encoded already</source>
        <translation>er ist schon als Base64url codiert</translation>
    </message>
    <message>
        <source>it is base64-encoded</source>
        <translation>er ist als Base64 codiert</translation>
    </message>
    <message>
        <source>a typographer&apos;s dashes and full stops</source>
        <translation>typografische Striche und Punkte</translation>
    </message>
    <message>
        <source>percent-encoding, more than once</source>
        <translation>mehrfache Prozentcodierung</translation>
    </message>
    <message>
        <source>quoted-printable text</source>
        <translation>Quoted-Printable-Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>whole token</source>
        <translation>das ganze Token</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>das Access-Token</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation>das Refresh-Token</translation>
    </message>
    <message>
        <source>the authorization code</source>
        <translation>der Autorisierungscode</translation>
    </message>
    <message>
        <source>the state of the request</source>
        <translation>der Parameter state der Anfrage</translation>
    </message>
    <message>
        <source>the code verifier</source>
        <translation>der Code-Verifier</translation>
    </message>
    <message>
        <source>the workload identity token</source>
        <translation>das Workload Identity Token</translation>
    </message>
    <message>
        <source>the transaction token</source>
        <translation>das Transaktionstoken</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>der öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>das Zertifikat</translation>
    </message>
    <message>
        <source>the SD-JWT as presented</source>
        <translation>das präsentierte SD-JWT</translation>
    </message>
</context>
<context>
    <name>jotscope::AboutDialog</name>
    <message>
        <source>About Jotscope</source>
        <translation>Über Jotscope</translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation>Das Symbol des Programms</translation>
    </message>
    <message>
        <source>A debugger for JSON Web Tokens. It sends nothing and stores nothing.</source>
        <translation>Ein Debugger für JSON Web Tokens. Er sendet nichts und speichert nichts.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <comment>a list of libraries with their versions</comment>
        <translation>Gebaut auf %1</translation>
    </message>
</context>
<context>
    <name>jotscope::AlignedView</name>
    <message>
        <source>the same</source>
        <comment>a part of two tokens</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>in the second token alone</source>
        <comment>a part of two tokens</comment>
        <translation>nur im zweiten Token</translation>
    </message>
    <message>
        <source>in the first token alone</source>
        <comment>a part of two tokens</comment>
        <translation>nur im ersten Token</translation>
    </message>
    <message>
        <source>the same bytes in other characters</source>
        <comment>a part of two tokens</comment>
        <translation>dieselben Bytes in anderen Zeichen</translation>
    </message>
    <message>
        <source>bytes that differ at the same place: %L1 of %L2</source>
        <translation>an derselben Stelle verschiedene Bytes: %L1 von %L2</translation>
    </message>
    <message>
        <source>Characters of both tokens</source>
        <translation>Zeichen beider Tokens</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <comment>characters of a token</comment>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>jotscope::AnswerPane</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Decoded header</source>
        <translation>Decodierter Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Unprotected header</source>
        <translation>Ungeschützter Header</translation>
    </message>
    <message>
        <source>Decoded unprotected header</source>
        <translation>Decodierter ungeschützter Header</translation>
    </message>
    <message>
        <source>Decrypted payload</source>
        <translation>Entschlüsselter Payload</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
</context>
<context>
    <name>jotscope::AsOfNotice</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zum Jetzt</translation>
    </message>
    <message>
        <source>Look at the token as of now again</source>
        <translation>Das Token wieder mit dem jetzigen Stand betrachten</translation>
    </message>
    <message>
        <source>As of %1 UTC (not now)</source>
        <comment>a date and time</comment>
        <translation>Stand %1 UTC (nicht jetzt)</translation>
    </message>
</context>
<context>
    <name>jotscope::AssertionCard</name>
    <message>
        <source>Client Assertion</source>
        <translation>Client-Assertion</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client ID, which is both iss and sub</source>
        <translation>Client-ID, zugleich iss und sub</translation>
    </message>
    <message>
        <source>Both iss and sub</source>
        <translation>Zugleich iss und sub</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>Issuer identifier of the authorization server, which is aud</source>
        <translation>Ausstellerkennung des Autorisierungsservers, also aud</translation>
    </message>
    <message>
        <source>Its issuer identifier, as its metadata has it: the one aud</source>
        <translation>Seine Ausstellerkennung, wie in seinen Metadaten: das einzige aud</translation>
    </message>
</context>
<context>
    <name>jotscope::BatchPane</name>
    <message>
        <source>Called off; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open Rows</source>
        <translation>Zeilen öffnen</translation>
    </message>
    <message>
        <source>Rows (*.csv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Zeilen (*.csv *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It is too large; split it.</source>
        <translation>Die Datei ist zu groß; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>a path and what is wrong with it</comment>
        <translation>%1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Save the Tokens</source>
        <translation>Die Tokens speichern</translation>
    </message>
    <message>
        <source>A token a line (*.txt);;All files (*)</source>
        <translation>Ein Token je Zeile (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) in %1, made in %2 s</source>
        <comment>a path, a number of seconds</comment>
        <translation>
            <numerusform>%Ln Token in %1, erzeugt in %2 s</numerusform>
            <numerusform>%Ln Tokens in %1, erzeugt in %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with rows first.</source>
        <translation>Wählen Sie zuerst eine Datei mit Zeilen.</translation>
    </message>
    <message>
        <source>Enter a seed first.</source>
        <translation>Geben Sie zuerst einen Seed ein.</translation>
    </message>
    <message>
        <source>CSV whose first line names the columns, or JSON objects. {{column:name}} stands for what a row has there.</source>
        <translation>CSV, dessen erste Zeile die Spalten nennt, oder JSON-Objekte. {{column:name}} steht für das, was eine Zeile dort hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in %1, with the columns %2</source>
        <comment>a file, names</comment>
        <translation>
            <numerusform>%Ln Zeile in %1, mit den Spalten %2</numerusform>
            <numerusform>%Ln Zeilen in %1, mit den Spalten %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For tests alone: whoever knows the seed knows every identifier, nonce and content key that is drawn.</source>
        <translation>Nur für Tests: Wer den Seed kennt, kennt jede Kennung, jede Nonce und jeden Inhaltsschlüssel, die gezogen werden.</translation>
    </message>
    <message>
        <source>Signatures of %1 are random by themselves: they will differ even so.</source>
        <comment>an algorithm</comment>
        <translation>Signaturen von %1 sind von sich aus zufällig: Sie werden sich trotzdem unterscheiden.</translation>
    </message>
    <message>
        <source>Makes many tokens of what is described beside this, a line each. Placeholders are filled in anew for every one.</source>
        <translation>Erzeugt viele Tokens aus dem, was daneben beschrieben ist, je eines pro Zeile. Platzhalter werden für jedes neu ausgefüllt.</translation>
    </message>
    <message>
        <source>So many</source>
        <comment>tokens, a number of them</comment>
        <translation>So viele</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translation>Anzahl der Tokens</translation>
    </message>
    <message>
        <source>One for each row of a file</source>
        <translation>Je eines pro Zeile einer Datei</translation>
    </message>
    <message>
        <source>Choose Rows…</source>
        <translation>Zeilen wählen…</translation>
    </message>
    <message>
        <source>The same again from a seed</source>
        <translation>Wiederholbar aus einem Seed</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Make and Save…</source>
        <translation>Erzeugen und speichern…</translation>
    </message>
    <message>
        <source>Tokens made</source>
        <translation>Erzeugte Tokens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>jotscope::BatchRun</name>
    <message>
        <source>Token %1: %2</source>
        <comment>a number and what is wrong with it</comment>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the folder and the room on the disk.</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>jotscope::BinderCard</name>
    <message>
        <source>This token names what it belongs to by %1.</source>
        <comment>a list of claims: at_hash, c_hash</comment>
        <translation>Dieses Token nennt mit %1, wozu es gehört.</translation>
    </message>
    <message>
        <source>The hashes are being computed…</source>
        <translation>Die Hashes werden berechnet…</translation>
    </message>
    <message>
        <source>This token has no claim that is a hash of something else, such as at_hash, c_hash, ath, cnf.jkt, x5t#S256 or sd_hash.</source>
        <translation>Dieses Token hat keinen Claim, der ein Hash von etwas anderem ist, etwa at_hash, c_hash, ath, cnf.jkt, x5t#S256 oder sd_hash.</translation>
    </message>
    <message>
        <source>Matching: %1 of %2</source>
        <translation>Übereinstimmend: %1 von %2</translation>
    </message>
    <message>
        <source>Hash binder</source>
        <translation>Zuordnung der Hashes</translation>
    </message>
    <message>
        <source>Bind Hashes…</source>
        <translation>Hashes zuordnen…</translation>
    </message>
    <message>
        <source>Compare the hashes in this token with what it came with</source>
        <translation>Die Hashes in diesem Token mit dem vergleichen, wozu es gehört</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget what was given</source>
        <translation>Das Angegebene vergessen</translation>
    </message>
    <message>
        <source>Close the hash binder</source>
        <translation>Die Zuordnung der Hashes schließen</translation>
    </message>
    <message>
        <source>What the token may belong to</source>
        <translation>Wozu das Token gehören könnte</translation>
    </message>
    <message>
        <source>Drop or paste an access token, code, certificate, DPoP key or SD-JWT. It is not stored.</source>
        <translation>Legen Sie ein Access Token, einen Code, ein Zertifikat, einen DPoP-Schlüssel oder ein SD-JWT ab oder fügen Sie es ein. Es wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>jotscope::BinderModel</name>
    <message>
        <source>Matches</source>
        <comment>a hash</comment>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>a hash</comment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not compared</source>
        <comment>a hash</comment>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a hash matches</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In the token</source>
        <comment>column: the hash that the token has</comment>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>Computed</source>
        <comment>column: the hash of what was given</comment>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>jotscope::BinderView</name>
    <message>
        <source>Hashes of this token</source>
        <translation>Hashes dieses Tokens</translation>
    </message>
</context>
<context>
    <name>jotscope::BuildPage</name>
    <message>
        <source>This cannot be a template: %1</source>
        <comment>what is wrong</comment>
        <translation>Das kann keine Vorlage sein: %1</translation>
    </message>
    <message>
        <source>The template %1 is deleted.</source>
        <translation>Die Vorlage %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The suite needs a key that signs.</source>
        <translation>Die Suite braucht einen Schlüssel, der signiert.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Test Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message numerus="yes">
        <source>It means %n key(s) that are not on hand: %1. Others stand in.</source>
        <comment>names of keys</comment>
        <translation>
            <numerusform>Gemeint ist %n Schlüssel, der nicht zur Hand ist: %1. Ein anderer vertritt ihn.</numerusform>
            <numerusform>Gemeint sind %n Schlüssel, die nicht zur Hand sind: %1. Andere vertreten sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::BusyIndicator</name>
    <message>
        <source>Work in progress</source>
        <translation>Vorgang läuft</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the work in progress</source>
        <translation>Den laufenden Vorgang abbrechen</translation>
    </message>
</context>
<context>
    <name>jotscope::CardsCard</name>
    <message>
        <source>PKCS#11 Module</source>
        <translation>PKCS#11-Modul</translation>
    </message>
    <message>
        <source>Libraries (*.so *.so.* *.dylib);;All files (*)</source>
        <translation>Bibliotheken (*.so *.so.* *.dylib);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no card in any reader. Insert one, then read the cards again.</source>
        <translation>In keinem Leser steckt eine Karte. Stecken Sie eine ein und lesen Sie die Karten dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is among the keys on hand. It verifies right away; to sign, the card has to be there.</source>
        <comment>a key&apos;s name</comment>
        <translation>%1 ist unter den vorliegenden Schlüsseln. Prüfen lässt sich damit sofort; zum Signieren muss die Karte da sein.</translation>
    </message>
    <message>
        <source>%1 signs, and its signature verifies.</source>
        <comment>a key&apos;s name</comment>
        <translation>%1 signiert, und die Signatur stimmt.</translation>
    </message>
    <message>
        <source>Keys on a smart card</source>
        <translation>Schlüssel auf einer Smartcard</translation>
    </message>
    <message>
        <source>Close the smart cards</source>
        <translation>Die Smartcards schließen</translation>
    </message>
    <message>
        <source>Cards sign here with RS256, RS384 and RS512. Keys without a certificate are not shown. A card stays open, once it has its PIN, until Jotscope is closed.</source>
        <translation>Karten signieren hier mit RS256, RS384 und RS512. Schlüssel ohne Zertifikat werden nicht gezeigt. Hat eine Karte ihre PIN, bleibt sie offen, bis Jotscope geschlossen wird.</translation>
    </message>
    <message>
        <source>PKCS#11 module</source>
        <translation>PKCS#11-Modul</translation>
    </message>
    <message>
        <source>Path of the library that came with the card or its reader</source>
        <translation>Pfad der Bibliothek, die der Karte oder ihrem Leser beilag</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the PKCS#11 module</source>
        <translation>Das PKCS#11-Modul wählen</translation>
    </message>
    <message>
        <source>Read Cards</source>
        <translation>Karten lesen</translation>
    </message>
    <message>
        <source>Read the cards that are there</source>
        <translation>Die Karten lesen, die da sind</translation>
    </message>
    <message>
        <source>Keys on smart cards</source>
        <translation>Schlüssel auf Smartcards</translation>
    </message>
    <message>
        <source>Use This Key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Use the chosen key on the card</source>
        <translation>Den gewählten Schlüssel auf der Karte verwenden</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Sign something small, and check the signature</source>
        <translation>Etwas Kleines signieren und die Signatur prüfen</translation>
    </message>
    <message>
        <source>Try the chosen key on the card</source>
        <translation>Den gewählten Schlüssel auf der Karte ausprobieren</translation>
    </message>
</context>
<context>
    <name>jotscope::CardsModel</name>
    <message>
        <source>No RSA key with a certificate</source>
        <translation>Kein RSA-Schlüssel mit Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <comment>a kind of key, its size</comment>
        <translation>
            <numerusform>%1, %n Bit</numerusform>
            <numerusform>%1, %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <comment>column: a smart card</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: the name of a key on a card</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: the kind of a key</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
</context>
<context>
    <name>jotscope::CaseDetail</name>
    <message>
        <source>(There was more, which was not read.)</source>
        <translation>(Es gab noch mehr, das nicht gelesen wurde.)</translation>
    </message>
    <message>
        <source>It must be refused: %1</source>
        <comment>a link</comment>
        <translation>Muss abgewiesen werden: %1</translation>
    </message>
    <message>
        <source>It must be accepted: %1</source>
        <comment>a link</comment>
        <translation>Muss angenommen werden: %1</translation>
    </message>
    <message>
        <source>The request has no way to hold this token as it is; in another place it may go.</source>
        <translation>Die Anfrage kann dieses Token so nicht aufnehmen; an anderer Stelle geht es vielleicht.</translation>
    </message>
    <message>
        <source>Choose a case to see what was sent and what came back.</source>
        <translation>Wählen Sie einen Fall, um zu sehen, was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>Inspect Token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response of the API</source>
        <translation>Antwort der API</translation>
    </message>
</context>
<context>
    <name>jotscope::CauseRow</name>
    <message>
        <source>The token: struck out is what was pasted, underlined what was signed</source>
        <translation>Das Token: durchgestrichen, was eingefügt wurde; unterstrichen, was signiert wurde</translation>
    </message>
    <message>
        <source>In the decoded %1: struck out is what was pasted, underlined what was signed</source>
        <comment>header, payload or signature</comment>
        <translation>Im decodierten Teil „%1“: durchgestrichen, was eingefügt wurde; unterstrichen, was signiert wurde</translation>
    </message>
    <message>
        <source>In the %1: struck out is what was pasted, underlined what was signed</source>
        <comment>header, payload or signature</comment>
        <translation>Im Teil „%1“: durchgestrichen, was eingefügt wurde; unterstrichen, was signiert wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an advice and where it comes from: RFC 7515 section 2</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Does not conform: a verifier must still refuse this token.</source>
        <translation>Nicht standardkonform: Ein Prüfer muss dieses Token trotzdem abweisen.</translation>
    </message>
    <message>
        <source>And: %1</source>
        <comment>the second of two causes that come together</comment>
        <translation>Und: %1</translation>
    </message>
</context>
<context>
    <name>jotscope::CausesCard</name>
    <message>
        <source>To look for the cause in so large a token takes a while, and waits until it is asked for.</source>
        <translation>Bei einem so großen Token dauert die Suche nach der Ursache eine Weile; sie beginnt erst auf Wunsch.</translation>
    </message>
    <message numerus="yes">
        <source>The search for the cause was cancelled after %Ln attempt(s).</source>
        <translation>
            <numerusform>Die Suche nach der Ursache wurde nach %Ln Versuch abgebrochen.</numerusform>
            <numerusform>Die Suche nach der Ursache wurde nach %Ln Versuchen abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking further for the cause… %Ln attempt(s)</source>
        <translation>
            <numerusform>Die Ursache wird weiter gesucht… %Ln Versuch</numerusform>
            <numerusform>Die Ursache wird weiter gesucht… %Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for the cause… %Ln attempt(s)</source>
        <translation>
            <numerusform>Die Ursache wird gesucht… %Ln Versuch</numerusform>
            <numerusform>Die Ursache wird gesucht… %Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cause could be proven in %Ln attempt(s).</source>
        <translation>
            <numerusform>In %Ln Versuch ließ sich keine Ursache nachweisen.</numerusform>
            <numerusform>In %Ln Versuchen ließ sich keine Ursache nachweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cause could be proven in %Ln attempt(s), which is all there is to try. Most likely, another key made the signature, or more was changed than can be undone.</source>
        <translation>
            <numerusform>In %Ln Versuch ließ sich keine Ursache nachweisen; mehr gibt es nicht zu probieren. Höchstwahrscheinlich hat ein anderer Schlüssel die Signatur erzeugt, oder es wurde mehr verändert, als sich rückgängig machen lässt.</numerusform>
            <numerusform>In %Ln Versuchen ließ sich keine Ursache nachweisen; mehr gibt es nicht zu probieren. Höchstwahrscheinlich hat ein anderer Schlüssel die Signatur erzeugt, oder es wurde mehr verändert, als sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why the token does not verify</source>
        <translation>Warum die Prüfung des Tokens scheitert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Search Longer</source>
        <translation>Länger suchen</translation>
    </message>
    <message>
        <source>Try also what takes seconds or minutes</source>
        <translation>Auch probieren, was Sekunden oder Minuten dauert</translation>
    </message>
    <message>
        <source>Search longer for the cause</source>
        <translation>Länger nach der Ursache suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the search for the cause</source>
        <translation>Die Suche nach der Ursache abbrechen</translation>
    </message>
</context>
<context>
    <name>jotscope::ChangesCard</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>no JSON now</source>
        <translation>jetzt kein JSON</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>white space changed</source>
        <translation>Leerraum geändert</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <comment>the name of a claim</comment>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Sign Again</source>
        <translation>Neu signieren</translation>
    </message>
    <message>
        <source>Revert All</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>unprotected header</source>
        <translation>ungeschützter Header</translation>
    </message>
</context>
<context>
    <name>jotscope::CheckModel</name>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>Was er prüft</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an HTTP response</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that a response took</comment>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>jotscope::CheckPage</name>
    <message>
        <source>The good token is the one of the Build page: %1, %2.</source>
        <comment>an algorithm, a kind of key</comment>
        <translation>Das gute Token ist das der Seite „Erzeugen“: %1, %2.</translation>
    </message>
    <message>
        <source>The good token is the one of the Build page, where it has no key yet.</source>
        <translation>Das gute Token ist das der Seite „Erzeugen“, wo es noch keinen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The tokens need a key that signs them. Go back, and choose or make the one whose tokens the API accepts.</source>
        <translation>Die Tokens brauchen einen Schlüssel, der sie signiert. Gehen Sie zurück und wählen oder erzeugen Sie den, dessen Tokens die API annimmt.</translation>
    </message>
    <message>
        <source>Check an API</source>
        <translation>API prüfen</translation>
    </message>
    <message>
        <source>Back to the Token</source>
        <translation>Zurück zum Token</translation>
    </message>
    <message>
        <source>One on a smart card will not do: it is too slow for the hundred signatures of a suite.</source>
        <translation>Einer auf einer Smartcard kommt nicht infrage: Er ist zu langsam für die hundert Signaturen einer Testsuite.</translation>
    </message>
</context>
<context>
    <name>jotscope::ChoicesPane</name>
    <message>
        <source>The token needs a key that signs with %1.</source>
        <comment>an algorithm</comment>
        <translation>Das Token braucht einen Schlüssel, der mit %1 signiert.</translation>
    </message>
    <message>
        <source>The token needs the key of its holder.</source>
        <translation>Das Token braucht den Schlüssel seines Inhabers.</translation>
    </message>
    <message>
        <source>The token needs a key that it is encrypted to.</source>
        <translation>Das Token braucht einen Schlüssel, für den es verschlüsselt wird.</translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimTicks</name>
    <message>
        <source>Whether the token may be taken hangs on this claim, so that its holder must not leave it out.</source>
        <translation>Von diesem Claim hängt ab, ob das Token angenommen werden darf; sein Inhaber darf ihn deshalb nicht weglassen.</translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimsForm</name>
    <message>
        <source>Private: no specification that is known here says what it means.</source>
        <translation>Privat: Keine Spezifikation, die hier bekannt ist, sagt, was er bedeutet.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a claim</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a new member</source>
        <translation>Name eines neuen Elements</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ein Element hinzufügen</translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time relative to now, and where the reader is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>private claim</source>
        <translation>privater Claim</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>in milliseconds: %1</source>
        <comment>what a number that should be seconds means if it is not</comment>
        <translation>als Millisekunden gelesen: %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON &amp;Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy j&amp;q Path</source>
        <translation>j&amp;q-Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy Claim as &amp;JSON</source>
        <translation>Claim als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Open &amp;Specification</source>
        <translation>&amp;Spezifikation öffnen</translation>
    </message>
</context>
<context>
    <name>jotscope::ClipboardOffer</name>
    <message>
        <source>There is a token on the clipboard.</source>
        <translation>In der Zwischenablage ist ein Token.</translation>
    </message>
    <message>
        <source>Inspect It</source>
        <translation>Untersuchen</translation>
    </message>
</context>
<context>
    <name>jotscope::ClosableCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jotscope::CommandModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an action and its shortcut</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jotscope::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Eine Aktion suchen</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Ein paar Buchstaben dessen eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action has these letters in its name</source>
        <translation>Keine Aktion hat diese Buchstaben im Namen</translation>
    </message>
</context>
<context>
    <name>jotscope::ComparePane</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>The text below</source>
        <translation>Der Text unten</translation>
    </message>
    <message>
        <source>The token shown</source>
        <translation>Das gezeigte Token</translation>
    </message>
    <message>
        <source>The other token</source>
        <translation>Das andere Token</translation>
    </message>
    <message>
        <source>The tokens are being compared…</source>
        <translation>Die Tokens werden verglichen…</translation>
    </message>
    <message>
        <source>The tokens are the same, character by character.</source>
        <translation>Die Tokens sind gleich, Zeichen für Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Header and payload differ in %n thing(s).</source>
        <translation>
            <numerusform>Header und Payload unterscheiden sich in %n Punkt.</numerusform>
            <numerusform>Header und Payload unterscheiden sich in %n Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the characters differ, or what is not JSON: see byte by byte.</source>
        <translation>Nur die Zeichen unterscheiden sich, oder was kein JSON ist: Sehen Sie Byte für Byte nach.</translation>
    </message>
    <message>
        <source>Give the other token: the one that worked, or the one that fails.</source>
        <translation>Geben Sie das andere Token an: das, mit dem es ging, oder das, mit dem es scheitert.</translation>
    </message>
    <message>
        <source>There is no token in the other text.</source>
        <translation>Im anderen Text steht kein Token.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Back to the Answer</source>
        <translation>Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Show the answer again (Esc)</source>
        <translation>Die Antwort wieder zeigen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Let the tokens change their sides</source>
        <translation>Die Tokens die Seiten tauschen lassen</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the first of two tokens</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the second of two tokens</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Which token to compare with</source>
        <translation>Mit welchem Token verglichen wird</translation>
    </message>
    <message>
        <source>Text that holds the other token</source>
        <translation>Text, in dem das andere Token steht</translation>
    </message>
    <message>
        <source>Drop or paste the other token. It is not stored.</source>
        <translation>Legen Sie das andere Token ab oder fügen Sie es ein. Es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Verdict, algorithm and key</source>
        <translation>Ergebnis, Algorithmus und Schlüssel</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Byte by byte</source>
        <translation>Byte für Byte</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
</context>
<context>
    <name>jotscope::ComparisonModel</name>
    <message>
        <source>absent</source>
        <comment>a value that one of two tokens lacks</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: what became of a value</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: the first of two tokens</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: the second of two tokens</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>a JSON value that is not taken apart</comment>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>its parts follow</source>
        <comment>an object or array, in a table</comment>
        <translation>seine Teile folgen</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the place that a value was moved from</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <comment>the lifetime of a token</comment>
        <translation>endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>%1 (%L2 s)</source>
        <comment>a duration in words, and in seconds</comment>
        <translation>%1 (%L2 s)</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of a token</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>Key that fits</source>
        <translation>Passender Schlüssel</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>longer by %1</source>
        <comment>a duration</comment>
        <translation>Unterschied von %1: länger</translation>
    </message>
    <message>
        <source>shorter by %1</source>
        <comment>a duration</comment>
        <translation>Unterschied von %1: kürzer</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a value in both tokens</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Respelt</source>
        <comment>a value: the same in other characters</comment>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a value: the same in another place</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a value</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a value in the second token alone</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a value in the first token alone</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>weniger als eine Sekunde auseinander</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>a duration</comment>
        <translation>mit %1 Abstand später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a duration</comment>
        <translation>mit %1 Abstand früher</translation>
    </message>
    <message>
        <source>inside: %1</source>
        <comment>a claim of a token inside another</comment>
        <translation>darin: %1</translation>
    </message>
</context>
<context>
    <name>jotscope::ComparisonTable</name>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>different: %L1 of %L2</source>
        <translation>verschieden: %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>jotscope::DetachedPayloadCard</name>
    <message numerus="yes">
        <source>Checked with these %n byte(s)</source>
        <translation>
            <numerusform>Mit diesem %n Byte geprüft</numerusform>
            <numerusform>Mit diesen %n Bytes geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>The token leaves it out; its signature can be checked once it is here</source>
        <translation>Das Token lässt ihn weg; seine Signatur kann geprüft werden, sobald er hier ist</translation>
    </message>
    <message>
        <source>Detached payload</source>
        <translation>Abgetrennter Payload</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Check the token without it again</source>
        <translation>Das Token wieder ohne ihn prüfen</translation>
    </message>
    <message>
        <source>Clear the detached payload</source>
        <translation>Den abgetrennten Payload leeren</translation>
    </message>
    <message>
        <source>Paste the payload, or drop its file: byte for byte as it was signed</source>
        <translation>Den Payload einfügen oder seine Datei hier ablegen: Byte für Byte, wie er signiert wurde</translation>
    </message>
</context>
<context>
    <name>jotscope::DifferenceView</name>
    <message>
        <source>pasted: %1</source>
        <comment>a piece of text that was not signed</comment>
        <translation>eingefügt: %1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <comment>a piece of text that was not pasted</comment>
        <translation>signiert: %1</translation>
    </message>
    <message>
        <source>Difference between what was pasted and what was signed</source>
        <translation>Unterschied zwischen dem Eingefügten und dem Signierten</translation>
    </message>
</context>
<context>
    <name>jotscope::DisclosureCard</name>
    <message>
        <source>Disclose Claims Selectively (SD-JWT)</source>
        <translation>Claims einzeln offenlegen (SD-JWT)</translation>
    </message>
    <message>
        <source>The holder may leave out each claim that is ticked.</source>
        <translation>Der Inhaber darf jeden angehakten Claim weglassen.</translation>
    </message>
    <message>
        <source>Claims that may be left out</source>
        <translation>Claims, die weggelassen werden dürfen</translation>
    </message>
    <message>
        <source>Decoys</source>
        <comment>digests of nothing, which hide how many claims there are</comment>
        <translation>Attrappen</translation>
    </message>
    <message>
        <source>Digests of nothing beside those of claims, for each object that has any</source>
        <translation>Hashwerte von nichts neben denen von Claims, für jedes Objekt, das welche hat</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash of the disclosures</source>
        <translation>Hash der Disclosures</translation>
    </message>
    <message>
        <source>Bind it to a holder&apos;s key (cnf)</source>
        <translation>An den Schlüssel eines Inhabers binden (cnf)</translation>
    </message>
    <message>
        <source>Holder&apos;s key</source>
        <translation>Schlüssel des Inhabers</translation>
    </message>
    <message>
        <source>Present it with a key-binding JWT</source>
        <translation>Mit einem JWT der Schlüsselbindung vorlegen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Audience of the key-binding JWT</source>
        <translation>Zielgruppe des JWT der Schlüsselbindung</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Nonce of the key-binding JWT</source>
        <translation>Nonce des JWT der Schlüsselbindung</translation>
    </message>
</context>
<context>
    <name>jotscope::DpopCard</name>
    <message>
        <source>DPoP Proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>URL of the request</source>
        <translation>URL der Anfrage</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Access token that the proof goes with</source>
        <translation>Access-Token, zu dem der Nachweis gehört</translation>
    </message>
    <message>
        <source>Its hash goes in as ath</source>
        <translation>Sein Hash kommt als ath hinein</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Nonce that the server asked for</source>
        <translation>Nonce, die der Server verlangt hat</translation>
    </message>
    <message>
        <source>Where the server asked for one</source>
        <translation>Falls der Server eine verlangt hat</translation>
    </message>
    <message>
        <source>The proof is bound to no access token, as at a token endpoint.</source>
        <translation>Der Nachweis ist an kein Access-Token gebunden, wie an einem Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Bound to the access token with the hash %1</source>
        <translation>An das Access-Token mit dem Hash %1 gebunden</translation>
    </message>
</context>
<context>
    <name>jotscope::DropField</name>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <comment>a size: 12 bytes</comment>
        <translation>Eingefügt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name and its size</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jotscope::EmptyState</name>
    <message>
        <source>Paste a token</source>
        <translation>Ein Token einfügen</translation>
    </message>
    <message>
        <source>Or anything that holds one: a header line, a cookie, a URL, a JSON response, a curl command. Files can be dropped here. Nothing leaves this machine.</source>
        <translation>Oder etwas, das eines enthält: eine Header-Zeile, ein Cookie, eine URL, eine JSON-Antwort, einen curl-Befehl. Dateien lassen sich hierher ziehen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Show a sample</source>
        <translation>Beispiel zeigen</translation>
    </message>
    <message>
        <source>Show a sample token</source>
        <translation>Ein Beispieltoken zeigen</translation>
    </message>
    <message>
        <source>The text was not inspected</source>
        <translation>Der Text wurde nicht untersucht</translation>
    </message>
    <message>
        <source>The work was cancelled. Any change to the text or the key starts it again.</source>
        <translation>Der Vorgang wurde abgebrochen. Jede Änderung am Text oder Schlüssel startet ihn neu.</translation>
    </message>
</context>
<context>
    <name>jotscope::EncodedSheet</name>
    <message>
        <source>Encoded</source>
        <translation>Codiert</translation>
    </message>
    <message numerus="yes">
        <source>Encoded · %n character(s)</source>
        <translation>
            <numerusform>Codiert · %n Zeichen</numerusform>
            <numerusform>Codiert · %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded token</source>
        <translation>Codiertes Token</translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one</source>
        <translation>Ein Token einfügen oder etwas, das eines enthält</translation>
    </message>
    <message>
        <source>Find in the encoded text</source>
        <translation>Im codierten Text suchen</translation>
    </message>
</context>
<context>
    <name>jotscope::EncodedView</name>
    <message>
        <source>Encoded token</source>
        <translation>Codiertes Token</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>jotscope::EncryptionCard</name>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Key management</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Content encryption</source>
        <translation>Inhaltsverschlüsselung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key that encrypts</source>
        <translation>Schlüssel zum Verschlüsseln</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form of the encrypted token</source>
        <translation>Form des verschlüsselten Tokens</translation>
    </message>
    <message>
        <source>Compress first (zip: DEF)</source>
        <translation>Vorher komprimieren (zip: DEF)</translation>
    </message>
    <message>
        <source>Encrypt the claims themselves, unsigned</source>
        <translation>Die Claims selbst verschlüsseln, unsigniert</translation>
    </message>
</context>
<context>
    <name>jotscope::ExportCard</name>
    <message>
        <source>Copy or save as</source>
        <translation>Kopieren oder speichern als</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a form of a key</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <comment>a form of a key</comment>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>This copies what is secret about the key. Whoever has it can act as its owner.</source>
        <translation>Damit wird kopiert, was am Schlüssel geheim ist. Wer es hat, kann als sein Besitzer auftreten.</translation>
    </message>
    <message>
        <source>This writes what is secret about the key into a file that only you can read. Whoever has it can act as its owner.</source>
        <translation>Damit wird, was am Schlüssel geheim ist, in eine Datei geschrieben, die nur Sie lesen können. Wer es hat, kann als sein Besitzer auftreten.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>a form of a key</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %1. It leaves the clipboard in %n second(s).</source>
        <comment>a form of a key</comment>
        <translation>
            <numerusform>Kopiert: %1. In %n Sekunde verschwindet es aus der Zwischenablage.</numerusform>
            <numerusform>Kopiert: %1. In %n Sekunden verschwindet es aus der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Key</source>
        <translation>Den Schlüssel speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>a path</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Public JWK</source>
        <translation>Öffentliches JWK</translation>
    </message>
    <message>
        <source>Public JWK Set</source>
        <translation>Öffentliches JWK Set</translation>
    </message>
    <message>
        <source>Public PEM (SPKI)</source>
        <translation>Öffentliches PEM (SPKI)</translation>
    </message>
    <message>
        <source>OpenSSH public key</source>
        <translation>Öffentlicher OpenSSH-Schlüssel</translation>
    </message>
    <message>
        <source>Public PEM (PKCS#1)</source>
        <translation>Öffentliches PEM (PKCS#1)</translation>
    </message>
    <message>
        <source>Certificates (PEM)</source>
        <translation>Zertifikate (PEM)</translation>
    </message>
    <message>
        <source>Private JWK</source>
        <translation>Privates JWK</translation>
    </message>
    <message>
        <source>Private JWK Set</source>
        <translation>Privates JWK Set</translation>
    </message>
    <message>
        <source>Private PEM (PKCS#8)</source>
        <translation>Privates PEM (PKCS#8)</translation>
    </message>
    <message>
        <source>Private PEM (PKCS#1)</source>
        <translation>Privates PEM (PKCS#1)</translation>
    </message>
    <message>
        <source>Private PEM (SEC 1)</source>
        <translation>Privates PEM (SEC 1)</translation>
    </message>
    <message>
        <source>Secret as it is</source>
        <translation>Geheimnis, wie es ist</translation>
    </message>
    <message>
        <source>Copied: %1. It stays on the clipboard until you copy something else.</source>
        <comment>a form of a key</comment>
        <translation>Kopiert: %1. Es bleibt in der Zwischenablage, bis Sie etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>Encrypted JWK (JWE)</source>
        <translation>Verschlüsseltes JWK (JWE)</translation>
    </message>
    <message>
        <source>Encrypted JWK Set (JWE)</source>
        <translation>Verschlüsseltes JWK Set (JWE)</translation>
    </message>
    <message>
        <source>Encrypted PEM (PKCS#8)</source>
        <translation>Verschlüsseltes PEM (PKCS#8)</translation>
    </message>
    <message>
        <source>PKCS#12 with passphrase</source>
        <translation>PKCS#12 mit Passphrase</translation>
    </message>
</context>
<context>
    <name>jotscope::FetchStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do Not Fetch</source>
        <translation>Nicht holen</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>Das Holen abbrechen</translation>
    </message>
    <message>
        <source>Do not fetch from there</source>
        <translation>Nicht von dort holen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what the fetch told</source>
        <translation>Die Mitteilung zum Holen schließen</translation>
    </message>
    <message>
        <source>Fetching from %1…</source>
        <translation>Schlüssel werden von %1 geholt…</translation>
    </message>
    <message>
        <source>Fetching from %1… %2</source>
        <comment>a host, so many kB so far</comment>
        <translation>Schlüssel werden von %1 geholt… %2</translation>
    </message>
    <message>
        <source>%1 says that the keys are at %2, which was not asked yet.</source>
        <comment>two hosts</comment>
        <translation>Laut %1 sind die Schlüssel bei %2; dort wurde noch nicht angefragt.</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <comment>a host</comment>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>What %1 sent last is still fresh; nothing was sent.</source>
        <comment>a host</comment>
        <translation>Was %1 zuletzt gesendet hat, ist noch aktuell; es wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>%1 publishes the same keys as before.</source>
        <comment>a host</comment>
        <translation>%1 veröffentlicht dieselben Schlüssel wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) from %1</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%n Schlüssel von %1</numerusform>
            <numerusform>%n Schlüssel von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) completed</source>
        <translation>
            <numerusform>%n Schlüssel ergänzt</numerusform>
            <numerusform>%n Schlüssel ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) on hand already</source>
        <translation>
            <numerusform>%n Schlüssel lag schon vor</numerusform>
            <numerusform>%n Schlüssel lagen schon vor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::FileReading</name>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Sie ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>jotscope::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>jotscope::FindingsList</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>leads to the characters that a finding is about</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the place of this finding</source>
        <translation>Die Stelle dieses Befunds zeigen</translation>
    </message>
</context>
<context>
    <name>jotscope::FormBox</name>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>JSON, flattened</source>
        <translation>JSON, flach</translation>
    </message>
    <message>
        <source>JSON, general</source>
        <translation>JSON, allgemein</translation>
    </message>
</context>
<context>
    <name>jotscope::GenerateCard</name>
    <message>
        <source>any</source>
        <comment>an algorithm</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Einen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Close making keys</source>
        <translation>Das Erzeugen von Schlüsseln schließen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of the new key</source>
        <translation>Art des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>any</source>
        <comment>what a key is for</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>signatures (sig)</source>
        <translation>Signaturen (sig)</translation>
    </message>
    <message>
        <source>encryption (enc)</source>
        <translation>Verschlüsselung (enc)</translation>
    </message>
    <message>
        <source>Use of the new key</source>
        <translation>Zweck des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Algorithm of the new key</source>
        <translation>Algorithmus des neuen Schlüssels</translation>
    </message>
    <message>
        <source>its thumbprint</source>
        <translation>sein Fingerabdruck</translation>
    </message>
    <message>
        <source>kid of the new key</source>
        <translation>kid des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Name des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Make Key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Den Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>Secret, %1 bits</source>
        <translation>Geheimnis, %1 Bit</translation>
    </message>
</context>
<context>
    <name>jotscope::GroupStrip</name>
    <message>
        <source>Move to: %1</source>
        <comment>a group of keys</comment>
        <translation>Verschieben nach: %1</translation>
    </message>
    <message>
        <source>No Group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New Group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>In eine Gruppe verschieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close moving to a group</source>
        <translation>Das Verschieben in eine Gruppe schließen</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Name der neuen Gruppe</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: keys into the new group</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to the new group</source>
        <translation>In die neue Gruppe verschieben</translation>
    </message>
</context>
<context>
    <name>jotscope::HexView</name>
    <message>
        <source>Bytes %1 to %2: %3</source>
        <comment>first and last offset, and the first few as digits</comment>
        <translation>Bytes %1 bis %2: %3</translation>
    </message>
    <message>
        <source>&amp;Copy as Hexadecimal</source>
        <translation>Als Hexadezimaltext &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>jotscope::HttpFetch</name>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation>sie endete nach %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came within %3 s</source>
        <translation>%1 von %2 Bytes kamen innerhalb von %3 s</translation>
    </message>
</context>
<context>
    <name>jotscope::ImportCard</name>
    <message>
        <source>Add Keys From Files</source>
        <translation>Schlüssel aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add All Keys of a Folder</source>
        <translation>Alle Schlüssel eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add as a Secret</source>
        <translation>Als Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>What you pasted is encrypted.</source>
        <translation>Was Sie eingefügt haben, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 This passphrase does not open it.</source>
        <comment>a sentence stands before</comment>
        <translation>%1 Diese Passphrase passt nicht dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) completed</source>
        <translation>
            <numerusform>%n Schlüssel ergänzt</numerusform>
            <numerusform>%n Schlüssel ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) on hand already</source>
        <translation>
            <numerusform>%n Schlüssel lag schon vor</numerusform>
            <numerusform>%n Schlüssel lagen schon vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n andere Datei übergangen</numerusform>
            <numerusform>%n andere Dateien übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Close adding keys</source>
        <translation>Das Hinzufügen von Schlüsseln schließen</translation>
    </message>
    <message>
        <source>Paste or drop keys here: PEM, DER, JWK, JWK Set, OpenSSH, certificates; or type a secret.</source>
        <translation>Schlüssel hier einfügen oder hierher ziehen: PEM, DER, JWK, JWK Set, OpenSSH, Zertifikate; oder ein Geheimnis eingeben.</translation>
    </message>
    <message>
        <source>Keys to add</source>
        <translation>Schlüssel zum Hinzufügen</translation>
    </message>
    <message>
        <source>Read the secret as</source>
        <translation>Geheimnis lesen als</translation>
    </message>
    <message>
        <source>text (UTF-8)</source>
        <translation>Text (UTF-8)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>How to read the secret</source>
        <translation>Wie das Geheimnis zu lesen ist</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Add the keys of files</source>
        <translation>Die Schlüssel aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Add all keys of a folder</source>
        <translation>Alle Schlüssel eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the encrypted key</source>
        <translation>Den verschlüsselten Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the encrypted key</source>
        <translation>Den verschlüsselten Schlüssel überspringen</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file&apos;s name, a line&apos;s number, what is wrong</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line&apos;s number, what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jotscope::InspectPage</name>
    <message>
        <source>What you typed is no token at present; the verdict is that of the last one.</source>
        <translation>Was Sie getippt haben, ist zurzeit kein Token; das Ergebnis ist das des letzten.</translation>
    </message>
    <message>
        <source>Open a Key</source>
        <translation>Einen Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Open a Word List</source>
        <translation>Eine Wortliste öffnen</translation>
    </message>
</context>
<context>
    <name>jotscope::InspectTabs</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Reiter</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerClientCard</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Anybody on this machine</source>
        <translation>Jeder auf diesem Rechner</translation>
    </message>
    <message>
        <source>One, with a secret</source>
        <translation>Einer, mit einem Geheimnis</translation>
    </message>
    <message>
        <source>Whom the issuer serves</source>
        <translation>Wen der Aussteller bedient</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a secret</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a new client secret</source>
        <translation>Ein neues Client-Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>One, with a key of its own</source>
        <translation>Einer mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>Key that checks its assertions</source>
        <translation>Schlüssel, der seine Assertions prüft</translation>
    </message>
    <message>
        <source>The client signs a JWT with its private half to prove who it is (private_key_jwt, RFC 7523)</source>
        <translation>Der Client signiert mit dessen privater Hälfte ein JWT, um sich auszuweisen (private_key_jwt, RFC 7523)</translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerKeysCard</name>
    <message>
        <source>Issuer&apos;s key</source>
        <comment>the name of a key</comment>
        <translation>Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>No others</source>
        <comment>keys</comment>
        <translation>Keine weiteren</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Algorithm of the issuer</source>
        <translation>Algorithmus des Ausstellers</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Schlüssel, der signiert</translation>
    </message>
    <message>
        <source>Key that signs for the issuer</source>
        <translation>Schlüssel, der für den Aussteller signiert</translation>
    </message>
    <message>
        <source>Published besides</source>
        <translation>Außerdem veröffentlicht</translation>
    </message>
    <message>
        <source>Keys whose public halves are published without signing here</source>
        <translation>Schlüssel, deren öffentliche Hälften veröffentlicht werden, ohne dass sie hier signieren</translation>
    </message>
    <message>
        <source>When another key signs, the old one stays</source>
        <translation>Signiert ein anderer Schlüssel, bleibt der alte</translation>
    </message>
    <message>
        <source>How long the old key stays published</source>
        <translation>Wie lange der alte Schlüssel veröffentlicht bleibt</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>published</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>for a minute</source>
        <translation>eine Minute lang</translation>
    </message>
    <message>
        <source>for 5 minutes</source>
        <translation>5 Minuten lang</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>eine Stunde lang</translation>
    </message>
    <message>
        <source>until the issuer stops</source>
        <translation>bis der Aussteller anhält</translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerLog</name>
    <message>
        <source>expires %1</source>
        <comment>a token, in 5 minutes</comment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>mit einem Refresh-Token</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>its kid</comment>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>jti %1</source>
        <comment>a token&apos;s id</comment>
        <translation>jti %1</translation>
    </message>
    <message>
        <source>Said where everything is</source>
        <translation>Gesagt, wo alles ist</translation>
    </message>
    <message>
        <source>Gave the public keys</source>
        <translation>Die öffentlichen Schlüssel gegeben</translation>
    </message>
    <message>
        <source>Listed its addresses</source>
        <translation>Seine Adressen aufgelistet</translation>
    </message>
    <message>
        <source>Told a browser what its page may send</source>
        <translation>Einem Browser gesagt, was seine Seite senden darf</translation>
    </message>
    <message>
        <source>Access token issued</source>
        <translation>Access-Token ausgestellt</translation>
    </message>
    <message>
        <source>Access token refreshed</source>
        <translation>Access-Token erneuert</translation>
    </message>
    <message>
        <source>Refused, %1: %2</source>
        <comment>an error code and its description, in English</comment>
        <translation>Abgelehnt, %1: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>Unter dieser Adresse gibt es nichts</translation>
    </message>
    <message>
        <source>This address does not take that method</source>
        <translation>Diese Adresse nimmt diese Methode nicht an</translation>
    </message>
    <message>
        <source>Refused: the request is for %1, which is not this machine</source>
        <comment>a host</comment>
        <translation>Abgelehnt: Die Anfrage gilt %1, und das ist nicht dieser Rechner</translation>
    </message>
    <message>
        <source>Refused: a page of %1 asked, which is not of this machine</source>
        <comment>an origin</comment>
        <translation>Abgelehnt: Gefragt hat eine Seite von %1, die nicht von diesem Rechner ist</translation>
    </message>
    <message>
        <source>Cut off: the request was larger than any for a token</source>
        <translation>Abgebrochen: Die Anfrage war größer als jede nach einem Token</translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>an HTTP status</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerPage</name>
    <message>
        <source>Copied: the requests</source>
        <translation>Kopiert: die Anfragen</translation>
    </message>
    <message>
        <source>The issuer serves at %1</source>
        <comment>a URL</comment>
        <translation>Der Aussteller ist unter %1 erreichbar</translation>
    </message>
    <message>
        <source>The issuer needs a key with its private half. Make one beside this, or add one on the Keys page.</source>
        <translation>Der Aussteller braucht einen Schlüssel mit seiner privaten Hälfte. Erzeugen Sie einen gleich hier daneben oder fügen Sie einen auf der Seite „Schlüssel“ hinzu.</translation>
    </message>
    <message>
        <source>The extra claims are faulty; put them right first.</source>
        <translation>Die zusätzlichen Claims sind fehlerhaft; berichtigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Local issuer</source>
        <translation>Lokaler Aussteller</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests to the issuer</source>
        <translation>Anfragen an den Aussteller</translation>
    </message>
    <message>
        <source>Nobody has asked yet.
What is asked stands here, with what came of it and without secrets.</source>
        <translation>Noch hat niemand angefragt.
Hier steht, was angefragt wird und was daraus wurde, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the requests</source>
        <translation>Die Anfragen kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>Die Liste der Anfragen leeren</translation>
    </message>
    <message>
        <source>The client has no key yet. Choose or make one beside this.</source>
        <translation>Der Client hat noch keinen Schlüssel. Wählen oder erzeugen Sie einen daneben.</translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerTermsCard</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Audience of the tokens</source>
        <translation>Zielgruppe der Tokens</translation>
    </message>
    <message>
        <source>The aud claim; several with blanks between</source>
        <translation>Der Claim aud; mehrere mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes that may be asked for</source>
        <translation>Scopes, die angefordert werden dürfen</translation>
    </message>
    <message>
        <source>Those that may be asked for, with blanks between; who asks for none gets all</source>
        <translation>Die, die angefordert werden dürfen, mit Leerzeichen dazwischen; wer keinen anfordert, bekommt alle</translation>
    </message>
    <message>
        <source>Any that is asked for</source>
        <translation>Jeder, der angefordert wird</translation>
    </message>
    <message>
        <source>Access tokens live</source>
        <translation>Access-Tokens gelten</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>Gültigkeitsdauer der Access-Tokens</translation>
    </message>
    <message>
        <source>Refresh tokens live</source>
        <translation>Refresh-Tokens gelten</translation>
    </message>
    <message>
        <source>Lifetime of refresh tokens</source>
        <translation>Gültigkeitsdauer der Refresh-Tokens</translation>
    </message>
    <message>
        <source>Give refresh tokens</source>
        <translation>Refresh-Tokens ausgeben</translation>
    </message>
    <message>
        <source>With client credentials too, so that a refresh can be tried; servers in use should not (RFC 6749 section 4.4.3)</source>
        <translation>Auch bei Client Credentials, damit sich ein Erneuern ausprobieren lässt; Server im Einsatz sollten das nicht (RFC 6749, Abschnitt 4.4.3)</translation>
    </message>
    <message>
        <source>Each refresh token can be used once</source>
        <translation>Jedes Refresh-Token gilt nur einmal</translation>
    </message>
    <message>
        <source>One that comes again revokes all that came from it (RFC 9700 section 4.14.2)</source>
        <translation>Kommt eines noch einmal, wird alles widerrufen, was daraus entstand (RFC 9700, Abschnitt 4.14.2)</translation>
    </message>
    <message>
        <source>Extra claims</source>
        <translation>Zusätzliche Claims</translation>
    </message>
    <message>
        <source>Extra claims as JSON</source>
        <translation>Zusätzliche Claims als JSON</translation>
    </message>
</context>
<context>
    <name>jotscope::JsonField</name>
    <message>
        <source>This is no number, so the token keeps the last one.</source>
        <translation>Das ist keine Zahl; das Token behält die letzte.</translation>
    </message>
    <message>
        <source>This is no JSON value, so the token keeps the last one.</source>
        <translation>Das ist kein JSON-Wert; das Token behält den letzten.</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyChoiceLine</name>
    <message>
        <source>the header&apos;s kid names it</source>
        <translation>das kid des Headers nennt ihn</translation>
    </message>
    <message>
        <source>the header names its certificate</source>
        <translation>der Header nennt sein Zertifikat</translation>
    </message>
    <message>
        <source>it is the only key on hand that fits the algorithm</source>
        <translation>er ist der einzige vorliegende Schlüssel, der zum Algorithmus passt</translation>
    </message>
    <message>
        <source>it was the first that was tried</source>
        <translation>er war der erste, der probiert wurde</translation>
    </message>
    <message numerus="yes">
        <source>found by trying %n key(s)</source>
        <translation>
            <numerusform>durch Probieren von %n Schlüssel gefunden</numerusform>
            <numerusform>durch Probieren von %n Schlüsseln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key&apos;s name and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opened with %1: %2</source>
        <comment>a key; why that one</comment>
        <translation>Geöffnet mit %1: %2</translation>
    </message>
    <message>
        <source>Checked with %1: %2</source>
        <comment>a key; why that one</comment>
        <translation>Geprüft mit %1: %2</translation>
    </message>
    <message>
        <source>★ Pin</source>
        <translation>★ Anheften</translation>
    </message>
    <message>
        <source>Take this key before all others that are kept</source>
        <translation>Diesen Schlüssel vor allen anderen aufbewahrten nehmen</translation>
    </message>
    <message>
        <source>Pin this key</source>
        <translation>Diesen Schlüssel anheften</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyDetail</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1; not valid yet</source>
        <comment>a span of time</comment>
        <translation>%1; noch nicht gültig</translation>
    </message>
    <message>
        <source>%1; expired</source>
        <comment>a span of time</comment>
        <translation>%1; abgelaufen</translation>
    </message>
    <message>
        <source>%1; expires %2</source>
        <comment>a span of time, then: in 3 days</comment>
        <translation>%1; läuft %2 ab</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>a certificate that is not here</source>
        <translation>einem Zertifikat, das nicht hier ist</translation>
    </message>
    <message>
        <source>the next certificate</source>
        <translation>dem nächsten Zertifikat</translation>
    </message>
    <message>
        <source>not by the next certificate</source>
        <translation>nicht vom nächsten Zertifikat</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%n Schlüssel gewählt</numerusform>
            <numerusform>%n Schlüssel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>keys</source>
        <comment>name of a file</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation>Der gewählte Schlüssel</translation>
    </message>
    <message>
        <source>About this key</source>
        <translation>Über diesen Schlüssel</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Reveal the thumbprint of the secret</source>
        <translation>Den Fingerabdruck des Geheimnisses anzeigen</translation>
    </message>
    <message>
        <source>A secret could be guessed at by its thumbprint</source>
        <translation>Ein Geheimnis ließe sich anhand seines Fingerabdrucks erraten</translation>
    </message>
    <message>
        <source>Reveal what is secret about this key</source>
        <translation>Anzeigen, was an diesem Schlüssel geheim ist</translation>
    </message>
    <message>
        <source>Show what is secret about this key, or hide it again</source>
        <translation>Zeigen, was an diesem Schlüssel geheim ist, oder es wieder verbergen</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Thumbprint URI</source>
        <translation>Fingerabdruck als URI</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 days ago, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no authority</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>keine Zertifizierungsstelle</translation>
    </message>
    <message numerus="yes">
        <source>an authority, with up to %n below it</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>
            <numerusform>eine Zertifizierungsstelle, mit bis zu %n darunter</numerusform>
            <numerusform>eine Zertifizierungsstelle, mit bis zu %n darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>an authority</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>eine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Extended usage</source>
        <translation>Erweiterte Verwendung</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>Issuer&apos;s key</source>
        <translation>Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Zertifikat des Ausstellers</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Not checked: nothing is asked over the network. Where a token comes with a certificate, the Inspect page goes by a list that you give.</source>
        <translation>Nicht geprüft: Über das Netz wird nichts abgefragt. Kommt ein Token mit einem Zertifikat, richtet sich die Seite „Untersuchen“ nach einer Liste, die Sie angeben.</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyField</name>
    <message numerus="yes">
        <source>Secret of %n bit(s)</source>
        <translation>
            <numerusform>Geheimnis von %n Bit</numerusform>
            <numerusform>Geheimnis von %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and half of a key: P-256 public key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, kid %1</source>
        <translation>, kid %1</translation>
    </message>
    <message>
        <source>, thumbprint %1</source>
        <translation>, Fingerabdruck %1</translation>
    </message>
    <message>
        <source>entered key</source>
        <translation>eingegebener Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more key(s)</source>
        <translation>
            <numerusform>und %n weiterer Schlüssel</numerusform>
            <numerusform>und %n weitere Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a Key</source>
        <translation>Einen Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Enter the key to check the signature</source>
        <translation>Schlüssel eingeben, um die Signatur zu prüfen</translation>
    </message>
    <message>
        <source>Enter the key to open the token</source>
        <translation>Schlüssel eingeben, um das Token zu öffnen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A secret, a PEM key or certificate, a JWK or JWK Set. Or drop a file here.</source>
        <translation>Ein Geheimnis, ein PEM-Schlüssel oder -Zertifikat, ein JWK oder JWK Set. Oder eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Read the secret as</source>
        <translation>Geheimnis lesen als</translation>
    </message>
    <message>
        <source>text (UTF-8)</source>
        <translation>Text (UTF-8)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>How to read the secret</source>
        <translation>Wie das Geheimnis zu lesen ist</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Read a key from a file</source>
        <translation>Einen Schlüssel aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Eine Schlüsseldatei öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget all keys</source>
        <translation>Alle Schlüssel vergessen</translation>
    </message>
    <message>
        <source>✓ In Keys</source>
        <translation>✓ Aufbewahrt</translation>
    </message>
    <message>
        <source>Add to Keys</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keep these keys, for every token and every tab</source>
        <translation>Diese Schlüssel aufbewahren, für jedes Token und jeden Reiter</translation>
    </message>
    <message>
        <source>These keys are kept</source>
        <translation>Diese Schlüssel sind aufbewahrt</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyFilterBar</name>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>keys that a search found</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Search names, kids, thumbprints, notes…</source>
        <translation>Namen, kids, Fingerabdrücke, Notizen durchsuchen…</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Die Schlüssel durchsuchen</translation>
    </message>
    <message>
        <source>Group of keys to show</source>
        <translation>Gruppe der Schlüssel, die gezeigt wird</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyFitCard</name>
    <message>
        <source>Keys that open the token: %1 of %2</source>
        <translation>Schlüssel, die das Token öffnen: %1 von %2</translation>
    </message>
    <message>
        <source>Keys that verify the signature: %1 of %2</source>
        <translation>Schlüssel, die die Signatur bestätigen: %1 von %2</translation>
    </message>
    <message>
        <source>The keys are being tried…</source>
        <translation>Die Schlüssel werden probiert…</translation>
    </message>
    <message>
        <source>There is no key on hand. Enter one, or open a file that holds keys.</source>
        <translation>Es liegt kein Schlüssel vor. Geben Sie einen ein oder öffnen Sie eine Datei, die Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Key fit</source>
        <translation>Eignung der Schlüssel</translation>
    </message>
    <message>
        <source>Close the table of keys</source>
        <translation>Die Schlüsseltabelle schließen</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyFitModel</name>
    <message>
        <source>Opens it</source>
        <comment>a key, the token</comment>
        <translation>Öffnet es</translation>
    </message>
    <message>
        <source>Verifies</source>
        <comment>a key, the signature</comment>
        <translation>Bestätigt sie</translation>
    </message>
    <message>
        <source>Fits, does not open it</source>
        <comment>a key, the token</comment>
        <translation>Passt, öffnet es nicht</translation>
    </message>
    <message>
        <source>Fits, does not verify</source>
        <comment>a key, the signature</comment>
        <translation>Passt, bestätigt sie nicht</translation>
    </message>
    <message>
        <source>Too short</source>
        <comment>a key</comment>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Forbidden by its use</source>
        <comment>a key; use is the member of a JWK</comment>
        <translation>Durch sein use verboten</translation>
    </message>
    <message>
        <source>Forbidden by its alg</source>
        <comment>a key; alg is the member of a JWK</comment>
        <translation>Durch sein alg verboten</translation>
    </message>
    <message>
        <source>Public half only</source>
        <comment>a key</comment>
        <translation>Nur öffentliche Hälfte</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <comment>a key</comment>
        <translation>Falsche Länge</translation>
    </message>
    <message>
        <source>Wrong curve</source>
        <comment>a key</comment>
        <translation>Falsche Kurve</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <comment>a key</comment>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>a key</comment>
        <translation>Nicht probiert</translation>
    </message>
    <message numerus="yes">
        <source>Secret of %n bit(s)</source>
        <translation>
            <numerusform>Geheimnis von %n Bit</numerusform>
            <numerusform>Geheimnis von %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>Thumbprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>column: how a key fits a token</comment>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyFitView</name>
    <message>
        <source>Keys against this token</source>
        <translation>Schlüssel im Abgleich mit diesem Token</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyOfferCard</name>
    <message>
        <source>Fetch Keys From %1</source>
        <comment>a host</comment>
        <translation>Schlüssel von %1 holen</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <comment>a claim or header parameter; a URL</comment>
        <translation>%1 nennt %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n key(s) that %1 published %2 verifies this token.</source>
        <comment>a host, a time</comment>
        <translation>
            <numerusform>%n Schlüssel, von %1 %2 veröffentlicht, bestätigt dieses Token nicht.</numerusform>
            <numerusform>Keiner der %n Schlüssel, die %1 %2 veröffentlicht hat, bestätigt dieses Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token says where its keys are (%1). Anybody can write that: fetch only from hosts that you trust.</source>
        <comment>jku, x5u, iss</comment>
        <translation>Das Token sagt, wo seine Schlüssel sind (%1). Das kann jeder schreiben: Holen Sie nur von Hosts, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>The key that verifies this token is published no longer: %1 had it last %2, and no more %3.</source>
        <comment>a host, two times</comment>
        <translation>Der Schlüssel, der dieses Token bestätigt, ist nicht mehr veröffentlicht: %1 hatte ihn zuletzt %2 und %3 nicht mehr.</translation>
    </message>
    <message>
        <source>The token names a key that has been rotated out: %1 published the kid &quot;%2&quot; last %3, and no more %4.</source>
        <comment>a host, a kid, two times</comment>
        <translation>Das Token nennt einen Schlüssel, der inzwischen ersetzt ist: %1 hat den kid „%2“ zuletzt %3 veröffentlicht und %4 nicht mehr.</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyPicker</name>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Make One for %1</source>
        <comment>a key for an algorithm</comment>
        <translation>Einen für %1 erzeugen</translation>
    </message>
    <message>
        <source>None of the keys fits</source>
        <translation>Keiner der Schlüssel passt</translation>
    </message>
    <message>
        <source>It stays on its card, which signs one token at a time: on the Inspect page</source>
        <translation>Er bleibt auf seiner Karte, die ein Token nach dem anderen signiert: auf der Seite „Untersuchen“</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyWays</name>
    <message>
        <source>Add…</source>
        <comment>keys</comment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add keys: paste, files, folders</source>
        <translation>Schlüssel hinzufügen: einfügen, Dateien, Ordner</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Make…</source>
        <comment>a key</comment>
        <translation>Erzeugen…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Einen neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Einen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <comment>keys</comment>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Fetch keys from a URL or issuer</source>
        <translation>Schlüssel von einer URL oder einem Aussteller holen</translation>
    </message>
    <message>
        <source>Fetch keys</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Cards…</source>
        <comment>smart cards</comment>
        <translation>Karten…</translation>
    </message>
    <message>
        <source>Use keys on smart cards</source>
        <translation>Schlüssel auf Smartcards benutzen</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <translation>Smartcards</translation>
    </message>
</context>
<context>
    <name>jotscope::KeyWords</name>
    <message>
        <source>Secret, %1 bits</source>
        <translation>Geheimnis, %1 Bit</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>a key that two sides share</comment>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a key</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a key</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Generated here</source>
        <translation>Hier erzeugt</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>A smart card</source>
        <translation>Eine Smartcard</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
</context>
<context>
    <name>jotscope::KeychainModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>jotscope::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>%n Schlüssel entfernt</numerusform>
            <numerusform>%n Schlüssel entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) completed</source>
        <translation>
            <numerusform>%n Schlüssel ergänzt</numerusform>
            <numerusform>%n Schlüssel ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) on hand already</source>
        <translation>
            <numerusform>%n Schlüssel lag schon vor</numerusform>
            <numerusform>%n Schlüssel lagen schon vor</numerusform>
        </translation>
    </message>
    <message>
        <source>No key has this</source>
        <translation>Kein Schlüssel enthält das</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Search for other words, or in all groups.</source>
        <translation>Suchen Sie nach anderen Wörtern oder in allen Gruppen.</translation>
    </message>
    <message>
        <source>Paste keys, drop files or folders here, or make a key.
Every token is then checked with all keys that are here.</source>
        <translation>Fügen Sie Schlüssel ein, ziehen Sie Dateien oder Ordner hierher oder erzeugen Sie einen Schlüssel.
Jedes Token wird dann mit allen Schlüsseln geprüft, die hier sind.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken out of their groups</source>
        <translation>
            <numerusform>%n Schlüssel aus seiner Gruppe genommen</numerusform>
            <numerusform>%n Schlüssel aus ihren Gruppen genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) moved to %1</source>
        <comment>a group of keys</comment>
        <translation>
            <numerusform>%n Schlüssel nach %1 verschoben</numerusform>
            <numerusform>%n Schlüssel nach %1 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is open.</source>
        <translation>Der Tresor ist offen.</translation>
    </message>
</context>
<context>
    <name>jotscope::LifetimeField</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1, unit</source>
        <comment>of a lifetime</comment>
        <translation>%1, Einheit</translation>
    </message>
</context>
<context>
    <name>jotscope::ListField</name>
    <message>
        <source>One item a line</source>
        <translation>Ein Eintrag pro Zeile</translation>
    </message>
</context>
<context>
    <name>jotscope::LocalIssuer</name>
    <message>
        <source>The system keeps port %1 for itself. Choose one above 1023, or 0 for any that is free.</source>
        <translation>Das System behält Port %1 für sich. Wählen Sie einen über 1023 oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The issuer cannot listen on port %1: %2. Choose another port, or 0 for any that is free.</source>
        <comment>the system&apos;s reason</comment>
        <translation>Der Aussteller kann an Port %1 keine Verbindungen annehmen: %2. Wählen Sie einen anderen Port oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The issuer stopped, since its key is no longer on hand. Choose another, or unlock the vault, then start it again.</source>
        <translation>Der Aussteller hat angehalten, weil sein Schlüssel nicht mehr vorliegt. Wählen Sie einen anderen oder entsperren Sie den Tresor, und starten Sie den Aussteller dann neu.</translation>
    </message>
    <message>
        <source>Another program uses port %1, perhaps another Jotscope whose issuer runs already. Choose another port, or 0 for any that is free.</source>
        <translation>Ein anderes Programm benutzt Port %1, vielleicht ein anderes Jotscope, dessen Aussteller schon läuft. Wählen Sie einen anderen Port oder 0 für irgendeinen freien.</translation>
    </message>
</context>
<context>
    <name>jotscope::LookMenus</name>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>jotscope::MainWindow</name>
    <message>
        <source>Jotscope</source>
        <translation>Jotscope</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open a Text That Holds Tokens</source>
        <translation>Einen Text mit Token öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n file(s) the first %1 were opened.</source>
        <translation>
            <numerusform>Von %n Datei wurden die ersten %1 geöffnet.</numerusform>
            <numerusform>Von den %n Dateien wurden die ersten %1 geöffnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>jotscope::MoreSigners</name>
    <message>
        <source>Add a Signature</source>
        <translation>Signatur hinzufügen</translation>
    </message>
    <message>
        <source>Algorithm of a further signature</source>
        <translation>Algorithmus einer weiteren Signatur</translation>
    </message>
    <message>
        <source>Key of a further signature</source>
        <translation>Schlüssel einer weiteren Signatur</translation>
    </message>
    <message>
        <source>Remove this signature</source>
        <translation>Diese Signatur entfernen</translation>
    </message>
</context>
<context>
    <name>jotscope::NetworkCard</name>
    <message>
        <source>Fetch from %1</source>
        <comment>a host</comment>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <comment>keys</comment>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch the keys</source>
        <translation>Die Schlüssel holen</translation>
    </message>
    <message>
        <source>Nothing is sent until you press the button that names the host.</source>
        <translation>Es wird nichts gesendet, bis Sie die Schaltfläche drücken, die den Host nennt.</translation>
    </message>
    <message>
        <source>Trust the CA of a File</source>
        <translation>Der CA einer Datei vertrauen</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM that could be read.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 enthält kein lesbares Zertifikat in PEM.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted until the program ends.</source>
        <translation>
            <numerusform>%n Zertifikat wird vertraut, bis das Programm endet.</numerusform>
            <numerusform>%n Zertifikaten wird vertraut, bis das Programm endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch keys from a URL or issuer</source>
        <translation>Schlüssel von einer URL oder einem Aussteller holen</translation>
    </message>
    <message>
        <source>Close fetching keys</source>
        <translation>Das Holen von Schlüsseln schließen</translation>
    </message>
    <message>
        <source>https://login.example.com, or the URL of a JWK Set</source>
        <translation>https://login.example.com oder die URL eines JWK Set</translation>
    </message>
    <message>
        <source>URL of keys or of an issuer</source>
        <translation>URL von Schlüsseln oder eines Ausstellers</translation>
    </message>
    <message>
        <source>JWK Set</source>
        <translation>JWK Set</translation>
    </message>
    <message>
        <source>Issuer (OpenID, OAuth)</source>
        <translation>Aussteller (OpenID, OAuth)</translation>
    </message>
    <message>
        <source>Certificates (PEM)</source>
        <translation>Zertifikate (PEM)</translation>
    </message>
    <message>
        <source>What the URL leads to</source>
        <translation>Wohin die URL führt</translation>
    </message>
    <message>
        <source>CA File…</source>
        <translation>CA-Datei…</translation>
    </message>
    <message>
        <source>Trust a CA of your own</source>
        <translation>Einer eigenen CA vertrauen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n CA(s)</source>
        <translation>
            <numerusform>%n CA vergessen</numerusform>
            <numerusform>%n CAs vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted for fetching keys from now on.</source>
        <translation>
            <numerusform>Beim Holen von Schlüsseln wird ab jetzt %n Zertifikat vertraut.</numerusform>
            <numerusform>Beim Holen von Schlüsseln wird ab jetzt %n Zertifikaten vertraut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust a CA of your own besides the system&apos;s when keys are fetched</source>
        <translation>Beim Holen von Schlüsseln einer eigenen CA neben denen des Systems vertrauen</translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities alone again</source>
        <translation>Wieder nur den Zertifizierungsstellen des Systems vertrauen</translation>
    </message>
    <message>
        <source>Forget the CAs that were added</source>
        <translation>Die hinzugefügten CAs vergessen</translation>
    </message>
</context>
<context>
    <name>jotscope::PageSwitch</name>
    <message>
        <source>Inspect</source>
        <comment>the page that shows a token</comment>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>the page that makes a token</comment>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>the page that holds keys</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>the page that serves tokens on this machine</comment>
        <translation>Aussteller</translation>
    </message>
</context>
<context>
    <name>jotscope::PartEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>a place in a text and what is wrong there</comment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Find in what is edited</source>
        <translation>Im Bearbeiteten suchen</translation>
    </message>
</context>
<context>
    <name>jotscope::PartTabs</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Views of the claims</source>
        <translation>Ansichten der Claims</translation>
    </message>
    <message>
        <source>Views of the header</source>
        <translation>Ansichten des Headers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Claims as JSON</source>
        <translation>Claims als JSON</translation>
    </message>
    <message>
        <source>Header as JSON</source>
        <translation>Header als JSON</translation>
    </message>
</context>
<context>
    <name>jotscope::PartText</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles a&amp;usklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>folded away</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::PassphraseMemory</name>
    <message>
        <source>This desktop remembers no passphrase. Type it.</source>
        <translation>Dieser Desktop hat sich keine Passphrase gemerkt. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring was not opened.</source>
        <translation>Der Schlüsselbund des Desktops wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could remember it.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der sie sich merken könnte.</translation>
    </message>
    <message>
        <source>Remember in This Desktop&apos;s Keyring</source>
        <translation>Im Schlüsselbund dieses Desktops merken</translation>
    </message>
    <message>
        <source>Remember the passphrase in this desktop&apos;s keyring</source>
        <translation>Die Passphrase im Schlüsselbund dieses Desktops merken</translation>
    </message>
    <message>
        <source>Whoever may open your desktop&apos;s keyring can then open the vault.</source>
        <translation>Wer den Schlüsselbund Ihres Desktops öffnen darf, kann dann auch den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Unlock with the Remembered One</source>
        <translation>Mit der gemerkten entsperren</translation>
    </message>
    <message>
        <source>Unlock the vault with the remembered passphrase</source>
        <translation>Den Tresor mit der gemerkten Passphrase entsperren</translation>
    </message>
</context>
<context>
    <name>jotscope::PassphraseRow</name>
    <message>
        <source>The two do not agree yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>%1: which passphrase shall open it? Whoever has both can act as the key&apos;s owner.</source>
        <comment>a form of a key: Encrypted JWK</comment>
        <translation>%1: Mit welcher Passphrase soll sich das öffnen lassen? Wer beides hat, kann als Inhaber des Schlüssels auftreten.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the key with this passphrase</source>
        <translation>Den Schlüssel mit dieser Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypt nothing</source>
        <translation>Nichts verschlüsseln</translation>
    </message>
</context>
<context>
    <name>jotscope::PayloadView</name>
    <message>
        <source>The payload is a token itself.</source>
        <translation>Der Payload ist selbst ein Token.</translation>
    </message>
    <message>
        <source>The payload is CBOR: a signed COSE message.</source>
        <translation>Der Payload ist CBOR: eine signierte COSE-Nachricht.</translation>
    </message>
    <message>
        <source>The payload is CBOR: an encrypted COSE message.</source>
        <translation>Der Payload ist CBOR: eine verschlüsselte COSE-Nachricht.</translation>
    </message>
    <message>
        <source>The payload is CBOR: a COSE message with a MAC.</source>
        <translation>Der Payload ist CBOR: eine COSE-Nachricht mit MAC.</translation>
    </message>
    <message>
        <source>The payload is CBOR: a CBOR Web Token.</source>
        <translation>Der Payload ist CBOR: ein CBOR Web Token.</translation>
    </message>
    <message>
        <source>The payload is CBOR: a map.</source>
        <translation>Der Payload ist CBOR: eine Map.</translation>
    </message>
    <message>
        <source>The payload is CBOR: an array.</source>
        <translation>Der Payload ist CBOR: ein Array.</translation>
    </message>
    <message>
        <source>The payload is CBOR: a tagged item.</source>
        <translation>Der Payload ist CBOR: ein Element mit Tag.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Claim</numerusform>
            <numerusform>%n Claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded payload</source>
        <translation>Decodierter Payload</translation>
    </message>
    <message>
        <source>Text of the payload</source>
        <translation>Text des Payloads</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes des Payloads</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Ansichten des Payloads</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Filter claims by name, value or meaning</source>
        <translation>Claims nach Name, Wert oder Bedeutung filtern</translation>
    </message>
    <message>
        <source>Find hexadecimal digits or text</source>
        <translation>Hexadezimale Ziffern oder Text suchen</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Im Payload suchen</translation>
    </message>
</context>
<context>
    <name>jotscope::PinRow</name>
    <message>
        <source>The PIN of %1:</source>
        <comment>a card&apos;s label</comment>
        <translation>Die PIN von %1:</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>PIN der Karte</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>button: gives the card its PIN so that it signs</comment>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Give the PIN and sign</source>
        <translation>Die PIN angeben und signieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign nothing</source>
        <translation>Nichts signieren</translation>
    </message>
    <message>
        <source>The card has locked its PIN: it takes the unblocking code (PUK) of its issuer.</source>
        <translation>Die Karte hat ihre PIN gesperrt: Sie braucht den Entsperrcode (PUK) ihres Ausstellers.</translation>
    </message>
    <message>
        <source>This is the last try: another wrong PIN locks the card.</source>
        <translation>Das ist der letzte Versuch: Eine weitere falsche PIN sperrt die Karte.</translation>
    </message>
    <message>
        <source>A wrong PIN was given, and the card has fewer tries left; it does not say how many.</source>
        <translation>Es wurde eine falsche PIN eingegeben, und die Karte hat weniger Versuche übrig; sie sagt nicht, wie viele.</translation>
    </message>
    <message>
        <source>Check it: most cards lock themselves after three tries, and this one does not say how many are left.</source>
        <translation>Prüfen Sie sie: Die meisten Karten sperren sich nach drei Fehlversuchen, und diese sagt nicht, wie viele noch übrig sind.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>Diese PIN war falsch.</translation>
    </message>
</context>
<context>
    <name>jotscope::PrivacyLine</name>
    <message>
        <source>Sent test tokens to %1</source>
        <comment>hosts</comment>
        <translation>Test-Tokens an %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n host(s) for keys</source>
        <translation>
            <numerusform>%n Host nach Schlüsseln gefragt</numerusform>
            <numerusform>%n Hosts nach Schlüsseln gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked %1 for keys</source>
        <comment>a host</comment>
        <translation>%1 nach Schlüsseln gefragt</translation>
    </message>
    <message>
        <source>Nothing sent, only keys and their sources stored</source>
        <translation>Nichts gesendet, nur Schlüssel und ihre Quellen gespeichert</translation>
    </message>
    <message>
        <source>Nothing sent, only keys stored, encrypted</source>
        <translation>Nichts gesendet, nur Schlüssel gespeichert, verschlüsselt</translation>
    </message>
    <message>
        <source>Nothing sent, nothing stored</source>
        <translation>Nichts gesendet, nichts gespeichert</translation>
    </message>
</context>
<context>
    <name>jotscope::RecentFilesMenu</name>
    <message>
        <source>Op&amp;en Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
</context>
<context>
    <name>jotscope::RemarksCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and half of a key: EC P-256 · Private</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you say of this key</source>
        <translation>Was Sie über diesen Schlüssel sagen</translation>
    </message>
    <message>
        <source>★ Pin</source>
        <translation>★ Anheften</translation>
    </message>
    <message>
        <source>Take this key before all others that fit</source>
        <translation>Diesen Schlüssel vor allen anderen passenden nehmen</translation>
    </message>
    <message>
        <source>Pin this key</source>
        <translation>Diesen Schlüssel anheften</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of this key</source>
        <translation>Name dieses Schlüssels</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group of this key</source>
        <translation>Gruppe dieses Schlüssels</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a group</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on this key</source>
        <translation>Notizen zu diesem Schlüssel</translation>
    </message>
</context>
<context>
    <name>jotscope::RequestCard</name>
    <message>
        <source>This is no URL that requests can be sent to. Enter one such as http://127.0.0.1:3000/orders.</source>
        <translation>Das ist keine URL, an die sich Anfragen senden lassen. Geben Sie eine ein, etwa http://127.0.0.1:3000/orders.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of an HTTP request</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>URL of the API</source>
        <translation>URL der API</translation>
    </message>
    <message>
        <source>Token in</source>
        <translation>Token in</translation>
    </message>
    <message>
        <source>Where the token goes</source>
        <translation>Wohin das Token kommt</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>Formular-Body</translation>
    </message>
    <message>
        <source>JSON body</source>
        <translation>JSON-Body</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the header, cookie or parameter</source>
        <translation>Name des Headers, Cookies oder Parameters</translation>
    </message>
    <message>
        <source>Other headers, one a line</source>
        <translation>Weitere Header, einer pro Zeile</translation>
    </message>
    <message>
        <source>Other headers</source>
        <translation>Weitere Header</translation>
    </message>
    <message>
        <source>Body, with {{token}} where the token goes</source>
        <translation>Body, mit {{token}}, wo das Token hinkommt</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
</context>
<context>
    <name>jotscope::ResultsPane</name>
    <message>
        <source>What the API accepts and refuses will be listed here: bad tokens that it must refuse, each for one reason, and good ones that it must accept.</source>
        <translation>Was die API annimmt und abweist, wird hier aufgelistet: schlechte Tokens, die sie abweisen muss, jedes aus einem anderen Grund, und gute, die sie annehmen muss.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) accepted that must be refused</source>
        <translation>
            <numerusform>%n Token angenommen, das abgewiesen werden muss</numerusform>
            <numerusform>%n Tokens angenommen, die abgewiesen werden müssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused that must be accepted</source>
        <translation>
            <numerusform>%n Token abgewiesen, das angenommen werden muss</numerusform>
            <numerusform>%n Tokens abgewiesen, die angenommen werden müssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear or without an answer</source>
        <translation>
            <numerusform>%n unklar oder ohne Antwort</numerusform>
            <numerusform>%n unklar oder ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they should</source>
        <translation>
            <numerusform>%n wie es sein soll</numerusform>
            <numerusform>%n wie sie sein sollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Asking whether the API tells a good token from none…</source>
        <translation>Es wird geprüft, ob die API ein gutes Token von gar keinem unterscheidet…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <comment>a path</comment>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Surprises only</source>
        <translation>Nur Überraschungen</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Welche Fälle gezeigt werden</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>jotscope::RulesCard</name>
    <message>
        <source>None</source>
        <comment>key</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>What counts, and how fast</source>
        <translation>Was zählt, und wie schnell</translation>
    </message>
    <message>
        <source>Accepted: statuses</source>
        <translation>Angenommen: Status</translation>
    </message>
    <message>
        <source>Statuses that count as accepted</source>
        <translation>Status, die als angenommen zählen</translation>
    </message>
    <message>
        <source>Refused: statuses</source>
        <translation>Abgewiesen: Status</translation>
    </message>
    <message>
        <source>Statuses that count as refused</source>
        <translation>Status, die als abgewiesen zählen</translation>
    </message>
    <message>
        <source>Refused too, whatever the status: a body that holds</source>
        <translation>Auch abgewiesen, egal mit welchem Status: ein Body, der dies enthält</translation>
    </message>
    <message>
        <source>Text in a body that counts as refused</source>
        <translation>Text in einem Body, der als abgewiesen zählt</translation>
    </message>
    <message>
        <source>A second</source>
        <comment>requests</comment>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>requests</comment>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Seconds to wait for a response</source>
        <translation>Sekunden, die auf eine Antwort gewartet wird</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Seconds that the API lets clocks differ</source>
        <translation>Sekunden, um die die Uhren für die API abweichen dürfen</translation>
    </message>
    <message>
        <source>How far the API lets clocks differ when it looks at exp and nbf</source>
        <translation>Wie weit die Uhren abweichen dürfen, wenn die API exp und nbf prüft</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Next key, which the API accepts too</source>
        <translation>Nächster Schlüssel, den die API auch annimmt</translation>
    </message>
    <message>
        <source>It stays on its card, which is too slow for a suite</source>
        <translation>Er bleibt auf seiner Karte, die für eine Testsuite zu langsam ist</translation>
    </message>
</context>
<context>
    <name>jotscope::SafetyCard</name>
    <message>
        <source>never</source>
        <comment>a time after which something happens by itself</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Whoever comes to this machine while you are away can use your keys.</source>
        <translation>Wer an diesen Rechner kommt, während Sie weg sind, kann Ihre Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Every program of yours can read a copied secret until you copy something else.</source>
        <translation>Jedes Ihrer Programme kann ein kopiertes Geheimnis lesen, bis Sie etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>The vault also locks before the machine sleeps, and the clipboard is cleared when the program ends.</source>
        <translation>Der Tresor wird auch gesperrt, bevor der Rechner in den Ruhezustand geht, und die Zwischenablage wird geleert, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Locking and clipboard</source>
        <translation>Sperren und Zwischenablage</translation>
    </message>
    <message>
        <source>Close locking and clipboard</source>
        <translation>Sperren und Zwischenablage schließen</translation>
    </message>
    <message>
        <source>Lock the vault when nobody has touched the program for</source>
        <translation>Tresor sperren, wenn das Programm unbenutzt ist, nach</translation>
    </message>
    <message>
        <source>Take a copied secret off the clipboard after</source>
        <translation>Kopiertes Geheimnis aus der Zwischenablage entfernen nach</translation>
    </message>
    <message>
        <source>Time without use after which the vault locks</source>
        <translation>Zeit ohne Benutzung, nach der der Tresor gesperrt wird</translation>
    </message>
    <message>
        <source>Time after which a copied secret leaves the clipboard</source>
        <translation>Zeit, nach der ein kopiertes Geheimnis aus der Zwischenablage verschwindet</translation>
    </message>
</context>
<context>
    <name>jotscope::ScanCard</name>
    <message>
        <source>The list holds the first %L1 of %L2 tokens.</source>
        <translation>Die Liste enthält die ersten %L1 von %L2 Tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) too large to be read were passed over.</source>
        <translation>
            <numerusform>%n Token, das zum Lesen zu groß ist, wurde übergangen.</numerusform>
            <numerusform>%n Tokens, die zum Lesen zu groß sind, wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searched, %3 a second</source>
        <comment>sizes such as 12.5 MB</comment>
        <translation>%1 von %2 durchsucht, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>The listed tokens are checked with the keys on hand.</source>
        <translation>Die aufgelisteten Tokens werden mit den vorliegenden Schlüsseln geprüft.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <comment>what is wrong</comment>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were searched.</source>
        <comment>sizes such as 12.5 MB</comment>
        <translation>Abgebrochen: %1 von %2 wurden durchsucht.</translation>
    </message>
    <message>
        <source>There is no token in this file.</source>
        <translation>In dieser Datei ist kein Token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>3 of 12 tokens</comment>
        <translation>%L1 von %2</translation>
    </message>
    <message>
        <source>Tokens in this file</source>
        <translation>Tokens in dieser Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the tokens of the file</source>
        <translation>Die Tokens der Datei filtern</translation>
    </message>
    <message>
        <source>Show only tokens that have these words in any column</source>
        <translation>Nur Tokens zeigen, die diese Wörter in irgendeiner Spalte haben</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>Diese Datei vergessen</translation>
    </message>
    <message>
        <source>How far the file is searched</source>
        <translation>Wie weit die Datei durchsucht ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the search of the file</source>
        <translation>Das Durchsuchen der Datei abbrechen</translation>
    </message>
</context>
<context>
    <name>jotscope::ScanSession</name>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>jotscope::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>jotscope::SendCard</name>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n request(s) to %1, at most %2 a second, each with another token. Nothing is sent until you press the button.</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>Bis zu %n Anfrage an %1, höchstens %2 pro Sekunde, jede mit einem anderen Token. Nichts wird gesendet, bevor Sie den Knopf drücken.</numerusform>
            <numerusform>Bis zu %n Anfragen an %1, höchstens %2 pro Sekunde, jede mit einem anderen Token. Nichts wird gesendet, bevor Sie den Knopf drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not this machine. Tokens that try to get in by deceit will be sent to it: that is for those who run it, or were asked by them.</source>
        <comment>a host</comment>
        <translation>%1 ist nicht dieser Rechner. Dorthin werden Tokens gesendet, die sich mit Täuschung Zugang verschaffen wollen: Das ist nur für die Betreiber oder in deren Auftrag erlaubt.</translation>
    </message>
    <message>
        <source>Over plain HTTP anybody on the way can read the good token.</source>
        <translation>Bei unverschlüsseltem HTTP kann jeder auf dem Weg das gute Token lesen.</translation>
    </message>
    <message>
        <source>I am allowed to test %1</source>
        <comment>a host</comment>
        <translation>Ich darf %1 testen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>a host</comment>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Das Senden abbrechen</translation>
    </message>
    <message>
        <source>Requests that were answered</source>
        <translation>Beantwortete Anfragen</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
</context>
<context>
    <name>jotscope::ServingCard</name>
    <message>
        <source>Copied: %1</source>
        <comment>what is on the clipboard now</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Programs and pages of this machine, and nobody else, can have access tokens from here, and the public keys that check them: for trying how an API under development takes expiry, refresh and new keys.</source>
        <translation>Programme und Seiten auf diesem Rechner, und sonst niemand, bekommen hier Access-Tokens und die öffentlichen Schlüssel, die sie prüfen: um auszuprobieren, wie eine API in Entwicklung mit Ablauf, Erneuerung und neuen Schlüsseln umgeht.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the issuer</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop the issuer</source>
        <translation>Den Aussteller anhalten</translation>
    </message>
    <message>
        <source>Start the issuer</source>
        <translation>Den Aussteller starten</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port that the issuer listens on</source>
        <translation>Port, an dem der Aussteller Verbindungen annimmt</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>Rotate Key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Make a new key of the same kind and sign with it from now on</source>
        <translation>Einen neuen Schlüssel derselben Art erzeugen und von nun an damit signieren</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>JWK Set</source>
        <translation>JWK Set</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of an address</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Key %1 signs with %2.</source>
        <comment>a kid and an algorithm</comment>
        <translation>Schlüssel %1 signiert mit %2.</translation>
    </message>
</context>
<context>
    <name>jotscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>jotscope::SignatureDrawingView</name>
    <message>
        <source>Copy &amp;Bytes of the Field</source>
        <translation>&amp;Bytes des Felds kopieren</translation>
    </message>
    <message>
        <source>Copy Drawing as S&amp;VG</source>
        <translation>Zeichnung als S&amp;VG kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Drawing as SVG…</source>
        <translation>Zeichnung als SVG &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print Drawing…</source>
        <translation>Zeichnung &amp;drucken…</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>Die Zeichnung speichern</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation>Zeichnung der Signatur</translation>
    </message>
    <message>
        <source>Print the Drawing</source>
        <translation>Die Zeichnung drucken</translation>
    </message>
</context>
<context>
    <name>jotscope::SignatureView</name>
    <message>
        <source>no signature</source>
        <translation>keine Signatur</translation>
    </message>
    <message>
        <source>verifies it</source>
        <translation>bestätigt sie</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>not tried: another kind of key</source>
        <translation>nicht probiert: andere Art von Schlüssel</translation>
    </message>
    <message>
        <source>not tried: another curve</source>
        <translation>nicht probiert: andere Kurve</translation>
    </message>
    <message>
        <source>not tried: not meant for signatures</source>
        <translation>nicht probiert: nicht für Signaturen bestimmt</translation>
    </message>
    <message>
        <source>not tried: meant for another algorithm</source>
        <translation>nicht probiert: für einen anderen Algorithmus bestimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the signature</source>
        <translation>Bytes der Signatur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more key(s)</source>
        <translation>
            <numerusform>und %n weiterer Schlüssel</numerusform>
            <numerusform>und %n weitere Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>öffnet es</translation>
    </message>
    <message>
        <source>does not open it</source>
        <translation>öffnet es nicht</translation>
    </message>
    <message>
        <source>not tried: another length</source>
        <translation>nicht probiert: andere Länge</translation>
    </message>
    <message>
        <source>not tried: only the public half</source>
        <translation>nicht probiert: nur die öffentliche Hälfte</translation>
    </message>
    <message>
        <source>not tried: not meant for encryption</source>
        <translation>nicht probiert: nicht für Verschlüsselung bestimmt</translation>
    </message>
    <message>
        <source>Bytes of the encrypted key</source>
        <translation>Bytes des verschlüsselten Schlüssels</translation>
    </message>
</context>
<context>
    <name>jotscope::SigningCard</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Schlüssel, der signiert</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form of the signed token</source>
        <translation>Form des signierten Tokens</translation>
    </message>
    <message>
        <source>Leave the payload out (detached)</source>
        <translation>Den Payload weglassen (abgetrennt)</translation>
    </message>
    <message>
        <source>Sign it unencoded (b64: false)</source>
        <translation>Ihn uncodiert signieren (b64: false)</translation>
    </message>
</context>
<context>
    <name>jotscope::SleepWatch</name>
    <message>
        <source>Lock the vault of keys</source>
        <translation>Den Tresor der Schlüssel sperren</translation>
    </message>
</context>
<context>
    <name>jotscope::SourceRow</name>
    <message>
        <source>came: %1</source>
        <comment>kids of keys</comment>
        <translation>hinzugekommen: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>kids of keys</comment>
        <translation>verschwunden: %1</translation>
    </message>
    <message>
        <source>changed %1: %2</source>
        <comment>a time, what changed</comment>
        <translation>%1 geändert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <comment>a time</comment>
        <translation>%1 geholt</translation>
    </message>
    <message>
        <source>fresh for %1</source>
        <comment>a duration</comment>
        <translation>veraltet in %1</translation>
    </message>
    <message>
        <source>Refresh from %1</source>
        <comment>a host</comment>
        <translation>Von %1 neu holen</translation>
    </message>
    <message>
        <source>Forget this source; its keys stay</source>
        <translation>Diese Quelle vergessen; ihre Schlüssel bleiben</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <comment>a host</comment>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>jotscope::SuiteModel</name>
    <message>
        <source>Refuse</source>
        <comment>what a verifier must do with a token</comment>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>what a verifier must do with a token</comment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Verifier must</source>
        <comment>column: refuse or accept a token</comment>
        <translation>Prüfer muss</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <comment>column: a specification</comment>
        <translation>Verlangt von</translation>
    </message>
</context>
<context>
    <name>jotscope::SuitePane</name>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;HTTP Requests…</source>
        <translation>&amp;HTTP-Anfragen…</translation>
    </message>
    <message>
        <source>C&amp;url Script…</source>
        <translation>C&amp;url-Skript…</translation>
    </message>
    <message>
        <source>&amp;Postman Collection…</source>
        <translation>&amp;Postman-Collection…</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <comment>a path</comment>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>what a token tests</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Export the Test Suite</source>
        <translation>Testsuite exportieren</translation>
    </message>
    <message>
        <source>The suite is made of the claims and the key beside this.</source>
        <translation>Die Suite entsteht aus den Claims und dem Schlüssel daneben.</translation>
    </message>
    <message>
        <source>Of these claims and this key, %1 tokens that a verifier must refuse and %2 that it must accept.</source>
        <translation>Aus diesen Claims und diesem Schlüssel: %1 Tokens, die ein Prüfer abweisen muss, und %2, die er annehmen muss.</translation>
    </message>
    <message numerus="yes">
        <source>%n say nothing about this key, and are left out.</source>
        <translation>
            <numerusform>%n sagt nichts über diesen Schlüssel und ist weggelassen.</numerusform>
            <numerusform>%n sagen nichts über diesen Schlüssel und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, such as alg, kid or RFC 8725</source>
        <translation>Nach Wörtern filtern, etwa alg, kid oder RFC 8725</translation>
    </message>
    <message>
        <source>Filter the test suite</source>
        <translation>Die Testsuite filtern</translation>
    </message>
    <message>
        <source>Test suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the test suite</source>
        <translation>Die Testsuite exportieren</translation>
    </message>
    <message>
        <source>Check an API with This Suite…</source>
        <translation>Eine API mit dieser Testsuite prüfen…</translation>
    </message>
</context>
<context>
    <name>jotscope::TemplateBar</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>a template and what is wrong with it</comment>
        <translation>%1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>a template of the same name</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Es gibt schon eine Vorlage mit diesem Namen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Save as Template…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a template to begin with, or go on with what there is.</source>
        <translation>Eine Vorlage wählen, um damit zu beginnen, oder mit dem weitermachen, was da ist.</translation>
    </message>
    <message>
        <source>A template of your own.</source>
        <translation>Eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>Claims, header and choices are saved; of the keys only which ones they are.</source>
        <translation>Gespeichert werden Claims, Header und Einstellungen, von den Schlüsseln nur, welche es sind.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>template</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>jotscope::TemplateShelf</name>
    <message>
        <source>%1 could not be written: %2. Check the folder and its permissions.</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>Der Name ist zu lang; höchstens %n Zeichen ist möglich.</numerusform>
            <numerusform>Der Name ist zu lang; höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file cannot have this name: leave out slashes and a dot in front.</source>
        <translation>Eine Datei kann nicht so heißen: Lassen Sie Schrägstriche und einen Punkt am Anfang weg.</translation>
    </message>
    <message>
        <source>%1 could not be renamed: %2.</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht umbenannt werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht gelöscht werden: %2.</translation>
    </message>
</context>
<context>
    <name>jotscope::TextField</name>
    <message>
        <source>Words with spaces between them</source>
        <translation>Wörter mit Leerzeichen dazwischen</translation>
    </message>
</context>
<context>
    <name>jotscope::TimeField</name>
    <message>
        <source>%1: now</source>
        <comment>a claim is set to the present time</comment>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>%1: 5 minutes earlier</source>
        <translation>%1: 5 Minuten früher</translation>
    </message>
    <message>
        <source>%1: 1 hour later</source>
        <translation>%1: 1 Stunde später</translation>
    </message>
    <message>
        <source>No time that this program can show</source>
        <translation>Keine Zeit, die dieses Programm zeigen kann</translation>
    </message>
    <message>
        <source>%1, counted anew for each token</source>
        <comment>a time such as: in 5 minutes</comment>
        <translation>%1, für jedes Token neu berechnet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>−5 min</source>
        <translation>−5 min</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
</context>
<context>
    <name>jotscope::TimelineCard</name>
    <message>
        <source>This is no time. Examples: 2026-11-24T06:00:00Z, 1795500000, +1h, -3d</source>
        <translation>Das ist keine Zeitangabe. Beispiele: 2026-11-24T06:00:00Z, 1795500000, +1h, -3d</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>label of a field with an instant</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Look at the token as of</source>
        <translation>Zeitpunkt, zu dem das Token betrachtet wird</translation>
    </message>
    <message>
        <source>A time (2026-11-24T06:00:00Z), seconds since 1970, or a distance from now (+1h, -3d)</source>
        <translation>Eine Zeit (2026-11-24T06:00:00Z), Sekunden seit 1970 oder ein Abstand von jetzt (+1h, -3d)</translation>
    </message>
</context>
<context>
    <name>jotscope::TimelineView</name>
    <message>
        <source>Timeline of the token</source>
        <translation>Zeitachse des Tokens</translation>
    </message>
    <message>
        <source>Drag to look at the token as of another instant; double-click for now</source>
        <translation>Ziehen, um das Token zu einem anderen Zeitpunkt zu betrachten; Doppelklick für jetzt</translation>
    </message>
</context>
<context>
    <name>jotscope::TokenCauses</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>jotscope::TokenEditing</name>
    <message>
        <source>Edit this part in place</source>
        <translation>Diesen Teil an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the header</source>
        <translation>Den Header bearbeiten</translation>
    </message>
    <message>
        <source>Edit the payload</source>
        <translation>Den Payload bearbeiten</translation>
    </message>
    <message>
        <source>Header, editable</source>
        <translation>Header, bearbeitbar</translation>
    </message>
    <message>
        <source>Payload, editable</source>
        <translation>Payload, bearbeitbar</translation>
    </message>
    <message>
        <source>Unprotected header, editable</source>
        <translation>Ungeschützter Header, bearbeitbar</translation>
    </message>
    <message>
        <source>Edit the unprotected header</source>
        <translation>Den ungeschützten Header bearbeiten</translation>
    </message>
</context>
<context>
    <name>jotscope::TokenExport</name>
    <message>
        <source>Copied, values redacted</source>
        <translation>Kopiert, Werte geschwärzt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <comment>a path</comment>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a path and what is wrong</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the Token</source>
        <translation>Das Token speichern</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Print the Token</source>
        <translation>Das Token drucken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>jotscope::TokenKeys</name>
    <message numerus="yes">
        <source>%n key(s) are among your keys now</source>
        <translation>
            <numerusform>%n Schlüssel ist jetzt unter Ihren Schlüsseln</numerusform>
            <numerusform>%n Schlüssel sind jetzt unter Ihren Schlüsseln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::TokenList</name>
    <message>
        <source>Tokens in this text</source>
        <translation>Token in diesem Text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the tokens</source>
        <translation>Die Tokens filtern</translation>
    </message>
    <message>
        <source>Show only tokens that have these words in any column</source>
        <translation>Nur Tokens zeigen, die diese Wörter in irgendeiner Spalte haben</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 12 tokens</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>jotscope::TokenOutput</name>
    <message>
        <source>&amp;Bearer Credentials</source>
        <translation>&amp;Bearer-Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Header Line</source>
        <translation>&amp;Header-Zeile</translation>
    </message>
    <message>
        <source>&amp;curl Command</source>
        <translation>&amp;curl-Befehl</translation>
    </message>
    <message>
        <source>&amp;Environment Variable</source>
        <translation>&amp;Umgebungsvariable</translation>
    </message>
    <message>
        <source>&amp;JSON Response</source>
        <translation>&amp;JSON-Antwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>what is on the clipboard now</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>The token appears here as it is described</source>
        <translation>Das Token erscheint hier, sobald es beschrieben ist</translation>
    </message>
    <message>
        <source>Copied: the payload that the token leaves out</source>
        <translation>Kopiert: der Payload, den das Token weglässt</translation>
    </message>
    <message>
        <source>Copy Payload</source>
        <translation>Payload kopieren</translation>
    </message>
</context>
<context>
    <name>jotscope::TokensInText</name>
    <message>
        <source>Token %1 of %2 · %3 · click to go there</source>
        <comment>its number, how many, what it is</comment>
        <translation>Token %1 von %2 · %3 · Klick führt dorthin</translation>
    </message>
</context>
<context>
    <name>jotscope::TrustCard</name>
    <message>
        <source>no authority</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>keine Zertifizierungsstelle</translation>
    </message>
    <message numerus="yes">
        <source>an authority, with up to %n below it</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>
            <numerusform>eine Zertifizierungsstelle, mit bis zu %n darunter</numerusform>
            <numerusform>eine Zertifizierungsstelle, mit bis zu %n darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>an authority</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>eine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a certificate, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <comment>a kind of key, its size</comment>
        <translation>
            <numerusform>%1, %n Bit</numerusform>
            <numerusform>%1, %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Basiseinschränkungen</translation>
    </message>
    <message>
        <source>Trust an Authority</source>
        <translation>Einer Zertifizierungsstelle vertrauen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>that came with the key</source>
        <translation>die mit dem Schlüssel kamen</translation>
    </message>
    <message>
        <source>from the header&apos;s x5c, up to whom you trust</source>
        <translation>aus dem x5c des Headers, bis zu dem, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates of the signing key</source>
        <translation>Zertifikate des Signaturschlüssels</translation>
    </message>
    <message>
        <source>Trust an Authority…</source>
        <translation>Einer Zertifizierungsstelle vertrauen…</translation>
    </message>
    <message>
        <source>Add a certificate, as PEM or DER, to those that you trust</source>
        <translation>Ein Zertifikat, als PEM oder DER, zu denen hinzufügen, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>Stop Trusting</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Take back the authority that you added, at the end of this path</source>
        <translation>Die Zertifizierungsstelle am Ende dieses Pfads, die Sie hinzugefügt haben, zurücknehmen</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>Issuer&apos;s key identifier</source>
        <translation>Schlüsselkennung des Ausstellers</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Revocation asked at (OCSP)</source>
        <translation>Sperrauskunft bei (OCSP)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Zertifikat des Ausstellers</translation>
    </message>
    <message>
        <source>Give a Revocation List</source>
        <translation>Sperrliste angeben</translation>
    </message>
    <message>
        <source>Revocation lists (*.crl *.pem *.der);;All files (*)</source>
        <translation>Sperrlisten (*.crl *.pem *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1. Whether they were revoked is not checked: nothing is asked over the network.</source>
        <comment>where certificates come from</comment>
        <translation>%1. Ob sie widerrufen wurden, wird nicht geprüft: Über das Netz wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Revocation List…</source>
        <translation>Sperrliste…</translation>
    </message>
    <message>
        <source>Go by a CRL, as PEM or DER, until the program ends: which certificates were revoked</source>
        <translation>Bis das Programm endet, eine CRL als PEM oder DER heranziehen: Sie nennt die widerrufenen Zertifikate</translation>
    </message>
    <message>
        <source>Go by a CRL, as PEM or DER, from now on: which certificates were revoked</source>
        <translation>Von jetzt an eine CRL (PEM oder DER) beachten: welche Zertifikate gesperrt wurden</translation>
    </message>
    <message>
        <source>Forget Lists</source>
        <translation>Listen vergessen</translation>
    </message>
    <message>
        <source>Go by no revocation list any longer</source>
        <translation>Keine Sperrliste mehr beachten</translation>
    </message>
</context>
<context>
    <name>jotscope::TrustModel</name>
    <message>
        <source>Trusted</source>
        <comment>a certificate</comment>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>a certificate: nothing is wrong with it</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>column: from when to when a certificate is</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether anything is wrong with a certificate</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In order, not revoked</source>
        <comment>a certificate</comment>
        <translation>In Ordnung, nicht widerrufen</translation>
    </message>
</context>
<context>
    <name>jotscope::ValueList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a value</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>jotscope::VaultBar</name>
    <message>
        <source>Five or six words that have nothing to do with each other are good.</source>
        <translation>Fünf oder sechs Wörter, die nichts miteinander zu tun haben, sind gut.</translation>
    </message>
    <message>
        <source>Weak: whoever gets the file could guess it. Add words.</source>
        <translation>Schwach: Wer an die Datei kommt, könnte sie erraten. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair. One or two words more make it good.</source>
        <translation>Mäßig. Mit ein oder zwei Wörtern mehr wird sie gut.</translation>
    </message>
    <message>
        <source>Good. Nobody can bring it back if you forget it.</source>
        <translation>Gut. Niemand kann sie wiederherstellen, wenn Sie sie vergessen.</translation>
    </message>
    <message>
        <source>The vault has its new passphrase.</source>
        <translation>Der Tresor hat seine neue Passphrase.</translation>
    </message>
    <message>
        <source>The two do not agree yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>Another program says something else of %n key(s).</source>
        <translation>
            <numerusform>Ein anderes Programm sagt über %n Schlüssel etwas anderes.</numerusform>
            <numerusform>Ein anderes Programm sagt über %n Schlüssel etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are in memory only: they are forgotten when the program ends.</source>
        <translation>Die Schlüssel sind nur im Speicher: Sie werden vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>The vault is open: keys are kept, encrypted, in %1</source>
        <comment>a path</comment>
        <translation>Der Tresor ist offen: Schlüssel werden verschlüsselt aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Make a Vault…</source>
        <translation>Tresor anlegen…</translation>
    </message>
    <message>
        <source>Make a vault for the keys</source>
        <translation>Einen Tresor für die Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Den Tresor sperren</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>Die Passphrase des Tresors ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep what this window says</source>
        <translation>Behalten, was dieses Fenster sagt</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Take what the other program says</source>
        <translation>Nehmen, was das andere Programm sagt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Make Vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Den Tresor entsperren</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Locking…</source>
        <comment>button: when the vault locks itself</comment>
        <translation>Sperren nach…</translation>
    </message>
    <message>
        <source>Set when the vault locks</source>
        <translation>Festlegen, wann der Tresor gesperrt wird</translation>
    </message>
    <message>
        <source>Public keys stay on hand.</source>
        <translation>Öffentliche Schlüssel bleiben zur Hand.</translation>
    </message>
</context>
<context>
    <name>jotscope::VaultLock</name>
    <message>
        <source>Another program made a vault at %1.</source>
        <comment>a time</comment>
        <translation>Ein anderes Programm hat um %1 einen Tresor angelegt.</translation>
    </message>
    <message>
        <source>You locked the vault at %1.</source>
        <comment>a time</comment>
        <translation>Sie haben den Tresor um %1 gesperrt.</translation>
    </message>
    <message>
        <source>The vault locked itself at %1, since nobody had touched the program for a while.</source>
        <comment>a time</comment>
        <translation>Der Tresor hat sich um %1 gesperrt, weil das Programm eine Weile nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>The vault locked itself at %1, since the machine went to sleep.</source>
        <comment>a time</comment>
        <translation>Der Tresor hat sich um %1 gesperrt, weil der Rechner in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>jotscope::VerdictBanner</name>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>state of an aspect such as the signature</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>state of an aspect such as the signature</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of an aspect such as the signature</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of an aspect such as the signature</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>This token is damaged</source>
        <translation>Dieses Token ist beschädigt</translation>
    </message>
    <message>
        <source>The token departs from the standard</source>
        <translation>Das Token weicht vom Standard ab</translation>
    </message>
    <message>
        <source>The signature does not fit this token</source>
        <translation>Die Signatur passt nicht zu diesem Token</translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation>Dieses Token ist nicht signiert</translation>
    </message>
    <message>
        <source>Expired; the signature is not checked yet</source>
        <translation>Abgelaufen; die Signatur ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>The signature is not checked yet</source>
        <translation>Die Signatur ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>The signature is valid, but the token has expired</source>
        <translation>Die Signatur ist gültig, aber das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The signature is valid, but the token is not valid yet</source>
        <translation>Die Signatur ist gültig, aber das Token gilt noch nicht</translation>
    </message>
    <message>
        <source>The signature is valid, but the claims are not as expected</source>
        <translation>Die Signatur ist gültig, aber die Claims sind nicht wie erwartet</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Die Signatur ist gültig</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a check mark, an aspect, its state</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The signature is missing</source>
        <translation>Die Signatur fehlt</translation>
    </message>
    <message>
        <source>Decryption</source>
        <translation>Entschlüsselung</translation>
    </message>
    <message>
        <source>The key does not open this token</source>
        <translation>Der Schlüssel öffnet dieses Token nicht</translation>
    </message>
    <message>
        <source>This token is encrypted</source>
        <translation>Dieses Token ist verschlüsselt</translation>
    </message>
    <message>
        <source>Decrypted, but the token has expired</source>
        <translation>Entschlüsselt, aber das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>Decrypted, but the token is not valid at this time</source>
        <translation>Entschlüsselt, aber das Token gilt zu dieser Zeit nicht</translation>
    </message>
    <message>
        <source>Decrypted, but the claims are not as expected</source>
        <translation>Entschlüsselt, aber die Claims sind nicht wie erwartet</translation>
    </message>
    <message>
        <source>The token is decrypted</source>
        <translation>Das Token ist entschlüsselt</translation>
    </message>
    <message>
        <source>This token cannot be decrypted</source>
        <translation>Dieses Token lässt sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>The signature cannot be checked</source>
        <translation>Die Signatur lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The signature is valid, but the times cannot be read</source>
        <translation>Die Signatur ist gültig, aber die Zeiten sind nicht lesbar</translation>
    </message>
    <message>
        <source>You see an edited token: it no longer reads as it was pasted.</source>
        <translation>Sie sehen ein bearbeitetes Token: Es lautet nicht mehr so, wie es eingefügt wurde.</translation>
    </message>
    <message>
        <source>Key fit</source>
        <translation>Eignung der Schlüssel</translation>
    </message>
    <message>
        <source>Show how each key on hand fits this token, or no longer</source>
        <translation>Zeigen oder ausblenden, wie jeder vorliegende Schlüssel zu diesem Token passt</translation>
    </message>
    <message>
        <source>The signature is valid, but its certificate is not to be trusted</source>
        <translation>Die Signatur ist gültig, aber ihrem Zertifikat ist nicht zu trauen</translation>
    </message>
</context>
<context>
    <name>jotscope::WordListCard</name>
    <message>
        <source>Hide</source>
        <comment>a secret</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>a secret</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>None of %1 words is the secret.</source>
        <translation>Keines von %1 Wörtern ist das Geheimnis.</translation>
    </message>
    <message>
        <source>Lines longer than %1 bytes were passed over: %2.</source>
        <translation>Zeilen mit mehr als %1 Bytes wurden übergangen: %2.</translation>
    </message>
    <message>
        <source>%1 words tried, %2 a second</source>
        <translation>%1 Wörter probiert, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>Cancelled after %1 words. None of them is the secret.</source>
        <translation>Nach %1 Wörtern abgebrochen. Keines davon ist das Geheimnis.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <comment>what is wrong</comment>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no word in this file.</source>
        <translation>In dieser Datei steht kein Wort.</translation>
    </message>
    <message>
        <source>Secret found</source>
        <translation>Geheimnis gefunden</translation>
    </message>
    <message>
        <source>Word list %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Wortliste %1</translation>
    </message>
    <message>
        <source>Close this answer</source>
        <translation>Diese Antwort schließen</translation>
    </message>
    <message>
        <source>How far the word list is tried</source>
        <translation>Wie weit die Wortliste durchprobiert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the trial of the word list</source>
        <translation>Das Durchprobieren der Wortliste abbrechen</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Das Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Use It as the Key</source>
        <translation>Als Schlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>jotscope::WordListSession</name>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
</context>
</TS>
