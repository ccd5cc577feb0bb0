<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AdviceBox</name>
    <message>
        <source>Write “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
    <message>
        <source>Write “%1”, not “%2”</source>
        <translation>كتابة «%1»، لا «%2»</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation>كلمة «%1» صحيحة</translation>
    </message>
</context>
<context>
    <name>AppearanceScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>تم الحفظ. سيراه المستخدم التالي.</translation>
    </message>
    <message>
        <source>In high contrast the kiosk keeps its own colours.</source>
        <translation>في التباين العالي يحتفظ الجهاز بألوانه.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>What is the procedure called?</source>
        <translation>ما اسم الإجراء؟</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Languages of the guide</source>
        <translation>لغات الدليل</translation>
    </message>
    <message>
        <source>Draft put aside on %1</source>
        <translation>مسودة وُضعت جانبًا في %1</translation>
    </message>
    <message>
        <source>Published until %1</source>
        <translation>نُشرت حتى %1</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>عن الدليل</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>The drawing of the guide</source>
        <translation>رسم الدليل</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>ما يجب أن يكون في اليد</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>المواقع الرسمية</translation>
    </message>
    <message>
        <source>Official page it rests on</source>
        <translation>الصفحة الرسمية التي أُخذت منها المعلومات</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Address of the official site</source>
        <translation>عنوان الموقع الرسمي</translation>
    </message>
    <message>
        <source>Answer %1: its drawing</source>
        <translation>الجواب %1: رسمه</translation>
    </message>
    <message>
        <source>Nothing: the guide ends here</source>
        <translation>لا شيء: ينتهي الدليل هنا</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>ما الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Its drawing</source>
        <translation>رسمه</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <translation>‏%1: السؤال</translation>
    </message>
    <message>
        <source>%1: what to do without it</source>
        <translation>‏%1: ما العمل من دونه</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>الورقة %1</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>إضافة ورقة</translation>
    </message>
    <message>
        <source>Take paper %1 away</source>
        <translation>حذف الورقة %1</translation>
    </message>
    <message>
        <source>I have checked the facts today</source>
        <translation>تحققتُ من المعلومات اليوم</translation>
    </message>
    <message>
        <source>%1: not read again yet</source>
        <translation>‏%1: لم يُراجَع بعد</translation>
    </message>
    <message>
        <source>%1: a person has read it again</source>
        <translation>‏%1: راجعه شخص</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The end of the guide</source>
        <translation>نهاية الدليل</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>تؤدي إلى: %1</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>مرفق مع الجهاز</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>Our own version</source>
        <translation>نسختنا الخاصة</translation>
    </message>
    <message>
        <source>Draft, shown to nobody</source>
        <translation>مسودة لا يراها أحد</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>with a draft</source>
        <translation>مع مسودة</translation>
    </message>
    <message>
        <source>notes of mediators: %1</source>
        <translation>ملاحظات الوسطاء: %1</translation>
    </message>
    <message>
        <source>Our version is not shown, but the shipped one. Its faults: %1</source>
        <translation>لا تُعرض نسختنا بل المرفقة. أخطاؤها: %1</translation>
    </message>
    <message>
        <source>It is not shown. Faults in its files: %1</source>
        <translation>لا يُعرض. أخطاء في ملفاته: %1</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>تغير الدليل المرفق منذ ذلك الحين. عدد الخطوات: %1</translation>
    </message>
    <message>
        <source>Check its facts before %1</source>
        <translation>تحققوا من معلوماته قبل %1</translation>
    </message>
    <message>
        <source>Its facts were to be checked before %1</source>
        <translation>كان يجب التحقق من معلوماته قبل %1</translation>
    </message>
    <message>
        <source>%1 · %2 minutes · %3 steps</source>
        <comment>whose it is, how long it is</comment>
        <translation>‏⁨%1⁩ · %2 دقيقة · %3 خطوة</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>كتبه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Facts checked on %1, to be checked again before %2</source>
        <translation>جرى التحقق من المعلومات في %1، ويجب التحقق من جديد قبل %2</translation>
    </message>
    <message>
        <source>Not read again by a person yet: %1</source>
        <translation>لم يراجعه شخص بعد: %1</translation>
    </message>
    <message>
        <source>The site has changed.</source>
        <translation>تغيّر الموقع.</translation>
    </message>
    <message>
        <source>A word is not understood.</source>
        <translation>كلمة غير مفهومة.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>ينقص شيء.</translation>
    </message>
    <message>
        <source>A paper is asked for that the guide does not name.</source>
        <translation>تُطلب ورقة لا يذكرها الدليل.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>هناك شيء غير صحيح.</translation>
    </message>
    <message>
        <source>Step “%1”:</source>
        <translation>الخطوة «%1»:</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>تنقص كلمات هنا.</translation>
    </message>
    <message>
        <source>Nobody has said where this leads.</source>
        <translation>لم يُذكر إلى أين يؤدي هذا.</translation>
    </message>
    <message>
        <source>This leads to a step that is not there.</source>
        <translation>يؤدي هذا إلى خطوة غير موجودة.</translation>
    </message>
    <message>
        <source>This is a dead end: say which step comes next.</source>
        <translation>طريق مسدود: حددوا الخطوة التالية.</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>للسؤال جوابان على الأقل.</translation>
    </message>
    <message>
        <source>So many answers do not fit on a screen.</source>
        <translation>لا تسع الشاشة كل هذه الأجوبة.</translation>
    </message>
    <message>
        <source>A question goes on by its answers alone.</source>
        <translation>يستمر السؤال بأجوبته فقط.</translation>
    </message>
    <message>
        <source>A proof is an end: nothing comes after it.</source>
        <translation>الإثبات نهاية: لا شيء بعده.</translation>
    </message>
    <message>
        <source>No step leads here.</source>
        <translation>لا خطوة تؤدي إلى هنا.</translation>
    </message>
    <message>
        <source>One goes round here for ever: let a way lead out.</source>
        <translation>ندور هنا بلا نهاية: افتحوا طريقًا للخروج.</translation>
    </message>
    <message>
        <source>No way through the guide comes to a proof that it is done.</source>
        <translation>لا طريق في الدليل يؤدي إلى إثبات.</translation>
    </message>
    <message>
        <source>The first step must be “Have you what it takes?”.</source>
        <translation>يجب أن تكون الخطوة الأولى «هل لديكم كل شيء؟».</translation>
    </message>
    <message>
        <source>This is no address of a site. It begins with https://</source>
        <translation>هذا ليس عنوان موقع. يبدأ العنوان بـ ⁨https://⁩</translation>
    </message>
    <message>
        <source>This address is on none of the official sites of the guide.</source>
        <translation>هذا العنوان ليس في أي من المواقع الرسمية للدليل.</translation>
    </message>
    <message>
        <source>Name at least one official site, such as caf.fr.</source>
        <translation>اذكروا موقعًا رسميًا واحدًا على الأقل، مثل caf.fr.</translation>
    </message>
    <message>
        <source>This is no name of a site. Write it as caf.fr.</source>
        <translation>هذا ليس اسم موقع. اكتبوه مثل caf.fr.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>هذا الرقم صغير جدًا أو كبير جدًا.</translation>
    </message>
    <message>
        <source>The facts must be checked again after the day they were checked.</source>
        <translation>يجب أن يكون التحقق القادم بعد آخر تحقق.</translation>
    </message>
    <message>
        <source>There are too many questions for a code to continue later. Ask fewer.</source>
        <translation>الأسئلة كثيرة جدًا لرمز المتابعة لاحقًا. قللوها.</translation>
    </message>
    <message>
        <source>A guide has 60 steps at most.</source>
        <translation>للدليل 60 خطوة على الأكثر.</translation>
    </message>
    <message>
        <source>The picture is not there. Choose it again.</source>
        <translation>الصورة غير موجودة. اختاروها من جديد.</translation>
    </message>
    <message>
        <source>The file has words that belong to no step.</source>
        <translation>في الملف كلمات لا تخص أي خطوة.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>ينقص ملف.</translation>
    </message>
    <message>
        <source>The file cannot be read: somebody has written it in a wrong way.</source>
        <translation>لا يمكن قراءة الملف: كُتب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>Something is missing in the file.</source>
        <translation>ينقص شيء في الملف.</translation>
    </message>
    <message>
        <source>The file says something that nobody knows. Is it a slip in a word?</source>
        <translation>في الملف كلمة غير معروفة. هل هو خطأ في الكتابة؟</translation>
    </message>
    <message>
        <source>Something is wrong with the file. “pas-a-pas guides check” says what.</source>
        <translation>هناك خطأ في الملف. الأمر «pas-a-pas guides check» يقول ما هو.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Cut it in two before “%2”.</source>
        <translation>في الجملة «%1…» %3 كلمة. اقسموها قبل «%2».</translation>
    </message>
    <message>
        <source>In French a space stands before this sign: “%1” is “%2”.</source>
        <translation>في الفرنسية توضع مسافة قبل هذه العلامة: «%1» تصبح «%2».</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Make two of it.</source>
        <translation>في الجملة «%1…» %3 كلمة. اجعلوها جملتين.</translation>
    </message>
    <message>
        <source>The sentence “%1…” has %3 words. Twelve are read more easily.</source>
        <translation>في الجملة «%1…» %3 كلمة. اثنتا عشرة أسهل للقراءة.</translation>
    </message>
    <message>
        <source>“%1” is a word of offices. Rather: “%2”.</source>
        <translation>‏«⁨%1⁩» كلمة إدارية. الأفضل: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Amounts change. Say where the official figure stands.</source>
        <translation>المبالغ تتغير. قولوا أين يوجد الرقم الرسمي.</translation>
    </message>
    <message>
        <source>A date with its year grows old. Say where the official date stands.</source>
        <translation>التاريخ مع السنة يصبح قديمًا. قولوا أين يوجد التاريخ الرسمي.</translation>
    </message>
    <message>
        <source>“%1” makes who does not manage feel small. Leave it out.</source>
        <translation>‏«⁨%1⁩» تُحرج من لا ينجح. احذفوها.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>‏«⁨%1⁩»: هل تقصدون «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>“%1” is in no list of words. Is it right?</source>
        <translation>‏«⁨%1⁩» ليست في أي قائمة كلمات. هل هي صحيحة؟</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>‏«⁨%1⁩» مكتوبة مرتين.</translation>
    </message>
    <message>
        <source>There are too many spaces: “%1”.</source>
        <translation>مسافات كثيرة: «%1».</translation>
    </message>
    <message>
        <source>“%1”: one says “vous” here.</source>
        <translation>‏«⁨%1⁩»: هنا نقول «vous».</translation>
    </message>
    <message>
        <source>“%1”: write the full name the first time.</source>
        <translation>‏«⁨%1⁩»: اكتبوا الاسم الكامل أول مرة.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Thing to tick %1</source>
        <translation>علامة %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الجواب %1</translation>
    </message>
    <message>
        <source>Answer %1: what it means</source>
        <translation>الجواب %1: معناه</translation>
    </message>
    <message>
        <source>Answer %1 leads to</source>
        <translation>الجواب %1 يؤدي إلى</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Would be lost: %1</source>
        <translation>سيضيع: %1</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>the things to tick</source>
        <translation>الأشياء التي توضع عليها علامة</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what would be lost, its words</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>نوع الخطوة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Day on which the facts were checked</source>
        <translation>يوم التحقق من المعلومات</translation>
    </message>
    <message>
        <source>The answer “%1” leads to</source>
        <translation>الجواب «%1» يؤدي إلى</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>إضافة جواب</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <translation>حذف الجواب %1</translation>
    </message>
    <message>
        <source>Add a thing to tick</source>
        <translation>إضافة علامة</translation>
    </message>
    <message>
        <source>Take thing %1 away</source>
        <translation>حذف العلامة %1</translation>
    </message>
    <message>
        <source>Add after it: %1</source>
        <translation>إضافة بعدها: %1</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>أعلى في القائمة</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>أسفل في القائمة</translation>
    </message>
    <message>
        <source>This is sure now</source>
        <translation>هذا مؤكد الآن</translation>
    </message>
    <message>
        <source>This is not sure yet</source>
        <translation>هذا غير مؤكد بعد</translation>
    </message>
    <message>
        <source>Take the step away</source>
        <translation>حذف الخطوة</translation>
    </message>
    <message>
        <source>Have you what it takes?</source>
        <translation>هل لديكم كل شيء؟</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>شيء واحد للقيام به</translation>
    </message>
    <message>
        <source>The proof, at the end</source>
        <translation>الإثبات في النهاية</translation>
    </message>
    <message>
        <source>A person is needed</source>
        <translation>يلزم شخص</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Short name, in the list of steps</source>
        <translation>اسم قصير في قائمة الخطوات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>What one sees when it worked</source>
        <translation>ما يظهر عند النجاح</translation>
    </message>
    <message>
        <source>What to do otherwise</source>
        <translation>ما العمل خلاف ذلك</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>فائدته في جملة واحدة</translation>
    </message>
    <message>
        <source>What nobody will ever ask</source>
        <translation>ما لن يطلبه أحد أبدًا</translation>
    </message>
    <message>
        <source>Words people say, with commas</source>
        <translation>كلمات يقولها الناس، بفواصل</translation>
    </message>
    <message>
        <source>The same at a desk</source>
        <translation>الشيء نفسه في مكتب</translation>
    </message>
    <message>
        <source>The same by telephone, with its price</source>
        <translation>الشيء نفسه بالهاتف، مع السعر</translation>
    </message>
    <message>
        <source>The same by post</source>
        <translation>الشيء نفسه بالبريد</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What to do without it</source>
        <translation>ما العمل من دونه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>معنى الجواب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>A thing to tick</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>كلماتنا</translation>
    </message>
    <message>
        <source>These words are right here. Untick one to have it doubted.</source>
        <translation>هذه الكلمات صحيحة هنا. أزيلوا العلامة عن كلمة ليُنبَّه إليها.</translation>
    </message>
    <message>
        <source>When advice doubts a word, you can say there that it is right.</source>
        <translation>عندما تشير نصيحة إلى كلمة، يمكنكم أن تقولوا هناك إنها صحيحة.</translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation>رسم آخر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>An arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>A clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>A date that is set</source>
        <translation>موعد محدد</translation>
    </message>
    <message>
        <source>A date that is over</source>
        <translation>موعد فات</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>شخص إضافي</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>A wheelchair</source>
        <translation>كرسي متحرك</translation>
    </message>
    <message>
        <source>A hand</source>
        <translation>يد</translation>
    </message>
    <message>
        <source>The telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>An identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation>ورقة جديدة</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>An open letter</source>
        <translation>رسالة مفتوحة</translation>
    </message>
    <message>
        <source>A pencil</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>A photograph</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A printer</source>
        <translation>طابعة</translation>
    </message>
    <message>
        <source>A house</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>A block of flats</source>
        <translation>عمارة</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>A plane</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>A car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>A mobile phone</source>
        <translation>هاتف محمول</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>بطاقة بنكية</translation>
    </message>
    <message>
        <source>A purse</source>
        <translation>محفظة نقود</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>نقود</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>A heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>A leaf</source>
        <translation>ورقة شجر</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>العدالة</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>A tool</source>
        <translation>أداة</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>وسائل القراءة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>أين الصعوبة</translation>
    </message>
    <message>
        <source>This week, here</source>
        <translation>هذا الأسبوع، هنا</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>لم يُعدّ أي شيء هذا الأسبوع بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Nothing is sent from this kiosk: these numbers stay here.</source>
        <translation>لا يُرسل شيء من هذا الجهاز: تبقى هذه الأرقام هنا.</translation>
    </message>
    <message>
        <source>Next sending: %1, from 7:00. It goes to %2.</source>
        <translation>الإرسال القادم: %1، ابتداءً من 7:00. يذهب إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>All numbers of the city, open to everyone: %1</source>
        <translation>كل أرقام المدينة، مفتوحة للجميع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Square that opens the numbers of the city on a telephone</source>
        <translation>مربع يفتح أرقام المدينة على هاتف</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know if it is booked.</source>
        <translation>قبل المجيء، اكتب رمزك هنا أو اسأل في الاستقبال: ستعرف هل حُجز الموعد.</translation>
    </message>
    <message>
        <source>Your new time is not sure yet. Your old time is kept until then.</source>
        <translation>الموعد الجديد ليس مؤكدًا بعد. موعدك القديم محفوظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Your request is kept. It is not an appointment yet: the kiosk is waiting for the answer.</source>
        <translation>طلبك محفوظ. ليس موعدًا بعد: الجهاز ينتظر الجواب.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>It is booked.</source>
        <translation>تمّ الحجز.</translation>
    </message>
    <message>
        <source>Your session is booked.</source>
        <translation>موعدك محجوز.</translation>
    </message>
    <message>
        <source>It is booked at the new time.</source>
        <translation>تمّ الحجز في الوقت الجديد.</translation>
    </message>
    <message>
        <source>Your old time is given up. Your code stays the same.</source>
        <translation>أُلغي وقتك القديم. رمزك لا يتغيّر.</translation>
    </message>
    <message>
        <source>Your old time is still yours. You can choose another one below.</source>
        <translation>وقتك القديم ما زال لك. يمكنك اختيار وقت آخر أدناه.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another time below.</source>
        <translation>لم يضع شيء. اختر وقتًا آخر أدناه.</translation>
    </message>
    <message>
        <source>This time was taken just before you.</source>
        <translation>حُجز هذا الوقت قبلك بلحظة.</translation>
    </message>
    <message>
        <source>%1 has changed the time.</source>
        <translation>غيّر %1 الموعد.</translation>
    </message>
    <message>
        <source>The new time is below. If it suits you, you have nothing to do.</source>
        <translation>الوقت الجديد مكتوب هنا. إن ناسبك، فلا شيء مطلوب منك.</translation>
    </message>
    <message>
        <source>%1 had to cancel your session.</source>
        <translation>اضطر %1 إلى إلغاء موعدك.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another time below, or ask at the desk.</source>
        <translation>نأسف لذلك. اختر وقتًا آخر أدناه أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Your cancellation is noted.</source>
        <translation>سُجّل الإلغاء.</translation>
    </message>
    <message>
        <source>You have nothing more to do. The mediator will be told as soon as the kiosk can.</source>
        <translation>لا شيء آخر مطلوب منك. سيُخبَر الوسيط حالما يتمكن الجهاز من ذلك.</translation>
    </message>
    <message>
        <source>Your session is cancelled.</source>
        <translation>أُلغي موعدك.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>لا شيء آخر مطلوب منك. شكرًا: يمكن لشخص آخر أن يأتي.</translation>
    </message>
    <message>
        <source>The time of this session has passed.</source>
        <translation>مضى وقت هذا الموعد.</translation>
    </message>
    <message>
        <source>You can book another one.</source>
        <translation>يمكنك حجز موعد آخر.</translation>
    </message>
    <message>
        <source>%1 will telephone you, on the number you gave.</source>
        <translation>سيتصل بك %1 على الرقم الذي أعطيته.</translation>
    </message>
    <message>
        <source>With %1, by telephone.</source>
        <translation>مع %1، بالهاتف.</translation>
    </message>
    <message>
        <source>%1 expects you. %2.</source>
        <comment>mediator, place</comment>
        <translation>‏%1 بانتظارك. %2.</translation>
    </message>
    <message>
        <source>With %1. %2.</source>
        <comment>mediator, place</comment>
        <translation>مع %1. %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>name and address</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Session with %1</source>
        <translation>موعد مع %1</translation>
    </message>
    <message>
        <source>To bring:</source>
        <translation>أحضر معك:</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>وجّه هاتفك نحو هذا المربع: يُضاف الموعد إلى تقويمك.</translation>
    </message>
    <message>
        <source>To move or cancel, your code:</source>
        <translation>للتغيير أو الإلغاء، رمزك:</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>هذا مثال فقط: لن يأتي أحد.</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
    <message>
        <source>Prepare this session</source>
        <translation>تحضير هذا الموعد</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>إلغاء هذا الموعد</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>حجز موعد آخر</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>To bring:</source>
        <translation>أحضر معك:</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>رمزك باقٍ على هذه الشاشة: صوّره.</translation>
    </message>
    <message>
        <source>It is too near to be moved or cancelled here. Please tell somebody at the desk, or telephone.</source>
        <translation>فات وقت تغييره أو إلغائه هنا. أخبر الاستقبال أو اتصل بالهاتف.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>صوّر هذه الشاشة، أو اكتب الرمز على ورقة.</translation>
    </message>
</context>
<context>
    <name>CallBanner</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>الوسيط قادم إليك.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes. Your screen waits for you.</source>
        <translation>يأتي الوسيط بعد 10 دقائق. شاشتك تنتظرك.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>يطلب منك الوسيط أن تأتي إلى مكتب الوسطاء.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>لم يُجب أحد بعد. اذهب إلى مكتب الوسطاء.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Somebody calls you from this kiosk</source>
        <translation>شخص يناديكم من هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <comment>a kiosk</comment>
        <translation>⁨%1⁩ يناديكم</translation>
    </message>
    <message>
        <source>A moment ago</source>
        <translation>قبل لحظة</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>تعال إلى مكتب الوسطاء</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>A mediator is coming to you.</source>
        <translation>الوسيط قادم إليك.</translation>
    </message>
    <message>
        <source>A mediator asks you to come to the desk.</source>
        <translation>يطلب منك الوسيط أن تأتي إلى مكتب الوسطاء.</translation>
    </message>
    <message>
        <source>The call could not be made. Please go to the desk.</source>
        <translation>لم تتم المناداة. اذهب إلى مكتب الوسطاء.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Please go to the desk.</source>
        <translation>لم يُجب أحد بعد. اذهب إلى مكتب الوسطاء.</translation>
    </message>
    <message>
        <source>A mediator comes in 10 minutes.</source>
        <translation>يأتي الوسيط بعد 10 دقائق.</translation>
    </message>
    <message>
        <source>A mediator has been called.</source>
        <translation>تمت مناداة وسيط.</translation>
    </message>
    <message>
        <source>A mediator can help you</source>
        <translation>يمكن لوسيط أن يساعدك</translation>
    </message>
    <message>
        <source>Call a mediator to this screen</source>
        <translation>مناداة وسيط إلى هنا</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>العودة إلى شاشتي</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>لم أعد أحتاج إلى مساعدة</translation>
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
    <name>CallState</name>
    <message>
        <source>You may go back to your screen. The answer will be shown there.</source>
        <translation>يمكنك العودة إلى شاشتك. سيظهر الجواب فيها.</translation>
    </message>
    <message>
        <source>Stay here. You may go on while you wait.</source>
        <translation>ابقَ هنا. يمكنك المتابعة في انتظار الوسيط.</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>Calls for a mediator</source>
        <translation>نداءات الوسيط</translation>
    </message>
    <message>
        <source>Try the telephone</source>
        <translation>تجربة الهاتف</translation>
    </message>
    <message>
        <source>One moment: a message is being sent.</source>
        <translation>لحظة: تُرسل رسالة.</translation>
    </message>
    <message>
        <source>A message was sent. Look at the telephone.</source>
        <translation>أُرسلت رسالة. انظروا إلى الهاتف.</translation>
    </message>
    <message>
        <source>The address of the telephone is missing or wrong. Write it again below.</source>
        <translation>عنوان الهاتف ناقص أو خاطئ. اكتبوه من جديد أدناه.</translation>
    </message>
    <message>
        <source>They show a call, and can answer it. Press to change this.</source>
        <translation>تعرض النداء ويمكن الرد عليه منها. اضغطوا للتغيير.</translation>
    </message>
    <message>
        <source>They are not told of a call. Press to set a folder on the server.</source>
        <translation>لا تُبلَّغ بالنداء. اضغطوا لتحديد مجلد على الخادم.</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>الأجهزة الأخرى في هذا المكان</translation>
    </message>
    <message>
        <source>It is told of a call, and no name is ever in it. Press to change this.</source>
        <translation>يُبلَّغ بالنداء دون أي اسم. اضغطوا للتغيير.</translation>
    </message>
    <message>
        <source>None is told. Press to write its address.</source>
        <translation>لا يُبلَّغ أي هاتف. اضغطوا لكتابة عنوانه.</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>هاتف الفريق أو دردشته</translation>
    </message>
    <message>
        <source>The kiosk sends nothing at the moment. See “Health of the kiosk”.</source>
        <translation>لا يرسل الجهاز شيئًا الآن. انظروا «حالة الجهاز».</translation>
    </message>
    <message>
        <source>The message was not sent. Look at the network, then try again.</source>
        <translation>لم تُرسل الرسالة. انظروا إلى الشبكة ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Where a call reaches nobody, the kiosk offers none: it shows the way to the desk.</source>
        <translation>إذا لم يصل النداء إلى أحد، لا يعرضه الجهاز: يبيّن الطريق إلى مكتب الوسطاء.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Cancel this session?</source>
        <translation>إلغاء هذا الموعد؟</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>نعم، إلغاء</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أحتفظ به</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was cancelled. Please ask at the desk.</source>
        <translation>لا يستطيع الجهاز حفظ شيء الآن: لم يُلغَ شيء. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>moment, first name</comment>
        <extracomment>%1 is a moment, %2 a first name</extracomment>
        <translation>%1، مع ⁨%2⁩</translation>
    </message>
    <message>
        <source>Somebody else will be able to come at that time.</source>
        <translation>سيتمكن شخص آخر من المجيء في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Your time is kept until the new one is confirmed.</source>
        <translation>وقتك محفوظ إلى أن يؤكَّد الجديد.</translation>
    </message>
    <message>
        <source>Choose another time instead</source>
        <translation>اختيار وقت آخر بدلًا منه</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Offered to residents</source>
        <translation>معروض على الناس</translation>
    </message>
    <message>
        <source>Not offered to residents</source>
        <translation>غير معروض على الناس</translation>
    </message>
    <message>
        <source>Higher in the list</source>
        <translation>أعلى في القائمة</translation>
    </message>
    <message>
        <source>Lower in the list</source>
        <translation>أسفل في القائمة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>التخلي عن المسودة</translation>
    </message>
    <message>
        <source>Back to the shipped version</source>
        <translation>العودة إلى النسخة المرفقة</translation>
    </message>
    <message>
        <source>Take our guide away</source>
        <translation>سحب دليلنا</translation>
    </message>
    <message>
        <source>The notes are seen to</source>
        <translation>عولجت الملاحظات</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Go on with the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تعديله</translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation>إنشاء نسختنا الخاصة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>It is published. The next resident will see it.</source>
        <translation>تم النشر. سيراه المستخدم التالي.</translation>
    </message>
    <message>
        <source>It is taken away, and kept among the earlier versions.</source>
        <translation>تم سحبه وحُفظ مع النسخ السابقة.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>تم الحفظ. سيراه المستخدم التالي.</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>رؤية ما تغير</translation>
    </message>
    <message>
        <source>A mediator says</source>
        <translation>يقول وسيط</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing counted.</source>
        <translation>لم يُحسب شيء.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Which month?</source>
        <translation>أي شهر؟</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>الزيارات في كل أسبوع</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Alone, or with a mediator</source>
        <translation>بدون مساعدة، أو مع وسيط</translation>
    </message>
    <message>
        <source>Procedures, and how they ended</source>
        <translation>الإجراءات وكيف انتهت</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Where people get stuck</source>
        <translation>أين يتعثر الناس</translation>
    </message>
    <message>
        <source>Most are stuck there. Would a workshop about it help?</source>
        <translation>هنا يتعثر أكثر الناس. هل تفيد ورشة في ذلك؟</translation>
    </message>
    <message>
        <source>Why they get stuck</source>
        <translation>لماذا يتعثرون</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>وسائل القراءة</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>بدأت ثم تُركت</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Workshops: who registered, and who came</source>
        <translation>الورشات: من سجّل ومن حضر</translation>
    </message>
    <message>
        <source>People without an appointment, by subject</source>
        <translation>أشخاص دون موعد، حسب الموضوع</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>هل كان مفيدًا؟</translation>
    </message>
    <message>
        <source>Time online by week</source>
        <translation>وقت الاتصال في كل أسبوع</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>وقت الاتصال</translation>
    </message>
    <message>
        <source>How the connection was, each time the kiosk looked</source>
        <translation>حال الاتصال كلما نظر الجهاز</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how often</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>لم يُنظر</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>الموعد · %1 من 4</translation>
    </message>
    <message>
        <source>Move to this time?</source>
        <translation>نقل الموعد إلى هذا الوقت؟</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Move my session</source>
        <translation>نقل موعدي</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was moved. Please ask at the desk.</source>
        <translation>لا يستطيع الجهاز حفظ شيء الآن: لم يُنقل شيء. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was booked. Please ask at the desk.</source>
        <translation>لا يستطيع الجهاز حفظ شيء الآن: لم يُحجز شيء. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Your old time, %1, is kept until the new one is confirmed.</source>
        <translation>وقتك القديم، %1، محفوظ إلى أن يؤكَّد الجديد.</translation>
    </message>
    <message>
        <source>Nothing is booked yet. Look, then press “Book”.</source>
        <translation>لم يُحجز شيء بعد. انظر ثم اضغط على «حجز».</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>Touch an hour.</source>
        <translation>المس ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>وقتك حتى الآن: %1. يبقى محفوظًا إلى أن يؤكَّد الجديد.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n second(s).</source>
        <translation>
            <numerusform>رموز خاطئة كثيرة. يمكنك المحاولة الآن.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاول بعد ثانية واحدة.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاول بعد ثانيتين.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاول بعد %n ثانية.</numerusform>
            <numerusform>رموز خاطئة كثيرة. حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is two words and a number. Look at yours again.</source>
        <translation>الرمز كلمتان وعدد. انظر إلى رمزك مرة أخرى.</translation>
    </message>
    <message>
        <source>No booking has this code. Look at it again, or ask at the desk.</source>
        <translation>لا موعد بهذا الرمز. انظر إليه مرة أخرى أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>The kiosk cannot look at the moment. Please ask at the desk.</source>
        <translation>لا يستطيع الجهاز البحث الآن. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Type the code of your session</source>
        <translation>اكتب رمز موعدك</translation>
    </message>
    <message>
        <source>Two words and a number, on your ticket or your photo. Or show the square to the reader.</source>
        <translation>كلمتان وعدد، على تذكرتك أو صورتك. أو ضع المربع أمام القارئ.</translation>
    </message>
    <message>
        <source>I have lost my code</source>
        <translation>أضعت رمزي</translation>
    </message>
    <message>
        <source>For example: lune 47 pomme</source>
        <translation>مثلًا: ⁨lune 47 pomme⁩</translation>
    </message>
    <message>
        <source>Code of your session</source>
        <translation>رمز موعدك</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>CompanionColumn</name>
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
        <source>Where people get stuck here</source>
        <translation>ما يتعثر فيه الناس هنا</translation>
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
        <source>For the mediator</source>
        <translation>للوسيط</translation>
    </message>
    <message>
        <source>A note to the author</source>
        <translation>ملاحظة إلى المؤلف</translation>
    </message>
    <message>
        <source>I leave: they go on alone</source>
        <translation>أذهب: يكمل الشخص وحده</translation>
    </message>
</context>
<context>
    <name>CompanionScreen</name>
    <message>
        <source>For the mediator</source>
        <translation>للوسيط</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>العودة إلى الخطوة</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>These seven days</source>
        <translation>هذه الأيام السبعة</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>Nothing free</source>
        <translation>لا وقت متاح</translation>
    </message>
</context>
<context>
    <name>DayPager</name>
    <message>
        <source>Earlier days</source>
        <translation>أيام سابقة</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>مفتوح مرة واحدة</translation>
    </message>
    <message>
        <source>Open twice, with a break</source>
        <translation>مفتوح مرتين، مع استراحة</translation>
    </message>
    <message>
        <source>As on: %1</source>
        <comment>a day of the week</comment>
        <translation>مثل يوم: %1</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>يفتح في</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>يغلق في</translation>
    </message>
    <message>
        <source>Opens again at</source>
        <translation>يفتح من جديد في</translation>
    </message>
    <message>
        <source>Closes again at</source>
        <translation>يغلق من جديد في</translation>
    </message>
</context>
<context>
    <name>DeskPlan</name>
    <message>
        <source>The desk is straight ahead, beyond the screen</source>
        <translation>مكتب الوسطاء أمامك مباشرة، خلف الشاشة</translation>
    </message>
    <message>
        <source>The desk is ahead on the right</source>
        <translation>مكتب الوسطاء أمامك، على اليمين</translation>
    </message>
    <message>
        <source>The desk is on the right</source>
        <translation>مكتب الوسطاء على اليمين</translation>
    </message>
    <message>
        <source>The desk is behind you on the right</source>
        <translation>مكتب الوسطاء خلفك، على اليمين</translation>
    </message>
    <message>
        <source>The desk is behind you</source>
        <translation>مكتب الوسطاء خلفك</translation>
    </message>
    <message>
        <source>The desk is behind you on the left</source>
        <translation>مكتب الوسطاء خلفك، على اليسار</translation>
    </message>
    <message>
        <source>The desk is on the left</source>
        <translation>مكتب الوسطاء على اليسار</translation>
    </message>
    <message>
        <source>The desk is ahead on the left</source>
        <translation>مكتب الوسطاء أمامك، على اليسار</translation>
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
    <name>DocumentBar</name>
    <message>
        <source>Your document from ⁨%1⁩</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>مستندك من ⁨%1⁩</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>المستند قادم…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>العودة إلى الموقع</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>the document</comment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>This document cannot be shown here. Have it sent by e-mail, or ask a mediator.</source>
        <translation>لا يمكن عرض هذا المستند هنا. اطلب إرساله بالبريد الإلكتروني، أو اسأل وسيطًا.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>طباعة المستند</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>العودة إلى الموقع</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>هذا ليس الرمز الصحيح. حاولوا مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>كان الرمز خاطئًا مرات كثيرة. حاولوا الآن.</numerusform>
            <numerusform>كان الرمز خاطئًا مرات كثيرة. حاولوا بعد ثانية.</numerusform>
            <numerusform>كان الرمز خاطئًا مرات كثيرة. حاولوا بعد ثانيتين.</numerusform>
            <numerusform>كان الرمز خاطئًا مرات كثيرة. حاولوا بعد %n ثوانٍ.</numerusform>
            <numerusform>كان الرمز خاطئًا مرات كثيرة. حاولوا بعد %n ثانية.</numerusform>
            <numerusform>كان الرمز خاطئًا مرات كثيرة. حاولوا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN can be checked today: the kiosk cannot keep anything. Call the technician.</source>
        <translation>لا يمكن التحقق من أي رمز اليوم: لا يستطيع الجهاز حفظ أي شيء. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Ask the technician, who sets the first one on this machine.</source>
        <translation>لا أحد لديه رمز بعد. اطلبوا من التقني أن يضع الرمز الأول على هذا الجهاز.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>الرمز: ⁨%1⁩</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Type your PIN, or show your card to the reader.</source>
        <translation>اكتبوا رمزكم أو اعرضوا بطاقتكم على القارئ.</translation>
    </message>
    <message>
        <source>For a mediator who sits down beside the resident. Nothing is lost.</source>
        <translation>لوسيط يجلس بجانب الشخص. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Set this kiosk up for your place</source>
        <translation>إعداد هذا الجهاز لمكانكم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>EditScreen</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <translation>
            <numerusform>لم تُكتب أي علامة</numerusform>
            <numerusform>كُتبت علامة واحدة</numerusform>
            <numerusform>كُتبت علامتان</numerusform>
            <numerusform>كُتبت %n علامات</numerusform>
            <numerusform>كُتبت %n علامة</numerusform>
            <numerusform>كُتبت %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message>
        <source>Somebody else has changed this draft meanwhile. Nothing is lost: which one is to be gone on with?</source>
        <translation>غيّر شخص آخر هذه المسودة في الأثناء. لم يضع شيء: بأيهما نتابع؟</translation>
    </message>
    <message>
        <source>The kiosk cannot write. Nothing was published. Call the technician.</source>
        <translation>لا يستطيع الجهاز الكتابة. لم يُنشر شيء. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Somebody else has published another version meanwhile. If you publish yours, theirs is kept among the earlier versions.</source>
        <translation>نشر شخص آخر نسخة أخرى في الأثناء. إذا نشرتم نسختكم، تُحفظ نسخته مع النسخ السابقة.</translation>
    </message>
    <message>
        <source>It cannot be published yet. What is missing is said below.</source>
        <translation>لا يمكن نشره بعد. ما ينقص مذكور أدناه.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بمسودتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ مسودته</translation>
    </message>
    <message>
        <source>Publish mine all the same</source>
        <translation>نشر نسختي رغم ذلك</translation>
    </message>
    <message>
        <source>The shipped guide has changed since. Steps: %1</source>
        <translation>تغير الدليل المرفق منذ ذلك الحين. عدد الخطوات: %1</translation>
    </message>
    <message>
        <source>See what has changed</source>
        <translation>رؤية ما تغير</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Draft, kept. Residents do not see it.</source>
        <translation>مسودة محفوظة. لا يراها الناس.</translation>
    </message>
    <message>
        <source>Draft. Residents do not see it.</source>
        <translation>مسودة. لا يراها الناس.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>عن الدليل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>كلماتنا</translation>
    </message>
    <message>
        <source>The steps, from top to bottom. Touch one to change it.</source>
        <translation>الخطوات من الأعلى إلى الأسفل. المسوا واحدة لتعديلها.</translation>
    </message>
    <message>
        <source>The steps. Touch one to change it.</source>
        <translation>الخطوات. المسوا واحدة لتعديلها.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>The kiosk is set up</source>
        <translation>الجهاز جاهز</translation>
    </message>
    <message>
        <source>The kiosk is ready; some steps are left for later</source>
        <translation>الجهاز جاهز، وتبقى خطوات لوقت لاحق</translation>
    </message>
    <message>
        <source>Open the kiosk to everybody</source>
        <translation>فتح الجهاز للجميع</translation>
    </message>
    <message>
        <source>There is no PIN: nobody will get into the settings from this screen. Go back to step 4 to choose one.</source>
        <translation>لا يوجد رمز: لن يدخل أحد إلى الإعدادات من هذه الشاشة. ارجعوا إلى الخطوة 4 لاختيار رمز.</translation>
    </message>
    <message>
        <source>You find all of this again: hold your finger on the mark at the top for a moment, and type your PIN.</source>
        <translation>تجدون كل هذا من جديد: أبقوا الإصبع لحظة على الشعار في الأعلى، ثم اكتبوا رمزكم.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُرك لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>EntriesScreen</name>
    <message>
        <source>It is removed. The next resident will not see it.</source>
        <translation>تمت الإزالة. لن يراه المستخدم التالي.</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>عاد كما كان.</translation>
    </message>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>تم الحفظ. سيراه المستخدم التالي.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 (set by the city)</source>
        <translation>⁨%1⁩ (حددته المدينة)</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>هذا مثال فقط: لن يأتي أحد.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Demonstration: all these numbers are made up.</source>
        <translation>عرض تجريبي: كل هذه الأرقام غير حقيقية.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>What people did at this kiosk, month by month. Never who they are.</source>
        <translation>ما جرى على هذا الجهاز شهرًا بعد شهر، لا من قام به أبدًا.</translation>
    </message>
    <message>
        <source>These numbers are exact: nothing was added or taken away by chance.</source>
        <translation>هذه الأرقام دقيقة: لم يُضف إليها شيء ولم يُنقص منها بالصدفة.</translation>
    </message>
    <message>
        <source>They are for the team. A very small number may make somebody think of a person.</source>
        <translation>هي للفريق. قد يذكّر رقم صغير جدًا بشخص ما.</translation>
    </message>
    <message>
        <source>To publish numbers, take those of the city&apos;s open data.</source>
        <translation>لنشر الأرقام، خذوا أرقام بيانات المدينة المفتوحة.</translation>
    </message>
    <message>
        <source>The kiosk keeps them for %3 months, and then erases them.</source>
        <translation>يحفظها الجهاز %3 شهرًا ثم يمحوها.</translation>
    </message>
    <message>
        <source>counts.csv: one line for each month, and each thing counted.</source>
        <translation>‏counts.csv: سطر لكل شهر ولكل شيء محسوب.</translation>
    </message>
    <message>
        <source>measures.csv: what each measure is, why it is counted, and until when.</source>
        <translation>‏measures.csv: ما هو كل مقياس ولماذا يُحسب وإلى متى.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons. The letters are UTF-8.</source>
        <translation>تفصل بين الأعمدة فاصلة منقوطة. الحروف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A visit may open several procedures: their sum may be more than the visits.</source>
        <translation>قد تفتح الزيارة عدة إجراءات، فيزيد مجموعها على الزيارات.</translation>
    </message>
    <message>
        <source>Who asked not to be counted is in no number.</source>
        <translation>من طلب ألا يُحسب ليس في أي رقم.</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>In French</source>
        <translation>بالفرنسية</translation>
    </message>
</context>
<context>
    <name>FieldScreen</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Cursor to the left</source>
        <translation>المؤشر إلى اليسار</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>المؤشر إلى اليمين</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <source>This is the code of your session. Take a photo of it, or write it down, before you go.</source>
        <translation>هذا رمز موعدك. صوّره أو اكتبه قبل الذهاب.</translation>
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
        <source>Stay for a moment. The screen tells you when it is done.</source>
        <translation>ابقَ لحظة. ستخبرك الشاشة عند الانتهاء.</translation>
    </message>
    <message>
        <source>What has just been erased</source>
        <translation>ما تمّ مسحه الآن</translation>
    </message>
    <message>
        <source>Checked by the kiosk at %1. Your booking alone stays, under seal, until it is over.</source>
        <translation>تحقق الجهاز من ذلك في الساعة ⁨%1⁩. يبقى موعدك وحده، مختومًا، إلى أن ينقضي.</translation>
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
        <source>What was still waiting at the printer</source>
        <translation>ما كان لا يزال ينتظر في الطابعة</translation>
    </message>
    <message>
        <source>The pages of the sites, and what was written there</source>
        <translation>صفحات المواقع وما كُتب فيها</translation>
    </message>
    <message>
        <source>What had been copied</source>
        <translation>ما تم نسخه</translation>
    </message>
    <message>
        <source>What is being erased</source>
        <translation>ما يتمّ مسحه</translation>
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
        <translation>مناداة
وسيط</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
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
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>لا نصائح</numerusform>
            <numerusform>نصيحة واحدة</numerusform>
            <numerusform>نصيحتان</numerusform>
            <numerusform>%n نصائح</numerusform>
            <numerusform>%n نصيحة</numerusform>
            <numerusform>%n نصيحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
            <numerusform>⁨%1⁩ · حوالي %n&#xa0;دقائق</numerusform>
            <numerusform>⁨%1⁩ · حوالي %n&#xa0;دقيقة</numerusform>
            <numerusform>⁨%1⁩ · حوالي %n&#xa0;دقيقة</numerusform>
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
        <source>%1 (made-up numbers and bookings)</source>
        <translation>‏⁨%1⁩ (أرقام ومواعيد وهمية)</translation>
    </message>
    <message>
        <source>All of this is made up</source>
        <translation>كل هذا وهمي</translation>
    </message>
    <message>
        <source>With a mediator</source>
        <translation>مع وسيط</translation>
    </message>
    <message>
        <source>With a mediator, without a time limit</source>
        <translation>مع وسيط، دون حد للوقت</translation>
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
        <translation>‏%1 · %2</translation>
    </message>
</context>
<context>
    <name>HeaderPreview</name>
    <message>
        <source>So it will look: %1</source>
        <translation>هكذا سيبدو: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Words in this colour</source>
        <translation>كلمات بهذا اللون</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Call the technician of the city.</source>
        <translation>اتصلوا بتقني المدينة.</translation>
    </message>
    <message>
        <source>One kiosk runs, and no second one can.</source>
        <translation>يعمل جهاز واحد فقط، ولا يمكن لآخر أن يعمل.</translation>
    </message>
    <message>
        <source>The kiosk does not run at this moment.</source>
        <translation>الجهاز لا يعمل في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Nobody can say whether a kiosk runs.</source>
        <translation>لا يمكن معرفة ما إذا كان جهاز يعمل.</translation>
    </message>
    <message>
        <source>Two kiosks could write here at once: %1.</source>
        <translation>قد يكتب جهازان هنا في الوقت نفسه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Put the data on the kiosk&apos;s own disk.</source>
        <translation>ضعوا البيانات على قرص الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The kiosk keeps no password.</source>
        <translation>لا يحفظ الجهاز أي كلمة سر.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. A copy of the disk does not open them.</source>
        <translation>كلمات السر مختومة بواسطة الجهاز. نسخة من القرص لا تفتحها.</translation>
    </message>
    <message>
        <source>Passwords are sealed, but their key is on the same disk. Who takes the whole disk can open them.</source>
        <translation>كلمات السر مختومة، لكن مفتاحها على القرص نفسه. من يأخذ القرص كله يستطيع فتحها.</translation>
    </message>
    <message>
        <source>Passwords are sealed by the machine. Only the kiosk&apos;s own service opens them.</source>
        <translation>كلمات السر مختومة بواسطة الجهاز. لا تفتحها إلا خدمة الجهاز.</translation>
    </message>
    <message>
        <source>Passwords are kept by the desktop. They open while its user is logged in.</source>
        <translation>كلمات السر محفوظة لدى سطح المكتب. تُفتح ما دام مستخدمه متصلًا.</translation>
    </message>
    <message>
        <source>The desktop does not open the passwords of the kiosk.</source>
        <translation>لا يفتح سطح المكتب كلمات سر الجهاز.</translation>
    </message>
    <message>
        <source>Log in on this desktop, and open its store of passwords.</source>
        <translation>سجلوا الدخول إلى سطح المكتب وافتحوا مخزن كلمات السر.</translation>
    </message>
    <message>
        <source>The passwords of the kiosk do not open.</source>
        <translation>كلمات سر الجهاز لا تفتح.</translation>
    </message>
    <message>
        <source>Ask for new passwords, and give them to the kiosk.</source>
        <translation>اطلبوا كلمات سر جديدة وأعطوها للجهاز.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1.</source>
        <translation>هناك مساحة على القرص: %1.</translation>
    </message>
    <message>
        <source>Little room is left on the disk: %1.</source>
        <translation>بقيت مساحة قليلة على القرص: %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation>القرص ممتلئ: بقي %1.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk. Nothing earlier is lost.</source>
        <translation>اطلبوا إخلاء مساحة على القرص. لم يضع شيء مما سبق.</translation>
    </message>
    <message>
        <source>Ask the technician to close this folder to others.</source>
        <translation>اطلبوا من التقني إغلاق هذا المجلد أمام الآخرين.</translation>
    </message>
    <message>
        <source>Ask the technician to keep this machine from writing it.</source>
        <translation>اطلبوا من التقني منع ذلك على هذه الآلة.</translation>
    </message>
    <message>
        <source>The size of the screen is right: %1 from corner to corner.</source>
        <translation>مقاس الشاشة صحيح: %1 من زاوية إلى زاوية.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner. It does not tell its size.</source>
        <translation>الشاشة مضبوطة على %1 من زاوية إلى زاوية. وهي لا تذكر مقاسها.</translation>
    </message>
    <message>
        <source>The screen is set to %1 from corner to corner, but says that it has %2.</source>
        <translation>الشاشة مضبوطة على %1 من زاوية إلى زاوية، لكنها تذكر أن مقاسها %2.</translation>
    </message>
    <message>
        <source>Measure it on “The screen”: letters may be too small to read.</source>
        <translation>قيسوها في «الشاشة»: قد تكون الحروف أصغر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>Ask the technician to install it.</source>
        <translation>اطلبوا من التقني تثبيته.</translation>
    </message>
    <message>
        <source>Official sites can be opened, and are shut off from the rest.</source>
        <translation>تُفتح المواقع الرسمية، وهي معزولة عن الباقي.</translation>
    </message>
    <message>
        <source>Documents that sites give are not shown: they would lie on the disk.</source>
        <translation>لا تُعرض المستندات التي تقدمها المواقع: فقد تُكتب على القرص.</translation>
    </message>
    <message>
        <source>Have the folder that is named removed, or made one that is memory (tmpfs).</source>
        <translation>اطلبوا حذف المجلد المذكور، أو جعله في الذاكرة (tmpfs).</translation>
    </message>
    <message>
        <source>Official sites could not be shut off from the rest: they are not opened.</source>
        <translation>لا يمكن عزل المواقع الرسمية عن الباقي: لذلك لا تُفتح.</translation>
    </message>
    <message>
        <source>Official sites are not opened: the kiosk may do too much on this machine.</source>
        <translation>لا تُفتح المواقع الرسمية: للجهاز صلاحيات أكثر مما يلزم على هذه الآلة.</translation>
    </message>
    <message>
        <source>Ask the technician to run it by an ordinary account.</source>
        <translation>اطلبوا من التقني تشغيله بحساب عادي.</translation>
    </message>
    <message>
        <source>A setting for tests is on: official sites would not be shut off from the rest.</source>
        <translation>إعداد خاص بالتجارب مفعّل: لن تكون المواقع الرسمية معزولة عن الباقي.</translation>
    </message>
    <message>
        <source>Ask the technician to take it out.</source>
        <translation>اطلبوا من التقني إزالته.</translation>
    </message>
    <message>
        <source>The printer is ready: %1.</source>
        <translation>الطابعة جاهزة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Turn the kiosk off and on again. If it stays so, call the technician.</source>
        <translation>أطفئوا الجهاز ثم شغّلوه. إذا استمر ذلك فاتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>No ticket is printed here, as it was set. Codes are shown on the screen.</source>
        <translation>لا تُطبع تذاكر هنا، كما اختير. تظهر الرموز على الشاشة.</translation>
    </message>
    <message>
        <source>The printer is not connected: %1.</source>
        <translation>الطابعة غير موصولة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Plug in its cable and switch it on, then look here again.</source>
        <translation>صِلوا سلكها وشغّلوها، ثم انظروا هنا من جديد.</translation>
    </message>
    <message>
        <source>The printer does not answer: %1.</source>
        <translation>الطابعة لا تستجيب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look at its light and its cable. Turn it off and on again.</source>
        <translation>انظروا إلى ضوئها وسلكها. أطفئوها ثم شغّلوها.</translation>
    </message>
    <message>
        <source>The printer has no more paper, or paper is stuck: %1.</source>
        <translation>نفد الورق من الطابعة، أو علقت ورقة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Put in paper, or take out the sheet that is stuck.</source>
        <translation>ضعوا ورقًا، أو أخرجوا الورقة العالقة.</translation>
    </message>
    <message>
        <source>The cover of the printer is open: %1.</source>
        <translation>غطاء الطابعة مفتوح: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>أغلقوا الغطاء.</translation>
    </message>
    <message>
        <source>This machine does not know the printer that was chosen: %1.</source>
        <translation>لا تعرف هذه الآلة الطابعة المختارة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose the printer again on “Printers”, or call the technician.</source>
        <translation>اختاروها من جديد في «الطابعات»، أو اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Have somebody make room on the disk.</source>
        <translation>اطلبوا من أحد إفراغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The disk cannot be reached: %1.</source>
        <translation>لا يمكن الوصول إلى القرص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nobody else can read what the kiosk keeps.</source>
        <translation>لا أحد غيره يستطيع قراءة ما يحفظه الجهاز.</translation>
    </message>
    <message>
        <source>The folder of the data is not there yet: %1.</source>
        <translation>مجلد البيانات غير موجود بعد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Start the kiosk once, then look again.</source>
        <translation>شغّلوا الجهاز مرة، ثم انظروا من جديد.</translation>
    </message>
    <message>
        <source>The data belong to another account: %1.</source>
        <translation>البيانات تخص حسابًا آخر: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look again with the account of the kiosk.</source>
        <translation>انظروا من جديد بحساب الجهاز.</translation>
    </message>
    <message>
        <source>The kiosk cannot write in its folder: %1.</source>
        <translation>لا يستطيع الجهاز الكتابة في مجلده: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Others can read what the kiosk keeps: %1.</source>
        <translation>يستطيع آخرون قراءة ما يحفظه الجهاز: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A kiosk that fails leaves nothing of a resident behind.</source>
        <translation>جهاز يتعطل لا يترك شيئًا عن المستخدم.</translation>
    </message>
    <message>
        <source>Nobody can say what a kiosk that fails leaves behind.</source>
        <translation>لا يمكن معرفة ما يتركه جهاز يتعطل.</translation>
    </message>
    <message>
        <source>A kiosk that fails may leave its memory on the disk.</source>
        <translation>جهاز يتعطل قد يترك ذاكرته على القرص.</translation>
    </message>
    <message>
        <source>Letters and signs are there.</source>
        <translation>الحروف والرموز موجودة.</translation>
    </message>
    <message>
        <source>Letters or signs are missing: %1.</source>
        <translation>حروف أو رموز ناقصة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Have the kiosk installed again.</source>
        <translation>اطلبوا إعادة تثبيت الجهاز.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is there.</source>
        <translation>الصوت القارئ موجود.</translation>
    </message>
    <message>
        <source>The voice that reads aloud is missing.</source>
        <translation>الصوت القارئ غير موجود.</translation>
    </message>
    <message>
        <source>Official sites cannot be opened: a part is missing.</source>
        <translation>لا يمكن فتح المواقع الرسمية: ينقص جزء.</translation>
    </message>
    <message>
        <source>No printer is connected. Codes are shown on the screen.</source>
        <translation>لا توجد طابعة. تظهر الرموز على الشاشة.</translation>
    </message>
    <message>
        <source>The printing service does not answer.</source>
        <translation>خدمة الطباعة لا تجيب.</translation>
    </message>
    <message>
        <source>Something could not be looked at.</source>
        <translation>تعذر التحقق من شيء ما.</translation>
    </message>
    <message>
        <source>The settings are all right.</source>
        <translation>الإعدادات سليمة.</translation>
    </message>
    <message>
        <source>This kiosk shows a place that does not exist.</source>
        <translation>يعرض هذا الجهاز مكانًا غير موجود.</translation>
    </message>
    <message>
        <source>Give the name of your place and say where the desk is.</source>
        <translation>أعطوا اسم مكانكم وقولوا أين يوجد مكتب الوسطاء.</translation>
    </message>
    <message>
        <source>Wrong settings: %1 (%2). The last good ones stay in force.</source>
        <translation>إعدادات خاطئة: %1 (⁨%2⁩). تبقى آخر الإعدادات الصحيحة سارية.</translation>
    </message>
    <message>
        <source>Set them again on the screens of the settings. If one refuses, call the technician.</source>
        <translation>أعيدوا ضبطها في شاشات الإعدادات. إذا رفضت إحداها فاتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Wrong or missing settings: %1 (%2).</source>
        <translation>إعدادات خاطئة أو ناقصة: %1 (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks, and its choice holds: %1.</source>
        <translation>حددت المدينة هذا لكل أجهزتها، واختيارها هو الساري: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Have it taken out of the file of this kiosk, or ask the city.</source>
        <translation>اطلبوا حذفه من ملف هذا الجهاز، أو اسألوا المدينة.</translation>
    </message>
    <message>
        <source>A word processor saved the file “%1”: the kiosk cannot read it.</source>
        <translation>حُفظ الملف «⁨%1⁩» ببرنامج لتحرير النصوص: لا يستطيع الجهاز قراءته.</translation>
    </message>
    <message>
        <source>Save it as plain text, in UTF-8, with straight quotes. Nothing earlier is lost.</source>
        <translation>احفظوه نصًا عاديًا (UTF-8) بعلامات اقتباس مستقيمة. لم يضع شيء مما سبق.</translation>
    </message>
    <message>
        <source>The kiosk cannot read the file of settings “%1”.</source>
        <translation>لا يستطيع الجهاز قراءة ملف الإعدادات «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Call the technician. Nothing earlier is lost.</source>
        <translation>اتصلوا بالتقني. لم يضع شيء مما سبق.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings: %1.</source>
        <translation>لا يستطيع الجهاز حفظ إعداداته: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Call the technician. The settings of today stay in force.</source>
        <translation>اتصلوا بالتقني. تبقى إعدادات اليوم سارية.</translation>
    </message>
    <message>
        <source>Faults in guides: %1 (%2). Those guides are not shown.</source>
        <translation>أخطاء في الأدلة: %1 (⁨%2⁩). هذه الأدلة لا تُعرض.</translation>
    </message>
    <message>
        <source>Mend them on “Procedures to offer”, or ask who wrote them.</source>
        <translation>صححوها في «الإجراءات المعروضة»، أو اسألوا من كتبها.</translation>
    </message>
    <message>
        <source>Compare each with the official page, then set its new date.</source>
        <translation>قارنوا كل واحد بالصفحة الرسمية، ثم ضعوا تاريخه الجديد.</translation>
    </message>
    <message>
        <source>Appointments go to the shared calendar.</source>
        <translation>تذهب المواعيد إلى التقويم المشترك.</translation>
    </message>
    <message>
        <source>Appointments are kept on this kiosk alone.</source>
        <translation>تُحفظ المواعيد على هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>No appointments are offered here.</source>
        <translation>لا تُعرض مواعيد هنا.</translation>
    </message>
    <message>
        <source>Look at “Mediators” and “Subjects”. If a screen refuses, call the technician.</source>
        <translation>انظروا في «الوسطاء» و«المواضيع». إذا رفضت شاشة فاتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Each mediator can be booked in the next two weeks.</source>
        <translation>يمكن حجز موعد مع كل وسيط في الأسبوعين القادمين.</translation>
    </message>
    <message>
        <source>Mediators whose calendars are not chosen yet: %1.</source>
        <translation>وسطاء لم تُختر تقاويمهم بعد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose them on the screen “Mediators”.</source>
        <translation>اختاروها في شاشة «الوسطاء».</translation>
    </message>
    <message>
        <source>Mediators whose calendars do not answer: %1.</source>
        <translation>وسطاء لا تستجيب تقاويمهم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Was it renamed or removed? Choose it again in “Mediators”.</source>
        <translation>هل غُيّر اسمه أو حُذف؟ اختاروه من جديد في «الوسطاء».</translation>
    </message>
    <message>
        <source>Mediators without hours in the next two weeks: %1.</source>
        <translation>وسطاء بلا أوقات في الأسبوعين القادمين: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask them whether that is right: nobody can book with them.</source>
        <translation>اسألوهم هل هذا صحيح: لا يمكن لأحد حجز موعد معهم.</translation>
    </message>
    <message>
        <source>Subjects with which nobody helps: %1.</source>
        <translation>مواضيع لا يساعد فيها أحد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Give each to a mediator, or stop offering it.</source>
        <translation>أسندوا كل موضوع إلى وسيط، أو توقفوا عن عرضه.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is whole.</source>
        <translation>ما يحفظه الجهاز سليم.</translation>
    </message>
    <message>
        <source>No kiosk has kept anything here yet.</source>
        <translation>لم يحفظ أي جهاز شيئًا هنا بعد.</translation>
    </message>
    <message>
        <source>What the kiosk keeps is damaged.</source>
        <translation>ما يحفظه الجهاز تالف.</translation>
    </message>
    <message>
        <source>The data come from a later version of the kiosk.</source>
        <translation>البيانات من إصدار أحدث للجهاز.</translation>
    </message>
    <message>
        <source>Install the later version again.</source>
        <translation>أعيدوا تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The clock is right: %1.</source>
        <translation>الساعة صحيحة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The clock says %1. No server has confirmed it.</source>
        <translation>تشير الساعة إلى ⁨%1⁩. لم يؤكدها أي خادم.</translation>
    </message>
    <message>
        <source>The settings are all right. Set by the city: %1.</source>
        <translation>الإعدادات سليمة. عدد ما حددته المدينة: %1.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Guides that are sound and up to date: %1.</source>
        <translation>الأدلة السليمة والمحدثة: %1.</translation>
    </message>
    <message>
        <source>Guides to be read again: %1 (%2).</source>
        <translation>أدلة تجب إعادة قراءتها: %1 (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Faults in the file of appointments: %1.</source>
        <translation>أخطاء في ملف المواعيد: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, which cannot be.</source>
        <translation>تشير الساعة إلى ⁨%1⁩، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>The network is there.</source>
        <translation>الشبكة موجودة.</translation>
    </message>
    <message>
        <source>The kiosk does not look for the network.</source>
        <translation>لا يبحث الجهاز عن الشبكة.</translation>
    </message>
    <message>
        <source>There is no network. The guides work all the same.</source>
        <translation>لا توجد شبكة. الأدلة تعمل مع ذلك.</translation>
    </message>
    <message>
        <source>Look at the cable and the box of the network.</source>
        <translation>انظروا إلى الكابل وجهاز الشبكة.</translation>
    </message>
    <message>
        <source>Another page answers in place of the server.</source>
        <translation>تجيب صفحة أخرى مكان الخادم.</translation>
    </message>
    <message>
        <source>Sign in to this network, or ask who looks after it.</source>
        <translation>سجلوا الدخول إلى هذه الشبكة، أو اسألوا من يعتني بها.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Nothing is sent to it.</source>
        <translation>لا يستطيع الخادم إثبات هويته. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The kiosk has never looked for the network.</source>
        <translation>لم يبحث الجهاز عن الشبكة قط.</translation>
    </message>
    <message>
        <source>Nothing goes out or comes in any more.</source>
        <translation>لم يعد شيء يخرج أو يدخل.</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it stays so, call the technician.</source>
        <translation>أعيدوا تشغيل الجهاز. إن استمر ذلك، اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>No server complains.</source>
        <translation>لا يشتكي أي خادم.</translation>
    </message>
    <message>
        <source>The server has no room left for %1.</source>
        <translation>لم يعد في الخادم مكان لـ%1.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>اطلبوا ممن يهتم بالخادم إفراغ مساحة.</translation>
    </message>
    <message>
        <source>Many appointments vanished from the server at once: %1.</source>
        <translation>اختفت مواعيد كثيرة من الخادم دفعة واحدة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask the mediators whether they removed them.</source>
        <translation>اسألوا الوسطاء إن كانوا قد حذفوها.</translation>
    </message>
    <message>
        <source>The clock is so wrong that nothing is booked: %1.</source>
        <translation>الساعة خاطئة جدًا فلا يُحجز شيء: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Have the clock set. What residents asked for waits until then.</source>
        <translation>اطلبوا ضبط الساعة. تبقى طلبات المستخدمين في الانتظار حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The exchange with a server does not work: %1.</source>
        <translation>التبادل مع خادم لا يعمل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <translation>في انتظار الإرسال: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. Days that the oldest waits: %2.</source>
        <translation>في انتظار الإرسال: %1. أيام انتظار الأقدم: %2.</translation>
    </message>
    <message>
        <source>Not sent, as the server has no room: %1.</source>
        <translation>لم تُرسل لأن الخادم ممتلئ: %1.</translation>
    </message>
    <message>
        <source>The city’s server refuses the kiosk’s weekly numbers: %1.</source>
        <translation>يرفض خادم المدينة أرقام الجهاز الأسبوعية: %1.</translation>
    </message>
    <message>
        <source>Test the account on the screen “Sending statistics”.</source>
        <translation>اختبروا الحساب في شاشة «إرسال الإحصاءات».</translation>
    </message>
    <message>
        <source>The calendars were read on %1.</source>
        <translation>قُرئت التقاويم في %1.</translation>
    </message>
    <message>
        <source>The calendars were last read on %1.</source>
        <translation>آخر قراءة للتقاويم كانت في %1.</translation>
    </message>
    <message>
        <source>No report of statistics is late.</source>
        <translation>لا يوجد تقرير إحصاءات متأخر.</translation>
    </message>
    <message>
        <source>Reports of statistics that could not leave: %1.</source>
        <translation>تقارير إحصاءات لم تستطع الخروج: %1.</translation>
    </message>
    <message>
        <source>Leave the kiosk on at night: it makes one then. Or call the technician.</source>
        <translation>اتركوا الجهاز مشغلًا ليلًا: يصنع عندها نسخة. أو اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Leave the kiosk on this night.</source>
        <translation>اتركوا الجهاز مشغلًا هذه الليلة.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 days.</source>
        <translation>تشير الساعة إلى %1. الفرق بالأيام: %2.</translation>
    </message>
    <message>
        <source>Calls for a mediator reach the other kiosks here.</source>
        <translation>تصل نداءات الوسيط إلى الأجهزة الأخرى هنا.</translation>
    </message>
    <message>
        <source>Calls for a mediator do not reach the other kiosks.</source>
        <translation>لا تصل نداءات الوسيط إلى الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>See what is said of the network and the server.</source>
        <translation>انظروا ما يقال عن الشبكة والخادم.</translation>
    </message>
    <message>
        <source>The mediators’ telephone was told of the last call.</source>
        <translation>تلقى هاتف الوسطاء النداء الأخير.</translation>
    </message>
    <message>
        <source>The address of the mediators’ telephone is missing or wrong.</source>
        <translation>عنوان هاتف الوسطاء ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>The mediators’ telephone could not be told of a call.</source>
        <translation>تعذر إبلاغ هاتف الوسطاء بنداء.</translation>
    </message>
    <message>
        <source>See what is said of the network, then try it again.</source>
        <translation>انظروا ما يقال عن الشبكة ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the technician, who types on the machine: pas-a-pas staff pin librarian</source>
        <translation>اطلبوا من التقني أن يكتب على الآلة: ⁨pas-a-pas staff pin librarian⁩</translation>
    </message>
    <message>
        <source>Backups of these days on this disk: %1.</source>
        <translation>نسخ هذه الأيام الاحتياطية على هذا القرص: %1.</translation>
    </message>
    <message>
        <source>Days since the last backup: %1.</source>
        <translation>أيام منذ آخر نسخة احتياطية: %1.</translation>
    </message>
    <message>
        <source>They are safe. See what is said of the network and the server.</source>
        <translation>هي في أمان. انظروا ما قيل عن الشبكة والخادم.</translation>
    </message>
    <message>
        <source>Damaged data were put aside. The kiosk went on.</source>
        <translation>وُضعت بيانات تالفة جانبًا. واصل الجهاز عمله.</translation>
    </message>
    <message>
        <source>Have the disk looked at. A backup can be put back.</source>
        <translation>اطلبوا فحص القرص. يمكن استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it puts this aside. Then have a backup put back.</source>
        <translation>أعيدوا تشغيل الجهاز: يضع ذلك جانبًا. ثم اطلبوا استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 minutes.</source>
        <translation>تشير الساعة إلى %1. الفرق بالدقائق: %2.</translation>
    </message>
    <message>
        <source>Have the clock set: appointments would be at the wrong time.</source>
        <translation>اطلبوا ضبط الساعة: وإلا كانت المواعيد في غير وقتها.</translation>
    </message>
    <message>
        <source>The clock says %1. It is wrong by %2 hours.</source>
        <translation>تشير الساعة إلى %1. الفرق بالساعات: %2.</translation>
    </message>
    <message>
        <source>Look at the clock. If it is right, tell who looks after the server.</source>
        <translation>انظروا إلى الساعة. إذا كانت صحيحة فأخبروا من يعتني بالخادم.</translation>
    </message>
    <message>
        <source>The kiosk was last on the network on %1.</source>
        <translation>آخر مرة اتصل فيها الجهاز بالشبكة كانت %1.</translation>
    </message>
    <message>
        <source>The server refuses the kiosk’s password for %1.</source>
        <translation>يرفض الخادم كلمة سر الجهاز الخاصة بـ%1.</translation>
    </message>
    <message>
        <source>Ask for a new password, then type it on “Shared calendar”. Nothing is lost.</source>
        <translation>اطلبوا كلمة سر جديدة، ثم اكتبوها في «التقويم المشترك». لا يضيع شيء.</translation>
    </message>
    <message>
        <source>No calendar is read.</source>
        <translation>لا يُقرأ أي تقويم.</translation>
    </message>
    <message>
        <source>Times offered may be taken. See what is said of the network.</source>
        <translation>قد تكون أوقات معروضة محجوزة. انظروا ما قيل عن الشبكة.</translation>
    </message>
    <message>
        <source>They are safe. Test the account on the screen “Sending statistics”.</source>
        <translation>إنها في أمان. جرّبوا الحساب في شاشة «إرسال الإحصاءات».</translation>
    </message>
    <message>
        <source>Write it again on “Calls for a mediator”.</source>
        <translation>اكتبوه من جديد في «نداءات الوسيط».</translation>
    </message>
    <message>
        <source>The librarians have their PIN.</source>
        <translation>لدى أمناء المكتبة رمزهم.</translation>
    </message>
    <message>
        <source>The librarians have no PIN: nobody can get in here.</source>
        <translation>ليس لأمناء المكتبة رمز: لا أحد يستطيع الدخول هنا.</translation>
    </message>
    <message>
        <source>There is no backup yet. The kiosk makes one each night.</source>
        <translation>لا توجد نسخة احتياطية بعد. يصنع الجهاز واحدة كل ليلة.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Well: %1 of %2 things looked at.</source>
        <translation>السليم: %1 من %2 أشياء نُظر فيها.</translation>
    </message>
    <message>
        <source>… and more of these: %1</source>
        <translation>… وأكثر من هذه: %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Health of the kiosk</source>
        <translation>حالة الجهاز</translation>
    </message>
    <message>
        <source>One moment: the kiosk looks at itself.</source>
        <translation>لحظة: الجهاز يفحص نفسه.</translation>
    </message>
    <message>
        <source>The kiosk could not look at itself. Call the technician.</source>
        <translation>لم يستطع الجهاز فحص نفسه. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>يجب النظر فيه</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>Workshops</source>
        <translation>الورشات</translation>
    </message>
    <message>
        <source>No workshop is in the calendar.</source>
        <translation>لا توجد ورشة في التقويم.</translation>
    </message>
    <message>
        <source>No registration</source>
        <translation>دون تسجيل</translation>
    </message>
    <message>
        <source>Full, %1 waiting</source>
        <translation>مكتمل، %1 في الانتظار</translation>
    </message>
    <message>
        <source>Free seats: %1</source>
        <translation>مقاعد شاغرة: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, seats</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>workshop</comment>
        <translation>⁨%1⁩، اليوم %2 من %3</translation>
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
        <source>Book, move or cancel a session, a workshop.</source>
        <translation>حجز موعد أو ورشة أو تغييره أو إلغاؤه.</translation>
    </message>
    <message>
        <source>Somebody helps you, here.</source>
        <translation>شخص يساعدك هنا.</translation>
    </message>
    <message>
        <source>See a mediator</source>
        <translation>مقابلة وسيط</translation>
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
        <source>Identity card, car, housing…</source>
        <translation>بطاقة الهوية، السيارة، السكن…</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>البحث بالكتابة</translation>
    </message>
    <message>
        <source>Next free time here:</source>
        <translation>أقرب وقت متاح هنا:</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is a moment (&quot;today at 14:30&quot;), %2 a first name</extracomment>
        <translation>%1، مع ⁨%2⁩</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>الأكثر طلبًا</translation>
    </message>
</context>
<context>
    <name>HourSetter</name>
    <message>
        <source>one hour earlier</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>a quarter of an hour earlier</source>
        <translation>قبل ربع ساعة</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>a quarter of an hour later</source>
        <translation>بعد ربع ساعة</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>one hour</comment>
        <translation>1 س</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>minutes</comment>
        <translation>15 د</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Open today until %1</source>
        <extracomment>%1 is an hour</extracomment>
        <translation>مفتوح اليوم حتى %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Closed at present</source>
        <translation>مغلق حاليًا</translation>
    </message>
    <message>
        <source>Closed now. Opens %1</source>
        <extracomment>%1 is a moment: &quot;tomorrow at 10:00&quot;</extracomment>
        <translation>مغلق الآن. يفتح %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days: hours</comment>
        <extracomment>%1 are days, %2 hours</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>مغلق أيام العطل الرسمية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>days of the week</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <comment>a day</comment>
        <translation>مغلق يوم %1</translation>
    </message>
    <message>
        <source>Closed from %1 to %2</source>
        <comment>days</comment>
        <translation>مغلق من %1 إلى %2</translation>
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
            <numerusform>بدون جواب، يُمسح كل شيء بعد %n&#xa0;ثوانٍ، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد %n&#xa0;ثانية، لحماية معلوماتك.</numerusform>
            <numerusform>بدون جواب، يُمسح كل شيء بعد %n&#xa0;ثانية، لحماية معلوماتك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What the staff did. No resident is in it.</source>
        <translation>ما فعله الموظفون. لا يظهر فيه أي مستخدم.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Never kept</source>
        <translation>لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>What you type, the sites you open, your face, your voice. Everything is erased when you press “Finish”.</source>
        <translation>ما تكتبه، والمواقع التي تفتحها، ووجهك، وصوتك. يُمسح كل شيء عندما تضغط «إنهاء».</translation>
    </message>
    <message numerus="yes">
        <source>If you book: your first name and telephone are locked away, and erased %n day(s) after.</source>
        <translation>
            <numerusform>إذا حجزت: يُحفظ اسمك ورقم هاتفك في مكان مقفل ويُمسحان في اليوم نفسه.</numerusform>
            <numerusform>إذا حجزت: يُحفظ اسمك ورقم هاتفك في مكان مقفل ويُمسحان بعد يوم واحد.</numerusform>
            <numerusform>إذا حجزت: يُحفظ اسمك ورقم هاتفك في مكان مقفل ويُمسحان بعد يومين.</numerusform>
            <numerusform>إذا حجزت: يُحفظ اسمك ورقم هاتفك في مكان مقفل ويُمسحان بعد %n أيام.</numerusform>
            <numerusform>إذا حجزت: يُحفظ اسمك ورقم هاتفك في مكان مقفل ويُمسحان بعد %n يومًا.</numerusform>
            <numerusform>إذا حجزت: يُحفظ اسمك ورقم هاتفك في مكان مقفل ويُمسحان بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted, without knowing who</source>
        <translation>يُعدّ دون معرفة من</translation>
    </message>
    <message>
        <source>How often a procedure is opened, finished, or hard. Before a number leaves, chance adds or takes away a little: nobody can be found in it.</source>
        <translation>كم مرة فُتح إجراء أو انتهى أو كان صعبًا. قبل الإرسال، يتغيّر كل رقم قليلًا بالصدفة: فلا يمكن العثور على أحد فيه.</translation>
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
        <source>More signs</source>
        <translation>علامات أخرى</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What kind of step is it?</source>
        <translation>ما نوع هذه الخطوة؟</translation>
    </message>
    <message>
        <source>What is lost can be brought back: touch “Undo” afterwards.</source>
        <translation>يمكن استرجاع ما يضيع: المسوا بعد ذلك «تراجع».</translation>
    </message>
    <message>
        <source>It is this one now.</source>
        <translation>هي هذه الآن.</translation>
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
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LaterScreen</name>
    <message>
        <source>Your code to continue later</source>
        <translation>رمزك للمتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print my code</source>
        <translation>طباعة رمزي</translation>
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
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>رمزك باقٍ على هذه الشاشة: صوّره.</translation>
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
    <name>LeaveScreen</name>
    <message>
        <source>Give up your place?</source>
        <translation>التخلي عن مكانك؟</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>نعم، أتخلى عنه</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أحتفظ به</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: nothing was changed. Please ask at the desk.</source>
        <translation>لا يستطيع الجهاز حفظ شيء الآن: لم يتغيّر شيء. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Your place goes to the next person in line.</source>
        <translation>ينتقل مكانك إلى الشخص التالي.</translation>
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
        <source>Read the document</source>
        <translation>قراءة المستند</translation>
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
    <name>Mark</name>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>What we saw in %1</source>
        <translation>ما رأيناه في %1</translation>
    </message>
    <message>
        <source>Nothing counted.</source>
        <translation>لم يُحسب شيء.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>The procedures most asked for, and how they ended</source>
        <translation>الإجراءات الأكثر طلبًا وكيف انتهت</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>عرض تجريبي: هذه الأرقام غير حقيقية.</translation>
    </message>
    <message>
        <source>The month is not over: counted until %1.</source>
        <translation>لم ينتهِ الشهر: الحساب حتى %1.</translation>
    </message>
    <message>
        <source>Nothing was counted here in %1.</source>
        <translation>لم يُحسب شيء هنا في %1.</translation>
    </message>
    <message>
        <source>In %1: %2 (%3)</source>
        <extracomment>%1 is a month, %2 a number, %3 the difference: &quot;In October: 374 (+38)&quot;</extracomment>
        <translation>في %1: %2 (%3)</translation>
    </message>
    <message>
        <source>With a mediator: %1</source>
        <translation>مع وسيط: %1</translation>
    </message>
    <message>
        <source>Alone: %1</source>
        <translation>بدون مساعدة: %1</translation>
    </message>
    <message>
        <source>Procedures finished: %1</source>
        <translation>الإجراءات المكتملة: %1</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>الزيارات في كل أسبوع</translation>
    </message>
    <message>
        <source>Whole weeks, from that Monday, also where months meet.</source>
        <translation>أسابيع كاملة تبدأ من يوم الاثنين المذكور، حتى بين شهرين.</translation>
    </message>
    <message>
        <source>Where people got stuck, how often, and why</source>
        <translation>أين يتعثر الناس، وكم مرة، ولماذا</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Aids to reading</source>
        <translation>وسائل القراءة</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورشات</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>هل كان مفيدًا؟</translation>
    </message>
    <message>
        <source>Online: %1 of the time</source>
        <translation>متصل: %1 من الوقت</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>We count what people do here, never who they are: no name, no hour, nothing that leads from one visit to another. Who asks not to be counted is in no number.</source>
        <translation>نحسب ما يفعله الناس هنا، ولا نعرف أبدًا من هم: لا اسم ولا ساعة ولا رابط بين زيارتين. من يطلب ألا يُحسب ليس في أي رقم.</translation>
    </message>
    <message>
        <source>These numbers are exact. They stay in this kiosk for %1 months and are then erased. A very small one may make somebody think of a person: publish the open data instead.</source>
        <translation>هذه الأرقام دقيقة. تبقى في هذا الجهاز %1 شهرًا ثم تُمحى. الرقم الصغير جدًا قد يذكّر بشخص ما: انشروا البيانات المفتوحة بدلًا منها.</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>البيانات المفتوحة: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month and its year are written, for QLocale: &quot;MMMM &apos;de&apos; yyyy&quot; in Spanish</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Type a first name, or any word you like.</source>
        <translation>اكتب اسمًا أو أي كلمة تختارها.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>الموعد · %1 من 4</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>Or any word you like. The mediator will call you by it. No surname, no e-mail.</source>
        <translation>أو أي كلمة تختارها. سيناديك الوسيط بها. لا اسم عائلة ولا بريد إلكتروني.</translation>
    </message>
    <message>
        <source>For example: Marie</source>
        <translation>مثلًا: مريم</translation>
    </message>
    <message>
        <source>Your first name, or any word</source>
        <translation>اسمك الأول أو أي كلمة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>NearSlots</name>
    <message>
        <source>with %1 (%2)</source>
        <comment>first name, languages</comment>
        <translation>مع ⁨%1⁩ (%2)</translation>
    </message>
    <message>
        <source>All other times</source>
        <translation>كل الأوقات الأخرى</translation>
    </message>
    <message>
        <source>Book another session</source>
        <translation>حجز موعد آخر</translation>
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
    <name>NewsCard</name>
    <message>
        <source>This step is new in the shipped guide.</source>
        <translation>هذه الخطوة جديدة في الدليل المرفق.</translation>
    </message>
    <message>
        <source>The shipped guide no longer has this step.</source>
        <translation>لم تعد هذه الخطوة في الدليل المرفق.</translation>
    </message>
    <message>
        <source>The shipped guide now</source>
        <translation>الدليل المرفق الآن</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>لم يعد هناك شيء</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>دليلنا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The shipped guide until now: %1</source>
        <translation>الدليل المرفق حتى الآن: %1</translation>
    </message>
    <message>
        <source>Take our step away</source>
        <translation>حذف خطوتنا</translation>
    </message>
    <message>
        <source>Take the new step over</source>
        <translation>أخذ الخطوة الجديدة</translation>
    </message>
    <message>
        <source>Take the new text over</source>
        <translation>أخذ النص الجديد</translation>
    </message>
    <message>
        <source>Go without it</source>
        <translation>الاستغناء عنها</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>الاحتفاظ بما عندنا</translation>
    </message>
</context>
<context>
    <name>NewsScreen</name>
    <message>
        <source>The shipped guide has changed</source>
        <translation>تغير الدليل المرفق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Decide for each step. Residents see nothing of it before you publish.</source>
        <translation>قرروا لكل خطوة. لا يرى الناس شيئًا قبل النشر.</translation>
    </message>
    <message>
        <source>All is decided. Publish your guide so that residents see it.</source>
        <translation>تقرر كل شيء. انشروا دليلكم ليراه الناس.</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>With these choices, no time is free. Without them, perhaps.</source>
        <translation>بهذه الاختيارات لا وقت متاح. من دونها توجد أوقات.</translation>
    </message>
    <message numerus="yes">
        <source>No time is free in the next %n day(s). Here is what you can do.</source>
        <translation>
            <numerusform>لا وقت متاح. هذا ما يمكنك فعله.</numerusform>
            <numerusform>لا وقت متاح غدًا. هذا ما يمكنك فعله.</numerusform>
            <numerusform>لا وقت متاح في اليومين القادمين. هذا ما يمكنك فعله.</numerusform>
            <numerusform>لا وقت متاح في %n أيام قادمة. هذا ما يمكنك فعله.</numerusform>
            <numerusform>لا وقت متاح في %n يومًا قادمًا. هذا ما يمكنك فعله.</numerusform>
            <numerusform>لا وقت متاح في %n يوم قادم. هذا ما يمكنك فعله.</numerusform>
        </translation>
    </message>
    <message>
        <source>With all mediators, in all languages.</source>
        <translation>مع كل الوسطاء وبكل اللغات.</translation>
    </message>
    <message>
        <source>Show all that is free</source>
        <translation>عرض كل الأوقات المتاحة</translation>
    </message>
    <message>
        <source>A mediator telephones you.</source>
        <translation>يتصل بك وسيط.</translation>
    </message>
    <message>
        <source>A session by telephone</source>
        <translation>موعد بالهاتف</translation>
    </message>
    <message>
        <source>Somebody at the desk can find another way with you.</source>
        <translation>في الاستقبال شخص يمكنه إيجاد حلّ آخر معك.</translation>
    </message>
    <message>
        <source>Ask somebody here</source>
        <translation>سؤال شخص هنا</translation>
    </message>
    <message>
        <source>Another subject</source>
        <translation>موضوع آخر</translation>
    </message>
</context>
<context>
    <name>NotDone</name>
    <message>
        <source>That day has not come yet. Nothing was noted.</source>
        <translation>لم يأتِ ذلك اليوم بعد. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This appointment is no longer in the calendar. Nothing was noted.</source>
        <translation>لم يعد هذا الموعد في التقويم. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The kiosk could not note it. Please try again.</source>
        <translation>لم يتمكن الجهاز من تسجيله. حاولوا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>A note to the author of the guide</source>
        <translation>ملاحظة إلى مؤلف الدليل</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>العودة إلى شاشتي</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>إضافة كلمات</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغيير الكلمات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The note is kept. The librarian will see it.</source>
        <translation>حُفظت الملاحظة. سيراها أمين المكتبة.</translation>
    </message>
    <message>
        <source>What is wrong here? One press is enough. Nobody’s name is kept.</source>
        <translation>ما المشكلة هنا؟ لمسة واحدة تكفي. لا يُحفظ اسم أحد.</translation>
    </message>
    <message>
        <source>The site has changed</source>
        <translation>تغيّر الموقع</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>كلمة غير مفهومة</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>ينقص شيء هنا</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>تُطلب ورقة أخرى</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>The site has changed</source>
        <translation>تغيّر الموقع</translation>
    </message>
    <message>
        <source>A word is not understood</source>
        <translation>كلمة غير مفهومة</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>ينقص شيء هنا</translation>
    </message>
    <message>
        <source>Another paper is asked for</source>
        <translation>تُطلب ورقة أخرى</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>ملاحظات إلى المؤلفين</translation>
    </message>
    <message>
        <source>The notes cannot be read today.</source>
        <translation>لا يمكن قراءة الملاحظات اليوم.</translation>
    </message>
    <message>
        <source>There is no note. Mediators write them from their own screen.</source>
        <translation>لا توجد ملاحظات. يكتبها الوسطاء من شاشتهم.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, place in a guide</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>عولجت</translation>
    </message>
    <message>
        <source>To send them on, ask the technician, who can take them off the kiosk as a list.</source>
        <translation>لإرسالها، اسألوا التقني: يمكنه أن يُخرج من الجهاز قائمة بها.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes are for the next resident. Press “Lock” when you leave.</source>
        <translation>التغييرات للمستخدم التالي. اضغطوا على «قفل» عند المغادرة.</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>The official site %1</source>
        <comment>name of a site</comment>
        <translation>الموقع الرسمي %1</translation>
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
    <message>
        <source>End of the page.</source>
        <translation>نهاية الصفحة.</translation>
    </message>
</context>
<context>
    <name>PageAloud</name>
    <message>
        <source>Something without a name</source>
        <translation>شيء بلا اسم</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>list to choose from</source>
        <translation>قائمة للاختيار</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>for a file, which cannot be sent from here</source>
        <translation>لملف، لا يمكن إرساله من هنا</translation>
    </message>
    <message>
        <source>a date: day, month and year, in digits</source>
        <translation>تاريخ: اليوم والشهر والسنة، بالأرقام</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>بدأت ولم تكتمل</translation>
    </message>
    <message>
        <source>the site says that something is wrong here</source>
        <translation>يقول الموقع إن هناك خطأ هنا</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>From page</source>
        <translation>من الصفحة</translation>
    </message>
    <message>
        <source>First page to print: one earlier</source>
        <translation>أول صفحة للطباعة: صفحة قبلها</translation>
    </message>
    <message>
        <source>First page to print: one later</source>
        <translation>أول صفحة للطباعة: صفحة بعدها</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>إلى الصفحة</translation>
    </message>
    <message>
        <source>Last page to print: one earlier</source>
        <translation>آخر صفحة للطباعة: صفحة قبلها</translation>
    </message>
    <message>
        <source>Last page to print: one later</source>
        <translation>آخر صفحة للطباعة: صفحة بعدها</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Choose one</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>عدم الاختيار</translation>
    </message>
</context>
<context>
    <name>PageQuestion</name>
    <message>
        <source>%1 says:</source>
        <comment>name of a site</comment>
        <translation>يقول موقع ⁨%1⁩:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>Left on %1, to %2.</source>
        <translation>أُرسل %1، إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Waits. It leaves on %1 at the earliest.</source>
        <translation>ينتظر. يُرسل %1 على أقرب تقدير.</translation>
    </message>
    <message>
        <source>Did not leave: another one was already there.</source>
        <translation>لم يُرسل: كان هناك تقرير آخر.</translation>
    </message>
    <message>
        <source>Stays here: it was not to be sent.</source>
        <translation>يبقى هنا: لم يكن مطلوبًا إرساله.</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>ما أُرسل من قبل</translation>
    </message>
    <message>
        <source>One report each week. Touch one to read its exact text.</source>
        <translation>تقرير واحد كل أسبوع. المس أحدها لقراءة نصه الدقيق.</translation>
    </message>
    <message>
        <source>Nothing has left this kiosk yet.</source>
        <translation>لم يُرسل أي شيء من هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>A number in France begins with 0, or with +33.</source>
        <translation>الرقم في فرنسا يبدأ بـ 0 أو ⁨+33⁩.</translation>
    </message>
    <message>
        <source>Numbers that begin with 089 cannot be called back. Type another one.</source>
        <translation>لا يمكن الاتصال برقم يبدأ بـ 089. اكتب رقمًا آخر.</translation>
    </message>
    <message>
        <source>There is one digit too many, or more: 10 are expected.</source>
        <translation>الأرقام أكثر من اللازم: المطلوب 10.</translation>
    </message>
    <message numerus="yes">
        <source>10 digits are expected. There are %n so far.</source>
        <translation>
            <numerusform>المطلوب 10 أرقام. كتبت %n.</numerusform>
            <numerusform>المطلوب 10 أرقام. كتبت رقمًا واحدًا.</numerusform>
            <numerusform>المطلوب 10 أرقام. كتبت رقمين.</numerusform>
            <numerusform>المطلوب 10 أرقام. كتبت %n أرقام.</numerusform>
            <numerusform>المطلوب 10 أرقام. كتبت %n رقمًا.</numerusform>
            <numerusform>المطلوب 10 أرقام. كتبت %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mediator calls you: type your number, with its 10 digits.</source>
        <translation>سيتصل بك الوسيط: اكتب رقمك من 10 أرقام.</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>الموعد · %1 من 4</translation>
    </message>
    <message>
        <source>On which number shall we call you?</source>
        <translation>على أي رقم نتصل بك؟</translation>
    </message>
    <message>
        <source>Your telephone number, if you like</source>
        <translation>رقم هاتفك، إن أردت</translation>
    </message>
    <message numerus="yes">
        <source>The mediator calls you on it, and for nothing else. It is erased %n day(s) after the session.</source>
        <translation>
            <numerusform>يتصل بك الوسيط عليه لا غير. يُمحى بعد الموعد.</numerusform>
            <numerusform>يتصل بك الوسيط عليه لا غير. يُمحى بعد الموعد بيوم واحد.</numerusform>
            <numerusform>يتصل بك الوسيط عليه لا غير. يُمحى بعد الموعد بيومين.</numerusform>
            <numerusform>يتصل بك الوسيط عليه لا غير. يُمحى بعد الموعد بـ %n أيام.</numerusform>
            <numerusform>يتصل بك الوسيط عليه لا غير. يُمحى بعد الموعد بـ %n يومًا.</numerusform>
            <numerusform>يتصل بك الوسيط عليه لا غير. يُمحى بعد الموعد بـ %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only to tell you if the session cannot take place. It is erased %n day(s) after it.</source>
        <translation>
            <numerusform>فقط لإخبارك إن تغيّر الموعد. يُمحى بعده.</numerusform>
            <numerusform>فقط لإخبارك إن تغيّر الموعد. يُمحى بعده بيوم واحد.</numerusform>
            <numerusform>فقط لإخبارك إن تغيّر الموعد. يُمحى بعده بيومين.</numerusform>
            <numerusform>فقط لإخبارك إن تغيّر الموعد. يُمحى بعده بـ %n أيام.</numerusform>
            <numerusform>فقط لإخبارك إن تغيّر الموعد. يُمحى بعده بـ %n يومًا.</numerusform>
            <numerusform>فقط لإخبارك إن تغيّر الموعد. يُمحى بعده بـ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue without a number</source>
        <translation>متابعة بدون رقم</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Continue with this number</source>
        <translation>متابعة بهذا الرقم</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>The picture of the step</source>
        <translation>صورة الخطوة</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>بلا صورة</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>يتكون الرمز من 6 أرقام على الأقل.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits.</source>
        <translation>يتكون الرمز من 12 رقمًا على الأكثر.</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Please choose another.</source>
        <translation>سيجرب أي شخص هذا الرمز أولًا. اختاروا رمزًا آخر.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>لم يكن الرمزان متطابقين. ابدؤوا من جديد.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep it. Call the technician.</source>
        <translation>لا يستطيع الجهاز حفظه. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>الرمز: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Type the same digits again.</source>
        <translation>اكتبوا الأرقام نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits, and keep them on a card. With them one gets into the settings.</source>
        <translation>اختاروا من 6 إلى 12 رقمًا واحفظوها على بطاقة. بها يدخل المرء إلى الإعدادات.</translation>
    </message>
    <message>
        <source>There is a PIN. Nobody can read it again; it can be replaced.</source>
        <translation>يوجد رمز. لا يستطيع أحد قراءته من جديد، ويمكن تغييره.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>اختيار رمز آخر</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>حفظ هذا الرمز</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>هنا، %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>‏%1. %2</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Now the official site would open.</source>
        <translation>الآن يُفتح الموقع الرسمي.</translation>
    </message>
    <message>
        <source>Now the ways round this step would be shown.</source>
        <translation>الآن تظهر الحلول الأخرى لهذه الخطوة.</translation>
    </message>
    <message>
        <source>Now the code to continue later would be shown.</source>
        <translation>الآن يظهر رمز المتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Now it would be shown how to see a mediator.</source>
        <translation>الآن يظهر كيف تمكن مقابلة وسيط.</translation>
    </message>
    <message>
        <source>Here the guide ends.</source>
        <translation>ينتهي الدليل هنا.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>This is a preview: nothing is counted.</source>
        <translation>هذه معاينة: لا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print the proof</source>
        <translation>طباعة الإثبات</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>It is printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Your pages are being printed.</source>
        <translation>صفحاتك قيد الطباعة.</translation>
    </message>
    <message>
        <source>This page cannot be printed</source>
        <translation>لا يمكن طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>One moment: the pages are being counted.</source>
        <translation>لحظة: يجري عدّ الصفحات.</translation>
    </message>
    <message>
        <source>Print this?</source>
        <translation>طباعة هذا؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing was printed, and nothing is to be paid.</source>
        <translation>لم يُطبع شيء، ولا شيء يُدفع.</translation>
    </message>
    <message>
        <source>Take all your pages from the printer: they are yours alone.</source>
        <translation>خذ كل صفحاتك من الطابعة: هي لك وحدك.</translation>
    </message>
    <message>
        <source>They come out of the printer. Stay near it: they are yours alone.</source>
        <translation>تخرج من الطابعة. ابقَ بقربها: هي لك وحدك.</translation>
    </message>
    <message>
        <source>You can go on with your procedure, or show the page to a mediator.</source>
        <translation>يمكنك متابعة إجرائك، أو عرض الصفحة على وسيط.</translation>
    </message>
    <message>
        <source>Pages to print: %1</source>
        <translation>الصفحات المراد طباعتها: %1</translation>
    </message>
    <message>
        <source>Price: ⁨%1⁩. You pay at the desk.</source>
        <translation>السعر: ⁨%1⁩. الدفع في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>The kiosk keeps nothing of it. When you finish, what still waits at the printer is cancelled.</source>
        <translation>لا يحتفظ الجهاز بشيء منها. عند الإنهاء، يُلغى ما لا يزال ينتظر في الطابعة.</translation>
    </message>
</context>
<context>
    <name>PrinterNote</name>
    <message>
        <source>The printer has no more paper.</source>
        <translation>لا يوجد ورق في الطابعة.</translation>
    </message>
    <message>
        <source>The cover of the printer is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>الطابعة غير موصولة.</translation>
    </message>
    <message>
        <source>The printer is off, or does not answer.</source>
        <translation>الطابعة مطفأة أو لا تستجيب.</translation>
    </message>
    <message>
        <source>The printer is busy. Try again in a moment.</source>
        <translation>الطابعة مشغولة. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>The printer has not finished. Somebody at the desk can look.</source>
        <translation>لم تنته الطابعة. يمكن لأحد في مكتب الاستقبال أن ينظر.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>تعذرت الطباعة.</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>I have my proof</source>
        <translation>الإثبات معي</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>طباعة الإثبات</translation>
    </message>
    <message>
        <source>See %1</source>
        <extracomment>%1 is the name of a site, &quot;caf.fr&quot;</extracomment>
        <translation>عرض %1</translation>
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
    <name>RefusalNote</name>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>حددت المدينة هذا لكل أجهزتها. ويُغيَّر هناك.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>في ملف الإعدادات خطأ. لم يتغير شيء. انظروا «حالة الجهاز».</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>لا يستطيع الجهاز كتابة إعداداته. لم يتغير شيء. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>One language at least must be offered.</source>
        <translation>يجب عرض لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>اكتبوا من 1 إلى 300 حرف.</translation>
    </message>
    <message>
        <source>Write it as in the example.</source>
        <translation>اكتبوه كما في المثال.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>التخلي عن مقعدي</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>الخروج من القائمة</translation>
    </message>
    <message>
        <source>See the workshops</source>
        <translation>رؤية الورشات</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The dates have changed since you registered. These are the new ones.</source>
        <translation>تغيّرت التواريخ منذ تسجيلك. هذه هي الجديدة.</translation>
    </message>
    <message>
        <source>Your code stays on this screen: take a photo of it.</source>
        <translation>رمزك باقٍ على هذه الشاشة: صوّره.</translation>
    </message>
    <message>
        <source>Take a photo of this screen, or write the code on paper.</source>
        <translation>صوّر هذه الشاشة، أو اكتب الرمز على ورقة.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>These numbers change until Sunday night. Then chance adds or takes away a little, and the exact text of the sending can be read here.</source>
        <translation>تتغير هذه الأرقام حتى مساء الأحد. ثم يتغيّر كل رقم قليلًا بالصدفة، ويمكن قراءة النص الدقيق للإرسال هنا.</translation>
    </message>
    <message>
        <source>This is the exact text. It leaves on %1 at the earliest, to %2.</source>
        <translation>هذا هو النص الدقيق. يُرسل %1 على أقرب تقدير، إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is the exact text. It left on %1, to %2.</source>
        <translation>هذا هو النص الدقيق. أُرسل %1، إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This did not leave: another report of this week is already there.</source>
        <translation>لم يُرسل هذا: يوجد هناك تقرير آخر لهذا الأسبوع.</translation>
    </message>
    <message>
        <source>This never leaves: nothing was to be sent when the week ended.</source>
        <translation>لا يُرسل هذا أبدًا: لم يكن مطلوبًا إرسال شيء عند نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>الأسبوع: %1</translation>
    </message>
    <message>
        <source>What leaves next</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>النص الدقيق</translation>
    </message>
    <message>
        <source>Lines before</source>
        <translation>الأسطر السابقة</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>المزيد من الأسطر</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Nothing was counted yet this week.</source>
        <translation>لم يُعدّ أي شيء هذا الأسبوع بعد.</translation>
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
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
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
    <name>RollScreen</name>
    <message>
        <source>%1 · day %2 of %3</source>
        <comment>moment</comment>
        <translation>⁨%1⁩ · اليوم %2 من %3</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Full. On the waiting list: %1.</source>
        <translation>مكتمل. في قائمة الانتظار: %1.</translation>
    </message>
    <message>
        <source>Free seats: %1.</source>
        <translation>مقاعد شاغرة: %1.</translation>
    </message>
    <message>
        <source>The list cannot be read today.</source>
        <translation>لا يمكن قراءة القائمة اليوم.</translation>
    </message>
    <message>
        <source>Nobody has registered at this kiosk.</source>
        <translation>لم يسجّل أحد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>One registration is for all days. Note each day who is there.</source>
        <translation>التسجيل الواحد لكل الأيام. سجّلوا كل يوم من هو حاضر.</translation>
    </message>
    <message>
        <source>Somebody (the name was erased)</source>
        <translation>شخص (مُحي الاسم)</translation>
    </message>
    <message>
        <source>%1 (waiting list, %2)</source>
        <translation>⁨%1⁩ (قائمة الانتظار، %2)</translation>
    </message>
    <message>
        <source>Other days: present %1, absent %2</source>
        <translation>الأيام الأخرى: حاضر %1، غائب %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Who registered at another kiosk is on the list of that kiosk.</source>
        <translation>من سجّل على جهاز آخر فهو في قائمة ذلك الجهاز.</translation>
    </message>
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure this line</source>
        <translation>قيسوا هذا الخط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Lay a ruler on the screen. From end to end, how long is it? The size of all letters depends on it.</source>
        <translation>ضعوا مسطرة على الشاشة. كم طوله من طرف إلى طرف؟ يتوقف عليه حجم كل الحروف.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>millimetres</comment>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 mm longer</source>
        <translation>أطول بـ %1 مم</translation>
    </message>
    <message>
        <source>%1 mm shorter</source>
        <translation>أقصر بـ %1 مم</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Higher up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Higher up in the preview</source>
        <translation>أعلى في المعاينة</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Further down in the preview</source>
        <translation>أسفل في المعاينة</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عن ماذا تبحث؟</translation>
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
    <name>SeatTicket</name>
    <message>
        <source>Square that adds the dates to the calendar of a telephone</source>
        <translation>مربع يضيف التواريخ إلى تقويم الهاتف</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>وجّه هاتفك نحو هذا المربع: يضيف التواريخ إلى تقويمك.</translation>
    </message>
    <message>
        <source>To give up your seat, your code</source>
        <translation>للتخلي عن مقعدك، رمزك</translation>
    </message>
    <message>
        <source>To know if you have a seat, your code</source>
        <translation>لمعرفة هل لك مقعد، رمزك</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Come as you are: no registration.</source>
        <translation>بدون تسجيل: تعال مباشرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left.</source>
        <translation>
            <numerusform>لا مقاعد.</numerusform>
            <numerusform>بقي مقعد واحد.</numerusform>
            <numerusform>بقي مقعدان.</numerusform>
            <numerusform>بقيت %n مقاعد.</numerusform>
            <numerusform>بقي %n مقعدًا.</numerusform>
            <numerusform>بقي %n مقعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full. %n person(s) on the waiting list.</source>
        <translation>
            <numerusform>مكتملة.</numerusform>
            <numerusform>مكتملة. شخص واحد في قائمة الانتظار.</numerusform>
            <numerusform>مكتملة. شخصان في قائمة الانتظار.</numerusform>
            <numerusform>مكتملة. %n أشخاص في قائمة الانتظار.</numerusform>
            <numerusform>مكتملة. %n شخصًا في قائمة الانتظار.</numerusform>
            <numerusform>مكتملة. %n شخص في قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full. There is a waiting list.</source>
        <translation>مكتملة. توجد قائمة انتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more date(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وتاريخ آخر</numerusform>
            <numerusform>%1، وتاريخان آخران</numerusform>
            <numerusform>%1، و%n تواريخ أخرى</numerusform>
            <numerusform>%1، و%n تاريخًا آخر</numerusform>
            <numerusform>%1، و%n تاريخ آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeeScreen</name>
    <message>
        <source>See a mediator</source>
        <translation>مقابلة وسيط</translation>
    </message>
    <message>
        <source>I need somebody now</source>
        <translation>أحتاج إلى شخص الآن</translation>
    </message>
    <message>
        <source>A mediator helps you in person. It is free. No account, no e-mail.</source>
        <translation>يساعدك وسيط وجهًا لوجه. هذا مجاني. بلا حساب ولا بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>اختر يومًا وساعة.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>See it, move it or cancel it, with your code.</source>
        <translation>لرؤيته أو تغييره أو إلغائه، برمزك.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>موعدي</translation>
    </message>
    <message>
        <source>Learn together: see the dates and the seats left.</source>
        <translation>نتعلم معًا: التواريخ والمقاعد الشاغرة.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورشات</translation>
    </message>
</context>
<context>
    <name>ServerScreen</name>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>It is kept. The next resident will see it.</source>
        <translation>تم الحفظ. سيراه المستخدم التالي.</translation>
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
    <name>ShelfRow</name>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير معروض</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>Procedures offered</source>
        <translation>الإجراءات المعروضة</translation>
    </message>
    <message>
        <source>Write a guide</source>
        <translation>كتابة دليل</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Guides %1 to %2 of %3</source>
        <translation>الأدلة من %1 إلى %2، والمجموع %3</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The city has set which procedures are offered. Touch one to see more.</source>
        <translation>حددت المدينة الإجراءات المعروضة. المسوا واحدًا لرؤية المزيد.</translation>
    </message>
    <message>
        <source>The first five are on the first screen. Touch one to see more.</source>
        <translation>الخمسة الأولى على الشاشة الأولى. المسوا واحدًا لرؤية المزيد.</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>official site, protected</source>
        <translation>موقع رسمي محمي</translation>
    </message>
    <message>
        <source>to sign in, protected</source>
        <translation>لتسجيل الدخول، محمي</translation>
    </message>
    <message>
        <source>allowed by this place, protected</source>
        <translation>مسموح به في هذا المكان، محمي</translation>
    </message>
    <message>
        <source>The page is coming…</source>
        <translation>الصفحة قادمة…</translation>
    </message>
    <message>
        <source>The document is coming…</source>
        <translation>المستند قادم…</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SiteColumn</name>
    <message>
        <source>Next field</source>
        <translation>الخانة التالية</translation>
    </message>
</context>
<context>
    <name>SiteNote</name>
    <message>
        <source>A form wanted to send what was typed to: %1</source>
        <translation>أراد نموذج إرسال ما كُتب إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What you touched leads to: %1</source>
        <translation>ما لمسته يؤدي إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The page wanted to lead you to: %1</source>
        <translation>أرادت الصفحة نقلك إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The page wanted to open a new window: %1</source>
        <translation>أرادت الصفحة فتح نافذة جديدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Files cannot be kept on this kiosk. Have it sent by e-mail, or ask a mediator to print it.</source>
        <translation>لا يحفظ هذا الجهاز أي ملف. اطلب إرساله بالبريد الإلكتروني، أو اطلب من وسيط طباعته.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this kiosk. A mediator can help you with that.</source>
        <translation>لا يمكن إرسال ملفات من هذا الجهاز. يمكن لوسيط مساعدتك في ذلك.</translation>
    </message>
    <message>
        <source>Pages are not printed here. A mediator can help you keep it.</source>
        <translation>لا تُطبع الصفحات هنا. يمكن لوسيط مساعدتك في الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>This page asks for a password in a way that this kiosk does not offer. Ask a mediator.</source>
        <translation>تطلب هذه الصفحة كلمة سر بطريقة لا يوفرها هذا الجهاز. اسأل وسيطًا.</translation>
    </message>
    <message>
        <source>This address is not an official one for this procedure.</source>
        <translation>هذا العنوان ليس رسميًا لهذا الإجراء.</translation>
    </message>
    <message>
        <source>It stays closed, to protect you. Nothing was sent there.</source>
        <translation>يبقى مغلقًا لحمايتك. لم يُرسل إليه أي شيء.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <translation>العودة إلى الموقع</translation>
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
    <name>SiteTrouble</name>
    <message>
        <source>The connection to this site is not safe</source>
        <translation>الاتصال بهذا الموقع غير آمن</translation>
    </message>
    <message>
        <source>The site does not answer</source>
        <translation>الموقع لا يستجيب</translation>
    </message>
    <message>
        <source>The page does not answer any more</source>
        <translation>لم تعد الصفحة تستجيب</translation>
    </message>
    <message>
        <source>The page has stopped</source>
        <translation>توقفت الصفحة</translation>
    </message>
    <message>
        <source>The network of this place is not open yet</source>
        <translation>شبكة هذا المكان ليست مفتوحة بعد</translation>
    </message>
    <message>
        <source>The kiosk does not open it, to protect you. It may be the network of this place. The kiosk tries again by itself.</source>
        <translation>لا يفتحه الجهاز لحمايتك. قد يكون السبب شبكة هذا المكان. يعيد الجهاز المحاولة وحده.</translation>
    </message>
    <message>
        <source>The network or the site is out of order. The kiosk tries again by itself. You can also do it another way.</source>
        <translation>الشبكة أو الموقع معطل. يعيد الجهاز المحاولة وحده. يمكنك أيضًا القيام بذلك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>You can wait a little, or open it again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>يمكنك الانتظار قليلًا أو فتحها من جديد. خطوتك محفوظة. قد يضيع ما كتبته في الصفحة.</translation>
    </message>
    <message>
        <source>It is opened again. Your step is kept. What you typed in the page may be lost.</source>
        <translation>يُعاد فتحها. خطوتك محفوظة. قد يضيع ما كتبته في الصفحة.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحها من جديد</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
    <message>
        <source>The network shows its own sign-in page in place of the site. A mediator can open the network. The kiosk tries again by itself.</source>
        <translation>تعرض الشبكة صفحة تسجيل الدخول الخاصة بها بدلًا من الموقع. يمكن لوسيط أن يفتح الشبكة. يعيد الجهاز المحاولة وحده.</translation>
    </message>
    <message>
        <source>Do it another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Square that opens %1 on a telephone</source>
        <translation>مربع يفتح ⁨%1⁩ على الهاتف</translation>
    </message>
    <message>
        <source>On your telephone: aim its camera at the square.</source>
        <translation>على هاتفك: وجّه الكاميرا نحو المربع.</translation>
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
    <name>SlotNotes</name>
    <message>
        <source>Somebody has just taken this time. Nothing is lost: choose another one.</source>
        <translation>حجز شخص هذا الوقت للتوّ. لم يضع شيء: اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>Your time until now: %1. It is kept until the new one is confirmed.</source>
        <translation>وقتك حتى الآن: %1. يبقى محفوظًا إلى أن يؤكَّد الجديد.</translation>
    </message>
</context>
<context>
    <name>SlotsScreen</name>
    <message>
        <source>Continue: %1</source>
        <extracomment>%1 is a moment: &quot;Wednesday 25 November at 9:45&quot;</extracomment>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>%1 · another time</source>
        <comment>subject</comment>
        <translation>‏⁨%1⁩ · وقت آخر</translation>
    </message>
    <message>
        <source>Session · %1 of 4</source>
        <translation>الموعد · %1 من 4</translation>
    </message>
    <message>
        <source>Nobody is free for this</source>
        <translation>لا أحد متاح لهذا</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>أي وقت آخر يناسبك؟</translation>
    </message>
    <message>
        <source>When would you like to come?</source>
        <translation>متى تريد المجيء؟</translation>
    </message>
    <message>
        <source>When shall we call you?</source>
        <translation>متى نتصل بك؟</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانية</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <comment>centimetres</comment>
        <translation>%1 سم</translation>
    </message>
    <message>
        <source>%1 cm from corner to corner (%2 inches)</source>
        <translation>%1 سم من زاوية إلى زاوية (%2 بوصة)</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>بالدقائق: %1</translation>
    </message>
    <message>
        <source>Add a mediator</source>
        <translation>إضافة وسيط</translation>
    </message>
    <message>
        <source>First name of the mediator</source>
        <translation>الاسم الأول للوسيط أو الوسيطة</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>أمين المكتبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they did</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>هذا المكان</translation>
    </message>
    <message>
        <source>Its name, its address, where the desk is</source>
        <translation>اسمه وعنوانه ومكان مكتب الوسطاء</translation>
    </message>
    <message>
        <source>Each day, holidays, days when it is closed</source>
        <translation>كل يوم، والعطل، وأيام الإغلاق</translation>
    </message>
    <message>
        <source>A short text for all, on the first screen</source>
        <translation>نص قصير للجميع، على الشاشة الأولى</translation>
    </message>
    <message>
        <source>What a session can be booked for</source>
        <translation>ما يمكن حجز موعد بشأنه</translation>
    </message>
    <message>
        <source>Name, logo and colour</source>
        <translation>الاسم والشعار واللون</translation>
    </message>
    <message>
        <source>Which ones, who asked, and why</source>
        <translation>ما هي، ومن طلبها، ولماذا</translation>
    </message>
    <message>
        <source>Who can be booked here, and come in with a PIN.</source>
        <translation>من يمكن حجز موعد معه هنا ويدخل برمز سري.</translation>
    </message>
    <message>
        <source>Her calendars are not chosen yet: she cannot be booked.</source>
        <translation>لم تُختر التقاويم بعد: لا يمكن حجز موعد.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Press “Add a mediator”, then say what they help with and when.</source>
        <translation>لا أحد هنا بعد. اضغطوا على «إضافة وسيط»، ثم قولوا في ماذا يساعد ومتى.</translation>
    </message>
    <message>
        <source>One of her calendars does not answer: her times may be wrong.</source>
        <translation>أحد التقاويم لا يستجيب: قد تكون الأوقات خاطئة.</translation>
    </message>
    <message>
        <source>No hours in the next two weeks: she cannot be booked.</source>
        <translation>لا أوقات في الأسبوعين القادمين: لا يمكن حجز موعد.</translation>
    </message>
    <message>
        <source>set: press for a new one</source>
        <translation>موجود: اضغطوا لوضع رمز جديد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Her hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Those that residents can choose</source>
        <translation>التي يمكن للمستخدمين اختيارها</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>عندما لا يكون أحد</translation>
    </message>
    <message>
        <source>After how long the kiosk asks, and erases</source>
        <translation>بعد كم من الوقت يسأل الجهاز ويمحو</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Its size, and how far people stand</source>
        <translation>حجمها وبعد العينين عنها</translation>
    </message>
    <message>
        <source>Calls for a mediator</source>
        <translation>نداءات الوسيط</translation>
    </message>
    <message>
        <source>Whom they reach, and a try</source>
        <translation>لمن تصل، وتجربة</translation>
    </message>
    <message>
        <source>Notes to the authors</source>
        <translation>ملاحظات إلى المؤلفين</translation>
    </message>
    <message>
        <source>What mediators say of the guides</source>
        <translation>ما يقوله الوسطاء عن الأدلة</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>ما نراه هنا</translation>
    </message>
    <message>
        <source>Visits, procedures, and where it is hard</source>
        <translation>الزيارات والإجراءات وأين الصعوبة</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>متابعة الإعداد</translation>
    </message>
    <message>
        <source>Some steps are still to be done</source>
        <translation>ما زالت هناك خطوات</translation>
    </message>
    <message>
        <source>Procedures to offer</source>
        <translation>الإجراءات المعروضة</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>Who helps here, with what, in which languages</source>
        <translation>من يساعد هنا، وفي ماذا، وبأي لغات</translation>
    </message>
    <message>
        <source>Where appointments go</source>
        <translation>إلى أين تذهب المواعيد</translation>
    </message>
    <message>
        <source>Whether the weekly numbers go to the city</source>
        <translation>هل تُرسل أرقام الأسبوع إلى المدينة</translation>
    </message>
    <message>
        <source>Print a ticket to try it</source>
        <translation>طباعة تذكرة للتجربة</translation>
    </message>
    <message>
        <source>Hear the voice that reads the screen</source>
        <translation>سماع الصوت الذي يقرأ الشاشة</translation>
    </message>
    <message>
        <source>PIN of the librarians</source>
        <translation>رمز أمناء المكتبة</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختيار رمز آخر</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>For tickets and for documents, and what a page costs</source>
        <translation>للتذاكر وللوثائق، وسعر الصفحة</translation>
    </message>
    <message>
        <source>Health of the kiosk</source>
        <translation>حالة الجهاز</translation>
    </message>
    <message>
        <source>What is well, and what to do</source>
        <translation>ما هو سليم وما يجب فعله</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What the staff did, and when</source>
        <translation>ما فعله الموظفون ومتى</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>خمري</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>أزرق ليلي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>that of Pas à Pas</source>
        <translation>لون «Pas à Pas»</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>يوجد واحد</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>لون آخر</translation>
    </message>
    <message>
        <source>A colour, such as #7A1B3B</source>
        <translation>لون، مثل ⁨#7A1B3B⁩</translation>
    </message>
    <message>
        <source>PNG or SVG. Press the picture that is the logo.</source>
        <translation>‏PNG أو SVG. اضغطوا على صورة الشعار.</translation>
    </message>
    <message>
        <source>Put the logo on a USB stick, as PNG or SVG, and plug it in here.</source>
        <translation>ضعوا الشعار على مفتاح USB بصيغة PNG أو SVG وأوصلوه هنا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>cannot be read: type it again</source>
        <translation>لا يمكن قراءتها: اكتبوها من جديد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Those offered, their order; write one</source>
        <translation>المعروضة وترتيبها؛ كتابة واحد</translation>
    </message>
    <message>
        <source>Address of the telephone or chat (empty: none)</source>
        <translation>عنوان الهاتف أو الدردشة (فارغ: لا شيء)</translation>
    </message>
    <message>
        <source>What you call this kiosk</source>
        <translation>كيف تسمون هذا الجهاز</translation>
    </message>
    <message>
        <source>Which way the desk is</source>
        <translation>جهة مكتب الوسطاء</translation>
    </message>
    <message>
        <source>Where the desk is, in words: %1</source>
        <translation>مكان مكتب الوسطاء بالكلمات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Password of the shared calendar</source>
        <translation>كلمة سر التقويم المشترك</translation>
    </message>
    <message>
        <source>Password for statistics</source>
        <translation>كلمة سر الإحصاءات</translation>
    </message>
    <message>
        <source>Password of the folder of calls</source>
        <translation>كلمة سر مجلد النداءات</translation>
    </message>
    <message>
        <source>Address of the telephone</source>
        <translation>عنوان الهاتف</translation>
    </message>
    <message>
        <source>Folder of calls</source>
        <translation>مجلد النداءات</translation>
    </message>
    <message>
        <source>Account of the folder of calls</source>
        <translation>حساب مجلد النداءات</translation>
    </message>
    <message>
        <source>Telephone or chat of the team</source>
        <translation>هاتف الفريق أو دردشته</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>الصوت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Address for statistics</source>
        <translation>عنوان الإحصاءات</translation>
    </message>
    <message>
        <source>Account for statistics</source>
        <translation>حساب الإحصاءات</translation>
    </message>
    <message>
        <source>USB stick for statistics</source>
        <translation>مفتاح USB للإحصاءات</translation>
    </message>
    <message>
        <source>It asks “Are you still there?” after</source>
        <translation>يسأل «هل ما زلت هنا؟» بعد</translation>
    </message>
    <message>
        <source>Without an answer, it erases all after</source>
        <translation>بدون جواب، يمحو كل شيء بعد</translation>
    </message>
    <message>
        <source>With a mediator, it asks after</source>
        <translation>مع وسيط، يسأل بعد</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>From the eyes to the screen</source>
        <translation>من العينين إلى الشاشة</translation>
    </message>
    <message>
        <source>Paper of the tickets</source>
        <translation>ورق التذاكر</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>طباعة تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Price of a page</source>
        <translation>سعر الصفحة</translation>
    </message>
    <message>
        <source>Residents can choose among these. Touch one to take it out, or to put it back.</source>
        <translation>يختار المستخدمون من بين هذه. المسوا واحدة لإزالتها أو لإعادتها.</translation>
    </message>
    <message>
        <source>Residents find these here. Touch one to take it out, or to put it back.</source>
        <translation>يجد المستخدمون هذه هنا. المسوا واحدة لإزالتها أو لإعادتها.</translation>
    </message>
    <message>
        <source>Behind the kiosk, straight ahead</source>
        <translation>خلف الجهاز، إلى الأمام</translation>
    </message>
    <message>
        <source>Ahead, on the right</source>
        <translation>إلى الأمام يمينًا</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <source>Behind the person, on the right</source>
        <translation>خلف الشخص يمينًا</translation>
    </message>
    <message>
        <source>Behind the person</source>
        <translation>خلف الشخص</translation>
    </message>
    <message>
        <source>Behind the person, on the left</source>
        <translation>خلف الشخص يسارًا</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <source>Ahead, on the left</source>
        <translation>إلى الأمام يسارًا</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>Very slowly</source>
        <translation>ببطء شديد</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>a wrong PIN</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>a PIN was set</source>
        <translation>وُضع رمز</translation>
    </message>
    <message>
        <source>a PIN was taken away</source>
        <translation>سُحب رمز</translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation>تغير إعداد</translation>
    </message>
    <message>
        <source>a guide was published</source>
        <translation>نُشر دليل</translation>
    </message>
    <message>
        <source>a guide of ours was taken away</source>
        <translation>سُحب أحد أدلتنا</translation>
    </message>
    <message>
        <source>a guide is offered again</source>
        <translation>عُرض دليل من جديد</translation>
    </message>
    <message>
        <source>a guide is not offered any more</source>
        <translation>لم يعد دليل معروضًا</translation>
    </message>
    <message>
        <source>a guide has another place in the list</source>
        <translation>تغيّر مكان دليل في القائمة</translation>
    </message>
    <message>
        <source>helped somebody at this kiosk</source>
        <translation>ساعد شخصًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>the page of a month was printed</source>
        <translation>طُبعت صفحة شهر</translation>
    </message>
    <message>
        <source>numbers were saved on a stick</source>
        <translation>حُفظت أرقام على مفتاح USB</translation>
    </message>
    <message>
        <source>Allowed sites</source>
        <translation>المواقع المسموح بها</translation>
    </message>
    <message>
        <source>The sites of the procedures are allowed already. Here are those of this place.</source>
        <translation>مواقع الإجراءات مسموح بها من قبل. هذه مواقع هذا المكان.</translation>
    </message>
    <message>
        <source>Allow a site</source>
        <translation>السماح بموقع</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Address of the site, such as www.bordeaux.fr</source>
        <translation>عنوان الموقع، مثل www.bordeaux.fr</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>من طلبه؟</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>Allow it no more</source>
        <translation>عدم السماح به بعد الآن</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <extracomment>who asked for a site, and what for</extracomment>
        <translation>طلبه ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات الفتح</translation>
    </message>
    <message>
        <source>Residents are not told when this place is open.</source>
        <translation>لا يُقال للمستخدمين متى يفتح هذا المكان.</translation>
    </message>
    <message>
        <source>Residents read now: “%1”</source>
        <translation>يقرأ المستخدمون الآن: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>These hours are more than a week can show. They are kept as they are written: %1</source>
        <translation>هذه الساعات أكثر مما يعرضه الأسبوع. تبقى كما هي مكتوبة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This part cannot be shown as a week, and is kept as it is written: %1</source>
        <translation>هذا الجزء لا يُعرض كأسبوع. يبقى كما هو مكتوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As OpenStreetMap writes it</source>
        <translation>بطريقة OpenStreetMap</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open as on other days</source>
        <translation>مفتوح كباقي الأيام</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>اضغطوا للإزالة</translation>
    </message>
    <message>
        <source>Set a plain week instead</source>
        <translation>وضع أسبوع بسيط بدلًا منها</translation>
    </message>
    <message>
        <source>Add days when it is closed</source>
        <translation>إضافة أيام إغلاق</translation>
    </message>
    <message>
        <source>Closed on which days? Such as 24/12/2026-2/1/2027</source>
        <translation>مغلق في أي أيام؟ مثل ⁨24/12/2026-2/1/2027⁩</translation>
    </message>
    <message>
        <source>Today’s message</source>
        <translation>رسالة اليوم</translation>
    </message>
    <message>
        <source>A short text on the first screen, for all to read.</source>
        <translation>نص قصير على الشاشة الأولى، يقرؤه الجميع.</translation>
    </message>
    <message>
        <source>Nothing is shown: it has no words yet.</source>
        <translation>لا يُعرض شيء: لا نص لها بعد.</translation>
    </message>
    <message>
        <source>Nothing is shown any more: its last day is past.</source>
        <translation>لم يعد يُعرض شيء: مضى آخر يوم لها.</translation>
    </message>
    <message>
        <source>Not translated, and marked so, in: %1</source>
        <translation>غير مترجمة، ويُشار إلى ذلك، في: %1</translation>
    </message>
    <message>
        <source>Shown: press to take it off</source>
        <translation>معروضة: اضغطوا لإزالتها</translation>
    </message>
    <message>
        <source>Not shown: press to show it</source>
        <translation>غير معروضة: اضغطوا لعرضها</translation>
    </message>
    <message>
        <source>until it is taken off</source>
        <translation>إلى أن تُزال</translation>
    </message>
    <message>
        <source>On the first screen</source>
        <translation>على الشاشة الأولى</translation>
    </message>
    <message>
        <source>Last day it is shown</source>
        <translation>آخر يوم للعرض</translation>
    </message>
    <message>
        <source>The message: %1</source>
        <translation>الرسالة: %1</translation>
    </message>
    <message>
        <source>Last day it is shown, such as 24/12/2026</source>
        <translation>آخر يوم للعرض، مثل ⁨24/12/2026⁩</translation>
    </message>
    <message>
        <source>Write 1 to 300 letters.</source>
        <translation>اكتبوا من 1 إلى 300 حرف.</translation>
    </message>
    <message>
        <source>The city has set this for all its kiosks. It is changed there.</source>
        <translation>حددت المدينة هذا لكل أجهزتها. ويُغيَّر هناك.</translation>
    </message>
    <message>
        <source>The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.</source>
        <translation>في ملف الإعدادات خطأ. لم يتغير شيء. انظروا «حالة الجهاز».</translation>
    </message>
    <message>
        <source>A file has a fault, and nothing was changed. Mend it first: %1</source>
        <translation>في ملفٍّ خللٌ، ولم يُغيَّر شيء. أصلحوه أولًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The kiosk cannot write its settings. Nothing was changed. Call the technician.</source>
        <translation>لا يستطيع الجهاز كتابة إعداداته. لم يتغير شيء. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Somebody changed this while you wrote. It now says: “%1”. Press “Keep” again to put yours in its place.</source>
        <translation>غيّر أحدهم هذا أثناء كتابتكم. النص الآن: «⁨%1⁩». اضغطوا على «حفظ» مرة أخرى لوضع نصكم مكانه.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and are changed there.</source>
        <translation>الساعات في التقويم المشترك، وتُغيَّر هناك.</translation>
    </message>
    <message>
        <source>This is no address on that server. It begins with / or with %1</source>
        <translation>هذا العنوان ليس على ذلك الخادم. يبدأ العنوان بـ / أو بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hours and appointments need two calendars. Choose another one.</source>
        <translation>الأوقات والمواعيد تحتاج إلى تقويمين. اختاروا تقويمًا آخر.</translation>
    </message>
    <message>
        <source>Somebody has removed this meanwhile.</source>
        <translation>أزاله أحدهم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It would close before it opens. Mend the hours, then press “Keep”.</source>
        <translation>سيُغلق قبل أن يفتح. صحّحوا الساعات ثم اضغطوا على «حفظ».</translation>
    </message>
    <message>
        <source>It would open again before it has closed. Mend the hours, then press “Keep”.</source>
        <translation>سيفتح من جديد قبل أن يُغلق. صحّحوا الساعات ثم اضغطوا على «حفظ».</translation>
    </message>
    <message>
        <source>These are no opening hours. Write them so: Mo-Fr 10:00-18:00; PH off</source>
        <translation>هذه ليست ساعات فتح. اكتبوها هكذا: ⁨Mo-Fr 10:00-18:00; PH off⁩</translation>
    </message>
    <message>
        <source>This is no day. Write it so: 24/12/2026, or 24/12/2026-2/1/2027</source>
        <translation>هذا ليس يومًا. اكتبوه هكذا: ⁨24/12/2026⁩ أو ⁨24/12/2026-2/1/2027⁩</translation>
    </message>
    <message>
        <source>This is not one day. Write it so: 24/12/2026</source>
        <translation>هذا ليس يومًا واحدًا. اكتبوه هكذا: ⁨24/12/2026⁩</translation>
    </message>
    <message>
        <source>That day is past: the kiosk’s clock says %1. If the clock is wrong, see “Health of the kiosk”.</source>
        <translation>مضى هذا اليوم: ساعة الجهاز تقول %1. إن كانت الساعة خاطئة فانظروا «حالة الجهاز».</translation>
    </message>
    <message>
        <source>This is no address of a site. Write it so: www.bordeaux.fr</source>
        <translation>هذا ليس عنوان موقع. اكتبوه هكذا: www.bordeaux.fr</translation>
    </message>
    <message>
        <source>The address must begin with https.</source>
        <translation>يجب أن يبدأ العنوان بـ https.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>موجود من قبل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A name has 1 to 40 letters.</source>
        <translation>الاسم من 1 إلى 40 حرفًا.</translation>
    </message>
    <message>
        <source>One subject at least must stay.</source>
        <translation>يجب أن يبقى موضوع واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 helps with nothing else. Give her another subject first.</source>
        <translation>لا موضوع آخر لدى ⁨%1⁩. أضيفوا موضوعًا آخر أولًا.</translation>
    </message>
    <message>
        <source>A mediator needs one subject at least.</source>
        <translation>يحتاج الوسيط إلى موضوع واحد على الأقل.</translation>
    </message>
    <message>
        <source>Hard to read. The nearest is %1. Press “Keep” to take it.</source>
        <translation>صعب القراءة. أقرب لون مقروء: ⁨%1⁩. اضغطوا على «حفظ» لاختياره.</translation>
    </message>
    <message>
        <source>This file is too large for a logo: %1 MB. Save it smaller, 5 MB at most.</source>
        <translation>هذا الملف أكبر من أن يكون شعارًا: %1 ميغابايت. احفظوه أصغر، 5 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything today. Call the technician.</source>
        <translation>لا يستطيع الجهاز حفظ شيء اليوم. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>This is no colour. Write it so: #7A1B3B</source>
        <translation>هذا ليس لونًا. اكتبوه هكذا: ⁨#7A1B3B⁩</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Save the logo as PNG or SVG.</source>
        <translation>هذا الملف ليس صورة صالحة. احفظوا الشعار بصيغة PNG أو SVG.</translation>
    </message>
    <message>
        <source>There is more than a drawing in this SVG: %1. Save it as PNG, or plain.</source>
        <translation>في ملف SVG هذا أكثر من رسم: ⁨%1⁩. احفظوه بصيغة PNG أو مبسّطًا.</translation>
    </message>
    <message>
        <source>This picture has too many pixels: %1. Save it smaller: 8000 each way.</source>
        <translation>لهذه الصورة بكسلات كثيرة جدًا: ⁨%1⁩. احفظوها أصغر: 8000 لكل جانب.</translation>
    </message>
    <message>
        <source>The file is not there any more. Is the stick still plugged in?</source>
        <translation>لم يعد الملف موجودًا. هل ما زال المفتاح موصولًا؟</translation>
    </message>
    <message>
        <source>With the city’s calendar server</source>
        <translation>مع خادم التقويم التابع للمدينة</translation>
    </message>
    <message>
        <source>Mediators see the appointments in their own calendar</source>
        <translation>يرى الوسطاء المواعيد في تقويمهم الخاص</translation>
    </message>
    <message>
        <source>This kiosk only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>It keeps the appointments itself</source>
        <translation>يحفظ المواعيد بنفسه</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>التقويم المشترك</translation>
    </message>
    <message>
        <source>Where do appointments go?</source>
        <translation>إلى أين تذهب المواعيد؟</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Each mediator’s hours are in a file of the folder “calendars” of this kiosk.</source>
        <translation>أوقات كل وسيط موجودة في ملف في مجلد «⁨calendars⁩» على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Choose below which calendar is for what.</source>
        <translation>اختاروا في الأسفل وظيفة كل تقويم.</translation>
    </message>
    <message>
        <source>%1: when she or he is there</source>
        <translation>⁨%1⁩: أوقات الحضور</translation>
    </message>
    <message>
        <source>%1: appointments</source>
        <translation>⁨%1⁩: المواعيد</translation>
    </message>
    <message>
        <source>not said yet: press to choose</source>
        <translation>لم يُحدَّد بعد: اضغطوا للاختيار</translation>
    </message>
    <message>
        <source>Type its address</source>
        <translation>كتابة عنوانه</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>سؤال الخادم من جديد</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>عنوان التقويم</translation>
    </message>
    <message>
        <source>Which calendar is %1’s?</source>
        <translation>أيّ تقويم هو تقويم ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Which calendar is for %1’s appointments?</source>
        <translation>أيّ تقويم لمواعيد ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The one that holds the hours when she or he is here.</source>
        <translation>التقويم الذي فيه أوقات وجودها أو وجوده هنا.</translation>
    </message>
    <message>
        <source>The kiosk writes them there. It is another than that of the hours.</source>
        <translation>يكتبها الجهاز فيه. وهو غير تقويم الأوقات.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Press the button: a small ticket comes out of the printer.</source>
        <translation>اضغطوا على الزر: تخرج تذكرة صغيرة من الطابعة.</translation>
    </message>
    <message>
        <source>No printer is found. Plug one in and switch it on, or go on without: residents then photograph the screen.</source>
        <translation>لم يُعثر على طابعة. صِلوا واحدة وشغّلوها، أو تابعوا من دونها: عندئذ يصوّر المستخدمون الشاشة.</translation>
    </message>
    <message>
        <source>Print a ticket</source>
        <translation>طباعة تذكرة</translation>
    </message>
    <message>
        <source>Did the ticket come out?</source>
        <translation>هل خرجت التذكرة؟</translation>
    </message>
    <message>
        <source>Is there paper, the right way round? Is the lid shut, the light on?</source>
        <translation>هل يوجد ورق في الاتجاه الصحيح؟ هل الغطاء مغلق والضوء مشتعل؟</translation>
    </message>
    <message>
        <source>The printer did not take the ticket. See paper and cable.</source>
        <translation>لم تقبل الطابعة التذكرة. انظروا إلى الورق والكابل.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>اختيار الطابعة</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>تذكرة تجريبية</translation>
    </message>
    <message>
        <source>What the city calls this kiosk</source>
        <translation>كيف تسمي المدينة هذا الجهاز</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>مفتاح USB</translation>
    </message>
    <message>
        <source>Test, and send from now on</source>
        <translation>اختبار ثم الإرسال من الآن</translation>
    </message>
    <message>
        <source>Test, and use this stick</source>
        <translation>اختبار ثم استعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>Sending statistics</source>
        <translation>إرسال الإحصاءات</translation>
    </message>
    <message>
        <source>The numbers say what people need, never who they are.</source>
        <translation>تقول الأرقام ما يحتاج إليه الناس، ولا تقول أبدًا من هم.</translation>
    </message>
    <message>
        <source>The weekly numbers are sent.</source>
        <translation>تُرسل أرقام الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing leaves this kiosk now.</source>
        <translation>لا شيء يغادر هذا الجهاز الآن.</translation>
    </message>
    <message>
        <source>This kiosk has no voice: the technician adds it.</source>
        <translation>ليس لهذا الجهاز صوت: يضيفه التقني.</translation>
    </message>
    <message>
        <source>The voice does not speak this language.</source>
        <translation>الصوت لا يتكلم هذه اللغة.</translation>
    </message>
    <message>
        <source>The sound does not come out: no loudspeaker.</source>
        <translation>لا يخرج الصوت: لا يوجد مكبر صوت.</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>الصوت والسماع</translation>
    </message>
    <message>
        <source>Press the button, and listen where residents stand.</source>
        <translation>اضغطوا على الزر واستمعوا من حيث يقف المستخدمون.</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>قول جملة</translation>
    </message>
    <message>
        <source>Did you hear it well?</source>
        <translation>هل سمعتموها جيدًا؟</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, and see that it is plugged in. Then try once more.</source>
        <translation>ارفعوا صوت المكبر وتأكدوا من توصيله. ثم جربوا مرة أخرى.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>صوت النظام</translation>
    </message>
    <message>
        <source>Good morning. This is the voice that reads the screen.</source>
        <translation>صباح الخير. هذا هو الصوت الذي يقرأ الشاشة.</translation>
    </message>
    <message>
        <source>The connection works, and it is kept.</source>
        <translation>الاتصال يعمل، وقد حُفظ.</translation>
    </message>
    <message>
        <source>The account works, and it is kept. The server does not let us try out writing.</source>
        <translation>الحساب يعمل، وقد حُفظ. لا يسمح الخادم بتجربة الكتابة.</translation>
    </message>
    <message>
        <source>Make an appointment on this kiosk, and see whether it arrives.</source>
        <translation>احجزوا موعدًا على هذا الجهاز وانظروا هل يصل.</translation>
    </message>
    <message>
        <source>The server answers, but appointments would not be safe on it.</source>
        <translation>يجيب الخادم، لكن المواعيد لن تكون آمنة عليه.</translation>
    </message>
    <message>
        <source>Show the technician: pas-a-pas server probe says why.</source>
        <translation>أخبروا التقني: يقول ⁨pas-a-pas server probe⁩ السبب.</translation>
    </message>
    <message>
        <source>The server’s clock and this one are half a day apart.</source>
        <translation>بين ساعة الخادم وهذه الساعة نصف يوم.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell the city.</source>
        <translation>انظروا إلى الساعة في الأعلى. إن كانت صحيحة فأخبروا المدينة.</translation>
    </message>
    <message>
        <source>What the kiosk writes there, it does not read at once.</source>
        <translation>ما يكتبه الجهاز هناك لا يقرؤه فورًا.</translation>
    </message>
    <message>
        <source>Two people could get the same time. Tell the city.</source>
        <translation>قد يحصل شخصان على الموعد نفسه. أخبروا المدينة.</translation>
    </message>
    <message>
        <source>The server does not keep appointments as they are written.</source>
        <translation>لا يحفظ الخادم المواعيد كما تُكتب.</translation>
    </message>
    <message>
        <source>Ask the city for another calendar server.</source>
        <translation>اطلبوا من المدينة خادم تقويم آخر.</translation>
    </message>
    <message>
        <source>The server does not take this account and password.</source>
        <translation>لا يقبل الخادم هذا الحساب وكلمة السر هذه.</translation>
    </message>
    <message>
        <source>Type both again. Small and capital letters are not the same.</source>
        <translation>اكتبوهما من جديد. الحروف الكبيرة ليست كالصغيرة.</translation>
    </message>
    <message>
        <source>This account may not do this on the server.</source>
        <translation>لا يحق لهذا الحساب فعل هذا على الخادم.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to allow it.</source>
        <translation>اطلبوا ممن يهتم بالخادم السماح بذلك.</translation>
    </message>
    <message>
        <source>The address is not safe: others could read the password.</source>
        <translation>العنوان غير آمن: قد يقرأ آخرون كلمة السر.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>اكتبوا عنوانًا يبدأ بـ ⁨https://⁩</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, or this kiosk’s clock is wrong.</source>
        <translation>انتهت صلاحية شهادة الخادم، أو ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <source>Look at the time above. If it is right, tell who looks after the server.</source>
        <translation>انظروا إلى الساعة في الأعلى. إن كانت صحيحة فأخبروا من يهتم بالخادم.</translation>
    </message>
    <message>
        <source>Another server answers in place of this one.</source>
        <translation>يجيب خادم آخر مكانه.</translation>
    </message>
    <message>
        <source>Look for a slip in the address. Nothing was sent.</source>
        <translation>ابحثوا عن خطأ في العنوان. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This kiosk does not know who vouches for the server.</source>
        <translation>لا يعرف هذا الجهاز من يضمن الخادم.</translation>
    </message>
    <message>
        <source>Ask the technician to add the city’s certificate. Nothing was sent.</source>
        <translation>اطلبوا من التقني إضافة شهادة المدينة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A page answers, and no calendar: that of the network, or another address.</source>
        <translation>تجيب صفحة وليس تقويمًا: صفحة الشبكة، أو عنوان آخر.</translation>
    </message>
    <message>
        <source>Is the network open without a log-in page? Then look for a slip in the address.</source>
        <translation>هل تُفتح الشبكة بلا صفحة دخول؟ ابحثوا إذن عن خطأ في العنوان.</translation>
    </message>
    <message>
        <source>The address leads elsewhere: to a log-in page, or it has changed.</source>
        <translation>يقود العنوان إلى مكان آخر: صفحة دخول، أو أنه تغيّر.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>لا يجيب الخادم.</translation>
    </message>
    <message>
        <source>Look at the cable of the network, and for a slip in the address.</source>
        <translation>انظروا إلى كابل الشبكة، وابحثوا عن خطأ في العنوان.</translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation>الخادم مشغول جدًا الآن.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>جربوا من جديد بعد دقائق.</translation>
    </message>
    <message>
        <source>There is nothing at that address.</source>
        <translation>لا يوجد شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>Look for a slip in the address.</source>
        <translation>ابحثوا عن خطأ في العنوان.</translation>
    </message>
    <message>
        <source>That server has no calendars.</source>
        <translation>لا تقاويم على هذا الخادم.</translation>
    </message>
    <message>
        <source>Ask for the “CalDAV” address of the account.</source>
        <translation>اطلبوا عنوان «⁨CalDAV⁩» للحساب.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>لم تبق مساحة على الخادم.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make room.</source>
        <translation>اطلبوا ممن يهتم بالخادم إفراغ مساحة.</translation>
    </message>
    <message>
        <source>The kiosk’s store of passwords does not open.</source>
        <translation>لا يُفتح مخزن كلمات السر في الجهاز.</translation>
    </message>
    <message>
        <source>Call the technician.</source>
        <translation>اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>It works, but the kiosk cannot keep it. Nothing was changed.</source>
        <translation>هذا يعمل، لكن الجهاز لا يستطيع حفظه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>See “Health of the kiosk”, or call the technician.</source>
        <translation>انظروا إلى «حالة الجهاز»، أو اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>No stick is chosen.</source>
        <translation>لم يُختر أي مفتاح.</translation>
    </message>
    <message>
        <source>Plug one in, wait a moment, then choose it.</source>
        <translation>صِلوا واحدًا، وانتظروا لحظة، ثم اختاروه.</translation>
    </message>
    <message>
        <source>Nothing can be written on this stick.</source>
        <translation>لا يمكن الكتابة على هذا المفتاح.</translation>
    </message>
    <message>
        <source>Is it plugged in, not full, and not locked? Or take another.</source>
        <translation>هل هو موصول، غير ممتلئ وغير مقفل؟ أو استعملوا غيره.</translation>
    </message>
    <message>
        <source>The test did not come to an end.</source>
        <translation>لم يصل الاختبار إلى نهايته.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, call the technician.</source>
        <translation>جربوا من جديد. إن بقي الأمر كذلك فاتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>To the city, by the network</source>
        <translation>إلى المدينة عبر الشبكة</translation>
    </message>
    <message>
        <source>Each week, into a folder of its server</source>
        <translation>كل أسبوع، في مجلد على خادمها</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>على مفتاح USB</translation>
    </message>
    <message>
        <source>Where there is never a network</source>
        <translation>حيث لا توجد شبكة أبدًا</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا تُرسل</translation>
    </message>
    <message>
        <source>The numbers stay in this kiosk</source>
        <translation>تبقى الأرقام في هذا الجهاز</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>أُوقف الاختبار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The kiosk knocks at the server…</source>
        <translation>يطرق الجهاز باب الخادم…</translation>
    </message>
    <message>
        <source>The account is open. The kiosk tries to write…</source>
        <translation>الحساب مفتوح. يجرب الجهاز الكتابة…</translation>
    </message>
    <message>
        <source>The clocks are compared. The kiosk writes and reads…</source>
        <translation>قورنت الساعات. يكتب الجهاز ويقرأ…</translation>
    </message>
    <message>
        <source>It writes and reads. Some more questions…</source>
        <translation>الكتابة والقراءة تعملان. بضعة أسئلة أخرى…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>أوشك على الانتهاء…</translation>
    </message>
    <message>
        <source>Address of the printer, such as %1</source>
        <translation>عنوان الطابعة، مثل %1</translation>
    </message>
    <message>
        <source>Printer of documents</source>
        <translation>طابعة الوثائق</translation>
    </message>
    <message>
        <source>Printer of tickets</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>%1 cm wide</source>
        <comment>paper</comment>
        <translation>عرضه %1 سم</translation>
    </message>
    <message>
        <source>Nothing is said of a price</source>
        <translation>لا يُذكر أي سعر</translation>
    </message>
    <message>
        <source>None: documents are not printed here</source>
        <translation>لا طابعة: لا تُطبع الوثائق هنا</translation>
    </message>
    <message>
        <source>The usual one of this machine</source>
        <translation>الطابعة المعتادة لهذا الجهاز</translation>
    </message>
    <message>
        <source>None: no ticket is printed</source>
        <translation>لا طابعة: لا تُطبع أي تذكرة</translation>
    </message>
    <message>
        <source>A small ticket printer, by its address</source>
        <translation>طابعة تذاكر صغيرة، بعنوانها</translation>
    </message>
    <message>
        <source>The small ticket printer %1</source>
        <translation>طابعة التذاكر الصغيرة %1</translation>
    </message>
    <message>
        <source>If you can read all of this, the printer is well set.</source>
        <translation>إذا قرأتم كل هذا، فالطابعة مضبوطة جيدًا.</translation>
    </message>
    <message>
        <source>A telephone that reads this square shows “PAS A PAS”.</source>
        <translation>الهاتف الذي يقرأ هذا المربع يعرض «PAS A PAS».</translation>
    </message>
    <message>
        <source>In a few words, without anybody’s name</source>
        <translation>بكلمات قليلة، دون اسم أحد</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <extracomment>%1 is a procedure and the name of a step, %2 the number of the step</extracomment>
        <translation>⁨%1⁩ (الخطوة %2)</translation>
    </message>
    <message>
        <source>in the shared calendar</source>
        <translation>في التقويم المشترك</translation>
    </message>
    <message>
        <source>in a calendar made elsewhere</source>
        <translation>في تقويم أُعدّ في مكان آخر</translation>
    </message>
    <message>
        <source>none yet: she cannot be booked</source>
        <translation>لا ساعات بعد: لا يمكن الحجز</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>ساعات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sessions can be booked in these hours, not on public holidays.</source>
        <translation>يمكن الحجز في هذه الساعات، إلا أيام العطل الرسمية.</translation>
    </message>
    <message>
        <source>Her hours are in the shared calendar, and set there: %1</source>
        <translation>الساعات في التقويم المشترك وتُحدَّد هناك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Her hours were made by another program, and are used as they are: %1. A plain week takes their place; the old file stays beside it.</source>
        <translation>أُعدّت الساعات ببرنامج آخر وتُستعمل كما هي: ⁨%1⁩. أسبوع بسيط يحل محلها؛ ويبقى الملف القديم بجانبه.</translation>
    </message>
    <message>
        <source>The file has a fault, and this part of it is not used: %1</source>
        <translation>في الملف خلل، وهذا الجزء غير مستعمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody has booked anything that would be touched.</source>
        <translation>لا يوجد أي حجز سيتأثر بذلك.</translation>
    </message>
    <message>
        <source>Sessions booked already: %1, the next on %2. They stay booked: tell the people, or move them first.</source>
        <translation>مواعيد محجوزة من قبل: %1، أقربها ⁨%2⁩. تبقى محجوزة: أخبروا أصحابها أو غيّروا موعدها أولًا.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>لا، إبقاء</translation>
    </message>
    <message>
        <source>It can be put back as long as you stay in this list.</source>
        <translation>يمكن إعادته ما دمتم في هذه القائمة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>There is no subject yet: nothing can be booked. Press “Add a subject”.</source>
        <translation>لا موضوع بعد: لا يمكن حجز شيء. اضغطوا على «إضافة موضوع».</translation>
    </message>
    <message>
        <source>What a session with a mediator can be booked for.</source>
        <translation>ما يمكن حجز موعد مع وسيط بشأنه.</translation>
    </message>
    <message>
        <source>Nobody helps with it: it cannot be booked.</source>
        <translation>لا أحد يساعد فيه: لا يمكن حجزه.</translation>
    </message>
    <message>
        <source>Not offered at present</source>
        <translation>غير معروض حاليًا</translation>
    </message>
    <message>
        <source>The subject, in French</source>
        <translation>الموضوع بالفرنسية</translation>
    </message>
    <message>
        <source>Offered: press to stop</source>
        <translation>معروض: اضغطوا للإيقاف</translation>
    </message>
    <message>
        <source>Not offered: press to offer it</source>
        <translation>غير معروض: اضغطوا لعرضه</translation>
    </message>
    <message>
        <source>Residents can book it</source>
        <translation>يمكن للمستخدمين حجزه</translation>
    </message>
    <message>
        <source>What it is called: %1</source>
        <translation>اسمه: %1</translation>
    </message>
    <message>
        <source>How long a session is</source>
        <translation>مدة الموعد</translation>
    </message>
    <message>
        <source>Where one meets</source>
        <translation>مكان اللقاء</translation>
    </message>
    <message>
        <source>Booked at the latest</source>
        <translation>آخر وقت للحجز</translation>
    </message>
    <message>
        <source>Booked at the earliest</source>
        <translation>أبكر وقت للحجز</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>At another place</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>قبل %1 يومًا</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>عند بدايته</translation>
    </message>
    <message>
        <source>The other kiosks of this place</source>
        <translation>الأجهزة الأخرى في هذا المكان</translation>
    </message>
    <message>
        <source>A call can be seen, and answered, on each kiosk of this place.</source>
        <translation>يظهر النداء على كل جهاز في هذا المكان، ويمكن الرد عليه.</translation>
    </message>
    <message>
        <source>They show a call</source>
        <translation>تعرض النداء</translation>
    </message>
    <message>
        <source>By a folder on the server of the city</source>
        <translation>عبر مجلد على خادم المدينة</translation>
    </message>
    <message>
        <source>They do not show it</source>
        <translation>لا تعرضه</translation>
    </message>
    <message>
        <source>This place has one kiosk, or no server</source>
        <translation>في هذا المكان جهاز واحد، أو لا خادم له</translation>
    </message>
    <message>
        <source>Test, and use this folder</source>
        <translation>جرّبوا واستعملوا هذا المجلد</translation>
    </message>
    <message>
        <source>The other kiosks show a call.</source>
        <translation>تعرض الأجهزة الأخرى النداء.</translation>
    </message>
    <message>
        <source>The other kiosks are not told of a call now.</source>
        <translation>لا تُبلَّغ الأجهزة الأخرى بالنداء الآن.</translation>
    </message>
    <message>
        <source>The kiosk asks the server for its calendars…</source>
        <translation>يسأل الجهازُ الخادمَ عن تقاويمه…</translation>
    </message>
    <message>
        <source>This account has no calendar yet. Make two with its calendar program: one for hours, one for appointments. Then ask again.</source>
        <translation>ليس لهذا الحساب أي تقويم بعد. أنشئوا تقويمين ببرنامج التقويم: واحدًا للأوقات وواحدًا للمواعيد. ثم اسألوا من جديد.</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Appointments, workshops</source>
        <translation>المواعيد والورشات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Languages and aids</source>
        <translation>اللغات والوسائل</translation>
    </message>
    <message>
        <source>Where it is hard</source>
        <translation>أين الصعوبة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>What is seen here</source>
        <translation>ما نراه هنا</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>صفحة الشهر</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>بالصور</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>بالجداول</translation>
    </message>
    <message>
        <source>Take the numbers</source>
        <translation>أخذ الأرقام</translation>
    </message>
    <message>
        <source>The numbers cannot be read. See “Health of the kiosk”.</source>
        <translation>لا يمكن قراءة الأرقام. انظروا «حالة الجهاز».</translation>
    </message>
    <message>
        <source>Demonstration: these numbers are made up.</source>
        <translation>عرض تجريبي: هذه الأرقام غير حقيقية.</translation>
    </message>
    <message>
        <source>Month: %1. Choose another</source>
        <comment>for who does not see</comment>
        <translation>الشهر: ⁨%1⁩. اختيار شهر آخر</translation>
    </message>
    <message>
        <source>Nobody was counted yet this month.</source>
        <translation>لم يُحسب أحد بعد هذا الشهر.</translation>
    </message>
    <message>
        <source>Nobody was counted that month.</source>
        <translation>لم يُحسب أحد في ذلك الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) counted</source>
        <translation>
            <numerusform>لم تُحسب أي زيارة</numerusform>
            <numerusform>زيارة واحدة محسوبة</numerusform>
            <numerusform>زيارتان محسوبتان</numerusform>
            <numerusform>%n زيارات محسوبة</numerusform>
            <numerusform>%n زيارة محسوبة</numerusform>
            <numerusform>%n زيارة محسوبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>عودة إلى: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its name</comment>
        <translation>‏%1. %2</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>أين وصلت؟</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>العودة إلى الخطوة</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Go on with the steps</source>
        <translation>متابعة الخطوات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>See the site</source>
        <translation>عرض الموقع</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its name</comment>
        <translation>‏%1. %2</translation>
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
    <name>StuckButton</name>
    <message>
        <source>I am stuck</source>
        <translation>لا أستطيع المتابعة</translation>
    </message>
</context>
<context>
    <name>StuckCard</name>
    <message>
        <source>Where people get stuck this week</source>
        <translation>أين يتعثر الناس هذا الأسبوع</translation>
    </message>
    <message>
        <source>Nobody was stuck in a guide here in the last seven days.</source>
        <translation>لم يتعثر أحد هنا في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>Press a line to write to the author of the guide.</source>
        <translation>اضغطوا على سطر للكتابة إلى مؤلف الدليل.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place in a guide, why, how often</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩: %3</translation>
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
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>اختر يومًا وساعة.</translation>
    </message>
    <message>
        <source>Next free time: %1.</source>
        <translation>أقرب وقت: %1.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>حجز موعد</translation>
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
    <name>SubjectsScreen</name>
    <message>
        <source>Session · %1 of 4</source>
        <translation>الموعد · %1 من 4</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Your time: %1, with %2.</source>
        <extracomment>%1 is a moment (&quot;tomorrow at 9:45&quot;), %2 a first name</extracomment>
        <translation>وقتك: %1، مع ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1 By telephone, %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1 بالهاتف.</numerusform>
            <numerusform>%1 بالهاتف، دقيقة واحدة.</numerusform>
            <numerusform>%1 بالهاتف، دقيقتان.</numerusform>
            <numerusform>%1 بالهاتف، %n دقائق.</numerusform>
            <numerusform>%1 بالهاتف، %n دقيقة.</numerusform>
            <numerusform>%1 بالهاتف، %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minute(s).</source>
        <comment>what it is, how long</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 دقيقة واحدة.</numerusform>
            <numerusform>%1 دقيقتان.</numerusform>
            <numerusform>%1 %n دقائق.</numerusform>
            <numerusform>%1 %n دقيقة.</numerusform>
            <numerusform>%1 %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>It is being printed on %1.</source>
        <translation>تُطبع الصفحة على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is on the stick %1, as “%2”. You can take the stick out.</source>
        <translation>هو على المفتاح ⁨%1⁩ باسم «⁨%2⁩». يمكنكم نزع المفتاح.</translation>
    </message>
    <message>
        <source>Page of the month</source>
        <translation>صفحة الشهر</translation>
    </message>
    <message>
        <source>The numbers, in files</source>
        <translation>الأرقام في ملفات</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>الصفحة كما ستكون</translation>
    </message>
    <message>
        <source>%1 does not print. Is it on, and has it paper? Nothing is lost: try again.</source>
        <translation>الطابعة ⁨%1⁩ لا تطبع. هل هي مشغلة وفيها ورق؟ لم يضع شيء: حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>It could not be written on the stick %1. Is it full, or taken out? Nothing is lost: try again.</source>
        <translation>تعذرت الكتابة على المفتاح ⁨%1⁩. هل هو ممتلئ أو منزوع؟ لم يضع شيء: حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>One A4 page, for the team and the partners. These numbers are exact.</source>
        <translation>صفحة A4 واحدة للفريق والشركاء. هذه الأرقام دقيقة.</translation>
    </message>
    <message>
        <source>All months kept here, for a spreadsheet, with a text that explains them. These numbers are exact: they are for the team. A very small one may make somebody think of a person.</source>
        <translation>كل الأشهر المحفوظة هنا لجدول حسابي، مع نص يشرحها. هذه الأرقام دقيقة وهي للفريق. قد يذكّر رقم صغير جدًا بشخص ما.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>⁨%1⁩ ميغابايت شاغرة</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>⁨%1⁩ غيغابايت شاغرة</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>طباعة على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save on the stick %1</source>
        <translation>حفظ على المفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>The stick %1 is locked: nothing can be written on it.</source>
        <translation>المفتاح ⁨%1⁩ مقفل: لا يمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>To save it, put a USB stick into the kiosk. It is shown here after a moment.</source>
        <translation>للحفظ، أدخلوا مفتاح USB في الجهاز. يظهر هنا بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>On your return, touch “Resume my procedure”. You come back to the step “%1”.</source>
        <translation>عند عودتك، اضغط على «العودة إلى إجرائي». الرمز يعيدك إلى الخطوة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Your code to continue later</source>
        <translation>رمزك للمتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Show this square to the reader of the kiosk, or type the code.</source>
        <translation>اعرض هذا المربع على قارئ الجهاز، أو اكتب الرمز.</translation>
    </message>
    <message>
        <source>It works on every Pas à Pas kiosk, and holds nothing about you.</source>
        <translation>يعمل على كل أجهزة «Pas à Pas»، ولا يحمل شيئًا عنك.</translation>
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
        <translation>ما الموضوع؟</translation>
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
            <numerusform>%n&#xa0;إجراءات</numerusform>
            <numerusform>%n&#xa0;إجراءً</numerusform>
            <numerusform>%n&#xa0;إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Square that adds the session to the calendar of a telephone</source>
        <translation>مربع يضيف الموعد إلى تقويم الهاتف</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the date to your calendar.</source>
        <translation>وجّه هاتفك نحو هذا المربع: يُضاف الموعد إلى تقويمك.</translation>
    </message>
    <message>
        <source>To know if it is booked, your code</source>
        <translation>لمعرفة هل حُجز، رمزك</translation>
    </message>
    <message>
        <source>To move or cancel, your code</source>
        <translation>للتغيير أو الإلغاء، رمزك</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>%1, taken</source>
        <translation>%1، محجوز</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>محجوز</translation>
    </message>
</context>
<context>
    <name>TodayNote</name>
    <message>
        <source>This message of the place has not been translated.</source>
        <translation>رسالة المكان هذه غير مترجمة.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Hello %1</source>
        <translation>مرحبًا ⁨%1⁩</translation>
    </message>
    <message>
        <source>Help somebody here</source>
        <translation>مرافقة شخص هنا</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورشات</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There is something private here. It is said only if you ask for it.</source>
        <translation>توجد هنا معلومة خاصة. لا تُقال إلا إذا طلبت ذلك.</translation>
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
    <message>
        <source>a character</source>
        <comment>typed, and not said which</comment>
        <translation>حرف واحد</translation>
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
            <numerusform>بقي حوالي %n&#xa0;دقائق</numerusform>
            <numerusform>بقي حوالي %n&#xa0;دقيقة</numerusform>
            <numerusform>بقي حوالي %n&#xa0;دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialScreen</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Very good: it works.</source>
        <translation>جيد جدًا: هذا يعمل.</translation>
    </message>
</context>
<context>
    <name>TrialTicketScreen</name>
    <message>
        <source>Test ticket</source>
        <translation>تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Back to the printers</source>
        <translation>العودة إلى الطابعات</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>طباعة تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>طباعتها مرة أخرى</translation>
    </message>
    <message>
        <source>No printer is found. See that it is on and connected, then choose it here.</source>
        <translation>لم يُعثر على أي طابعة. تحققوا من أنها مشغلة وموصولة، ثم اختاروها.</translation>
    </message>
    <message>
        <source>The ticket has every kind of letter, a square and a code.</source>
        <translation>في التذكرة كل أنواع الحروف ومربع ورمز.</translation>
    </message>
    <message>
        <source>The printer has taken the ticket. Look at it: is every letter there, and is it cut?</source>
        <translation>استلمت الطابعة التذكرة. انظروا إليها: هل الحروف كلها موجودة، وهل قُصّت؟</translation>
    </message>
    <message>
        <source>Nothing was changed. Residents see their code on the screen meanwhile.</source>
        <translation>لم يتغير شيء. يرى المستخدمون رمزهم على الشاشة في الأثناء.</translation>
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
    <name>VisitList</name>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>معكم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>منتظر من جديد</translation>
    </message>
    <message>
        <source>Already over: %1</source>
        <translation>انتهوا: %1</translation>
    </message>
    <message>
        <source>%1: %2. Undo</source>
        <comment>a name, a state</comment>
        <translation>⁨%1⁩: %2. تراجع</translation>
    </message>
    <message>
        <source>The appointments cannot be read today. Look into your own calendar.</source>
        <translation>لا يمكن قراءة المواعيد اليوم. انظروا في تقويمكم.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you today.</source>
        <translation>لم يحجز أحد موعدًا معكم اليوم.</translation>
    </message>
    <message>
        <source>Nobody has booked a session with you then.</source>
        <translation>لم يحجز أحد معكم حينها.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Without appointment</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>Waiting, %1 min</source>
        <translation>ينتظر، %1 د</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>معكم</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>معي</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>%1 · %2</source>
        <comment>time · subject</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>Move, cancel or print</source>
        <translation>نقل أو إلغاء أو طباعة</translation>
    </message>
    <message>
        <source>It was a mistake: remove</source>
        <translation>كان خطأ: حذف</translation>
    </message>
    <message>
        <source>This appointment is not confirmed yet. Its state can be noted then.</source>
        <translation>هذا الموعد غير مؤكد بعد. تسجلون حالته عندئذ.</translation>
    </message>
    <message>
        <source>This appointment is for another day. Its state can be noted then.</source>
        <translation>هذا الموعد في يوم آخر. تسجلون حالته يومها.</translation>
    </message>
    <message>
        <source>Waiting for %1 minutes.</source>
        <translation>ينتظر منذ %1 دقيقة.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Here, and waits.</source>
        <translation>هنا وينتظر.</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>معي</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>بدأ الموعد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The session took place.</source>
        <translation>تمّ الموعد.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Nobody came.</source>
        <translation>لم يأتِ أحد.</translation>
    </message>
    <message>
        <source>Undo: expected again</source>
        <translation>تراجع: منتظر من جديد</translation>
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
    <message>
        <source>For the mediator</source>
        <translation>للوسيط</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>Without appointment</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>No subjects are set for this place yet. A librarian can set them.</source>
        <translation>لم تُحدد مواضيع لهذا المكان بعد. يستطيع أمين المكتبة تحديدها.</translation>
    </message>
    <message>
        <source>No name is needed.</source>
        <translation>لا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>Now, with me</source>
        <translation>الآن، معي</translation>
    </message>
    <message>
        <source>The next free time</source>
        <translation>أقرب وقت شاغر</translation>
    </message>
    <message>
        <source>Choose a day and an hour.</source>
        <translation>اختاروا يومًا وساعة.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
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
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This kiosk is being set up</source>
        <translation>يجري إعداد هذا الجهاز</translation>
    </message>
    <message>
        <source>Welcome. This kiosk is new.</source>
        <translation>مرحبًا. هذا الجهاز جديد.</translation>
    </message>
    <message>
        <source>Go on with step %1</source>
        <translation>المتابعة من الخطوة %1</translation>
    </message>
    <message>
        <source>Set the kiosk up</source>
        <translation>إعداد الجهاز</translation>
    </message>
    <message>
        <source>It takes about ten minutes: %1 short steps. You can skip each, and do it later. What you enter is kept, even if you stop half-way.</source>
        <translation>يستغرق ذلك نحو عشر دقائق: %1 خطوات قصيرة. يمكنكم تخطي أي منها والعودة إليها لاحقًا. ما تدخلونه يُحفظ حتى لو توقفتم في المنتصف.</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>ما يلزم تحضيره</translation>
    </message>
    <message>
        <source>A ruler. The name and address of your place. If the city gave you an account for the shared calendar or for statistics: its address, name and password.</source>
        <translation>مسطرة. اسم مكانكم وعنوانه. وإن أعطتكم المدينة حسابًا للتقويم المشترك أو للإحصاءات: عنوانه واسمه وكلمة سره.</translation>
    </message>
</context>
<context>
    <name>WishChips</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is chosen (&quot;Place&quot;), %2 the choice (&quot;Here&quot;)</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>WishSheet</name>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first name, languages</comment>
        <translation>‏⁨%1⁩ · %2</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>All mediators</source>
        <translation>كل الوسطاء</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>%1 · volunteer of the city</source>
        <translation>‏⁨%1⁩ · متطوّع من موظفي المدينة</translation>
    </message>
</context>
<context>
    <name>WorkshopCard</name>
    <message numerus="yes">
        <source>%n other date(s).</source>
        <translation>
            <numerusform>لا تواريخ أخرى.</numerusform>
            <numerusform>تاريخ آخر.</numerusform>
            <numerusform>تاريخان آخران.</numerusform>
            <numerusform>%n تواريخ أخرى.</numerusform>
            <numerusform>%n تاريخًا آخر.</numerusform>
            <numerusform>%n تاريخ آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Go on the waiting list</source>
        <translation>التسجيل في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>The kiosk cannot keep anything at the moment: you are not registered. Please ask at the desk.</source>
        <translation>لا يستطيع الجهاز حفظ شيء الآن: لم يتمّ التسجيل. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>One cannot register for this workshop any more. Please ask at the desk.</source>
        <translation>لم يعد التسجيل في هذه الورشة ممكنًا. اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>One registration is for all these dates.</source>
        <translation>تسجيل واحد لكل هذه التواريخ.</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>تواريخ أخرى</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>To be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Your request is kept. You have no seat yet: the kiosk is waiting for the answer.</source>
        <translation>طلبك محفوظ. ليس لك مقعد بعد: الجهاز ينتظر الجواب.</translation>
    </message>
    <message>
        <source>Before you come, type your code here, or ask at the desk: you will know.</source>
        <translation>قبل المجيء، اكتب رمزك هنا أو اسأل في الاستقبال: ستعرف.</translation>
    </message>
    <message>
        <source>You are registered.</source>
        <translation>تمّ تسجيلك.</translation>
    </message>
    <message>
        <source>You are number %1 on the waiting list.</source>
        <translation>رقمك %1 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>It is full. If somebody gives up a seat, it goes to the first in line.</source>
        <translation>المقاعد مكتملة. إذا تخلى شخص عن مقعده، يكون لأول شخص في القائمة.</translation>
    </message>
    <message>
        <source>Type your code here again, or ask at the desk: you will know.</source>
        <translation>اكتب رمزك هنا لاحقًا أو اسأل في الاستقبال: ستعرف.</translation>
    </message>
    <message>
        <source>You could not be registered.</source>
        <translation>تعذّر التسجيل.</translation>
    </message>
    <message>
        <source>The workshop is not held, or it began before the kiosk had an answer.</source>
        <translation>لا تُعقد الورشة، أو بدأت قبل وصول الجواب.</translation>
    </message>
    <message>
        <source>Your registration is given up.</source>
        <translation>تخليت عن مقعدك.</translation>
    </message>
    <message>
        <source>You have nothing more to do. Thank you: somebody else can come.</source>
        <translation>لا شيء آخر مطلوب منك. شكرًا: يمكن لشخص آخر أن يأتي.</translation>
    </message>
    <message>
        <source>Your registration was removed.</source>
        <translation>أُلغي تسجيلك.</translation>
    </message>
    <message>
        <source>We are sorry. Choose another workshop, or ask at the desk.</source>
        <translation>نأسف لذلك. اختر ورشة أخرى أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>This workshop is called off.</source>
        <translation>أُلغيت هذه الورشة.</translation>
    </message>
    <message>
        <source>This workshop is over.</source>
        <translation>انتهت هذه الورشة.</translation>
    </message>
    <message>
        <source>You can register for another one.</source>
        <translation>يمكنك التسجيل في ورشة أخرى.</translation>
    </message>
    <message>
        <source>Aim your telephone at this square: it adds the dates to your calendar.</source>
        <translation>وجّه هاتفك نحو هذا المربع: يضيف التواريخ إلى تقويمك.</translation>
    </message>
    <message>
        <source>This is only an example: nobody will be there.</source>
        <translation>هذا مثال فقط: لن يأتي أحد.</translation>
    </message>
    <message>
        <source>To see or give up your seat, your code:</source>
        <translation>لرؤية مقعدك أو التخلي عنه، رمزك:</translation>
    </message>
    <message>
        <source>Led by %1.</source>
        <translation>مع %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>لـ: %1.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>المستوى: %1.</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>اللغات: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is a day, %2 and %3 hours: &quot;Tuesday 1 December, from 10:00 to 12:00&quot;</extracomment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops and training</source>
        <translation>ورشات وتدريب</translation>
    </message>
    <message>
        <source>Call a mediator</source>
        <translation>مناداة وسيط</translation>
    </message>
    <message>
        <source>Learn together, with a mediator. It is free. No account, no e-mail.</source>
        <translation>نتعلم معًا مع وسيط. هذا مجاني. بلا حساب ولا بريد إلكتروني.</translation>
    </message>
    <message>
        <source>No workshop is planned at the moment. Please ask at the desk.</source>
        <translation>لا توجد ورشة مبرمجة الآن. اسأل في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>YourDataButton</name>
    <message>
        <source>Your data here</source>
        <translation>بياناتك هنا</translation>
    </message>
</context>
<context>
    <name>YourDataScreen</name>
    <message>
        <source>Your data here</source>
        <translation>بياناتك هنا</translation>
    </message>
    <message>
        <source>See the next sending</source>
        <translation>الاطلاع على الإرسال القادم</translation>
    </message>
    <message>
        <source>What has left already</source>
        <translation>ما أُرسل من قبل</translation>
    </message>
    <message>
        <source>Do not count me</source>
        <translation>لا تعدّوني</translation>
    </message>
    <message>
        <source>Count me after all</source>
        <translation>عدّوني رغم ذلك</translation>
    </message>
    <message>
        <source>Done. Nothing of your visit will be counted.</source>
        <translation>تم. لن يُعدّ أي شيء من زيارتك.</translation>
    </message>
</context>
</TS>
