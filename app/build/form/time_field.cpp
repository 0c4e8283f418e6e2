#include "app/build/form/time_field.h"

#include "app/widgets/texts/time_text.h"
#include "core/json/json_document.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <optional>
#include <utility>

namespace jotscope {

namespace {

using std::chrono::seconds;

constexpr std::string_view kNow = "{{now";
constexpr std::string_view kClose = "}}";

/// How far behind now the placeholder `json` is; nothing for a value of another kind.
std::optional<seconds> distanceOf(std::string_view json)
{
    if (!json.starts_with(kNow) || !json.ends_with(kClose))
        return std::nullopt;
    const std::string_view distance = json.substr(kNow.size(), json.size() - kNow.size() - kClose.size());
    if (distance.empty())
        return seconds(0);
    const std::optional<Instant> instant = parseInstantFrom(Instant{}, distance);
    if (!instant)
        return std::nullopt;
    return std::chrono::floor<seconds>(instant->time_since_epoch());
}

/// In the largest unit that comes out even.
std::string placeholderFor(seconds distance)
{
    struct Unit
    {
        std::int64_t seconds;
        char letter;
    };
    constexpr Unit kUnits[] = {{86'400, 'd'}, {3'600, 'h'}, {60, 'm'}, {1, 's'}};
    std::string text(kNow);
    if (distance.count() == 0)
        return text.append(kClose);
    for (const Unit &unit : kUnits) {
        if (distance.count() % unit.seconds != 0)
            continue;
        const std::int64_t count = distance.count() / unit.seconds;
        text += count > 0 ? "+" : "";
        text += std::to_string(count) + unit.letter;
        break;
    }
    return text.append(kClose);
}

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

} // namespace

TimeField::TimeField(std::function<Instant()> now, QWidget *parent)
    : ValueField(parent)
    , m_now(std::move(now))
    , m_picker(new QDateTimeEdit(this))
    , m_words(new QLabel(this))
    , m_setNow(new QToolButton(this))
    , m_earlier(new QToolButton(this))
    , m_later(new QToolButton(this))
{
    m_picker->setCalendarPopup(true);
    m_picker->setObjectName(QStringLiteral("picker"));
    m_picker->setLayoutDirection(Qt::LeftToRight); // as ISO 8601 reads in any language
    if (QLocale().zeroDigit() != QLatin1String("0"))
        m_picker->setLocale(QLocale::c()); // its digits would run the other way
    m_setNow->setObjectName(QStringLiteral("setNow"));
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_later->setObjectName(QStringLiteral("later"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_picker, 0, 0);
    int column = 1;
    for (QToolButton *button : {m_setNow, m_earlier, m_later}) {
        button->setFocusPolicy(Qt::TabFocus);
        grid->addWidget(button, 0, column++);
    }
    grid->addWidget(m_words, 1, 0, 1, column);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_picker);
    connect(m_picker, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &time) { give(std::to_string(time.toSecsSinceEpoch())); });
    connect(m_setNow, &QToolButton::clicked, this, [this] { give(placeholderFor(seconds(0))); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(std::chrono::minutes(-5)); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(std::chrono::hours(1)); });
    retranslate();
}

void TimeField::setValue(const std::string &json)
{
    m_value = json;
    refresh();
}

void TimeField::setLabel(const QString &label)
{
    m_picker->setAccessibleName(label);
    m_setNow->setAccessibleName(tr("%1: now", "a claim is set to the present time").arg(label));
    m_earlier->setAccessibleName(tr("%1: 5 minutes earlier").arg(label));
    m_later->setAccessibleName(tr("%1: 1 hour later").arg(label));
}

void TimeField::changeEvent(QEvent *event)
{
    ValueField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeField::step(seconds by)
{
    if (const std::optional<seconds> distance = distanceOf(m_value)) {
        give(placeholderFor(*distance + by));
        return;
    }
    const JsonDocument document = JsonDocument::parse(m_value);
    if (const std::optional<Instant> instant = numericDate(document.root()))
        give(std::to_string(std::chrono::floor<seconds>((*instant + by).time_since_epoch()).count()));
}

void TimeField::give(const std::string &json)
{
    m_value = json;
    refresh();
    emit edited(json);
}

void TimeField::refresh()
{
    const std::optional<seconds> distance = distanceOf(m_value);
    const JsonDocument document = JsonDocument::parse(m_value);
    const std::optional<Instant> instant =
        distance ? std::optional(m_now() + *distance) : numericDate(document.root());
    m_words->setText(!instant   ? tr("No time that this program can show")
                     : distance ? tr("%1, counted anew for each token", "a time such as: in 5 minutes")
                                      .arg(relativeText(*instant, m_now()))
                                : relativeText(*instant, m_now()));
    if (!instant)
        return;
    const QSignalBlocker quiet(m_picker);
    m_picker->setDateTime(localTime(*instant));
}

void TimeField::retranslate()
{
    m_picker->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_setNow->setText(tr("Now"));
    m_earlier->setText(tr("−5 min"));
    m_later->setText(tr("+1 h"));
    refresh();
}

} // namespace jotscope
