#include "app/inspect/answer/part_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace jotscope {

namespace {

/// The part's colour and underline, as the encoded text has them.
class PartSwatch : public QWidget
{
public:
    PartSwatch(PartName part, QWidget *parent) : QWidget(parent), m_part(part) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = fontMetrics().height();
        return {height * 5 / 4, height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const PartStyle style = partStyle(m_part, palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal size = height() * 0.55;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.text);
        painter.drawRoundedRect(QRectF((width() - size) / 2, 0, size, size), size / 4, size / 4);
        painter.setPen(QPen(style.text, height() / 9.0, style.underline));
        painter.drawLine(QPointF(0, height() * 0.85), QPointF(width(), height() * 0.85));
    }

private:
    PartName m_part;
};

} // namespace

PartCard::PartCard(PartName part, QWidget *parent)
    : Card(parent), m_title(new QLabel(this)), m_caption(new QLabel(this)), m_layout(new QVBoxLayout(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setTextFormat(Qt::PlainText);
    auto *swatch = new PartSwatch(part, this);
    swatch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->addWidget(swatch);
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    m_layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    m_layout->addLayout(head);
}

void PartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PartCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

QString PartCard::caption() const
{
    return m_caption->text();
}

void PartCard::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content);
}

void PartCard::setEditor(QWidget *editor, QWidget *toggle)
{
    m_editor = editor;
    m_layout->addWidget(editor);
    editor->hide();
    static_cast<QHBoxLayout *>(m_layout->itemAt(0)->layout())->addWidget(toggle);
}

void PartCard::showEditor(bool isShown)
{
    m_content->setVisible(!isShown);
    m_editor->setVisible(isShown);
    for (QWidget *widget : m_inHead)
        widget->setVisible(!isShown);
}

void PartCard::addToHead(QWidget *widget)
{
    m_inHead.push_back(widget);
    static_cast<QHBoxLayout *>(m_layout->itemAt(0)->layout())->addWidget(widget);
}

} // namespace jotscope
