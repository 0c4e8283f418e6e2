#pragma once

#include "app/inspect/claims/claims_model.h"

#include <QTreeView>

namespace jotscope {

/// The claims table, what is nested below its claim. Hovering or choosing a row lights up its characters in
/// the paste; the specification opens in the browser when it is clicked, or on Enter.
class ClaimsView : public QTreeView
{
    Q_OBJECT

public:
    explicit ClaimsView(ClaimsModel &model, QWidget *parent = nullptr);

    void setHighlight(const LinkedPlaces &places) { m_model.setHighlight(places); }
    void follow(const LinkedPlaces &places); ///< scrolls to what is chosen elsewhere
    void jump(const LinkedPlaces &places);   ///< makes it the current claim

    void setZoom(int steps); ///< of a tenth each, from the usual size

    void copyCurrent(ClaimCopy what);
    void openSpecification(const QModelIndex &index);

    void doItemsLayout() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hovered(const jotscope::LinkedBytes &link); ///< empty when the pointer leaves
    void rested(const jotscope::LinkedBytes &link);  ///< the current claim
    void jumpWanted(const jotscope::LinkedBytes &link);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitColumns();
    void readOn(int scrolled);
    void openFiltered(const QModelIndex &parent);
    [[nodiscard]] bool isLink(const QModelIndex &index) const;

    ClaimsModel &m_model;
    bool m_isFitDue = false;   ///< once it is seen
    bool m_isJumpedTo = false; ///< the current claim was chosen in another view
};

} // namespace jotscope
