#include "app/keys/table/group_strip.h"

#include "app/keys/on_hand/key_words.h"
#include "app/keys/on_hand/keys_on_hand.h"
#include "app/keys/table/group_tile.h"
#include "app/widgets/layout/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace jotscope {

GroupStrip::GroupStrip(KeysOnHand &keys, QWidget *parent)
    : Card(parent)
    , m_keys(keys)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_tiles(new QWidget(this))
    , m_flow(new FlowLayout(m_tiles))
    , m_nameRow(new QWidget(this))
    , m_name(new QLineEdit(m_nameRow))
    , m_make(new QPushButton(m_nameRow))
{
    setObjectName(QStringLiteral("groupStrip"));
    m_name->setObjectName(QStringLiteral("newGroupName"));
    m_make->setObjectName(QStringLiteral("makeGroup"));
    m_close->setObjectName(QStringLiteral("closeGroups"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *name = new QHBoxLayout(m_nameRow);
    name->setContentsMargins(0, 0, 0, 0);
    name->addWidget(m_name, 1);
    name->addWidget(m_make);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_tiles);
    layout->addWidget(m_nameRow);
    connect(m_close, &QToolButton::clicked, this, &GroupStrip::putAway);
    connect(m_make, &QPushButton::clicked, this, &GroupStrip::nameNew);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupStrip::nameNew);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_make->setEnabled(!text.trimmed().isEmpty()); });
    m_make->setEnabled(false);
    retranslate();
    hide();
}

void GroupStrip::ask(std::vector<std::string> ids)
{
    if (isAsking())
        return putAway();
    m_ids = std::move(ids);
    if (!isAsking())
        return;
    fill();
    show();
    m_tiles->findChild<GroupTile *>()->setFocus(Qt::OtherFocusReason);
    emit availabilityChanged();
}

void GroupStrip::followDrag(bool isDragging)
{
    if (isAsking())
        return;
    if (isDragging)
        fill();
    setVisible(isDragging);
}

GroupTile *GroupStrip::addTile(const QString &text, const QString &objectName)
{
    auto *tile = new GroupTile(m_tiles);
    tile->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    tile->setAccessibleName(tr("Move to: %1", "a group of keys").arg(text));
    tile->setObjectName(objectName);
    m_flow->addWidget(tile);
    return tile;
}

void GroupStrip::fill()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget(); // at once: a tile of the same name comes in its place
        delete item;
    }
    m_nameRow->hide();
    const auto add = [this](const QString &text, const QString &objectName, const QString &group) {
        GroupTile *tile = addTile(text, objectName);
        connect(tile, &GroupTile::clicked, this, [this, group] { put(m_ids, group); });
        connect(tile, &GroupTile::dropped, this,
                [this, group](const std::vector<std::string> &ids) { put(ids, group); });
    };
    for (const std::string &group : groupsOf(m_keys.keychain()))
        add(words(group), QStringLiteral("group-") + words(group), words(group));
    add(tr("No Group"), QStringLiteral("noGroup"), QString());
    GroupTile *fresh = addTile(tr("New Group…"), QStringLiteral("newGroup"));
    connect(fresh, &GroupTile::clicked, this, [this] { askForName(m_ids); });
    connect(fresh, &GroupTile::dropped, this, &GroupStrip::askForName);
}

void GroupStrip::askForName(std::vector<std::string> ids)
{
    m_ids = std::move(ids);
    m_name->clear();
    m_nameRow->show();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    emit availabilityChanged();
}

void GroupStrip::nameNew()
{
    const QString group = m_name->text().trimmed();
    if (!group.isEmpty())
        put(m_ids, group);
}

void GroupStrip::put(const std::vector<std::string> &ids, const QString &group)
{
    const std::vector<std::string> all = ids; // which may be those that are forgotten here
    putAway();
    m_keys.setGroup(all, group.toStdString());
    emit moved(static_cast<int>(all.size()), group);
}

void GroupStrip::putAway()
{
    m_ids.clear();
    hide();
    emit availabilityChanged();
}

void GroupStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        Card::keyPressEvent(event);
}

void GroupStrip::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            fill();
    }
}

void GroupStrip::retranslate()
{
    m_title->setText(tr("Move to a group"));
    setAccessibleName(m_title->text());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close moving to a group"));
    m_name->setPlaceholderText(tr("Name of the new group"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_make->setText(tr("Move", "button: keys into the new group"));
    m_make->setAccessibleName(tr("Move to the new group"));
}

} // namespace jotscope
