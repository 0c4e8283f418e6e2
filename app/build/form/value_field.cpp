#include "app/build/form/value_field.h"

#include "app/build/form/time_field.h"
#include "app/widgets/theme.h"
#include "core/build/templates/placeholders.h"
#include "core/json/json_document.h"
#include "core/json/json_writer.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace jotscope {

namespace {

constexpr int kMostItemLines = 6;

void fill(QWidget &field, QWidget *content)
{
    auto *layout = new QHBoxLayout(&field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    field.setFocusProxy(content);
}

/// A string: what is between its quotation marks.
class TextField : public ValueField
{
public:
    TextField(FormField kind, QWidget *parent) : ValueField(parent), m_kind(kind), m_line(new QLineEdit(this))
    {
        fill(*this, m_line);
        connect(m_line, &QLineEdit::textEdited, this,
                [this](const QString &line) { emit edited(jsonQuoted(line.toStdString())); });
        if (kind == FormField::Scopes)
            m_line->setPlaceholderText(tr("Words with spaces between them"));
    }

    [[nodiscard]] FormField field() const override { return m_kind; }

    void setValue(const std::string &json) override
    {
        const QString value = QString::fromStdString(JsonDocument::parse(json).root().string());
        if (value != m_line->text())
            m_line->setText(value);
    }

    void setLabel(const QString &label) override { m_line->setAccessibleName(label); }

private:
    FormField m_kind;
    QLineEdit *m_line;
};

/// A value as its own text, which becomes the document's only while it is one.
class JsonField : public ValueField
{
public:
    JsonField(FormField kind, QWidget *parent) : ValueField(parent), m_kind(kind), m_line(new QLineEdit(this))
    {
        fill(*this, m_line);
        m_line->setFont(monospaceFont());
        m_line->setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in any language
        connect(m_line, &QLineEdit::textEdited, this, &JsonField::take);
    }

    [[nodiscard]] FormField field() const override { return m_kind; }

    void setValue(const std::string &json) override
    {
        // A number that is typed in full elsewhere may differ in its spelling alone; what is typed here
        // stays.
        if (json != m_given)
            m_line->setText(QString::fromStdString(json));
        m_given = json;
        tell(true);
    }

    void setLabel(const QString &label) override { m_line->setAccessibleName(label); }

private:
    [[nodiscard]] bool suits(const std::string &json) const
    {
        const JsonDocument document = JsonDocument::parse(withPlaceholdersMasked(json));
        return document.isStrict() && (m_kind != FormField::Number || document.root().isNumber());
    }

    void take()
    {
        const std::string json = m_line->text().toStdString();
        const bool isSuitable = suits(json);
        tell(isSuitable);
        if (!isSuitable)
            return;
        m_given = json;
        emit edited(json);
    }

    void tell(bool isSuitable)
    {
        const QString what = m_kind == FormField::Number
                                 ? tr("This is no number, so the token keeps the last one.")
                                 : tr("This is no JSON value, so the token keeps the last one.");
        QPalette colors;
        if (!isSuitable)
            colors.setColor(QPalette::Text, toneColors(Tone::Bad, palette()).text);
        m_line->setPalette(colors);
        m_line->setToolTip(isSuitable ? QString() : what);
        m_line->setAccessibleDescription(m_line->toolTip());
    }

    FormField m_kind;
    QLineEdit *m_line;
    std::string m_given;
};

class BooleanField : public ValueField
{
public:
    explicit BooleanField(QWidget *parent) : ValueField(parent), m_box(new QCheckBox(this))
    {
        fill(*this, m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool isTrue) {
            say();
            emit edited(isTrue ? "true" : "false");
        });
    }

    [[nodiscard]] FormField field() const override { return FormField::Boolean; }

    void setValue(const std::string &json) override
    {
        m_box->setChecked(json == "true");
        say();
    }

    void setLabel(const QString &label) override { m_box->setAccessibleName(label); }

private:
    /// JSON's own word, which no language changes.
    void say() { m_box->setText(m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false")); }

    QCheckBox *m_box;
};

/// A list of strings, one a line.
class ListField : public ValueField
{
public:
    explicit ListField(QWidget *parent) : ValueField(parent), m_lines(new QPlainTextEdit(this))
    {
        fill(*this, m_lines);
        m_lines->setTabChangesFocus(true);
        m_lines->setPlaceholderText(tr("One item a line"));
        fitHeight();
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            fitHeight();
            if (!m_isFilling)
                emit edited(listOf(items()));
        });
    }

    [[nodiscard]] FormField field() const override { return FormField::List; }

    void setValue(const std::string &json) override
    {
        const std::vector<std::string> wanted = listItems(json);
        if (wanted == items())
            return;
        QStringList lines;
        for (const std::string &item : wanted)
            lines << QString::fromStdString(item);
        m_isFilling = true;
        m_lines->setPlainText(lines.join(QLatin1Char('\n')));
        m_isFilling = false;
    }

    void setLabel(const QString &label) override { m_lines->setAccessibleName(label); }

private:
    [[nodiscard]] std::vector<std::string> items() const
    {
        std::vector<std::string> items;
        for (const QString &line : m_lines->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            items.push_back(line.toStdString());
        return items;
    }

    void fitHeight()
    {
        const int lines = std::clamp(m_lines->document()->blockCount(), 1, kMostItemLines);
        const int line = m_lines->fontMetrics().lineSpacing();
        const auto margins = static_cast<int>(2 * m_lines->document()->documentMargin());
        m_lines->setFixedHeight(lines * line + line / 4 + margins + 2 * m_lines->frameWidth());
    }

    QPlainTextEdit *m_lines;
    bool m_isFilling = false;
};

} // namespace

ValueField *makeValueField(FormField field, const std::function<Instant()> &now, QWidget *parent)
{
    switch (field) {
    case FormField::Text:
    case FormField::Scopes:
        return new TextField(field, parent);
    case FormField::Time:
        return new TimeField(now, parent);
    case FormField::Boolean:
        return new BooleanField(parent);
    case FormField::List:
        return new ListField(parent);
    case FormField::Number:
    case FormField::Json:
        break;
    }
    return new JsonField(field, parent);
}

} // namespace jotscope
