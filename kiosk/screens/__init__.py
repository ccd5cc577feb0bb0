"""What people see. Each folder is a part of the kiosk: its QML, and the views that feed it.

`Kiosk.qml` is the window, `navigation.py` the pages one went through, `theme/` the colours and
sizes, `components/` what screens are made of. A view holds no rule and knows no other view: it
shows values, and says by signals what the person asked for; `app/` joins them.
"""
