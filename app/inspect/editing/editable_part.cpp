#include "app/inspect/editing/editable_part.h"

#include "core/build/editing/json_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace jotscope {

const std::array<EditablePart, kEditablePartCount> kEditableParts = {{
    EditablePart{PartName::Header, "headerEditor", "editHeader",
                 QT_TRANSLATE_NOOP("jotscope::TokenEditing", "Header, editable"),
                 QT_TRANSLATE_NOOP("jotscope::TokenEditing", "Edit the header")},
    EditablePart{PartName::UnprotectedHeader, "unprotectedEditor", "editUnprotected",
                 QT_TRANSLATE_NOOP("jotscope::TokenEditing", "Unprotected header, editable"),
                 QT_TRANSLATE_NOOP("jotscope::TokenEditing", "Edit the unprotected header")},
    EditablePart{PartName::Payload, "payloadEditor", "editPayload",
                 QT_TRANSLATE_NOOP("jotscope::TokenEditing", "Payload, editable"),
                 QT_TRANSLATE_NOOP("jotscope::TokenEditing", "Edit the payload")},
}};

std::size_t indexOf(PartName part)
{
    return static_cast<std::size_t>(std::ranges::find(kEditableParts, part, &EditablePart::part) -
                                    kEditableParts.begin());
}

QString sheetOf(const std::string &bytes)
{
    return QString::fromStdString(jsonSheet(bytes)).replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

std::string bytesFrom(QString sheet, const std::string &original)
{
    if (original.find("\r\n") != original.npos)
        sheet.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return jsonFromSheet(sheet.toStdString(), original);
}

} // namespace jotscope
