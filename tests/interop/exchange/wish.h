#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace jotscope::interop {

/// A token to be made by one side and taken by the other.
struct Wish
{
    std::string alg;
    std::string enc;  ///< empty of a signature, and with HPKE's integrated encryption
    std::string kind; ///< of the key, as findKeyKind() has it; or `password`
    QString form = "compact";
    QString way = {}; ///< what is special about it, or empty

    [[nodiscard]] bool isDetached() const { return way.startsWith("detached"); }
    [[nodiscard]] bool isUnencoded() const { return way.endsWith("unencoded"); }
    /// In general form another signature or recipient stands before the one that is asked for, save where
    /// there may be but one (RFC 7518 sections 4.5 and 4.6).
    [[nodiscard]] bool hasCompanion() const;
    [[nodiscard]] std::string content() const;
    /// What a peer has to know for it: names of algorithms, `crv:X25519`, `aad`, `aad-general`,
    /// `aad-A128GCM`.
    [[nodiscard]] QStringList needs() const;
    [[nodiscard]] QString name() const;
};

/// Every signature algorithm in every form, and every way with a few.
std::vector<Wish> signatureWishes();
/// Every key management with every content encryption on every curve, many in every form; and every way with
/// a few.
std::vector<Wish> encryptionWishes();

} // namespace jotscope::interop
