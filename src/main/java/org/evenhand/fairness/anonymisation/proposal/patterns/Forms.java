package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** The forms that are looked for, most telling first. */
final class Forms {
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_])";
  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}_])";

  /** Letters, figures and the signs inside references, at least one figure among them. */
  private static final String CODE =
      "((?=[A-Z/.-]{0,12}\\d)[A-Z0-9][A-Z0-9]{0,15}(?:[/.-][A-Z0-9]{1,12}){0,5})" + NO_WORD_BEHIND;

  /** What stands between the word that announces a reference and the reference. */
  private static final String ANNOUNCED =
      "(?:[ ]?(?:(?:number|num|no|nos|nr|ref|refs|reference|id|code|is|was|as|of|under|file|:|#|-)"
          + "(?![a-z])|[.:#(-])){0,5}[ .:#(]{0,3}";

  private static final String REFERENCES =
      "(?:case|crime|custody|court|police|incident|complaint|urn|cad|occurrence|collar|warrant"
          + "|shoulder|badge|mosaic|liquid ?logic|care ?first|framework-?i|eclipse|azeus|rio|systmone"
          + "|emis|client|person|record|patient|hospital|nhs|unit|service user|resident|pupil|upn"
          + "|child|employee|staff|payroll|personnel|claim|application|appn|app|docket|file|our ref"
          + "|your ref|ref|reference|log|adult|tenancy|benefit|candidate|student|hearing|docket"
          + "|claim|asylum|visa|brp|licen[cs]e|dbs|certificate|enforcement|summons|mosaic id|id"
          + "|identifier|no\\.)";

  private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

  private Forms() {}

  static List<Form> all() {
    return List.of(
        Form.of(
            Kind.EMAIL,
            "e-mail address",
            "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}(?: ?@ ?|\\(at\\)|\\[at\\])[\\p{L}\\p{N}-]+"
                + "(?:\\.[\\p{L}\\p{N}-]+)+"),
        Form.anyCase(
            Kind.URL, "web address", "(?:https?://|www\\.)[^\\s<>\"')\\]]*[^\\s<>\"')\\].,;:]"),
        Form.anyCase(
            Kind.URL,
            "web address",
            "(?<![\\p{L}\\p{N}@._-])[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,3}"
                + "\\.(?:co\\.uk|org\\.uk|gov\\.uk|nhs\\.uk|ac\\.uk|sch\\.uk|com|org|net|example)"
                + "(?:/[^\\s<>\"')\\]]*[^\\s<>\"')\\].,;:])?"
                + NO_WORD_BEHIND),
        Form.of(
            Kind.HANDLE,
            "handle",
            "(?<![\\p{L}\\p{N}._@])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]"),
        Form.anyCase(
            Kind.USERNAME,
            "user name",
            "(?:user ?name|user ?id|log ?in|logged (?:in|on) as|signed in as|snapchat|instagram"
                + "|insta|tiktok|twitter|skype|gamertag)"
                + "(?: name| id| account| handle)?(?: is| was)?[ :=(\"']{1,3}"
                + "([\\p{L}][\\p{L}\\p{N}._-]*(?:[\\d._-][\\p{L}\\p{N}._-]*)[\\p{L}\\p{N}])"),
        Form.of(
                Kind.PHONE,
                "telephone number",
                "(?<![\\p{L}\\p{N}£$€/.-])(?:\\(?\\+ ?44\\)?|0044|\\(0|0)[\\dOol ().-]{7,17}\\d"
                    + "(?:,? ?(?:ext|extn|x|extension)\\.? ?\\d{1,5})?")
            .where(Checks::isPhone),
        Form.of(
                Kind.PHONE,
                "foreign telephone number",
                "(?<![\\p{L}\\p{N}])\\+\\d{1,3}[\\d ().-]{6,16}\\d")
            .where(text -> Checks.figures(text).length() >= 9),
        Form.anyCase(
                Kind.PHONE,
                "telephone number",
                "(?:tel|telephone|phone|mobile|mob|fax|landline|call|ring|text)(?: number| no)?"
                    + "(?: is| on)?[ .:]{1,3}(\\(?\\d[\\d ().-]{4,14}\\d)")
            .where(text -> Checks.figures(text).length() >= 6),
        Form.anyCase(
            Kind.PHONE, "extension", "(?:ext|extn|extension)\\.? ?(\\d{3,5})" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.NINO,
            "National Insurance number",
            NO_WORD_BEFORE
                + "[A-Z]{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]"
                + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.NINO,
            "National Insurance number",
            "(?:national insurance|\\bni|nino)(?: number| no)?[ .:]{1,3}"
                + "([A-Z]{2}[ -]?(?:\\d[ -]?){6}[A-Z]?)"
                + NO_WORD_BEHIND),
        Form.of(
            Kind.PASSPORT,
            "driving licence",
            NO_WORD_BEFORE + "[A-Z9]{5}[ ]?\\d{6}[ ]?[A-Z9]{2}\\d?[A-Z0-9]{2,3}" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.PASSPORT,
            "passport",
            "passport[^.\\n]{0,40}?" + NO_WORD_BEFORE + "([A-Z]{0,2}\\d{6,9})" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.REGNO,
            "registration number",
            NO_WORD_BEFORE
                + "(?:SWE?|SCW|HCPC|NMC|GMC|NISCC|SSSC|SCWRU)[ ]?[-:./#]?[ ]?(?:PIN |no\\.? ?)?"
                + "[0-9O](?:[ .-]?[0-9OIl]){4,7}"
                + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.REGNO,
            "registration number",
            "(?:registration|registered|register|reg|registrant|pin)(?: number| no| num)?"
                + "(?: is| was|,)?[ .:#(]{1,3}([A-Z]{0,4}[ -]?\\d(?:[ .-]?\\d){4,8}[A-Z]?)"
                + NO_WORD_BEHIND),
        Form.of(
            Kind.REGNO,
            "nursing register PIN",
            NO_WORD_BEFORE + "\\d{2}[A-L]\\d{4}[A-Z]" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.BANK,
            "sort code and account",
            NO_WORD_BEFORE + "\\d{2}-\\d{2}-\\d{2}(?:[ ,]{1,2}\\d{8})" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.BANK,
            "sort code",
            "sort ?code[^.\\n\\d]{0,20}(\\d{2}[ -]?\\d{2}[ -]?\\d{2})" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.BANK,
            "account",
            "(?:account|acct|a/c)[^.\\n\\d]{0,24}(\\d{7,8})" + NO_WORD_BEHIND),
        Form.of(
                Kind.BANK,
                "IBAN",
                NO_WORD_BEFORE
                    + "[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?"
                    + NO_WORD_BEHIND)
            .where(text -> Checks.figures(text).length() >= 12),
        Form.of(
            Kind.BANK,
            "card",
            NO_WORD_BEFORE + "\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}" + NO_WORD_BEHIND),
        Form.of(
            Kind.CASENO,
            "NHS number",
            NO_WORD_BEFORE + "\\d{3}[ -]\\d{3}[ -]\\d{4}" + NO_WORD_BEHIND),
        Form.anyCase(
            Kind.CASENO, "NHS number", "NHS(?: number| no| num)?[ .:#]{1,3}(\\d(?:[ -]?\\d){9})"),
        Form.of(
            Kind.CASENO, "vehicle", NO_WORD_BEFORE + "[A-Z]{2}\\d{2} ?[A-Z]{3}" + NO_WORD_BEHIND),
        Form.of(
            Kind.CASENO,
            "neutral citation",
            "\\[\\d{4}\\] (?:EW|UK|NI|CS|HC)[A-Z]{1,5}(?: (?:Civ|Crim|Admin))? \\d+(?: \\([A-Za-z]+\\))?"),
        Form.of(
            Kind.CASENO,
            "family court number",
            NO_WORD_BEFORE + "[A-Z]{2}\\d{2}[A-Z]\\d{5}" + NO_WORD_BEHIND),
        Form.of(Kind.CASENO, "crown court number", NO_WORD_BEFORE + "[TAS]\\d{8}" + NO_WORD_BEHIND),
        Form.of(
                Kind.CASENO,
                "reference",
                NO_WORD_BEFORE + "\\d{1,4}/\\d{1,7}/\\d{2,4}" + NO_WORD_BEHIND)
            .where(text -> !Checks.isDate(text)),
        Form.of(
            Kind.CASENO,
            "reference",
            NO_WORD_BEFORE + "[A-Z]{1,5}[/-]\\d{1,8}(?:[/-][A-Z0-9]{1,8}){1,4}" + NO_WORD_BEHIND),
        Form.anyCase(Kind.CASENO, "reference", NO_WORD_BEFORE + REFERENCES + ANNOUNCED + CODE)
            .where(text -> Checks.isReference(text)),
        Form.anyCase(
            Kind.CASENO,
            "court number",
            "(?:listed|court|tribunal|prosecut|charge|\\bR v\\b|case)[^\\n]{0,80}?"
                + NO_WORD_BEFORE
                + "(\\d{9,12})"
                + NO_WORD_BEHIND));
  }

  /** A month's name, for those who read dates. */
  static String month() {
    return MONTH;
  }
}
