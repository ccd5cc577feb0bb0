// The next free time here, which leads straight to it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.home
import kiosk.screens.theme

PressSurface {
    id: line

    required property HomeView view

    Accessible.name: [qsTranslate("HomeScreen", "Next free time here:"), next.text].join(" ")
    bottomPadding: Theme.px(12)
    edge: Theme.river
    fill: Theme.riverTint
    implicitHeight: Math.max(Theme.px(84), Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.px(12)
    onTapped: line.view.nextAsked()

    contentItem: RowLayout {
        spacing: Theme.px(24)

        Icon {
            ink: Theme.river
            name: "calendar-check"
            size: Math.round(Theme.bodySize * 1.4)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.px(10)

            BodyText {
                Accessible.ignored: true
                font.bold: true
                leading: 1
                text: qsTranslate("HomeScreen", "Next free time here:")
                width: Math.min(implicitWidth, parent.width)
            }

            BodyText {
                id: next

                Accessible.ignored: true
                leading: 1
                //: %1 is a moment ("today at 14:30"), %2 a first name
                text: qsTranslate("HomeScreen", "%1, with %2").arg(line.view.nextTime).arg(line.view.nextMediator)
                width: Math.min(implicitWidth, parent.width)
            }
        }

        Icon {
            duotone: false
            ink: Theme.river
            name: Theme.forward
            size: Theme.px(44)
        }
    }
}
