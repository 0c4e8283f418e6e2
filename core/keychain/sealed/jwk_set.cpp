#include "core/keychain/sealed/jwk_set.h"

#include "core/jose/keys/formats/jwk/jwk.h"
#include "core/jose/keys/formats/jwk/jwk_text.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"
#include "core/keychain/sealed/entry_members.h"
#include "core/text/limits.h"
#include "core/text/secret/secret_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jotscope {

namespace {

using Kind = ForeignText::Kind;

/// A document of secrets, wiped however it is left.
class SecretDocument
{
public:
    explicit SecretDocument(std::string_view json) : m_document(JsonDocument::parse(std::string(json))) {}
    ~SecretDocument() { m_document.wipeText(); }
    SecretDocument(const SecretDocument &) = delete;
    SecretDocument &operator=(const SecretDocument &) = delete;

    [[nodiscard]] JsonValue root() const { return m_document.root(); }
    [[nodiscard]] bool isSound() const
    {
        return std::ranges::all_of(m_document.faults(), [](const JsonFault &fault) {
            return fault.kind == JsonFault::Kind::DuplicateName;
        });
    }

private:
    JsonDocument m_document;
};

std::shared_ptr<const SecretBytes> shared(std::string_view text)
{
    return std::make_shared<const SecretBytes>(text);
}

std::shared_ptr<const SecretBytes> memberText(std::string_view name, JsonValue value)
{
    const std::string quoted = jsonQuoted(name);
    SecretText text(quoted.size() + 1 + value.raw().size());
    return std::make_shared<const SecretBytes>(text.add(quoted).add(":").add(value.raw()).take());
}

std::set<std::string> namesIn(JsonValue object)
{
    std::set<std::string> names;
    for (const JsonMember member : object.members())
        names.insert(member.name.string());
    return names;
}

/// Reads the JWKs of one set, one after the other.
class SetReader
{
public:
    explicit SetReader(const crypto::RandomSource &random) : m_random(random) {}

    void readKey(JsonValue jwk)
    {
        KeyImport import;
        KeyEntry entry = readEntryMembers(jwk);
        if (m_reading.stored.keychain.size() < limits::kKeysPerImport)
            importJwk(import, jwk, entry.name);
        if (import.keys.empty()) {
            keep(Kind::Key, {}, shared(jwk.raw()));
            tell(std::move(import.findings));
            return;
        }
        entry.key = import.keys.front();
        if (entry.id.empty())
            entry.id = newEntryId(m_random);
        const SecretBytes written = privateJwk(*entry.key);
        const Keychain::Added added = m_reading.stored.keychain.add(std::move(entry));
        if (added.how == Keychain::Addition::Added)
            keepMembers(added.id, jwk, written);
        else
            keep(Kind::KeyAgain, added.id, shared(jwk.raw()));
    }

    void readSetMembers(JsonValue set)
    {
        for (const std::string &name : namesIn(set)) {
            if (name != "keys")
                keep(Kind::SetMember, {}, memberText(name, set.member(name)));
        }
    }

    JwkSetReading take() { return std::move(m_reading); }

private:
    /// Those members that would be lost if the key alone were written.
    void keepMembers(const std::string &id, JsonValue jwk, const SecretBytes &written)
    {
        const SecretDocument known(written.view());
        for (const std::string &name : namesIn(jwk)) {
            if (!isEntryMember(name) && !known.root().member(name).exists())
                keep(Kind::KeyMember, id, memberText(name, jwk.member(name)));
        }
    }

    void keep(Kind kind, std::string id, std::shared_ptr<const SecretBytes> text)
    {
        m_reading.stored.foreign.push_back({kind, std::move(id), std::move(text)});
    }

    void tell(std::vector<Finding> findings)
    {
        for (Finding &finding : findings) {
            if (finding.severity != Severity::Error || m_reading.findings.size() >= limits::kFaultsPerPart)
                continue;
            finding.where = {}; // in a text that nobody sees
            m_reading.findings.push_back(std::move(finding));
        }
    }

    const crypto::RandomSource &m_random;
    JwkSetReading m_reading;
};

/// The key's own members and those beside them, without the brace that ends it.
SecretBytes openJwk(const KeyEntry &entry)
{
    const SecretBytes jwk = privateJwk(*entry.key);
    const std::string members = entryMembers(entry);
    SecretText text(jwk.size() + members.size());
    return text.add(jwk.view().substr(0, jwk.size() - 1)).add(",").add(members).take();
}

} // namespace

SecretBytes jwkSetOf(const StoredKeychain &stored)
{
    constexpr std::string_view kHead = R"({"keys":[)";
    std::vector<SecretBytes> jwks;
    std::vector<std::string_view> pieces{kHead};
    std::map<std::pair<Kind, std::string_view>, std::vector<std::string_view>> foreign;
    for (const ForeignText &one : stored.foreign)
        foreign[{one.kind, one.entryId}].push_back(one.text->view());
    const auto addForeign = [&](Kind kind, std::string_view id) {
        const auto found = foreign.find({kind, id});
        if (found == foreign.end())
            return;
        for (const std::string_view text : found->second) {
            if (kind == Kind::KeyMember || kind == Kind::SetMember || pieces.back() != kHead)
                pieces.push_back(",");
            pieces.push_back(text);
        }
    };
    for (const KeyEntry &entry : stored.keychain.entries())
        jwks.push_back(openJwk(entry));
    for (std::size_t i = 0; i < jwks.size(); ++i) {
        const std::string &id = stored.keychain.entries()[i].id;
        if (i > 0)
            pieces.push_back(",");
        pieces.push_back(jwks[i].view());
        addForeign(Kind::KeyMember, id);
        pieces.push_back("}");
        addForeign(Kind::KeyAgain, id);
    }
    addForeign(Kind::Key, {});
    pieces.push_back("]");
    addForeign(Kind::SetMember, {});
    pieces.push_back("}");
    std::size_t size = 0;
    for (const std::string_view piece : pieces)
        size += piece.size();
    SecretText text(size);
    for (const std::string_view piece : pieces)
        text.add(piece);
    return text.take();
}

Result<JwkSetReading> readJwkSet(std::string_view json, const crypto::RandomSource &random)
{
    const SecretDocument document(json);
    const JsonValue root = document.root();
    const bool isSet = root.member("keys").isArray();
    if (!document.isSound() || (!isSet && !root.member("kty").exists()))
        return failure("vault-holds-no-keys");
    SetReader reader(random);
    if (!isSet) {
        reader.readKey(root);
        return reader.take();
    }
    for (const JsonValue jwk : root.member("keys").elements())
        reader.readKey(jwk);
    reader.readSetMembers(root);
    return reader.take();
}

} // namespace jotscope
