#pragma once

#include "core/inspect/inspection.h"
#include "core/json/paths/json_path.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

/// Claims as a tree: each with what is nested in it. Children are read when they are asked for, some at a
/// time, so that a claim of a million elements opens at once.
namespace jotscope {

class ClaimNode
{
public:
    ClaimNode() = default;
    ClaimNode(const ClaimNode &) = delete;
    ClaimNode &operator=(const ClaimNode &) = delete;

    std::variant<std::string, std::size_t> step; ///< a member's name, or an element's index
    JsonValue value;
    const TokenPart *part = nullptr; ///< whose document the value is in
    ByteRange decoded;               ///< in the part's bytes: of a claim its value, else also the name
    ByteRange namePlace;             ///< in the paste, of a claim's name
    const ClaimDefinition *definition = nullptr;
    bool isClaim = false; ///< a member of a claims set, rather than a part of a claim's value
    bool isCut = false;
    std::optional<Instant> time;
    bool isInMilliseconds = false; ///< the time is what the number means if it counts those

    ClaimNode *parent = nullptr;
    std::size_t row = 0;
    std::vector<std::unique_ptr<ClaimNode>> children; ///< those read so far
    bool isFiltered = false;                          ///< the children are all that are to be shown

    [[nodiscard]] bool hasChildren() const { return value.size() > 0 || !children.empty(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] JsonPath path() const;
    [[nodiscard]] ByteRange place() const;        ///< in the paste
    [[nodiscard]] ByteRange wholeDecoded() const; ///< of name and value, in the part's bytes
    [[nodiscard]] QString meaning() const;        ///< in the person's language; empty for what is no claim

    [[nodiscard]] bool isComplete() const;
    /// The next children, at most `most`.
    [[nodiscard]] std::vector<std::unique_ptr<ClaimNode>> readMore(std::size_t most);
    void rewind(); ///< forgets the children that were read

private:
    std::optional<JsonMembers::Iterator> m_member;
    std::optional<JsonElements::Iterator> m_element;
    std::size_t m_read = 0;
};

/// What a tree is made of, kept alive by it.
struct ClaimSource
{
    std::shared_ptr<const Token> token;
    std::shared_ptr<const TokenPart> payload;
    std::vector<Claim> claims;
};

std::unique_ptr<ClaimNode> claimNode(const ClaimSource &source, std::size_t claim);

/// The claims in whose name, value or meaning `query` stands, or in something nested in them; parents are
/// kept with it. At most `most` of what fits.
std::unique_ptr<ClaimNode> filteredClaims(const ClaimSource &source, const QString &query, std::size_t most,
                                          const std::stop_token &stop = {});

} // namespace jotscope
