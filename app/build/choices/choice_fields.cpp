#include "app/build/choices/choice_fields.h"

#include "core/jose/algorithm.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

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

void fillSigningAlgorithms(QComboBox &box, bool hasNone)
{
    const QSignalBlocker quiet(box);
    for (const JwsAlgorithm &algorithm : jwsAlgorithms()) {
        const bool isNone = algorithm.scheme == SignatureScheme::None;
        if (isNone ? hasNone : algorithm.standing == Standing::Current)
            box.addItem(QString::fromUtf8(algorithm.name));
    }
    box.setMaxVisibleItems(24);
    box.setCurrentText(QStringLiteral("ES256"));
}

void addFields(QGridLayout &grid, std::span<const std::pair<QLabel *, QWidget *>> fields, int row)
{
    int column = 0;
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(label, row, column);
        grid.addWidget(field, row + 1, column++);
    }
}

} // namespace jotscope
