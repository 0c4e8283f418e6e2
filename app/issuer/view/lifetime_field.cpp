#include "app/issuer/view/lifetime_field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace jotscope {

namespace {

using std::chrono::seconds;

constexpr std::array<seconds, 4> kUnits = {seconds(1), std::chrono::minutes(1), std::chrono::hours(1),
                                           std::chrono::hours(24)};
constexpr int kMostUnits = 9'999;

} // namespace

LifetimeField::LifetimeField(QWidget *parent)
    : QWidget(parent), m_number(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    m_number->setRange(1, kMostUnits);
    for (std::size_t i = 0; i < kUnits.size(); ++i)
        m_unit->addItem(QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number);
    row->addWidget(m_unit, 1);
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &LifetimeField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LifetimeField::changed);
    retranslate();
}

seconds LifetimeField::lifetime() const
{
    return m_number->value() * kUnits[static_cast<std::size_t>(m_unit->currentIndex())];
}

void LifetimeField::setLifetime(seconds lifetime)
{
    std::size_t unit = kUnits.size() - 1;
    while (unit > 0 && lifetime % kUnits[unit] != seconds::zero())
        --unit;
    {
        const QSignalBlocker quietNumber(m_number);
        const QSignalBlocker quietUnit(m_unit);
        m_number->setValue(static_cast<int>(lifetime / kUnits[unit]));
        m_unit->setCurrentIndex(static_cast<int>(unit));
    }
    emit changed();
}

void LifetimeField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void LifetimeField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LifetimeField::retranslate()
{
    const QStringList units = {tr("seconds"), tr("minutes"), tr("hours"), tr("days")};
    for (int i = 0; i < units.size(); ++i)
        m_unit->setItemText(i, units[i]);
    m_number->setAccessibleName(m_name);
    m_unit->setAccessibleName(tr("%1, unit", "of a lifetime").arg(m_name));
}

} // namespace jotscope
