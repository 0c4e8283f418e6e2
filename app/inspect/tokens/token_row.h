#pragma once

#include "app/widgets/theme.h"
#include "core/inspect/inspection.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

/// One token of a list: what its columns say. Owns what it reads from, so that a list outlives the inspection
/// that it shows; or keeps its words alone, so that a list may be longer than memory has room for tokens.
namespace jotscope {

enum class TokenColumn { Name, Verdict, Expiry, Algorithm, Form, KeyId, Issuer, Subject };
inline constexpr int kTokenColumns = 8;

/// What a token comes to in one word; its sign stands for it where colour does not.
enum class TokenState {
    NotChecked,
    Valid,
    Decrypted,
    Encrypted,
    NotSigned,
    Unsupported,
    Expired,
    NotYetValid,
    OtherClaims,
    Invalid,
    NotOpened,
    Damaged,
};

TokenState stateOf(const InspectedToken &token);

struct TokenStateLook
{
    Tone tone;
    const char *glyph;
    const char *word; ///< marked for translation in context "TokenState"
};

const TokenStateLook &lookOf(TokenState state);
QString tokenStateText(TokenState state); ///< the word alone

struct TokenRow
{
    TokenRow(const InspectedToken &inspected, int rowParent, int rowPlace, bool isBinding);
    /// What the columns say, without the token.
    static TokenRow wordsOf(const InspectedToken &inspected);

    int parent;        ///< a row of the same list, or -1
    int place;         ///< among its parent's, from 0
    bool isKeyBinding; ///< of the SD-JWT that is its parent
    TokenForm form;
    TokenState state;
    std::optional<Instant> expiry;
    std::optional<Instant> notBefore;
    std::optional<TokenState> inTime; ///< its state while it is in time; nothing where time changes nothing
    std::string algorithm;
    std::shared_ptr<const Token> token; ///< null where the words alone are kept

    /// What the token itself says; empty for a column of states, forms or times, see `shownText`.
    [[nodiscard]] const QString &text(TokenColumn column) const;

private:
    std::string m_name;
    std::shared_ptr<const TokenPart> m_payload; ///< what the next two live in, beside `token`
    JsonValue m_issuer;
    JsonValue m_subject;
    mutable std::array<std::optional<QString>, kTokenColumns> m_texts; ///< read when first asked for
};

/// Its state at another instant, as the claims' check has it.
TokenState stateAt(const TokenRow &row, std::chrono::seconds leeway, Instant now);

QString unnamedText(int place); ///< the name of a token that has none
QString shownText(const TokenRow &row, TokenColumn column, Instant now);
QString columnTitle(TokenColumn column);
/// What stands behind the cell: a whole identifier, a time here and in UTC. Empty where it says no more.
QString detailText(const TokenRow &row, TokenColumn column);

} // namespace jotscope
