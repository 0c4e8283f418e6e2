#include "app/keys/cards/pin/pin_card.h"

#include "app/keys/cards/pin/pin_row.h"

#include <QVBoxLayout>

namespace jotscope {

PinCard::PinCard(std::shared_ptr<CardKeys> keys, QWidget *parent)
    : Card(parent), m_row(new PinRow(std::move(keys), this))
{
    setObjectName(QStringLiteral("pinCard"));
    setTone(Tone::Accent);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 4;
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_row);
    connect(m_row, &PinRow::shownChanged, this, [this] {
        setVisible(!m_row->isHidden());
        if (isHidden())
            return;
        m_row->takeFocus();
        emit asked();
    });
    hide();
}

} // namespace jotscope
