#include "core/json/json_document.h"

#include "core/json/json_parser.h"
#include "core/text/secret/secret_bytes.h"

#include <array>

namespace jotscope {

namespace {

struct FaultName
{
    JsonFault::Kind kind;
    std::string_view id;
};

constexpr std::array kFaultNames = {
    FaultName{JsonFault::Kind::Empty, "json-empty"},
    FaultName{JsonFault::Kind::UnexpectedEnd, "json-unexpected-end"},
    FaultName{JsonFault::Kind::UnexpectedText, "json-unexpected-text"},
    FaultName{JsonFault::Kind::InvalidNumber, "json-invalid-number"},
    FaultName{JsonFault::Kind::InvalidEscape, "json-invalid-escape"},
    FaultName{JsonFault::Kind::ControlCharacter, "json-control-character"},
    FaultName{JsonFault::Kind::LoneSurrogate, "json-lone-surrogate"},
    FaultName{JsonFault::Kind::InvalidUtf8, "json-invalid-utf8"},
    FaultName{JsonFault::Kind::ByteOrderMark, "json-byte-order-mark"},
    FaultName{JsonFault::Kind::TrailingText, "json-trailing-text"},
    FaultName{JsonFault::Kind::TrailingComma, "json-trailing-comma"},
    FaultName{JsonFault::Kind::DuplicateName, "json-duplicate-name"},
    FaultName{JsonFault::Kind::TooDeep, "json-too-deep"},
};

} // namespace

std::string_view jsonFaultId(JsonFault::Kind kind)
{
    return kFaultNames[static_cast<std::size_t>(kind)].id;
}

JsonDocument::JsonDocument(std::string text) : m_text(std::move(text))
{
    JsonParser(*this).run();
}

void JsonDocument::wipeText()
{
    wipe(m_text.data(), m_text.size());
}

} // namespace jotscope
