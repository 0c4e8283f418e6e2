#pragma once

#include <QByteArray>
#include <QList>
#include <QScopedPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace jotscope {

class InspectPage;
class KeysOnHand;

/// Several investigations beside each other, each an Inspect page with its own text and keys. The bar of tabs
/// is there only once there are two. A closed tab that held something can be brought back until all is
/// cleared.
class InspectTabs : public QWidget
{
    Q_OBJECT

public:
    /// `keys` are the program's; they outlive the tabs.
    explicit InspectTabs(KeysOnHand &keys, QWidget *parent = nullptr);
    ~InspectTabs() override;

    [[nodiscard]] InspectPage &current() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int filledCount() const; ///< those that hold something, also those that were closed
    [[nodiscard]] bool isBusy() const;     ///< in any tab
    [[nodiscard]] bool canClose() const;
    [[nodiscard]] bool canReopen() const { return !m_closed.empty(); }
    /// The current tab if it holds no text, else a new one.
    InspectPage &roomForText();

    [[nodiscard]] QList<QWidget *> panes() const; ///< the bar and those of the current page

    /// How each page is divided, for the settings to keep.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    /// Of the text in every tab, in steps of a tenth.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int steps);

    /// In what leaves any tab.
    [[nodiscard]] bool areValuesRedacted() const { return m_areValuesRedacted; }
    void setValuesRedacted(bool areRedacted);

public slots:
    void openTab();
    void closeTab(); ///< the current one; the last one is replaced by an empty one
    void reopenTab();
    void showNext();
    void showPrevious();
    void moveForward();
    void moveBackward();
    void clearAll(); ///< forgets every tab, also those that could be brought back
    void cancelWork();

signals:
    void statusChanged(const QString &text); ///< of the current tab
    void busyChanged();
    void failed(const QString &text);
    void availabilityChanged();
    void zoomChanged(int steps); ///< by the person, in any tab

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A page that is in no tab. Deleted a moment later, since it may be what was clicked in.
    using Owned = std::unique_ptr<InspectPage, QScopedPointerDeleteLater>;
    struct Closed
    {
        Owned page; ///< kept whole, with its undo history
        int place;
    };

    InspectPage *makePage();
    void insert(int place, InspectPage *page);
    Owned takeOut(int place);
    void show(int place);
    void step(int by);
    void move(int by);
    void tellTitle(const InspectPage &page);
    void tellBar();
    void retranslate();
    [[nodiscard]] int placeOf(const InspectPage *page) const;
    [[nodiscard]] InspectPage *pageAt(int place) const;

    KeysOnHand &m_keys;
    QWidget *m_row;
    QTabBar *m_bar;
    QToolButton *m_new;
    QStackedWidget *m_stack;
    std::vector<InspectPage *> m_pages; ///< in the order of the tabs
    std::vector<Closed> m_closed;       ///< the latest last
    int m_zoom = 0;
    bool m_areValuesRedacted = false;
};

} // namespace jotscope
