<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Clearing</name>
    <message numerus="yes">
        <source>%n tab(s) with what was entered there</source>
        <translation>
            <numerusform>%n tab with what was entered there</numerusform>
            <numerusform>%n tabs with what was entered there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that no vault keeps</source>
        <translation>
            <numerusform>%n key that no vault keeps</numerusform>
            <numerusform>%n keys that no vault keeps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message numerus="yes">
        <source>string of %n character(s)</source>
        <translation>
            <numerusform>string of %n character</numerusform>
            <numerusform>string of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array of %n element(s)</source>
        <translation>
            <numerusform>array of %n element</numerusform>
            <numerusform>array of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object of %n member(s)</source>
        <translation>
            <numerusform>object of %n member</numerusform>
            <numerusform>object of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabTitle</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::AnswerPane</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::BatchPane</name>
    <message numerus="yes">
        <source>%Ln token(s) in %1, made in %2 s</source>
        <comment>a path, a number of seconds</comment>
        <translation>
            <numerusform>%Ln token in %1, made in %2 s</numerusform>
            <numerusform>%Ln tokens in %1, made in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in %1, with the columns %2</source>
        <comment>a file, names</comment>
        <translation>
            <numerusform>%Ln row in %1, with the columns %2</numerusform>
            <numerusform>%Ln rows in %1, with the columns %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::BuildPage</name>
    <message numerus="yes">
        <source>It means %n key(s) that are not on hand: %1. Others stand in.</source>
        <comment>names of keys</comment>
        <translation>
            <numerusform>It means %n key that is not on hand: %1. Another stands in.</numerusform>
            <numerusform>It means %n keys that are not on hand: %1. Others stand in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::CardsModel</name>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <comment>a kind of key, its size</comment>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::CausesCard</name>
    <message numerus="yes">
        <source>The search for the cause was cancelled after %Ln attempt(s).</source>
        <translation>
            <numerusform>The search for the cause was cancelled after %Ln attempt.</numerusform>
            <numerusform>The search for the cause was cancelled after %Ln attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking further for the cause… %Ln attempt(s)</source>
        <translation>
            <numerusform>Looking further for the cause… %Ln attempt</numerusform>
            <numerusform>Looking further for the cause… %Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for the cause… %Ln attempt(s)</source>
        <translation>
            <numerusform>Looking for the cause… %Ln attempt</numerusform>
            <numerusform>Looking for the cause… %Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cause could be proven in %Ln attempt(s).</source>
        <translation>
            <numerusform>No cause could be proven in %Ln attempt.</numerusform>
            <numerusform>No cause could be proven in %Ln attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cause could be proven in %Ln attempt(s), which is all there is to try. Most likely, another key made the signature, or more was changed than can be undone.</source>
        <translation>
            <numerusform>No cause could be proven in %Ln attempt, which is all there is to try. Most likely, another key made the signature, or more was changed than can be undone.</numerusform>
            <numerusform>No cause could be proven in %Ln attempts, which is all there is to try. Most likely, another key made the signature, or more was changed than can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimsModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ComparePane</name>
    <message numerus="yes">
        <source>Header and payload differ in %n thing(s).</source>
        <translation>
            <numerusform>Header and payload differ in %n thing.</numerusform>
            <numerusform>Header and payload differ in %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::DetachedPayloadCard</name>
    <message numerus="yes">
        <source>Checked with these %n byte(s)</source>
        <translation>
            <numerusform>Checked with this %n byte</numerusform>
            <numerusform>Checked with these %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::DropField</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::EncodedSheet</name>
    <message numerus="yes">
        <source>Encoded · %n character(s)</source>
        <translation>
            <numerusform>Encoded · %n character</numerusform>
            <numerusform>Encoded · %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ExportCard</name>
    <message numerus="yes">
        <source>Copied: %1. It leaves the clipboard in %n second(s).</source>
        <comment>a form of a key</comment>
        <translation>
            <numerusform>Copied: %1. It leaves the clipboard in %n second.</numerusform>
            <numerusform>Copied: %1. It leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::FetchStatus</name>
    <message numerus="yes">
        <source>%n key(s) from %1</source>
        <comment>a host</comment>
        <translation>
            <numerusform>%n key from %1</numerusform>
            <numerusform>%n keys from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) completed</source>
        <translation>
            <numerusform>%n key completed</numerusform>
            <numerusform>%n keys completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) on hand already</source>
        <translation>
            <numerusform>%n key on hand already</numerusform>
            <numerusform>%n keys on hand already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::FindingsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ImportCard</name>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) completed</source>
        <translation>
            <numerusform>%n key completed</numerusform>
            <numerusform>%n keys completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) on hand already</source>
        <translation>
            <numerusform>%n key on hand already</numerusform>
            <numerusform>%n keys on hand already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n other file passed over</numerusform>
            <numerusform>%n other files passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::IssuerKeysCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeyChoiceLine</name>
    <message numerus="yes">
        <source>found by trying %n key(s)</source>
        <translation>
            <numerusform>found by trying %n key</numerusform>
            <numerusform>found by trying %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeyDetail</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%n key chosen</numerusform>
            <numerusform>%n keys chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an authority, with up to %n below it</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>
            <numerusform>an authority, with up to %n below it</numerusform>
            <numerusform>an authority, with up to %n below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeyField</name>
    <message numerus="yes">
        <source>Secret of %n bit(s)</source>
        <translation>
            <numerusform>Secret of %n bit</numerusform>
            <numerusform>Secret of %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more key(s)</source>
        <translation>
            <numerusform>and %n more key</numerusform>
            <numerusform>and %n more keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeyFilterBar</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeyFitModel</name>
    <message numerus="yes">
        <source>Secret of %n bit(s)</source>
        <translation>
            <numerusform>Secret of %n bit</numerusform>
            <numerusform>Secret of %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeyOfferCard</name>
    <message numerus="yes">
        <source>None of the %n key(s) that %1 published %2 verifies this token.</source>
        <comment>a host, a time</comment>
        <translation>
            <numerusform>The %n key that %1 published %2 does not verify this token.</numerusform>
            <numerusform>None of the %n keys that %1 published %2 verifies this token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>%n key removed</numerusform>
            <numerusform>%n keys removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) completed</source>
        <translation>
            <numerusform>%n key completed</numerusform>
            <numerusform>%n keys completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) on hand already</source>
        <translation>
            <numerusform>%n key on hand already</numerusform>
            <numerusform>%n keys on hand already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken out of their groups</source>
        <translation>
            <numerusform>%n key taken out of its group</numerusform>
            <numerusform>%n keys taken out of their groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) moved to %1</source>
        <comment>a group of keys</comment>
        <translation>
            <numerusform>%n key moved to %1</numerusform>
            <numerusform>%n keys moved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::MainWindow</name>
    <message numerus="yes">
        <source>Of the %n file(s) the first %1 were opened.</source>
        <translation>
            <numerusform>Of the %n file the first %1 was opened.</numerusform>
            <numerusform>Of the %n files the first %1 were opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::NetworkCard</name>
    <message numerus="yes">
        <source>%n certificate(s) trusted until the program ends.</source>
        <translation>
            <numerusform>%n certificate trusted until the program ends.</numerusform>
            <numerusform>%n certificates trusted until the program ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n CA(s)</source>
        <translation>
            <numerusform>Forget %n CA</numerusform>
            <numerusform>Forget %n CAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted for fetching keys from now on.</source>
        <translation>
            <numerusform>%n certificate trusted for fetching keys from now on.</numerusform>
            <numerusform>%n certificates trusted for fetching keys from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::PartText</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>folded away</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::PayloadView</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::PrivacyLine</name>
    <message numerus="yes">
        <source>Asked %n host(s) for keys</source>
        <translation>
            <numerusform>Asked %n host for keys</numerusform>
            <numerusform>Asked %n hosts for keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ResultsPane</name>
    <message numerus="yes">
        <source>%n token(s) accepted that must be refused</source>
        <translation>
            <numerusform>%n token accepted that must be refused</numerusform>
            <numerusform>%n tokens accepted that must be refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused that must be accepted</source>
        <translation>
            <numerusform>%n token refused that must be accepted</numerusform>
            <numerusform>%n tokens refused that must be accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear or without an answer</source>
        <translation>
            <numerusform>%n unclear or without an answer</numerusform>
            <numerusform>%n unclear or without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they should</source>
        <translation>
            <numerusform>%n as it should</numerusform>
            <numerusform>%n as they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::ScanCard</name>
    <message numerus="yes">
        <source>%n token(s) too large to be read were passed over.</source>
        <translation>
            <numerusform>%n token too large to be read was passed over.</numerusform>
            <numerusform>%n tokens too large to be read were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::SendCard</name>
    <message numerus="yes">
        <source>Up to %n request(s) to %1, at most %2 a second, each with another token. Nothing is sent until you press the button.</source>
        <comment>a host, a number</comment>
        <translation>
            <numerusform>Up to %n request to %1, at most %2 a second, each with another token. Nothing is sent until you press the button.</numerusform>
            <numerusform>Up to %n requests to %1, at most %2 a second, each with another token. Nothing is sent until you press the button.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::SignatureView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more key(s)</source>
        <translation>
            <numerusform>and %n more key</numerusform>
            <numerusform>and %n more keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::SourceRow</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::SuitePane</name>
    <message numerus="yes">
        <source>%n say nothing about this key, and are left out.</source>
        <translation>
            <numerusform>%n says nothing about this key, and is left out.</numerusform>
            <numerusform>%n say nothing about this key, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::TemplateShelf</name>
    <message numerus="yes">
        <source>The name is too long; %n characters are the most.</source>
        <translation>
            <numerusform>The name is too long; %n character is the most.</numerusform>
            <numerusform>The name is too long; %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::TokenKeys</name>
    <message numerus="yes">
        <source>%n key(s) are among your keys now</source>
        <translation>
            <numerusform>%n key is among your keys now</numerusform>
            <numerusform>%n keys are among your keys now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::TokenList</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::TrustCard</name>
    <message numerus="yes">
        <source>an authority, with up to %n below it</source>
        <comment>a certificate&apos;s basic constraints</comment>
        <translation>
            <numerusform>an authority, with up to %n below it</numerusform>
            <numerusform>an authority, with up to %n below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <comment>a kind of key, its size</comment>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::VaultBar</name>
    <message numerus="yes">
        <source>Another program says something else of %n key(s).</source>
        <translation>
            <numerusform>Another program says something else of %n key.</numerusform>
            <numerusform>Another program says something else of %n keys.</numerusform>
        </translation>
    </message>
</context>
</TS>
