#pragma once

#include "app/inspect/claims/claims_model.h"
#include "core/inspect/inspection.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace jotscope {

class ByteLink;
class ClaimsView;
class FindBar;
class HexView;
class PartText;
class TextZoom;

/// What a token holds, in four views of the same bytes: claims, JSON, text and hexadecimal digits. Of a
/// payload that is no JSON it says what else it is, where that can be told.
class PayloadView : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadView(QWidget *parent = nullptr);

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; } ///< to be put where there is room

    void showToken(const InspectedToken &token, Instant now);
    void tick(Instant now);
    void joinTo(ByteLink &link);
    void joinTo(TextZoom &zoom);

    void find(); ///< in the view that is shown: opens the line for it
    void findNext();
    void findPrevious();
    void copyPlace(ClaimCopy what); ///< of the current claim, or of the value at the caret

signals:
    void nestedWanted(); ///< the token that the payload is

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { kClaims, kJson, kText, kHex, kTabCount };

    void retranslate();
    void chooseTab(const InspectedToken &token);
    void tabChanged(int tab);
    void search(const QString &query);
    void tellFound(int current, int count);
    void tellFiltered(int shown);
    void tellKind();

    std::shared_ptr<const TokenPart> m_payload;
    bool m_isToken = false;   ///< the payload, by itself
    bool m_wasChosen = false; ///< the tab, by the person
    QTabBar *m_tabs;
    FindBar *m_findBar;
    QWidget *m_kind;
    QLabel *m_kindText;
    QPushButton *m_nested;
    QStackedWidget *m_views;
    ClaimsModel *m_claimsModel;
    ClaimsView *m_claims;
    PartText *m_json;
    PartText *m_text;
    HexView *m_hex;
};

} // namespace jotscope
