package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How long somebody was in a post or a profession: it tells their age. */
final class LengthOfService {
  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final Pattern NUMBER =
      Endings.of(
          "(?<![\\p{L}\\p{N}.,£])(\\d{1,2}(?:\\.5|½|\\+)?|half an?|an?|a (?:couple of|few|dozen)|several|many|(?:twenty|thirty|forty)(?:[- ](?:"
              + ONES
              + "))?|"
              + ONES
              + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
              + "(?:[ -]and[ -]a[ -]half)?[ -]?(?:odd |long |or so )?");

  private static final String ABOUT =
      " (?:over |nearly |about |almost |more than |some |the (?:past|last) |at least |around |just )?";

  private static final Pattern BEFORE =
      Endings.of(
          "(?:worked(?! (?:with|beside|alongside|next))|employed|served|practi[sc](?:ed|ing)"
              + "|been (?:an? (?!foster)|in post|with us|only been with us|in the (?:job|profession|role)"
              + "|with the (?:authority|council|trust|agency|service|team))"
              + "|registered|in post|social worker|length of service|done this (?:job|work))"
              + "[^.;\\n]{0,80}(?:\\b(?:for|of)|:)"
              + ABOUT
              + "|(?:been here|in post|worked here|been with us)"
              + ABOUT);

  /** {@code Stannage Borough Council, 8 months} in a list of posts. */
  private static final Pattern POST =
      Endings.of(
          "\\b(?:Council|Trust|Agency|Hospital|Services?|Ltd|Limited|Care|School|Team|Borough)"
              + "[,(:|–-] ?\\(?");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:career|veteran|tenure|stint).*"
              + "|^['\u2019]?s? ?(?:of )?(?:\\w+ ){0,2}(?:experience|standing|service\\b|here\\b|with us\\b"
              + "|into (?:the|her|his|their|my) (?:job|post|role)"
              + "|in (?:post|practice|social work|(?:the|this) (?:job|profession|role|field|post))"
              + "|as an? (?:\\w+ )?(?:social worker|amhp|manager|practitioner)|post[- ]qualif"
              + "|qualified).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** More characters than a number in words takes with what is said of it. */
  private static final int LONGEST_NUMBER = 40;

  private LengthOfService() {}

  /** Where it begins, if the number before a unit is one. */
  static OptionalInt of(String before, String behind) {
    var number = NUMBER.matcher(before);
    number.region(Math.max(0, before.length() - LONGEST_NUMBER), before.length());
    if (!number.useTransparentBounds(true).find()) {
      return OptionalInt.empty();
    }
    var earlier = before.substring(0, number.start(1));
    boolean service =
        Endings.isFound(BEFORE, earlier, Endings.behindLast(".;\n", earlier))
            || POST.matcher(earlier).find()
            || BEHIND.matcher(behind).matches();
    return service ? OptionalInt.of(number.start(1)) : OptionalInt.empty();
  }
}
