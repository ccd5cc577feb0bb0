<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator can help you</source>
        <translation>يمكن لوسيط أن يساعدك</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>العودة إلى شاشتي</translation>
    </message>
    <message>
        <source>It is free. You need no appointment to ask a question.</source>
        <translation>هذا مجاني. لا حاجة إلى موعد لطرح سؤال.</translation>
    </message>
    <message>
        <source>Tell the mediator: “%1”. Your screen waits for you.</source>
        <translation>قل للوسيط: «⁨%1⁩». شاشتك تنتظرك.</translation>
    </message>
    <message>
        <source>If the screen shows personal things, press “Finish” before you walk away.</source>
        <translation>إذا ظهرت معلومات شخصية على الشاشة، اضغط على «إنهاء» قبل أن تبتعد.</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>المكتب أمامك مباشرة، خلف الشاشة</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>المكتب أمامك، على اليمين</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>المكتب على اليمين</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>المكتب خلفك، على اليمين</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>المكتب خلفك</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>المكتب خلفك، على اليسار</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>المكتب على اليسار</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>المكتب أمامك، على اليسار</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>DoPart</name>
    <message>
        <source>It is done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>افتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish and erase everything?</source>
        <translation>إنهاء ومسح كل شيء؟</translation>
    </message>
    <message>
        <source>Yes, finish</source>
        <translation>نعم، إنهاء</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، أتابع</translation>
    </message>
    <message>
        <source>Nobody will be able to see what you did here. What you sent on an official site stays sent.</source>
        <translation>لن يرى أحد ما فعلته هنا. ما أرسلته على موقع رسمي يبقى مرسلًا.</translation>
    </message>
    <message>
        <source>It brings you back to this step, another day.</source>
        <translation>الرمز يعيدك إلى هذه الخطوة في يوم آخر.</translation>
    </message>
    <message>
        <source>Take a code first</source>
        <translation>الحصول على رمز أولًا</translation>
    </message>
</context>
<context>
    <name>FinishedScreen</name>
    <message>
        <source>One moment, everything is being erased.</source>
        <translation>لحظة من فضلك، الجهاز يمسح كل شيء.</translation>
    </message>
    <message>
        <source>The kiosk had a fault. Everything is erased.</source>
        <translation>حدث عطل في الجهاز. تمّ مسح كل شيء.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>تمّ مسح كل شيء.</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>إلى الشاشة الأولى</translation>
    </message>
    <message>
        <source>We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.</source>
        <translation>نعتذر عن ذلك. إذا كان لديك رمز، يمكنك العودة به إلى إجرائك. ما أرسلته على موقع رسمي يبقى مرسلًا.</translation>
    </message>
    <message>
        <source>Nobody answered, so the kiosk protected your information.</source>
        <translation>لم يجب أحد، لذلك حمى الجهاز معلوماتك.</translation>
    </message>
    <message>
        <source>You can leave with an easy mind. Take your papers and your telephone with you.</source>
        <translation>يمكنك الذهاب باطمئنان. خذ معك أوراقك وهاتفك.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>ما تمّ مسحه الآن</translation>
    </message>
    <message>
        <source>Everything that was typed</source>
        <translation>كل ما كُتب</translation>
    </message>
    <message>
        <source>The procedure and the answers</source>
        <translation>الإجراء والأجوبة</translation>
    </message>
    <message>
        <source>The memory of the kiosk</source>
        <translation>ذاكرة الجهاز</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Nothing was kept under your name.</source>
        <translation>تحقق الجهاز من ذلك في الساعة ⁨%1⁩. لم يُحفظ شيء باسمك.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Call a
mediator</source>
        <comment>two short lines</comment>
        <translation>ناد
وسيطاً</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>FooterTools</name>
    <message>
        <source>Listen</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <comment>what it is for, how long</comment>
        <translation>
            <numerusform>⁨%1⁩ · أقل من دقيقة</numerusform>
            <numerusform>⁨%1⁩ · حوالي دقيقة واحدة</numerusform>
            <numerusform>⁨%1⁩ · حوالي دقيقتين</numerusform>
            <numerusform>⁨%1⁩ · حوالي %n دقائق</numerusform>
            <numerusform>⁨%1⁩ · حوالي %n دقيقة</numerusform>
            <numerusform>⁨%1⁩ · حوالي %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation>⁨%1⁩ (عرض تجريبي)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day · time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello, what would you like to do?</source>
        <translation>مرحبًا، بماذا يمكن أن نساعدك؟</translation>
    </message>
    <message>
        <source>The kiosk had a fault and starts afresh. The procedures work as usual.</source>
        <translation>حدث عطل في الجهاز، وهو يبدأ من جديد. الإجراءات تعمل كالعادة.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.</source>
        <translation>لا يمكن للجهاز أن يحفظ شيئًا اليوم: الآراء لا تُحسب. الإجراءات تعمل كالعادة.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Taxes, health, housing… one step at a time.</source>
        <translation>الضرائب، الصحة، السكن… خطوة بعد خطوة.</translation>
    </message>
    <message>
        <source>Do a procedure</source>
        <translation>القيام بإجراء</translation>
    </message>
    <message>
        <source>With the code on your paper or your photo.</source>
        <translation>بالرمز المكتوب على ورقتك أو في صورتك.</translation>
    </message>
    <message>
        <source>Resume my procedure</source>
        <translation>العودة إلى إجرائي</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>البحث بالكتابة</translation>
    </message>
    <message>
        <source>Search: identity card, car, housing…</source>
        <translation>البحث: بطاقة الهوية، سيارة، سكن…</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>الأكثر طلبًا</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>نعم، أتابع</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>لا، إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, everything is erased in %n second(s), to protect your information.</source>
        <translation>
            <numerusform>بدون جواب، يُمسح كل شيء الآن، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد ثانية واحدة، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد ثانيتين، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد %n ثوانٍ، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد %n ثانية، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد %n ثانية، لحماية معلوماتك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>French letters</source>
        <translation>حروف فرنسية</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>حروف عربية</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>French words beside</source>
        <translation>الفرنسية بجانب العربية</translation>
    </message>
</context>
<context>
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation>رمزك للمتابعة لاحقًا</translation>
    </message>
    <message>
        <source>I have my code, finish</source>
        <translation>رمزي معي، إنهاء</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>صوّر هذه الشاشة، أو اكتب الرمز على ورقة.</translation>
    </message>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>عند عودتك، اضغط على «العودة إلى إجرائي». الرمز يعيدك إلى الخطوة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The code holds neither your name nor what you typed. It works on every Pas à Pas kiosk.</source>
        <translation>ليس في الرمز اسمك ولا ما كتبته. يعمل الرمز على كل أجهزة «Pas à Pas».</translation>
    </message>
    <message>
        <source>Square to show to the kiosk&apos;s reader when you come back</source>
        <translation>مربع يُعرض على قارئ الجهاز عند العودة</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>توقف قليلًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Say my code</source>
        <translation>قل رمزي</translation>
    </message>
    <message>
        <source>Say what I typed</source>
        <translation>قل ما كتبت</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>listening</comment>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language. Everything else works as before.</source>
        <translation>لا يوجد في هذا الجهاز صوت لهذه اللغة. كل شيء آخر يعمل كما كان.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak at the moment. Everything else works as before. A mediator can read for you.</source>
        <translation>لا يستطيع هذا الجهاز التكلم الآن. كل شيء آخر يعمل كما كان. يمكن لوسيط أن يقرأ لك.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>OpinionScreen</name>
    <message>
        <source>Well done. Was this guide useful to you?</source>
        <translation>أحسنت. هل كان هذا الدليل مفيدًا لك؟</translation>
    </message>
    <message>
        <source>Go on without answering</source>
        <translation>المتابعة بدون جواب</translation>
    </message>
    <message>
        <source>Only a number is kept: neither your name nor what you did.</source>
        <translation>يحفظ الجهاز عددًا فقط: لا اسمك ولا ما فعلته.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>The voice is on. Next key: the next button. Back key: the one before. Press key: press it. Read key: the whole screen. Repeat key: once more.</source>
        <translation>الصوت يعمل. مفتاح التالي: الزر التالي. مفتاح السابق: الزر السابق. مفتاح الضغط: اضغط الزر. مفتاح القراءة: الشاشة كلها. مفتاح الإعادة: مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>See a mediator</source>
        <translation>مقابلة وسيط</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>الإثبات معي</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Begin all the same</source>
        <translation>البدء على كل حال</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Papers to have with you</source>
        <translation>الأوراق اللازمة معك</translation>
    </message>
    <message>
        <source>These words have not been read again by a person yet.</source>
        <translation>لم يراجع أي شخص هذا النص بعد.</translation>
    </message>
    <message>
        <source>This procedure exists in French only for now.</source>
        <translation>هذا الإجراء بالفرنسية فقط في الوقت الحالي.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>This code has a wrong or missing sign. Look at it again, sign by sign.</source>
        <translation>في الرمز حرف أو رقم خاطئ أو ناقص. تأكد من كل حرف وكل رقم.</translation>
    </message>
    <message>
        <source>This procedure has changed since your code was made. Please begin it again, or ask a mediator.</source>
        <translation>تغيّر هذا الإجراء بعد إنشاء رمزك. من فضلك ابدأ الإجراء من جديد، أو اطلب مساعدة وسيط.</translation>
    </message>
    <message>
        <source>This kiosk does not have the procedure of this code. A mediator can help you.</source>
        <translation>إجراء هذا الرمز غير موجود في هذا الجهاز. يمكن لوسيط أن يساعدك.</translation>
    </message>
    <message>
        <source>This code cannot be followed here</source>
        <translation>هذا الرمز لا يعمل هنا</translation>
    </message>
    <message>
        <source>Type the code of your paper</source>
        <translation>اكتب الرمز الموجود على ورقتك</translation>
    </message>
    <message>
        <source>Or show the square to the reader.</source>
        <translation>أو ضع المربع أمام قارئ الجهاز.</translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation>البحث عن وسيط</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>بدء إجراء</translation>
    </message>
    <message>
        <source>Type another code</source>
        <translation>كتابة رمز آخر</translation>
    </message>
    <message>
        <source>Code of your paper</source>
        <translation>الرمز على ورقتك</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عن ماذا نبحث؟</translation>
    </message>
    <message>
        <source>For example: car, housing, identity card</source>
        <translation>مثلًا: سيارة، سكن، بطاقة الهوية</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or look by theme.</source>
        <translation>لا توجد نتيجة. جرّب كلمة أخرى، أو ابحث حسب الموضوع.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>حسب الموضوع</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Open the site on your telephone</source>
        <translation>فتح الموقع على هاتفك</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>متابعة الخطوات</translation>
    </message>
    <message>
        <source>I have no telephone</source>
        <translation>ليس لدي هاتف</translation>
    </message>
    <message>
        <source>Open the camera of your telephone. Aim at the square. Touch the address that appears.</source>
        <translation>افتح كاميرا هاتفك. وجّهها نحو المربع. اضغط على العنوان الذي يظهر.</translation>
    </message>
    <message>
        <source>Or type this address yourself, on any device:</source>
        <translation>أو اكتب هذا العنوان بنفسك، على هاتف أو حاسوب:</translation>
    </message>
    <message>
        <source>This is the official site. Other sites look alike and ask for money.</source>
        <translation>هذا هو الموقع الرسمي. هناك مواقع أخرى تشبهه وتطلب المال.</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>مربع يفتح ⁨%1⁩ على الهاتف</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Size of the letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>ما سيظهر لك</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>إذا لم ينجح ذلك</translation>
    </message>
</context>
<context>
    <name>StuckScreen</name>
    <message>
        <source>%1 · step %2</source>
        <comment>procedure, place</comment>
        <translation>⁨%1⁩ · الخطوة %2</translation>
    </message>
    <message>
        <source>It does not matter. What shall we do?</source>
        <translation>لا بأس. ماذا نفعل؟</translation>
    </message>
    <message>
        <source>What to try, and what to look at.</source>
        <translation>ما يمكن أن تجرّبه وتتأكد منه.</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>نصيحة لهذه الخطوة</translation>
    </message>
    <message>
        <source>Someone helps you, here.</source>
        <translation>شخص يساعدك هنا.</translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation>البحث عن وسيط</translation>
    </message>
    <message>
        <source>A code brings you back to this step.</source>
        <translation>رمز يعيدك إلى هذه الخطوة.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>By telephone, by post or at a desk.</source>
        <translation>بالهاتف أو بالبريد العادي أو في مكتب.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>What blocks you? It helps to improve things. Only a number is kept.</source>
        <translation>ما المشكلة؟ جوابك يساعدنا على التحسين. يحفظ الجهاز عددًا فقط.</translation>
    </message>
    <message>
        <source>Thank you. It will help to improve things.</source>
        <translation>شكرًا. جوابك يساعدنا على التحسين.</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>رمز في رسالة «SMS»</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Photo or paper</source>
        <translation>صورة أو ورقة</translation>
    </message>
    <message>
        <source>The page is not the same</source>
        <translation>الصفحة مختلفة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Papers and elections</source>
        <translation>الأوراق والانتخابات</translation>
    </message>
    <message>
        <source>Family and school</source>
        <translation>العائلة والمدرسة</translation>
    </message>
    <message>
        <source>Health and social aid</source>
        <translation>الصحة والمساعدات الاجتماعية</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>العمل والتدريب</translation>
    </message>
    <message>
        <source>Housing and energy</source>
        <translation>السكن والطاقة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Money and taxes</source>
        <translation>المال والضرائب</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>العدالة</translation>
    </message>
    <message>
        <source>Foreigners in France</source>
        <translation>الأجانب في فرنسا</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>الترفيه</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>What is it about?</source>
        <translation>ما هو الموضوع؟</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>البحث بالكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>لا يوجد إجراء</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is a code here. It is said only if you ask for it.</source>
        <translation>يوجد رمز هنا. لا يُقال إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>خانة للاختيار</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير مختارة</translation>
    </message>
    <message>
        <source>to be typed</source>
        <translation>للكتابة</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 typed</source>
        <comment>so many signs</comment>
        <translation>عدد العلامات المكتوبة: %1</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>%1, done</source>
        <translation>⁨%1⁩، خطوة تمّت</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>⁨%1⁩، الخطوة الحالية</translation>
    </message>
    <message numerus="yes">
        <source>About %n more minute(s)</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقي حوالي دقيقة واحدة</numerusform>
            <numerusform>بقي حوالي دقيقتين</numerusform>
            <numerusform>بقي حوالي %n دقائق</numerusform>
            <numerusform>بقي حوالي %n دقيقة</numerusform>
            <numerusform>بقي حوالي %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedBox</name>
    <message>
        <source>Erase everything</source>
        <translation>مسح كل شيء</translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <comment>procedure, place</comment>
        <translation>⁨%1⁩ · الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>لا أستطيع المتابعة</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
</context>
<context>
    <name>WaysScreen</name>
    <message>
        <source>At a desk</source>
        <translation>في مكتب</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>إذا لم ينجح ذلك</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>بالبريد العادي</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Advice for this step</source>
        <translation>نصيحة لهذه الخطوة</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Find a mediator</source>
        <translation>البحث عن وسيط</translation>
    </message>
</context>
</TS>
