#include "app/cli/key_commands/key_show.h"

#include "app/cli/io/terminal/printable.h"
#include "app/cli/options/option_kinds.h"
#include "core/crypto/keys/certificate.h"
#include "core/jose/keys/names/thumbprint.h"
#include "core/json/json_writer.h"

#include <ostream>

namespace jotscope::cli {

namespace {

/// One key's facts as text, in the order they are shown; an empty one is left out.
struct Fact
{
    const char *name;
    std::string value;
};

/// `P-256`, `ML-DSA-44`; empty for keys that only have a size.
std::string_view subtype(const Key &key)
{
    const crypto::AsymmetricKey *material = key.asymmetric();
    if (material && material->parameterSet())
        return parameterSetName(*material->parameterSet());
    return material && material->curve() ? curveName(*material->curve()) : std::string_view();
}

std::string_view secrecy(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return "secret";
    return key.isSecret() ? "private" : "public";
}

/// That of a shared secret would let a weak one be guessed (RFC 7638 section 7).
std::string shownThumbprint(const Key &key)
{
    return key.type() == KeyType::Oct ? std::string() : key.thumbprint();
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void printKey(const Key &key, std::ostream &output)
{
    const Key::Attributes &attributes = key.attributes();
    output << printable(attributes.label) << ": " << keyTypeName(key.type()) << ' ';
    if (const std::string_view name = subtype(key); !name.empty())
        output << name;
    else
        output << key.bits() << " bits";
    output << ", " << secrecy(key) << '\n';
    const Fact facts[] = {
        {"kid", attributes.kid},
        {"use", attributes.use},
        {"alg", attributes.alg},
        {"key_ops", joined(attributes.keyOperations)},
        {"thumbprint", shownThumbprint(key)},
        {"x5t", attributes.x5t},
        {"x5t#S256", attributes.x5tS256},
    };
    const auto print = [&](std::string_view name, std::string_view value) {
        constexpr std::size_t kNameWidth = 13;
        output << "  " << name << std::string(kNameWidth - name.size(), ' ') << printable(value) << '\n';
    };
    for (const Fact &fact : facts) {
        if (!fact.value.empty())
            print(fact.name, fact.value);
    }
    for (const std::string &der : attributes.certificates) {
        if (const auto certificate = crypto::readCertificate(der)) {
            print("certificate", certificate->subject);
            print("issued by", certificate->issuer);
            print("valid", formatUtc(certificate->notBefore) + " to " + formatUtc(certificate->notAfter));
        }
    }
}

void writeCertificates(JsonWriter &json, const std::vector<std::string> &certificates)
{
    json.key("certificates").beginArray();
    for (const std::string &der : certificates) {
        const auto certificate = crypto::readCertificate(der);
        if (!certificate)
            continue;
        json.beginObject();
        json.key("subject").string(certificate->subject);
        json.key("issuer").string(certificate->issuer);
        json.key("notBefore").string(formatUtc(certificate->notBefore));
        json.key("notAfter").string(formatUtc(certificate->notAfter));
        json.key("x5t#S256").string(certificateThumbprint(der, crypto::Hash::Sha256));
        json.endObject();
    }
    json.endArray();
}

void writeKey(JsonWriter &json, const Key &key)
{
    const Key::Attributes &attributes = key.attributes();
    const auto writeText = [&](std::string_view name, std::string_view value) {
        if (!value.empty())
            json.key(name).string(value);
    };
    json.beginObject();
    json.key("source").string(attributes.label);
    json.key("kty").string(keyTypeName(key.type()));
    writeText(key.type() == KeyType::Akp ? "parameterSet" : "crv", subtype(key));
    if (key.bits() > 0)
        json.key("bits").integer(static_cast<std::int64_t>(key.bits()));
    json.key("holds").string(secrecy(key));
    writeText("kid", attributes.kid);
    writeText("use", attributes.use);
    writeText("alg", attributes.alg);
    if (!attributes.keyOperations.empty()) {
        json.key("key_ops").beginArray();
        for (const std::string &operation : attributes.keyOperations)
            json.string(operation);
        json.endArray();
    }
    writeText("thumbprint", shownThumbprint(key));
    writeText("x5t", attributes.x5t);
    writeText("x5t#S256", attributes.x5tS256);
    if (!attributes.certificates.empty())
        writeCertificates(json, attributes.certificates);
    json.endObject();
}

} // namespace

void KeyShowOptions::addTo(CLI::App &command)
{
    command.add_option("FILE", files, "Holds keys; - is standard input, which is the default.")
        ->type_name("");
    command
        .add_option(
            "--passphrase-file", passphraseFile,
            "The passphrase of every FILE that has one; a line break at its end does not count. Without "
            "it, the passphrase is asked for on the terminal.")
        ->type_name("FILE")
        ->group(kKeyGroup);
    command.add_flag("--json", asJson, "Print one JSON object on one line.")->group(kOutputGroup);
    command.positionals_at_end(false);
}

void KeyShowOptions::complete(const CLI::App &)
{
    if (files.empty())
        files.emplace_back("-");
}

Outcome<ExitStatus> show(const KeyShowOptions &options, Surroundings &around)
{
    std::vector<KeySource> sources;
    for (const std::string &file : options.files)
        sources.push_back({KeySource::Kind::KeyFile, file, options.passphraseFile, {}});
    const KeyRing keys = JOT_TRY(readKeys(sources, around));
    if (!options.asJson) {
        for (const KeyPointer &key : keys)
            printKey(*key, around.output);
        return kAcceptable;
    }
    JsonWriter json;
    json.beginObject().key("keys").beginArray();
    for (const KeyPointer &key : keys)
        writeKey(json, *key);
    json.endArray().endObject();
    around.output << json.text() << '\n';
    return kAcceptable;
}

} // namespace jotscope::cli
