package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** The forms that are looked for, most telling first. */
final class Forms {
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_])";
  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}_])";

  /** Letters, figures and the signs inside references, with three figures: no word is tried. */
  private static final String CODE =
      "(?=(?:[A-Z/.-]*\\d){3})"
          + NO_WORD_BEFORE
          + "[A-Z0-9]{1,16}+(?:[/.-][A-Z0-9]{1,12}+){0,5}+"
          + NO_WORD_BEHIND;

  /** What stands between the word that announces a reference and the reference. */
  private static final String ANNOUNCED =
      "(?: ?(?:(?:number|num|no|nos|nr|ref|refs|reference|id|code|is|was|as|of|under|file)"
          + "(?!\\p{L})|[.:#(|-])){0,5}[ .:#(|]{0,3}";

  private static final String ANNOUNCING =
      "(?:case|crime|custody|court|police|incident|complaint|urn|cad|occurrence|collar|warrant"
          + "|shoulder|badge|mosaic|liquid ?logic|care ?first|framework-?i|eclipse|azeus|rio"
          + "|systmone|emis|client|person|record|patient|hospital|nhs|unit|user|resident|pupil"
          + "|upn|child|employee|staff|payroll|personnel|claim|application|appn|app|docket|file"
          + "|ref|reference|log|adult|tenancy|benefit|candidate|student|hearing|asylum|visa|brp"
          + "|licen[cs]e|dbs|certificate|enforcement|summons|id|identifier|no)\\.?";

  private Forms() {}

  static List<Form> all() {
    return Stream.of(net(), phones(), people(), money(), cases()).flatMap(List::stream).toList();
  }

  private static List<Form> net() {
    return List.of(
        Form.of(
            Kind.EMAIL,
            "e-mail address",
            "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}+"
                + "(?:@| @ |\\(at\\)|\\[at\\])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
        Form.anyCase(
            Kind.URL, "web address", "(?:https?://|www\\.)[^\\s<>\"')\\]]*[^\\s<>\"')\\].,;:]"),
        Form.anyCase(
                Kind.URL,
                "web address",
                "(?<![\\p{L}\\p{N}@._%+-])[a-z0-9-]{2,63}+(?:\\.[a-z0-9-]{2,63}+){1,4}+"
                    + "(?:/[^\\s<>\"')\\]]*[^\\s<>\"')\\].,;:])?"
                    + NO_WORD_BEHIND)
            .where(Checks::isDomain),
        Form.of(
            Kind.HANDLE,
            "handle",
            "@(?<![\\p{L}\\p{N}._@]@)[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?"),
        Form.of(Kind.HASHTAG, "hashtag", "#(?<![\\p{L}\\p{N}&]#)\\p{L}[\\p{L}\\p{N}_]{2,}"),
        Form.of(
                Kind.USERNAME,
                "user name",
                NO_WORD_BEFORE
                    + "(?=\\p{L}+(?:\\p{N}|[._-][\\p{L}\\p{N}]))"
                    + "\\p{L}[\\p{L}\\p{N}]{0,30}+(?:[._-][\\p{L}\\p{N}]{1,30}+){0,4}+"
                    + NO_WORD_BEHIND)
            .where(Checks::isUserName)
            .behind(
                "(?:user ?name|user ?id|log-? ?in|logged (?:in|on) as|signed in as|snapchat"
                    + "|instagram|insta|tiktok|twitter|skype|gamertag|profile|account)"
                    + "(?: name| id| account| handle)?(?: is| was)?[ :=(\"']{1,3}"));
  }

  private static List<Form> phones() {
    return List.of(
        Form.of(
                Kind.PHONE,
                "telephone number",
                "(?:\\+|[(0](?<![\\p{L}\\p{N}£$€/.-].))(?:44\\)?|[\\d(+])[\\dOol ().-]{7,18}\\d"
                    + "(?:,? ?(?:ext|extn|x|extension)\\.? ?\\d{1,5})?")
            .where(Checks::isPhone),
        Form.of(Kind.PHONE, "foreign telephone number", "\\+(?<!\\d\\+)\\d{1,3}[\\d ().-]{6,16}\\d")
            .where(text -> Checks.figures(text).length() >= 9),
        Form.of(
                Kind.PHONE,
                "telephone number",
                "\\(?\\d(?<![\\p{L}\\p{N}]\\(?\\d)[\\d ().-]{4,14}\\d")
            .where(text -> Checks.figures(text).length() >= 6 && !Checks.isDate(text))
            .behind(
                "(?:tel|telephone|phone|mobile|mob|fax|landline|call|ring|text)"
                    + "(?: number| no)?(?: is| on)?[ .:]{1,3}"),
        Form.of(Kind.PHONE, "extension", "\\d{3,5}(?!\\d)")
            .behind("(?:ext|extn|extension)\\.? ?(?:number |no\\.? )?"));
  }

  private static List<Form> people() {
    return List.of(
        Form.anyCase(
            Kind.NINO,
            "National Insurance number",
            NO_WORD_BEFORE
                + "[A-Z]{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]"
                + NO_WORD_BEHIND),
        Form.anyCase(
                Kind.NINO,
                "National Insurance number",
                "[A-Z]{2}[ -]?(?:\\d[ -]?){6}[A-Z]?" + NO_WORD_BEHIND)
            .behind("(?:national insurance|ni|nino)(?: number| no)?[ .:|]{1,3}"),
        Form.of(
            Kind.PASSPORT,
            "driving licence",
            NO_WORD_BEFORE + "[A-Z9]{5} ?\\d{6} ?[A-Z9]{2}\\d?[A-Z0-9]{2,3}" + NO_WORD_BEHIND),
        Form.anyCase(
                Kind.PASSPORT, "passport", NO_WORD_BEFORE + "[A-Z]{0,2}\\d{6,9}" + NO_WORD_BEHIND)
            .behind("passport[^.\\n]{0,40}"),
        Form.anyCase(
            Kind.REGNO,
            "registration number",
            NO_WORD_BEFORE
                + "(?:SWE?|SCW|HCPC|NMC|GMC|NISCC|SSSC|SCWRU) ?[-:./#]? ?(?:PIN |no\\.? ?)?"
                + "[0-9O](?:[ .-]?[0-9OIl]){4,7}"
                + NO_WORD_BEHIND),
        Form.anyCase(
                Kind.REGNO,
                "registration number",
                NO_WORD_BEFORE
                    + "(?:(?-i:[A-Z]{1,4})[ -]?)?\\d(?:[ .-]?\\d){4,8}[A-Z]?"
                    + NO_WORD_BEHIND)
            .where(text -> !Checks.isDate(text))
            .behind(
                "(?:registration|registered|register|reg|registrant|pin)(?: number| no| num)?"
                    + "(?: is| was|,)?[ .:#(|]{1,3}"),
        Form.of(
            Kind.REGNO,
            "nursing register PIN",
            NO_WORD_BEFORE + "\\d{2}[A-L]\\d{4}[A-Z]" + NO_WORD_BEHIND),
        Form.of(
            Kind.CASENO,
            "NHS number",
            NO_WORD_BEFORE + "\\d{3}[ -]\\d{3}[ -]\\d{4}" + NO_WORD_BEHIND),
        Form.of(Kind.CASENO, "NHS number", NO_WORD_BEFORE + "\\d(?:[ -]?\\d){9}" + NO_WORD_BEHIND)
            .behind("NHS(?: number| no| num)?[ .:#|]{1,3}"),
        Form.of(
            Kind.CASENO, "vehicle", NO_WORD_BEFORE + "[A-Z]{2}\\d{2} ?[A-Z]{3}" + NO_WORD_BEHIND));
  }

  private static List<Form> money() {
    return List.of(
        Form.of(
            Kind.BANK,
            "sort code and account",
            NO_WORD_BEFORE + "\\d{2}-\\d{2}-\\d{2}[ ,/]{1,3}\\d{8}" + NO_WORD_BEHIND),
        Form.of(Kind.BANK, "sort code", "\\d{2}[ -]?\\d{2}[ -]?\\d{2}" + NO_WORD_BEHIND)
            .behind("sort ?code[^.\\n\\d]{0,20}"),
        Form.of(Kind.BANK, "last figures of an account", "\\d{3,4}" + NO_WORD_BEHIND)
            .behind(
                "(?:account|acct|a/c|card)[^.\\n\\d]{0,30}(?:ending|ends|ended)(?: in| with)? "),
        Form.of(Kind.BANK, "account", "\\d{7,8}" + NO_WORD_BEHIND)
            .behind("(?:account|acct|a/c)[^.\\n\\d]{0,24}"),
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
            NO_WORD_BEFORE + "\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}" + NO_WORD_BEHIND));
  }

  private static List<Form> cases() {
    return List.of(
        Form.of(
            Kind.CASENO,
            "neutral citation",
            "\\[\\d{4}\\] (?:EW|UK|NI|CS|HC)[A-Z]{1,5}(?: (?:Civ|Crim|Admin))? \\d+"
                + "(?: \\([A-Za-z]+\\))?"),
        Form.of(Kind.CASENO, "collar number", "\\d{2,5}" + NO_WORD_BEHIND)
            .behind("(?:WPC|PC|DC|PCSO|Sgt|Constable) "),
        Form.of(
            Kind.CASENO,
            "police national computer number",
            NO_WORD_BEFORE + "(?:\\d{2}|\\d{4})/\\d{4,7}[A-Z]" + NO_WORD_BEHIND),
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
                NO_WORD_BEFORE + "[A-Z]{1,6}(?:[/-][A-Z0-9]{1,8}){2,5}+" + NO_WORD_BEHIND)
            .where(text -> Checks.figures(text).length() >= 3),
        Form.anyCase(Kind.CASENO, "reference", CODE)
            .where(Checks::isReference)
            .behind(ANNOUNCING + ANNOUNCED),
        Form.of(
                Kind.CASENO,
                "reference",
                NO_WORD_BEFORE + "\\d{2,4}(?:[ ]\\d{3,4}){1,3}" + NO_WORD_BEHIND)
            .behind("(?:ref|reference|case|complaint|number|no)\\.?[ :#(]{1,3}"),
        Form.of(Kind.CASENO, "court number", NO_WORD_BEFORE + "\\d{9,12}" + NO_WORD_BEHIND)
            .behind("(?:listed|court|tribunal|prosecut|charge|R v|case)[^\\n]{0,60}"));
  }
}
