// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QFrame>

#include <vector>

class QAction;
class QHBoxLayout;
class QImage;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;

namespace afs {

class ChartTableModel;
class ChartView;
class Sparkline;

/// The surface that everything on a page lies on: card colour, hairline, rounded; follows the palette.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    explicit CardFrame(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

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

    /// Shows the data: ends loading, empty and error.
    void setData(ChartData data);
    /// Only now and only when it takes longer than 200 ms something is seen: data that is there fades to half, else
    /// grey blocks of the same geometry. Ending it shows the last data again.
    void setLoading(bool loading);
    /// In place of the chart: a sentence and, with `actionText`, a button that emits actionRequested. An empty text
    /// ends the state.
    void setEmpty(const QString& text, const QString& actionText = {});
    /// In place of the chart: what happened, and a "Try again" button that emits retryRequested. Empty text ends it.
    void setError(const QString& text);

    bool isTableShown() const;
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
    void buildStates();
    void copyPicture();
    void copyCsv();
    void savePicture();
    void saveCsv();
    void save(const QString& filter, const QString& suffix, const std::function<QByteArray()>& bytes);
    void refresh();
    void applyTheme();

    ChartView* m_chart;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QHBoxLayout* m_header = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_showTable = nullptr;
    std::vector<QAction*> m_dataActions;
    QStackedLayout* m_stack = nullptr;
    QTableView* m_table = nullptr;
    ChartTableModel* m_model = nullptr;
    QWidget* m_skeleton = nullptr;
    QWidget* m_message = nullptr;
    QLabel* m_messageIcon = nullptr;
    QLabel* m_messageText = nullptr;
    QPushButton* m_messageButton = nullptr;
    QTimer* m_patience = nullptr;
    QString m_emptyText;
    QString m_emptyAction;
    QString m_errorText;
    bool m_tableShown = false;
    bool m_loadingSeen = false;
};

/// One figure: title, value, change against the former period, and its course as a sparkline. Its accessible name says
/// all of it.
class KpiCard : public CardFrame {
    Q_OBJECT

public:
    explicit KpiCard(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setValue(const QString& value);
    /// `direction` > 0 up, < 0 down, 0 none: drawn as a triangle before the text, so never by colour alone.
    void setChange(const QString& text, int direction);
    void setSeries(std::vector<double> series);
    /// As ChartCard: after 200 ms the old figure fades.
    void setLoading(bool loading);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void describe();

    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_change;
    Sparkline* m_sparkline;
    QTimer* m_patience;
    QString m_changeText;
    int m_direction = 0;
};

} // namespace afs
