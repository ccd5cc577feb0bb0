<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator can help you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free. You need no appointment to ask a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the mediator: “%1”. Your screen waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the screen shows personal things, press “Finish” before you walk away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoPart</name>
    <message>
        <source>It is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish and erase everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will be able to see what you did here. What you sent on an official site stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings you back to this step, another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a code first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedScreen</name>
    <message>
        <source>One moment, everything is being erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk had a fault. Everything is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered, so the kiosk protected your information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave with an easy mind. Take your papers and your telephone with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure and the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Nothing was kept under your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a
mediator</source>
        <comment>two short lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FooterTools</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day · time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello, what would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk had a fault and starts afresh. The procedures work as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes, health, housing… one step at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the code on your paper or your photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: identity card, car, housing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, everything is erased in %n second(s), to protect your information.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French words beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have my code, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds neither your name nor what you typed. It works on every Pas à Pas kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square to show to the kiosk&apos;s reader when you come back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionScreen</name>
    <message>
        <source>Well done. Was this guide useful to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a number is kept: neither your name nor what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>See a mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Begin all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers to have with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have not been read again by a person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This procedure exists in French only for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>This code has a wrong or missing sign. Look at it again, sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This procedure has changed since your code was made. Please begin it again, or ask a mediator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not have the procedure of this code. A mediator can help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code cannot be followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code of your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or show the square to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: car, housing, identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or look by theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Open the site on your telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera of your telephone. Aim at the square. Touch the address that appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type this address yourself, on any device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the official site. Other sites look alike and ask for money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StuckScreen</name>
    <message>
        <source>%1 · step %2</source>
        <comment>procedure, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not matter. What shall we do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try, and what to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone helps you, here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code brings you back to this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone, by post or at a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocks you? It helps to improve things. Only a number is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. It will help to improve things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo or paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Papers and elections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and social aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing and energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreigners in France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedBox</name>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>procedure, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysScreen</name>
    <message>
        <source>At a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
