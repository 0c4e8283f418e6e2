#pragma once

#include "core/build/templates/token_template.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jotscope {

class TemplateShelf;

/// Which template the token begins with: one that comes with the program, or one of one's own, which are
/// named, saved, renamed and deleted here.
class TemplateBar : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBar(TemplateShelf &shelf, QWidget *parent = nullptr);

    void choose(int index);                ///< of those that come with the program
    [[nodiscard]] QString ownName() const; ///< of the present one, where it is one's own; else empty
    [[nodiscard]] QComboBox &box() const { return *m_box; }
    void setRemark(const QString &remark); ///< on the present one, until another is taken

public slots:
    void beginSaving();
    void beginRenaming();
    void removeCurrent();

signals:
    void chosen(const jotscope::TokenTemplate &shape);
    void saveWanted(const QString &name); ///< what is built now
    void failed(const QString &text);
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Naming { None, Saving, Renaming };

    void layOut();
    void fill();
    void take(int row);
    void select(const QString &name);
    void begin(Naming naming);
    void followName();
    void acceptName();
    void tellAbout();
    void retranslate();

    TemplateShelf &m_shelf;
    Naming m_naming = Naming::None;
    QLabel *m_label;
    QComboBox *m_box;
    QPushButton *m_own;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
    QLabel *m_about;
    QString m_remark;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace jotscope
