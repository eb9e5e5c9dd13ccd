package org.evenhand.tool.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.evenhand.exchange.CsvWriter;

/**
 * A register's feed about invented people, as long as wanted; the same seed gives the same file.
 * Half of the family names are common ones, half are made of syllables and so nearly all different:
 * the first strain a search, the second its index.
 */
public final class InventedFeed {
  private static final List<String> HEADER =
      List.of(
          "registration_number",
          "given_names",
          "family_name",
          "former_names",
          "birth_date",
          "registered_since",
          "status",
          "status_from",
          "email",
          "address_line_1",
          "town",
          "postcode",
          "employer_code",
          "employer_name",
          "employed_from",
          "region");
  private static final String[] GIVEN =
      ("Katherine Catherine Siobhán Mohammed Muhammad John Jon Sarah Emma Olivia Amara Grace Priya"
              + " Deepika Aisha Fatima David James Thomas Chinedu Chioma Oluwaseun Adebayo Kwame Ama"
              + " Wei Ming Anh Thi Maria José Ana Sofia Agnieszka Piotr Łukasz Elena Ivan Helen Susan"
              + " Karen Linda Patricia Jennifer Elizabeth Barbara Margaret Nicola Claire Rachel")
          .split(" ");
  private static final String[] FAMILY =
      ("Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Hussain Khan Okafor Adeyemi"
              + " Mensah Byrne O'Neil O'Brien Murphy Kelly Walsh Nguyen Tran Li Wang Kowalski Nowak"
              + " García Silva Popescu Evans Roberts Walker Wright Robinson Thompson White Hughes"
              + " Begum Ali Ahmed Singh Kaur Campbell Stewart MacDonald Scott Reid")
          .split(" ");
  private static final String[] SYLLABLES =
      ("ba be bi bo da de di do fa fe ga gi ha he ka ki la le li lo ma me mi mo na ne ni no pa pe ra"
              + " re ri ro sa se si so ta te ti to va ve wa we ya yo za ze")
          .split(" ");
  private static final int FIRST_NUMBER = 100_000;
  private static final int EMPLOYERS = 400;
  private final RandomGenerator random;

  private InventedFeed(RandomGenerator random) {
    this.random = random;
  }

  /** A file with numbers from SW100000 on. */
  public static byte[] file(int rows, RandomGenerator random) {
    var feed = new InventedFeed(random);
    var file = new StringBuilder();
    try {
      var writer = new CsvWriter(file, HEADER);
      for (int i = 0; i < rows; i++) {
        writer.row(feed.row("SW" + (FIRST_NUMBER + i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> row(String number) {
    var employer = 1 + random.nextInt(EMPLOYERS);
    var since = LocalDate.of(2012 + random.nextInt(13), 1 + random.nextInt(12), 1);
    var suspended = happens(3);
    return List.of(
        number,
        happens(50) ? one(GIVEN) : one(GIVEN) + " " + one(GIVEN),
        family(),
        happens(15) ? family() : "",
        LocalDate.of(1956, 1, 1).plusDays(random.nextInt(16_000)).toString(),
        since.toString(),
        suspended ? "suspended" : "registered",
        suspended ? since.plusDays(90).toString() : "",
        number.toLowerCase(Locale.ROOT) + "@example.org",
        (1 + random.nextInt(99)) + " High Street",
        "Riverton",
        "RV1 1AB",
        "LA-" + employer,
        "Council of Place " + employer,
        since.toString(),
        "Region " + employer % 9);
  }

  private String family() {
    var name = happens(50) ? one(FAMILY) : invented();
    return happens(6) ? name + "-" + one(FAMILY) : name;
  }

  private String invented() {
    var name = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      name.append(one(SYLLABLES));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
