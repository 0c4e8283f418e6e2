#include "app/keys/safety/safety_card.h"

#include "app/keys/on_hand/safety_times.h"
#include "app/widgets/texts/paragraph.h"
#include "app/widgets/texts/time_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace jotscope {

namespace {

using std::chrono::seconds;

constexpr std::array kIdleTimes = {seconds(60),      seconds(2 * 60),      seconds(5 * 60),
                                   seconds(10 * 60), seconds(15 * 60),     seconds(30 * 60),
                                   seconds(60 * 60), seconds(4 * 60 * 60), SafetyTimes::kNever};
constexpr std::array kCopiedTimes = {seconds(10),     seconds(20),     seconds(30),        seconds(60),
                                     seconds(2 * 60), seconds(5 * 60), SafetyTimes::kNever};

/// Offers `times` and, where it is none of them, the present one, which a settings file may hold.
void offer(QComboBox &box, std::span<const seconds> times, seconds present, const QString &never)
{
    std::vector<seconds> all(times.begin(), times.end());
    if (std::find(all.begin(), all.end(), present) == all.end())
        all.insert(std::find_if(all.begin(), all.end() - 1, [present](seconds one) { return one > present; }),
                   present);
    box.clear();
    for (const seconds time : all)
        box.addItem(time == SafetyTimes::kNever ? never : durationText(time.count()),
                    static_cast<qlonglong>(time.count()));
    box.setCurrentIndex(box.findData(static_cast<qlonglong>(present.count())));
}

seconds chosen(const QComboBox &box)
{
    return seconds(box.currentData().toLongLong());
}

} // namespace

SafetyCard::SafetyCard(SafetyTimes &times, QWidget *parent)
    : ClosableCard("closeSafety", parent)
    , m_times(times)
    , m_idleLabel(new QLabel(this))
    , m_idle(new QComboBox(this))
    , m_copiedLabel(new QLabel(this))
    , m_copied(new QComboBox(this))
    , m_remark(new Paragraph(this))
{
    setObjectName(QStringLiteral("safetyCard"));
    layOut();
    connect(m_idle, &QComboBox::activated, this, [this] { m_times.setIdle(chosen(*m_idle)); });
    connect(m_copied, &QComboBox::activated, this, [this] { m_times.setCopied(chosen(*m_copied)); });
    connect(&m_times, &SafetyTimes::changed, this, &SafetyCard::follow);
    retranslate();
}

void SafetyCard::layOut()
{
    m_idle->setObjectName(QStringLiteral("idleTime"));
    m_copied->setObjectName(QStringLiteral("copiedTime"));
    m_idleLabel->setBuddy(m_idle);
    m_copiedLabel->setBuddy(m_copied);
    m_remark->setObjectName(QStringLiteral("safetyRemark"));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *fields = new QGridLayout;
    fields->addWidget(m_idleLabel, 0, 0);
    fields->addWidget(m_idle, 0, 1);
    fields->addWidget(m_copiedLabel, 1, 0);
    fields->addWidget(m_copied, 1, 1);
    fields->setColumnStretch(2, 1);
    fields->setHorizontalSpacing(fontMetrics().height());
    QVBoxLayout *layout = makeLayout();
    layout->addLayout(fields);
    layout->addWidget(m_remark);
}

void SafetyCard::begin()
{
    m_idle->setFocus(Qt::OtherFocusReason);
}

void SafetyCard::follow()
{
    const QString never = tr("never", "a time after which something happens by itself");
    offer(*m_idle, kIdleTimes, m_times.idle(), never);
    offer(*m_copied, kCopiedTimes, m_times.copied(), never);
    QStringList remarks;
    if (m_times.idle() == SafetyTimes::kNever)
        remarks << tr("Whoever comes to this machine while you are away can use your keys.");
    if (m_times.copied() == SafetyTimes::kNever)
        remarks << tr("Every program of yours can read a copied secret until you copy something else.");
    remarks << tr("The vault also locks before the machine sleeps, and the clipboard is cleared when the "
                  "program ends.");
    m_remark->setText(remarks.join(QLatin1Char(' ')));
}

void SafetyCard::retranslate()
{
    setTitle(tr("Locking and clipboard"), tr("Close locking and clipboard"));
    m_idleLabel->setText(tr("Lock the vault when nobody has touched the program for"));
    m_copiedLabel->setText(tr("Take a copied secret off the clipboard after"));
    m_idle->setAccessibleName(tr("Time without use after which the vault locks"));
    m_copied->setAccessibleName(tr("Time after which a copied secret leaves the clipboard"));
    follow();
}

} // namespace jotscope
