// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/kpi_card.h"

class QAction;
class QHBoxLayout;
class QImage;
class QLabel;
class QMenu;
class QSpacerItem;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace afs {

class CardMessage;
class ChartTableModel;
class ChartView;

/// One question and its picture: title, subtitle with range and unit, the chart or the same data as a table, a menu to
/// take it away (picture, CSV), and the states that a picture can be in instead.
class ChartCard : public CardFrame {
    Q_OBJECT

public:
    /// Takes the chart. The title is the question and becomes the chart's accessible name.
    ChartCard(const QString& title, ChartView* chart, QWidget* parent = nullptr);

    ChartView* chart() const { return m_chart; }
    QString title() const;
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Of title and subtitle, as wide as the card is now.
    int headHeight() const;
    /// Room for those of a neighbour: charts beside each other begin at one height.
    void setHeadHeight(int height);

    /// Shows the data: ends loading, empty and error. Giving it to the chart itself (CalendarView::setYear) does the
    /// same.
    void setData(ChartData chartData);
    /// Only now and only when it takes longer than 200 ms something is seen: data that is there fades to half, else
    /// grey blocks of the same geometry. Ending it shows the last data again.
    void setLoading(bool loading);
    /// In place of the chart: a sentence and, with `actionText`, a button that emits actionRequested. An empty text
    /// ends the state.
    void setEmpty(const QString& text, const QString& actionText = {});
    /// In place of the chart: what happened, and a "Try again" button that emits retryRequested. Empty text ends it.
    void setError(const QString& text);

    bool isTableShown() const { return m_tableShown; }
    void setTableShown(bool shown);

    QMenu* menu() const { return m_menu; }   ///< to add entries of the page's own
    void addHeaderWidget(QWidget* widget);   ///< right of the title, before the menu; takes it
    QImage picture(qreal scale = 2.0) const; ///< title, subtitle and chart, without menu, hover and focus
    QByteArray csv() const;

Q_SIGNALS:
    void actionRequested();
    void retryRequested();
    void notice(const QString& sentence); ///< done with something: for a toast

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(const QString& title);
    void buildMenu();
    void buildStack();
    void copyPicture();
    void copyCsv();
    void savePicture();
    void saveCsv();
    void save(const QString& title, const QString& filter, const QString& suffix,
              const std::function<QByteArray()>& bytes);
    void takeData();
    QTableView* table();
    void fillTable();
    void showState();
    void applyTheme();

    ChartView* m_chart;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QVBoxLayout* m_head = nullptr;
    QSpacerItem* m_headRoom = nullptr; ///< below title and subtitle; of the layout
    QHBoxLayout* m_header = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_showTable = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTableView* m_table = nullptr; ///< see table()
    ChartTableModel* m_model = nullptr;
    QWidget* m_skeleton = nullptr;
    CardMessage* m_message = nullptr;
    QTimer* m_patience = nullptr;
    QString m_emptyText;
    QString m_emptyAction;
    QString m_errorText;
    bool m_hasData = false;
    bool m_tableShown = false;
    bool m_waiting = false; ///< loading has taken long enough to be seen
};

} // namespace afs
