<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong codes. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong codes. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>The PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>The PIN was wrong too often. Try again in %n second.</numerusform>
            <numerusform>The PIN was wrong too often. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditScreen</name>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <translation>
            <numerusform>%n sign typed</numerusform>
            <numerusform>%n signs typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation>
            <numerusform>%1 · about %n minute</numerusform>
            <numerusform>%1 · about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>Without an answer, everything is erased in %n second(s), to protect your information.</source>
        <translation>
            <numerusform>Without an answer, everything is erased in %n second, to protect your information.</numerusform>
            <numerusform>Without an answer, everything is erased in %n seconds, to protect your information.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>If you book: your first name and telephone are locked away, and erased %n day(s) after.</source>
        <translation>
            <numerusform>If you book: your first name and telephone are locked away, and erased %n day after.</numerusform>
            <numerusform>If you book: your first name and telephone are locked away, and erased %n days after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message numerus="yes">
        <source>No time is free in the next %n day(s). Here is what you can do.</source>
        <translation>
            <numerusform>No time is free tomorrow. Here is what you can do.</numerusform>
            <numerusform>No time is free in the next %n days. Here is what you can do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message numerus="yes">
        <source>10 digits are expected. There are %n so far.</source>
        <translation>
            <numerusform>10 digits are expected. There is %n so far.</numerusform>
            <numerusform>10 digits are expected. There are %n so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mediator calls you on it, and for nothing else. It is erased %n day(s) after the session.</source>
        <translation>
            <numerusform>The mediator calls you on it, and for nothing else. It is erased %n day after the session.</numerusform>
            <numerusform>The mediator calls you on it, and for nothing else. It is erased %n days after the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only to tell you if the session cannot take place. It is erased %n day(s) after it.</source>
        <translation>
            <numerusform>Only to tell you if the session cannot take place. It is erased %n day after it.</numerusform>
            <numerusform>Only to tell you if the session cannot take place. It is erased %n days after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message numerus="yes">
        <source>%n seat(s) left.</source>
        <translation>
            <numerusform>%n seat left.</numerusform>
            <numerusform>%n seats left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full. %n person(s) on the waiting list.</source>
        <translation>
            <numerusform>Full. %n person on the waiting list.</numerusform>
            <numerusform>Full. %n people on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more date(s)</source>
        <translation>
            <numerusform>%1, and %n more date</numerusform>
            <numerusform>%1, and %n more dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message numerus="yes">
        <source>%n visit(s) counted</source>
        <translation>
            <numerusform>%n visit counted</numerusform>
            <numerusform>%n visits counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsScreen</name>
    <message numerus="yes">
        <source>%1 By telephone, %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 By telephone, %n minute.</numerusform>
            <numerusform>%1 By telephone, %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 %n minute.</numerusform>
            <numerusform>%1 %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation>
            <numerusform>About %n more minute</numerusform>
            <numerusform>About %n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopCard</name>
    <message numerus="yes">
        <source>%n other date(s).</source>
        <translation>
            <numerusform>%n other date.</numerusform>
            <numerusform>%n other dates.</numerusform>
        </translation>
    </message>
</context>
</TS>
