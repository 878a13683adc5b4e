import { answer, choice, choices, date, link, long, of, section, text, words, type NounSpec } from './spec';

// What each kind of record asks, in the invented register: the shape is the real one's, the questions are fewer.

const art30 = (letter: string) => `UK GDPR art. 30(1)(${letter})`;
const sources = section('Sources', text('source', 'Source'), long('note', 'Note'));
const contractLink = link('contract', 'Contract', 'contract', { required: true });
const supplierLink = link('supplier', 'Supplier', 'supplier', { required: true });

const categories = words(
  'Basic identifiers',
  'Contact details',
  'Occupational exposure (dose)',
  'Bank details',
  'Health',
  'Official documents',
  'Voice',
  'Communications',
  'Staff rota',
  'Biometric',
  'Genetic',
  'Location',
  'Images',
);
const groups = words('Employees', 'Patients', 'Visitors', 'Volunteers');

/** Countries, as far as the invented register knows them. */
export const countries = [
  ['GB', 'United Kingdom'],
  ['IE', 'Ireland'],
  ['NO', 'Norway'],
  ['IN', 'India'],
  ['US', 'United States'],
].map(([word = '', name = '']) => ({ word, text: name }));

const country = of('country');

export const specs: Record<string, NounSpec> = {
  organisation: {
    text: 'Organisation',
    prefix: 'O',
    sections: [
      section(
        'Names',
        text('legal_name', 'Legal name', {
          required: true,
          hint: 'As it stands in the register of companies or on the contract.',
          source: art30('a'),
        }),
        choice('kind', 'Kind', words('Company', 'NHS body', 'Charity', 'Council', 'Partnership')),
        text('known_as', 'Also known as'),
        text('welsh_name', 'Welsh name', { shown_when: { field: 'jurisdiction', words: ['wales'] } }),
      ),
      section(
        'Seat',
        choice('jurisdiction', 'Jurisdiction', words('England', 'Wales', 'Scotland', 'Northern Ireland')),
        country('country', 'Country', { choices: countries, source: 'UK GDPR art. 27' }),
      ),
      section('Ownership', link('parent', 'Parent', 'organisation'), of('lines')('sectors', 'Sectors')),
      sources,
    ],
  },
  contact: {
    text: 'Contact',
    prefix: 'CT',
    detail: 'organisation',
    sections: [
      section(
        'Contact',
        choice('role', 'Role', words('Data protection lead', 'Service lead', 'Contract manager'), {
          required: true,
        }),
        link('organisation', 'Organisation', 'organisation', { required: true }),
        text('name', 'Name'),
        text('email', 'E-mail'),
        text('telephone', 'Telephone'),
        answer('round_the_clock', 'Answers round the clock'),
        date('tested_on', 'Last tested'),
      ),
    ],
  },
  supplier: {
    text: 'Supplier',
    prefix: 'S',
    sections: [
      section(
        'What it supplies',
        link('organisation', 'Organisation', 'organisation', { required: true }),
        text('service', 'Service'),
        answer('aggregator', 'Serves more than ten health bodies', {
          source: 'scoring-v1, exposure: one supplier of many health bodies',
        }),
        text('aggregator_basis', 'Basis for that', {
          shown_when: { field: 'aggregator', words: ['yes', 'no'] },
        }),
      ),
      section(
        'Standing',
        answer('financial_distress', 'Signs of financial distress'),
        of('money')('turnover_pence', 'Yearly turnover'),
        date('accounts_to', 'Last filed accounts to'),
      ),
      sources,
    ],
  },
  contract: {
    text: 'Contract',
    prefix: 'C',
    detail: 'supplier',
    sections: [
      section(
        'Agreement',
        text('title', 'Title', { required: true, hint: 'As the contract calls itself.' }),
        supplierLink,
        link('lead_body', 'Lead body', 'organisation', { source: 'UK GDPR arts. 26 and 28(3)' }),
        long('service', 'Service', { source: 'UK GDPR art. 28(3): subject matter' }),
        answer('personal_data', 'Does the supplier handle personal data?', {
          source: 'UK GDPR art. 28(3); PPN 014',
        }),
      ),
      section(
        'Value',
        of('money')('value_ex_vat_pence', 'Value without VAT', {
          source: 'Procurement Act 2023, thresholds',
        }),
      ),
      section(
        'Term',
        date('start', 'Starts'),
        date('end', 'Ends', {
          hint: 'Last day without any extension. For example, 31 3 2027 or early March 2027.',
          source: 'Procurement Act 2023, notice UK11',
        }),
        choice(
          'renewal',
          'Renewal',
          words('Ends by itself', 'Renews automatically', 'Rolls until notice is given'),
        ),
        of('period')('renewal_term', 'Renewal term', {
          shown_when: { field: 'renewal', words: ['renews-automatically', 'rolls-until-notice-is-given'] },
        }),
        of('period')('notice_period_buyer', 'Notice period, buyer', { hint: 'For example, 6 months.' }),
      ),
      section(
        'Protection',
        answer('audit_right', 'May we audit the supplier?', { source: 'UK GDPR art. 28(3)(h)' }),
        of('number')('recovery_time_hours', 'Recovery time (hours)', { source: 'UK GDPR art. 32(1)(c)' }),
        choices(
          'required_certificates',
          'Certificates that it must hold',
          words('ISO/IEC 27001', 'Cyber Essentials', 'Cyber Essentials Plus', 'DSPT'),
          { source: 'PPN 014' },
        ),
      ),
      sources,
    ],
    parts: [
      {
        key: 'served_bodies',
        title: 'Bodies served',
        item: 'Add a body served',
        source: 'UK GDPR arts. 26 and 30(2)(a)',
        fields: [
          link('organisation', 'Organisation', 'organisation', { required: true }),
          date('from', 'From'),
          of('number')('onward_notice_hours', 'Hours to pass a notice on', { source: 'UK GDPR art. 33(2)' }),
        ],
      },
      {
        key: 'events',
        title: 'What happened to it',
        item: 'Add an event',
        source: null,
        fields: [
          choice('kind', 'Kind', words('Signed', 'Extended', 'Varied', 'Terminated'), { required: true }),
          date('on', 'On', { required: true }),
          date('new_end', 'New end', { shown_when: { field: 'kind', words: ['extended', 'varied'] } }),
        ],
      },
    ],
  },
  clause: {
    text: 'Breach-notification clause',
    prefix: 'CL',
    title: 'contract',
    detail: 'clause_reference',
    sections: [
      section(
        'The clause',
        contractLink,
        text('clause_reference', 'Clause reference'),
        long('wording', 'Words as signed'),
      ),
      section(
        'The clock',
        choice('trigger', 'Starts the clock', [
          { word: 'suspected', text: 'When a breach is suspected' },
          { word: 'aware', text: 'When the supplier is aware of it' },
          { word: 'none', text: 'Nothing is named' },
        ]),
        of('number')('limit', 'Time limit', { source: 'UK GDPR art. 33(2)' }),
        choice(
          'unit',
          'Unit of the limit',
          words('Clock hours', 'Business hours', 'Calendar days', 'Working days'),
        ),
        of('time')('business_opens', 'Business day opens', {
          shown_when: { field: 'unit', words: ['business-hours'] },
        }),
      ),
      section(
        'How notice is given',
        choice('channel', 'How notice is given', words('Telephone', 'E-mail', 'Post')),
        text('addressee', 'Addressee'),
        answer('named_contact', 'Contact named'),
        answer('round_the_clock', 'That contact answers round the clock', {
          shown_when: { field: 'named_contact', words: ['yes', 'unknown'] },
        }),
      ),
      section(
        'Drills',
        date('exercised_on', 'Last exercised in a drill'),
        long('exercise_note', 'What the drill showed'),
      ),
      sources,
    ],
  },
  'article-28': {
    text: 'Art. 28 check',
    prefix: 'A28',
    sections: [section('Check', contractLink, date('checked_on', 'Checked on')), sources],
  },
  processing: {
    text: 'Processing activity',
    prefix: 'P',
    detail: 'supplier',
    sections: [
      section(
        'Activity',
        text('name', 'Name', { required: true, source: art30('b') }),
        supplierLink,
        link('contract', 'Contract', 'contract', { hint: 'The contract under which it is done.' }),
        of('lines')('purposes', 'Purposes', { source: art30('b') }),
        answer('live', 'Does the processing go on now?'),
        of('time')('batch_time', 'Time of the nightly transfer'),
      ),
      section(
        'Law',
        choices(
          'lawful_bases',
          'Lawful bases',
          words('Consent', 'Contract', 'Legal obligation', 'Public task'),
          {
            source: 'UK GDPR art. 6(1)',
          },
        ),
        answer('dpia_required', 'Is an impact assessment (DPIA) required?', { source: 'UK GDPR art. 35' }),
        answer('dpia_done', 'Was it done?', {
          shown_when: { field: 'dpia_required', words: ['yes', 'unknown'] },
        }),
        date('dpia_on', 'Date of the assessment', { shown_when: { field: 'dpia_done', words: ['yes'] } }),
      ),
      section(
        'Places',
        of('countries')('transfer_countries', 'Countries it is reached from', {
          choices: countries,
          source: art30('e'),
        }),
        of('links')('recipients', 'Recipients', { link: 'organisation', source: art30('d') }),
      ),
      sources,
    ],
    parts: [
      {
        key: 'data_items',
        title: 'Data items',
        item: 'Add a data item',
        source: art30('c'),
        fields: [
          choice('category', 'Category', categories, { required: true }),
          text('field_name', 'Field', { required: true, hint: 'As the system of the supplier calls it.' }),
          long('why', 'Why it is needed', { source: 'UK GDPR art. 5(1)(c)' }),
          choices('subject_groups', 'Groups of people', groups, { source: art30('c') }),
          answer('fraud_enabling', 'Useful for fraud'),
          answer('irreplaceable', 'Cannot be changed once lost'),
        ],
      },
      {
        key: 'head_counts',
        title: 'How many people',
        item: 'Add a head-count',
        source: null,
        fields: [
          link('body', 'Body', 'organisation'),
          choice('subject_group', 'Group of people', groups, { required: true }),
          of('number')('min', 'At least'),
          of('number')('max', 'At most'),
          choice('qualifier', 'How sure', words('Exact', 'About', 'At least', 'Estimated')),
          text('source', 'Who stated it'),
          date('as_of', 'For the day'),
        ],
      },
    ],
  },
  chain: {
    text: 'Link of a supply chain',
    prefix: 'CH',
    title: 'name',
    detail: 'supplier',
    sections: [
      section(
        'Link',
        supplierLink,
        text('name', 'Name'),
        country('country', 'Country', { choices: countries }),
        answer('sub_processor', 'Is it a sub-processor?', { source: 'UK GDPR art. 28(2)' }),
      ),
    ],
  },
  evidence: {
    text: 'Evidence',
    prefix: 'E',
    title: 'title',
    detail: 'supplier',
    sections: [
      section(
        'What it is',
        choice(
          'kind',
          'Kind',
          words(
            'Certificate',
            'Toolkit publication (DSPT)',
            'Penetration test',
            'Audit report',
            'Letter',
            'Policy',
          ),
          { required: true },
        ),
        supplierLink,
        of('links')('contracts', 'Contracts', {
          link: 'contract',
          hint: 'All of the supplier’s where none is named.',
        }),
        text('title', 'Title'),
        text('issuer', 'Issued by'),
        text('number', 'Number'),
        long('scope', 'Scope', { hint: 'As its own sentence says.' }),
        answer('covers_service', 'Does that scope cover our service?'),
      ),
      section(
        'How long it holds',
        date('issued_on', 'Issued on'),
        date('expires_on', 'Expires on', { source: 'scoring-v1: expired evidence backs nothing' }),
      ),
      section(
        'Who saw it',
        choice('grade', 'How good it is', words('Asserted', 'Sighted', 'Verified')),
        text('sighted_by', 'Seen by', { shown_when: { field: 'grade', words: ['sighted', 'verified'] } }),
        date('sighted_on', 'Seen on', { shown_when: { field: 'grade', words: ['sighted', 'verified'] } }),
      ),
    ],
  },
  assessment: {
    text: 'Assessment',
    prefix: 'AS',
    byButton: true,
    sections: [
      section(
        'Assessment',
        contractLink,
        date('as_at', 'As at', { required: true }),
        text('author', 'Made by', { hint: 'A role, not a name.' }),
        long('narrative', 'In words'),
      ),
      section(
        'Approval',
        text('approved_by', 'Approved by'),
        date('approved_on', 'Approved on', { source: 'scoring-v1: a score counts once it is approved' }),
        date('review_on', 'To be made again on'),
      ),
    ],
  },
  incident: {
    text: 'Incident',
    prefix: 'I',
    title: 'title',
    detail: 'supplier',
    sections: [
      section(
        'The incident',
        text('title', 'What it is called', { required: true }),
        supplierLink,
        link('contract', 'Contract', 'contract'),
        choice('status', 'Status', words('Suspected', 'Confirmed', 'Closed')),
      ),
      section(
        'What happened',
        long('what_happened', 'What happened'),
        answer('confirmed', 'Breach confirmed'),
      ),
    ],
    parts: [
      {
        key: 'events',
        title: 'Events',
        item: 'a date',
        source: 'UK GDPR art. 33(5)',
        fields: [
          choice('kind', 'Event', words('Occurred', 'Supplier aware', 'Notice received', 'People told'), {
            required: true,
          }),
          of('when')('when', 'When', { required: true }),
          text('source', 'Who stated it'),
        ],
      },
    ],
  },
  'breach-notice': {
    text: 'Breach notice',
    prefix: 'BN',
    title: 'title',
    detail: 'incident',
    sections: [
      section(
        'The notice',
        link('incident', 'Incident', 'incident', { required: true }),
        text('title', 'What it is called', { required: true }),
        choice('channel', 'Channel', words('Post', 'E-mail', 'Telephone', 'Portal', 'Other', 'None')),
      ),
      section(
        'How it travelled',
        of('when')('written_on', 'Written', { hint: 'As it is known, such as 4 January 2017.' }),
        of('when')('sent_on', 'Sent', { hint: 'As it is known, such as 4 January 2017.' }),
        of('when')('received_on', 'Received', { hint: 'As it is known, such as 17 January 2017 9:30am.' }),
        of('when')('read_on', 'Read', {
          hint: 'When somebody who can act had read it. From then on the controller knows.',
        }),
      ),
      section('What it says', long('wording', 'What it says, in its own words')),
    ],
  },
  kpi: {
    text: 'Performance indicator',
    prefix: 'K',
    title: 'name',
    detail: 'contract',
    sections: [
      section('Indicator', contractLink, text('name', 'Name', { required: true }), text('target', 'Target')),
    ],
  },
  action: {
    text: 'Action',
    prefix: 'A',
    title: 'finding',
    detail: 'supplier',
    sections: [
      section(
        'Finding',
        supplierLink,
        link('contract', 'Contract', 'contract'),
        text('finding', 'What was found', { required: true }),
        choice('severity', 'How serious', words('Low', 'Medium', 'High', 'Critical')),
      ),
      section(
        'Action',
        long('action', 'What is to be done'),
        text('owner', 'Who does it'),
        date('due_on', 'By when'),
        choice('status', 'Where it stands', words('Open', 'Done', 'Overtaken')),
        date('done_on', 'Done on', { shown_when: { field: 'status', words: ['done'] } }),
      ),
    ],
  },
  acceptance: decision('Risk acceptance', 'RA', 'The risk that is accepted'),
  'interim-control': {
    text: 'Interim control',
    prefix: 'IC',
    title: 'what',
    detail: 'contract',
    sections: [
      section('Control', contractLink, text('what', 'What is done meanwhile'), date('until', 'Until')),
    ],
  },
  decision: decision('Decision', 'D', 'What was decided'),
  appetite: {
    text: 'Line of the risk appetite',
    prefix: 'AP',
    sections: [
      section(
        'Line',
        text('domain', 'Of what', { required: true }),
        choice('appetite', 'Appetite', words('Averse', 'Minimal', 'Cautious', 'Open')),
        date('set_on', 'Set on'),
      ),
    ],
  },
  lesson: {
    text: 'Lesson',
    prefix: 'L',
    sections: [
      section('Lesson', text('lesson', 'What was learned', { required: true }), text('from', 'From what')),
    ],
  },
  dispute: decision('Dispute', 'DI', 'What is disputed'),
  claim: decision('Claim', 'CM', 'What is claimed'),
};

/** Records that are decisions are much alike. */
function decision(name: string, prefix: string, what: string): NounSpec {
  return {
    text: name,
    prefix,
    byButton: true,
    title: 'what',
    detail: 'contract',
    sections: [
      section(name, contractLink, text('what', what, { required: true }), long('reasons', 'Reasons')),
      section(
        'By whom',
        text('owner', 'By whom', { required: true }),
        date('on', 'On', { required: true }),
        date('until', 'Until'),
      ),
    ],
  };
}
