#include "app/cli/manual/manual_prose.h"

namespace jotscope::cli::prose {

const std::string_view kDate = "2026-11-24";

const std::string_view kName = R"(.SH NAME
jotscope\-cli \- inspect, sign and encrypt JSON Web Tokens, and test what verifies them
)";

const std::string_view kDescription = R"(.SH DESCRIPTION
.B inspect
finds the tokens in a text, decodes them, verifies their signatures or decrypts them with the keys that are given,
checks their times and claims, and tells why what does not hold does not.
.BR sign " and " encrypt
make tokens,
.B batch
makes many from a template,
.B suite
makes those that a correct verifier must refuse,
.B key
makes, shows and converts keys.
.PP
.B \-
in place of a file is standard input or standard output. Options may stand before or after arguments. Without
.BR \-\-out ,
results go to standard output. Errors go to standard error, one line each: what, where, and what to do.
.PP
.B inspect
takes any number of keys, and every key is a candidate for every token. An encoding or a passphrase belongs to the key
that it follows.
.PP
A text larger than 64 MiB is searched piece by piece, on all processors and in bounded memory, and each token is printed
before the next is found. Places are those in the whole text; the report tells the line too. Tokens that are wrapped,
percent\-encoded or escaped are read as in a smaller text; tokens in JSON serialisation are, unless they are larger than
a piece of about 1 MiB. A token larger than 16 MiB is passed over with an error. Of the tokens that do not hold, the
first hundred are told why.
.BR \-\-json ,
.B \-\-export
and
.B \-\-wordlist
take smaller texts only. Ctrl\-C ends the search between two tokens, with status 4.
.PP
.B suite
starts from one good token. Most of what it makes is what an attacker sends, or is signed rightly and says something
wrong; the rest must be accepted, such as a token that expired less than the leeway ago. Each has an id, a sentence on
what it tests, and the section of the specification that demands it. Cases that say nothing about a verifier with this
key are left out, and said. The tokens mean what they say for about a minute. Of a JWK Set, a second key of the same kind
with a
.B kid
is taken for the issuer\(aqs next one. A request counts as accepted where the status is from 200 to 299. Send the tokens
only to what you may test.
.PP
In a template, a placeholder stands within a string or in place of a value:
.EX
{"payload": {"sub": "{{column:user}}", "exp": {{now+1h}}, "jti": "{{uuid}}"}}
.EE
.PP
.B sign
and
.B encrypt
take of a JWK Set the key that the
.B kid
of
.B \-\-header
names, or else the first that fits.
)";

const std::string_view kFiles = R"(.SH FILES
A file is written beside its place first and then put there in one step: an interruption leaves what was there. No file
is replaced without
.BR \-\-force .
Files that hold a secret, and tokens, can only be read by their owner.
.PP
Passphrases come from the terminal, where they are not shown, or from a file; never from the command line.
)";

const std::string_view kEnvironment = R"(.SH ENVIRONMENT
.TP
.B NO_COLOR
Where it is set, the report of
.B inspect
has no colours.
)";

const std::string_view kExamples = R"(.SH EXAMPLES
Verify a token against a provider's keys:
.PP
.RS
.EX
jotscope\-cli inspect \-\-key jwks.json token.txt
.EE
.RE
.PP
Read the subject of a token in a script:
.PP
.RS
.EX
jotscope\-cli inspect \-\-json \-\-key jwks.json token.txt | jq \-r \(aq.tokens[0].payload.sub\(aq
.EE
.RE
.PP
List who the tokens in a log were issued to, however large it is:
.PP
.RS
.EX
jotscope\-cli inspect \-\-jsonl gateway.log | jq \-r .payload.sub | sort | uniq \-c
.EE
.RE
.PP
Show a colleague what a token says, without a value in it:
.PP
.RS
.EX
jotscope\-cli inspect \-\-export markdown \-\-redact token.txt
.EE
.RE
.PP
Make a key, and a token with it:
.PP
.RS
.EX
jotscope\-cli key generate ES256 \-\-out key.jwk \-\-public\-out public.jwk
echo \(aq{"sub":"joe"}\(aq | jotscope\-cli sign \-\-alg ES256 \-\-key key.jwk \-\-header \(aq{"typ":"JWT"}\(aq
.EE
.RE
.PP
Encrypt a file for two recipients, and read it again:
.PP
.RS
.EX
jotscope\-cli encrypt \-\-form general \-\-out letter.json \e
    \-\-alg ECDH\-ES+A256KW \-\-key ann.jwk \-\-alg RSA\-OAEP\-256 \-\-key bob.pem letter.txt
jotscope\-cli inspect \-\-key ann\-private.jwk letter.json
.EE
.RE
.PP
Make a token for each of some users, and see who they are for:
.PP
.RS
.EX
jotscope\-cli batch \-\-template own.json \-\-key key.jwk \-\-rows users.csv > tokens.txt
jotscope\-cli inspect \-\-jsonl tokens.txt | jq \-r .payload.sub
.EE
.RE
.PP
See what an API of one\(aqs own accepts that it must not:
.PP
.RS
.EX
jotscope\-cli suite \-\-key key.jwk \-\-claims claims.json \-\-out suite
sh suite/suite\-curl.sh http://127.0.0.1:3000/orders
.EE
.RE
.PP
Turn a private key into PEM, encrypted with a passphrase that is asked for:
.PP
.RS
.EX
jotscope\-cli key convert key.jwk \-\-to encrypted\-pkcs8 \-\-out key.pem
.EE
.RE
)";

const std::string_view kSeeAlso = R"(.SH SEE ALSO
.BR jotscope (1),
.BR jose (1),
.BR openssl (1)
.PP
RFC 7515 (JWS), RFC 7516 (JWE), RFC 7517 (JWK), RFC 7518 (JWA), RFC 7519 (JWT), RFC 7638 (thumbprints)
)";

} // namespace jotscope::cli::prose
