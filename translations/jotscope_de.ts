<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a text that holds tokens from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a key from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; tokens and keys are forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of the encoded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the encoded text by the clipboard&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token alone, without the text around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Pa&amp;yload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the decoded payload as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the text and all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into the encoded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into the key field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next token of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous token of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the encoded text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the encoded text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the encoded text in its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jotscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and parts of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Signature, MAC or key-management algorithm; must be present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content encryption algorithm; absent with HPKE integrated encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression before encryption, only DEF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of a JWK Set with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key embedded in the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint that names the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of an X.509 chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X.509 chain, standard base64 DER, leaf first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type of the whole object, application/ may be omitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type of the payload; JWT for nested tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension names the recipient must understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ephemeral public key of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement PartyUInfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement PartyVInfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV for AES-GCM key wrap (96 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for AES-GCM key wrap (128 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBES2 salt input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBES2 iteration count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer claim replicated in the header of an encrypted JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject claim replicated in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience claim replicated in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false = payload is not base64url encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASSporT extension identifier (shaken, div, rph, rcd, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target URL of an ACME request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-replay nonce of an ACME request (also seen in Entra Graph tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature Validation Token(s) about the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IHE document submission-set id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT carried in the header (verifier attestation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth client identifier in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation trust chain for the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation trust chain of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPKE encapsulated secret (Key Encryption mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the HPKE pre-shared key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected header: SD-JWT disclosures in JSON serialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected header: key binding JWT in JSON serialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type metadata documents shipped with an SD-JWT VC (older drafts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation JWT for the proof key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender key id (ECDH-1PU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing time (JAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detached object references (JAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature policy id (JAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate digest with named algorithm (JAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate digests of several certificates (JAdES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected JAdES properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenPubkey client instance claims hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWK thumbprint in a header (OpenPubkey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing time for Open Banking UK messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer DN for Open Banking UK messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust anchor domain for Open Banking UK messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS ALB header fields next to kid/iss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the party that created and secured the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal the statements are about; unique in the issuer&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended recipient(s); a verifier not listed must reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant from which the token must no longer be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant before which the token must not be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant of issuance; used to compute age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique token identifier, used for replay detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full display name of the end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or given name(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname(s) or last name(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorthand name the user wants; mutable, never a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of a profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the user&apos;s web page or blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred e-mail address; not a stable identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True when the provider confirmed control of the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender, e.g. female or male, other values allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday YYYY-MM-DD; 0000 year hides it; YYYY alone allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA time zone name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tag, BCP 47 (underscore seen in the wild)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred telephone number, E.164 recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True when the phone number was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address: formatted, street_address, locality, region, postal_code, country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time the profile data changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client the token was issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value from the auth request echoed to bind session and stop replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the end user actually authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left half of the access-token hash, base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left half of the authorization-code hash, base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication context class reached (0 = below ISO 29115 level 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication methods used (pwd, otp, mfa, hwk, fpt, swk, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key used to check a self-issued ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key the presenter must prove possession of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP From tag header field value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP Date header field value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP Call-Id header field value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP CSeq numeric value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP Via branch parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originating identity of a call (tn or uri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination identities of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media key fingerprints from SDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of event-type URI to event payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the event happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction identifier that correlates events/requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP Resource-Priority header authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session identifier at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector of Trust value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the Vector of Trust trustmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHAKEN attestation level A, B or C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHAKEN opaque originating identifier (UUID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting party in delegation; nested = chain of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space-delimited OAuth scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth client the token was issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party authorised to become the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jCard contact data of a caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of API requests this access token may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverted target of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original PASSporT in compact form inside a div token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifiable Credential embedded per VC Data Model 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifiable Presentation embedded per VC Data Model 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP Priority header field value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACE profile the token is to be used with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce previously given to the AS by the RS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime in seconds from first reception at the RS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the subject (SCIM style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the subject (SCIM style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements of the subject (SCIM style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection result nested in a signed introspection response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness nonce(s), 8-88 characters in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal entity identifier (7-33 octets, base64url)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-permanent entity identifiers by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware manufacturer id (random, IEEE OUI or PEN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware model identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware version and optional scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether boot was authorised by the OEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug facility state (enabled, disabled, disabled-since-boot, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geographic position of the entity (latitude, longitude, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI or OID of the EAT profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of sub-modules, nested tokens or digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the entity has booted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random value constant for one boot cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifications received as digital letters of approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the software and optional scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software manifests (e.g. CoSWID, SUIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements of software, configuration and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of comparing measurements with reference values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended use: generic, registration, provisioning, csr, pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDNI claim set version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDNI claims that must be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client IP address the signed URI is valid for (encrypted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI container: hash or regex the URI must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration time setting for signed-token renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-token transport method for renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-token depth (path segments for the cookie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature validation result claims (SVT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich authorization request objects, each with a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity-assurance claims with their verification evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, region, locality of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationalities, ICAO 2 or 3 letter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation such as Mr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title such as Dr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number in ITU E.164 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage, religious or other alternative name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method of the request a DPoP proof is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP target URI without query and fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64url SHA-256 of the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority Token Challenge (ACME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured subject identifier with a format member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich call data: name, logo, jCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity digests for rich call data resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call reason text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message integrity digest for SIP MESSAGE bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which claims come from which aggregated/distributed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources (JWT or endpoint) for aggregated/distributed claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDAP query purposes the user may state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the user may ask not to be tracked in RDAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geohash string or list locating the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests of selectively disclosable object members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of a selectively disclosable array element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash for disclosures and sd_hash; default sha-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest over the issuer JWT plus selected disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLMN of the NF service consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-alone NPN of the NF service consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLMN of the NF service producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-alone NPN of the NF service producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network slices (S-NSSAI) of the producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network slice instances of the producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NF set identifier of the producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NF service set identifier of the producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NF instance that is the data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics ids the consumer may request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource owner (user) identifier for CAPIF/NEF access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATS conceptual message wrapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWK Set of the federation entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata by entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust-chain constraints (max_path_length, naming, entity types)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims in the entity statement that must be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL with human-readable text on a trust mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation JWT from the trust-mark owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of the entity or trust mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity ids of immediate superiors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity ids of trust anchors above this entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust marks held, each with type and JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue which trust-mark type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners and keys of trust-mark types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy operators a superior applies to metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy operators that must be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch endpoint this statement was obtained from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical keys with their lifetimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the trust-mark type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered entity statements from leaf to anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust anchor chosen in explicit registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCSP staple for STIR certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference(s) to status information, e.g. status_list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list (bits, lst) or reference (idx, uri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a status list may be cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the SD-JWT verifiable credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity hash of the type metadata document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional credential types, non-empty, excludes vct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction context (immutable authorisation details)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester context (IP, authn method, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload that requested the transaction token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64url SHA-256 of the Workload Identity Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the transaction token a proof is bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes of other tokens a workload proof is bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server challenge echoed in a client attestation PoP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected resource an ID-JAG is meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left half of the state hash, base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-half hash of the refresh token (CIBA push)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIBA authentication request id in a pushed ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth request parameter inside a request object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth request parameter inside a request object or JARM response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE challenge inside a request object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE method inside a request object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OIDC claims request inside a request object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum authentication age requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization code inside a JARM response JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software identifier in a software statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software version in a software statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URIs in a software statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an introspected token is active (inside token_introspection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token type in introspection output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name in introspection output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque internal state for token reuse; ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth-context ids the bearer satisfies (step-up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application id of the client, v1.0 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client authenticated: 0 public, 1 secret, 2 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name of the client application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity provider that authenticated the subject if not the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token kind: user, app or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated scopes: space-separated (Entra) or array (Okta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant-wide directory role template ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True when groups were left out in the implicit flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups overage link to Microsoft Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immutable object id of user or service principal in the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant id; 9188040d-6c67-4c5b-b112-36a304b66dad = consumer accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human-readable name, v1.0; display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name; mutable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-token identifier, equivalent of jti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque internal revalidation handle; ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token format version 1.0 or 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client capabilities such as cp1 (claims challenge aware)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address the user authenticated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-premises security identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True when signing in from the corporate network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the password expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL to change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy passport unique id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account status: 0 member, 1 guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource tenant country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the resource tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified primary mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified secondary mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual network specifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the e-mail domain owner is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred data location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed identity ARM resource id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure resource id the identity is attached to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant creation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-claims about the subject token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation between the identity and the resource tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque internal data; ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-touch deployment (Autopilot) device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra device object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device platform code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in hints such as kmsi or dvc_mngd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque hint usable for logout_hint/login_hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user flow/policy used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True when the account was just created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom attribute of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User pressed the reset link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token of the upstream provider (sensitive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy that issued the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation id of the B2C journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted Workspace domain of the user; check to restrict to a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute Engine instance details or IAP access levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Platform details passed by IAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which identity source IAP used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience wanted in a service-account assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id in a custom token to mint (max 128 chars)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identities, sign_in_provider, tenant, second-factor data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same value as sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous for anonymous sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type that produced the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RBAC permissions for the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization the user signed in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization name, when enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaced custom claim (URL key) added by an Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm-level roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles per client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS origins of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak session id (older; now sid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token kind in the payload: Bearer, ID, Refresh, Offline, Logout, DPoP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote host of a service-account login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote address of a service-account login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id in service-account tokens (older)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMA permissions of an RPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens issued before this are revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or access; must match expected use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-pool groups of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM roles of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM role with the best precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom user-pool attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer-only custom attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked federated identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the token of the original authentication (revocation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the authentication event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered device key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format version of the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session tags (principal_tags, transitive_tag_keys)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS account, org and principal data of an outbound identity token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source identity for the assumed role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace, serviceaccount{name,uid}, pod, node, secret, warnafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace of a legacy secret token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret holding the legacy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account that started the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric id of the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target branch of a pull request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source branch of a pull request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check run of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment environment of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL id of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event that triggered the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reusable workflow ref that ran the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit of that reusable workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the ref is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner/name of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric repository id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric owner id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, private or internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom repository property value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>github-hosted/gitlab-hosted or self-hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref path of the workflow file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit of the workflow file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group or user namespace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group or user namespace path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, internal or private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of that user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of that user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of that user in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External identities of that user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the pipeline ran (push, web, schedule, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full ref path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct group memberships (up to 200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the environment is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, stop, prepare, verify, access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref URI of the top-level pipeline definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit of that definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the platform supports nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 unsupported, 1 unknown, 2 likely real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail is a relay address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier for app transfer between teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database role, e.g. anon, authenticated, service_role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator assurance level aal1/aal2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server-controlled user metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-editable metadata; do not authorise on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous user flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x-hasura-* role and session variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access session nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service token or mTLS certificate name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app or org token kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircleCI project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircleCI contexts used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildkite organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan or apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted authorities (Spring Security OAuth2 / UAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name (Spring Security OAuth2 / UAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token id a refresh token belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User attributes from SAP XSUAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long WS-Fed claim type from .NET tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.NET role claim type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of NameIdentifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public or Confidential client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows primary SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The token expires in %{duration}, at %{time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expired %{duration} ago, at %{time}; only the leeway still accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a new token soon, or compare the clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expired %{duration} ago, at %{time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a new token. Its signature is another matter: an expired token may well be genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names no expiry: it does not run out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens should be short-lived; let the issuer set exp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires before it begins to be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment satisfies both exp and nbf; correct them where the token is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid only in %{duration}, from %{time} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or compare the clocks of issuer and verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid only in %{duration}, from %{time} on; the leeway accepts it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of issuer and verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says that it will be issued in %{duration}, at %{time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of issuer and verifier; some verifiers refuse such a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %{claim} looks like milliseconds; a NumericDate counts seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by 1000 where the token is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %{claim} is not a NumericDate, a number of seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a JSON number, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says nothing about time: neither exp nor nbf nor iat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no claims to check: the payload is not a JSON object that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer and audience were not checked: nothing was said of what they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom you expect to have issued the token, and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim %{claim} is as expected: %{expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim %{claim} is %{actual}, where %{expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the token comes from the right issuer and was asked for the right audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no %{claim}, where %{expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer include it, or ask for a token of the right kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {&quot;iss&quot;: &quot;...&quot;, &quot;aud&quot;: &quot;...&quot;, &quot;alg&quot;: &quot;...&quot;, &quot;leeway&quot;: 60}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy has no member %{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have iss, aud, alg and leeway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy needs text here: a string, or for aud and alg also an array of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leeway is not a whole number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a number that is not negative, such as 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON here: this part decodes to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, from its first to its last character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was probably cut off; copy it again to its last character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON allows nothing like this at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing comma, colon or quotation mark just before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number as JSON writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in decimal digits, without a leading zero, a plus sign, NaN or Infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backslash escape does not exist in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON knows a backslash before &quot;, \, /, b, f, n, r, t, and before u with four hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands unescaped in a JSON string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a \u escape when the token is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This \u escape is half of a surrogate pair, which stands for no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software differs in what it reads here; write the whole pair or the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not UTF-8, the only encoding that JSON in a token may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode the JSON as UTF-8 before it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte order mark stands before the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the JSON without one before it is signed; strict parsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it before the token is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma stands before a closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comma; JSON does not allow one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name appears twice in one object, so that two readers may see two different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two; a verifier should refuse the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays and objects lie within each other more than %{limit} levels deep; what lies deeper is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No honest token is nested like this; the limit guards against tokens that exhaust a parser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %{part} ends with padding (=), which JWS leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the padding; strict verifiers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %{part} uses + or / of standard base64 where base64url has - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode it with the URL-safe alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space inside the %{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; the token was probably wrapped or copied with a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %{part} holds characters that base64url does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them; they were probably copied along or damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %{part} is one character too short or too long: its last character holds no whole byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was probably cut off or a character was added; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unused bits of the last character of the %{part} are not zero, so that more than one text stands for the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verifier that compares texts sees another token here; encode it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token begins with its header; what was copied starts too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part of a token must decode to an object such as {&quot;alg&quot;:&quot;RS256&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token ends after its header: the payload is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token, three parts joined by two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty, as in a token whose payload travels separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature can be checked once that payload is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not JSON; it is shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object: it holds no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT holds its claims in one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token ends after its payload: the dot before the signature, and the signature, are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has %{count} parts; a signed token has three and an encrypted one five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a dot too many, or for two tokens run together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no algorithm (alg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signed token must name one; without it nothing can be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s alg is not a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a string such as &quot;RS256&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s %{name} must be %{kind}, and is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software that reads it may refuse the token; correct it where the token is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header demands that %{name} is understood, and Jotscope does not understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verifier must refuse a token with a critical parameter that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s crit is not a list of names that stand in this header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an array, not empty, of the names of extension parameters that are present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s b64 is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without quotes; it says whether the payload is base64url encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s b64 is false, but crit does not list it, so that a verifier that does not know b64 would read another payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;crit&quot;:[&quot;b64&quot;] to the header where the token is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s zip says that the payload is compressed; it is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is encrypted: five parts, of which only the header can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is three parts of letters, digits, - and _, joined by dots; it mostly begins with eyJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %{limit} bytes; only its beginning was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search it in pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %{limit} tokens here; the first ones are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text in pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was spread over several lines; it is read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was percent-encoded; it is read decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stood in a string with escapes; it is read without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key in any format known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a JWK, a JWK Set, a PEM block or a certificate, or say that it is a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than %{limit} bytes, more than any file of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the file that holds the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %{limit} keys; the first ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the set to the keys that could fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is damaged: its structure can not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again in full, or export it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key signs no tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are signed with RSA, EC, Ed25519 and Ed448 keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This elliptic curve is not used for tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use P-256, P-384, P-521 or secp256k1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public point does not lie on its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is damaged, or an attack on software that does not check; get it again from its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not as long as its curve asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check crv, and that x, y and d are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RSA public exponent is even, too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the key again from its owner; the usual exponent is 65537 (AQAB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RSA modulus has more than 16384 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this size only cost time; use one of 2048 to 4096 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private half does not belong to the public one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export both from one key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, upper and lower case included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the key would take more than 10 million rounds of its password function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the key again with an ordinary number of rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no usable member %{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again in full; %{name} must be a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %{name} is not base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again, or encode the value with the URL-safe alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %{name} departs from strict base64url; other software may refuse the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode it without padding, white space, + and /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %{name} begins with a zero byte, which some software refuses and which changes the thumbprint elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number in as few bytes as it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate %{name} is not as long as the curve asks for; it was read with its zero bytes put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad it on the left with zero bytes; strict software refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This RSA key has more than two primes; only its public half is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key of two primes, the only kind that most software knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kty is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for signatures are of kty RSA, EC, OKP or oct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This crv is not a curve of its kty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC keys have P-256, P-384, P-521 or secp256k1; OKP keys Ed25519, Ed448, X25519 or X448.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block %{label} has no matching END line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, both lines of dashes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block %{label} holds no key for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the marked place, or choose how else to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %{alg} signature is valid: the key %{key} verifies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on hand does not verify this %{alg} signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either another key made the signature, or the token was changed after signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %{count} keys on hand verifies this %{alg} signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a key that is not here made it, or the token was changed after signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits the text as it stands, but the token breaks a rule of the standard at the marked place, so that a verifier must refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding %{departure} says what is wrong there; the key is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: there is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key that belongs to this token: for %{alg}, a key of type %{needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: %{alg} takes a key of type %{needed}, and on hand there is only %{kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key that belongs to this token&apos;s issuer and algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: the keys on hand that could are not meant for this use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the issuer&apos;s signing key, or correct what the JWK says of its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: it does not fit an empty payload, and the payload that it was made over is not in the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the payload, base64url encoded, between the two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted token has no signature of its own; a signed one may be inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header promises an %{alg} signature, and there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again to its last character; if it was made like this, it must be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is %{actual} bytes long; %{alg} with such a key makes %{expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off, encoded in another way or made by another algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no algorithm, so that no signature can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signed token must name one, such as &quot;alg&quot;:&quot;RS256&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names the algorithm %{alg}, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature cannot be checked; a verifier must refuse what it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says %{alg}; %{guess} was probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of algorithms are matched exactly, upper and lower case included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with %{alg}; allowed is only %{allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it, or add the algorithm to those that you expect of this issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not signed (its algorithm is none): anyone could have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust anything it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm is none, and yet there is a signature, which nothing can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header was probably changed so that verifiers skip the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret has %{bits} bits; %{alg} asks for %{minimum} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short secret can be found by trying; use a random one of full length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RSA key has %{bits} bits; %{alg} asks for %{minimum} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many verifiers refuse such a key; make a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %{key} was not tried: its use or key_ops is for something other than signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the issuer&apos;s key with &quot;use&quot;:&quot;sig&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %{key} was not tried: it is for %{keyalg} alone, and the token says %{alg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key of this algorithm, or correct the JWK&apos;s alg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s kid names the key %{kid}, but it is the key %{key} that verifies the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verifier that goes by kid refuses this token; correct one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s kid names the key %{kid}, which is not among the keys on hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the issuer&apos;s current keys; this one may be newer or older than yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration follows: in 5 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration: 3 days ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::AboutDialog</name>
    <message>
        <source>About Jotscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debugger for JSON Web Tokens. It sends nothing and stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1 and %2.</source>
        <comment>versions of Qt and OpenSSL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::AnswerPane</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time relative to now, and where the reader is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::EmptyState</name>
    <message>
        <source>Paste a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or anything that holds one: a header line, a cookie, a URL, a JSON response, a curl command. Files can be dropped here. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a sample token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::EncodedView</name>
    <message>
        <source>Encoded token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::FindingsList</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>leads to the characters that a finding is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place of this finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::InspectPage</name>
    <message>
        <source>Encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Encoded · %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Characters %1 to %2, %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Encoded token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token, or anything that holds one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::KeyField</name>
    <message numerus="yes">
        <source>Secret of %n bit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and half of a key: P-256 public key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, kid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, thumbprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key to check the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret, a PEM key or certificate, a JWK or JWK Set. Or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the secret as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a key from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::MainWindow</name>
    <message>
        <source>Jotscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent, nothing stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>a path and what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Text That Holds Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::SignatureView</name>
    <message>
        <source>no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried: another kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried: another curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried: not meant for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried: meant for another algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name and what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jotscope::TokenList</name>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a relative time: in 5 minutes, 3 days ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jotscope::VerdictBanner</name>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>state of an aspect such as the signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <comment>state of an aspect such as the signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of an aspect such as the signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of an aspect such as the signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token departs from the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature can not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired; the signature is not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid, but the token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid, but the token is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid, but the claims are not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid, but the times can not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a check mark, an aspect, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
