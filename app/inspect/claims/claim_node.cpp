#include "app/inspect/claims/claim_node.h"

#include "core/jose/linked_bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace jotscope {

namespace {

/// Above this, a number is no time in seconds that anyone means, but one in milliseconds: the year 5138.
constexpr double kLikelyMilliseconds = 1e11;

/// What a value is searched in; nobody looks for the end of a megabyte.
constexpr std::size_t kSearchedBytes = std::size_t{64} << 10;

/// Claims whose members are claims themselves (RFC 8693 sections 4.1 and 4.4).
bool holdsClaims(const ClaimNode &node)
{
    const auto *name = std::get_if<std::string>(&node.step);
    return node.isClaim && name && (*name == "act" || *name == "may_act");
}

void readTime(ClaimNode &node)
{
    if (!node.definition || node.definition->kind != "NumericDate" || node.isCut)
        return;
    const std::optional<double> number = node.value.real();
    const bool isInMilliseconds =
        number && *number >= kLikelyMilliseconds && *number < kLikelyMilliseconds * 1e3;
    if (isInMilliseconds) {
        node.time = Instant(std::chrono::milliseconds(std::llround(*number)));
        node.isInMilliseconds = true;
    } else {
        node.time = numericDate(node.value);
    }
}

/// The part of the token whose document `value` is in.
const TokenPart *partOf(const ClaimSource &source, JsonValue value)
{
    const char *at = value.raw().data();
    const auto holds = [at](const TokenPart &part) {
        const std::string_view bytes = part.bytes();
        return part.json && std::less_equal<>()(bytes.data(), at) &&
               std::less<>()(at, bytes.data() + bytes.size());
    };
    if (source.payload && holds(*source.payload))
        return source.payload.get();
    const auto part = std::ranges::find_if(source.token->parts, holds);
    return part != source.token->parts.end() ? &*part : source.payload.get();
}

std::unique_ptr<ClaimNode> childNode(ClaimNode &parent, std::variant<std::string, std::size_t> step,
                                     std::size_t begin, JsonValue value)
{
    auto child = std::make_unique<ClaimNode>();
    child->step = std::move(step);
    child->value = value;
    child->part = parent.part;
    child->decoded = {begin, value.range().end};
    child->parent = &parent;
    child->isClaim = holdsClaims(parent);
    if (child->isClaim)
        child->definition = findClaim(std::get<std::string>(child->step));
    readTime(*child);
    return child;
}

class ClaimFilter
{
public:
    ClaimFilter(const QString &query, std::size_t most, const std::stop_token &stop)
        : m_query(query), m_left(most), m_stop(stop)
    {}

    /// Whether `node` is to be shown; of what is nested, what fits becomes its children.
    bool keep(ClaimNode &node)
    {
        if (m_left == 0 || m_stop.stop_requested())
            return false;
        const bool isHit = fits(node);
        m_left -= isHit ? 1 : 0;
        std::vector<std::unique_ptr<ClaimNode>> kept;
        while (!node.isComplete() && m_left > 0) {
            for (std::unique_ptr<ClaimNode> &child : node.readMore(kBatch)) {
                if (!keep(*child))
                    continue;
                child->row = kept.size();
                kept.push_back(std::move(child));
            }
        }
        // A hit that holds no other is shown with all that is in it, to be opened.
        if (kept.empty() && isHit) {
            node.rewind();
            return true;
        }
        node.children = std::move(kept);
        node.isFiltered = true;
        return isHit || !node.children.empty();
    }

private:
    static constexpr std::size_t kBatch = 256;

    [[nodiscard]] bool fits(const ClaimNode &node) const
    {
        const auto holds = [this](const QString &where) {
            return where.contains(m_query, Qt::CaseInsensitive);
        };
        if (holds(node.name()) || holds(node.meaning()))
            return true;
        if (node.value.isObject() || node.value.isArray())
            return false;
        return holds(QString::fromUtf8(node.value.raw().substr(0, kSearchedBytes))) ||
               (node.value.isString() && !node.value.plainString() &&
                node.value.raw().size() < kSearchedBytes &&
                holds(QString::fromStdString(node.value.string())));
    }

    const QString &m_query;
    std::size_t m_left;
    const std::stop_token &m_stop;
};

} // namespace

QString ClaimNode::name() const
{
    if (const auto *member = std::get_if<std::string>(&step))
        return QString::fromStdString(*member);
    return QString::number(std::get<std::size_t>(step));
}

JsonPath ClaimNode::path() const
{
    JsonPath steps;
    for (const ClaimNode *node = this; node->parent; node = node->parent)
        steps.push_back(node->step);
    std::ranges::reverse(steps);
    return steps;
}

ByteRange ClaimNode::place() const
{
    if (!part)
        return {};
    const ByteRange own = part->sourceOf(decoded);
    return namePlace.isEmpty() ? own : ByteRange{namePlace.begin, own.end};
}

ByteRange ClaimNode::wholeDecoded() const
{
    // What was inflated has no places to know the name by.
    const bool hasName = part && !namePlace.isEmpty() && !part->hasLostPlaces;
    return hasName ? bytesAt(*part, place()) : decoded;
}

QString ClaimNode::meaning() const
{
    if (definition)
        return QCoreApplication::translate("Claim", std::string(definition->meaning).c_str());
    return isClaim ? QCoreApplication::translate("jotscope::ClaimsModel", "private claim") : QString();
}

bool ClaimNode::isComplete() const
{
    return isFiltered || m_read >= value.size();
}

void ClaimNode::rewind()
{
    m_member.reset();
    m_element.reset();
    m_read = 0;
    children.clear();
}

std::vector<std::unique_ptr<ClaimNode>> ClaimNode::readMore(std::size_t most)
{
    std::vector<std::unique_ptr<ClaimNode>> read;
    if (value.isObject()) {
        if (!m_member)
            m_member = value.members().begin();
        for (; !isComplete() && read.size() < most; ++*m_member, ++m_read) {
            const JsonMember member = **m_member;
            read.push_back(childNode(*this, member.name.string(), member.name.range().begin, member.value));
        }
    } else {
        if (!m_element)
            m_element = value.elements().begin();
        for (; !isComplete() && read.size() < most; ++*m_element, ++m_read) {
            const JsonValue element = **m_element;
            read.push_back(childNode(*this, m_read, element.range().begin, element));
        }
    }
    return read;
}

std::unique_ptr<ClaimNode> claimNode(const ClaimSource &source, std::size_t index)
{
    const Claim &claim = source.claims[index];
    auto node = std::make_unique<ClaimNode>();
    node->step = claim.name;
    node->value = claim.value;
    node->part = partOf(source, claim.value);
    node->decoded = claim.value.range();
    node->namePlace = claim.nameRange;
    node->definition = claim.definition;
    node->isClaim = true;
    node->isCut = claim.isCut;
    readTime(*node);
    node->row = index;
    return node;
}

std::unique_ptr<ClaimNode> filteredClaims(const ClaimSource &source, const QString &query, std::size_t most,
                                          const std::stop_token &stop)
{
    auto root = std::make_unique<ClaimNode>();
    root->isFiltered = true;
    ClaimFilter filter(query, most, stop);
    for (std::size_t i = 0; i < source.claims.size(); ++i) {
        std::unique_ptr<ClaimNode> node = claimNode(source, i);
        if (!filter.keep(*node))
            continue;
        node->parent = root.get();
        node->row = root->children.size();
        root->children.push_back(std::move(node));
    }
    return root;
}

} // namespace jotscope
