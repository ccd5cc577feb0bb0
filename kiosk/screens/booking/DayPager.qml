// Other days, when there are more than fit.
import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: pager

    required property int first
    required property int perPage
    required property int count

    signal asked(first: int)

    spacing: Theme.apart
    visible: count > perPage

    Chip {
        iconName: Theme.backward
        text: qsTr("Earlier days")
        visible: pager.first > 0
        onTapped: pager.asked(Math.max(0, pager.first - pager.perPage))
    }

    Chip {
        text: qsTr("Other days")
        trailingIcon: Theme.forward
        visible: pager.first + pager.perPage < pager.count
        onTapped: pager.asked(pager.first + pager.perPage)
    }
}
