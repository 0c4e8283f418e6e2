#include "app/issuer/view/log_table.h"

#include "app/issuer/issuer_log_model.h"
#include "app/widgets/theme.h"

#include <array>

namespace jotscope {

namespace {

/// In characters, by column; the last one takes what is left.
constexpr std::array kWidths = {10, 26, 8, 14};

/// A refusal stands out by its status, in words and in colour.
class LogDelegate : public RuledDelegate
{
public:
    using RuledDelegate::RuledDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RuledDelegate::initStyleOption(option, index);
        const auto *log = static_cast<const IssuerLogModel *>(index.model());
        const int status = log->entryAt(index.row()).status;
        const bool isRefusal = status == 0 || status >= 400;
        if (index.column() == IssuerLogModel::Status && isRefusal) {
            option->palette.setColor(QPalette::Text, toneColors(Tone::Bad, option->palette).text);
            option->font.setBold(true);
        } else if (index.column() == IssuerLogModel::Time) {
            option->palette.setColor(QPalette::Text, quietText(option->palette));
        }
    }
};

} // namespace

LogTable::LogTable(IssuerLogModel &model, QWidget *parent) : RuledTable(model, kWidths, parent)
{
    setObjectName(QStringLiteral("issuerLog"));
    setItemDelegate(new LogDelegate(this));
}

} // namespace jotscope
