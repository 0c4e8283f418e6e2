#include "app/cli/manual/manual_prose.h"

namespace jotscope::cli::prose {

const std::string_view kDate = "2026-11-24";

const std::string_view kName = R"(.SH NAME
jotscope\-cli \- inspect, sign and encrypt JSON Web Tokens in the terminal and in scripts
)";

const std::string_view kDescription = R"(.SH DESCRIPTION
.B inspect
finds the tokens in a text, decodes them, verifies their signatures or decrypts them with the keys that are given,
checks their times and claims, and tells why what does not hold does not.
.BR sign " and " encrypt
make tokens,
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
.B \-\-json
and
.B \-\-wordlist
take smaller texts only. Ctrl\-C ends the search between two tokens, with status 4.
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
