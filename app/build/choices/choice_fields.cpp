#include "app/build/choices/choice_fields.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace jotscope {

FormBox::FormBox(QWidget *parent) : QComboBox(parent)
{
    addItems({QString(), QString(), QString()});
    retranslate();
}

void FormBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormBox::retranslate()
{
    setItemText(static_cast<int>(Serialization::Compact), tr("Compact"));
    setItemText(static_cast<int>(Serialization::Flattened), tr("JSON, flattened"));
    setItemText(static_cast<int>(Serialization::General), tr("JSON, general"));
}

void addFields(QGridLayout &grid, std::span<const std::pair<QLabel *, QWidget *>> fields)
{
    int column = 0;
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(label, 0, column);
        grid.addWidget(field, 1, column++);
    }
}

} // namespace jotscope
