package org.evenhand.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** A feed of invented registrants, as long as wanted; the same seed gives the same file. */
public final class ManyRegistrants {
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
  private final RandomGenerator random;

  private ManyRegistrants(RandomGenerator random) {
    this.random = random;
  }

  /** A file with numbers from SW100000 on. */
  public static byte[] file(int count, RandomGenerator random) {
    var people = new ManyRegistrants(random);
    var file = new StringBuilder(RegisterFixture.HEADER);
    for (int i = 0; i < count; i++) {
      file.append(people.row("SW" + (100_000 + i)));
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private FeedRows row(String number) {
    var employer = random.nextInt(1, 400);
    var since = LocalDate.of(random.nextInt(2012, 2025), random.nextInt(1, 13), 1);
    var row =
        FeedRows.annLee()
            .with("registration_number", number)
            .with("given_names", given())
            .with("family_name", family())
            .with("former_names", random.nextInt(100) < 15 ? family() : "")
            .with("birth_date", LocalDate.ofEpochDay(random.nextInt(-5_000, 11_000)).toString())
            .with("registered_since", since.toString())
            .with("email", number.toLowerCase() + "@example.org")
            .with("address_line_1", random.nextInt(1, 99) + " High Street")
            .with("town", "Riverton")
            .with("postcode", "RV1 1AB")
            .employer("LA-" + employer, "Council of Place " + employer, since.toString(), "North");
    return random.nextInt(100) < 3 ? row.status("suspended", since.plusDays(90).toString()) : row;
  }

  private String given() {
    return random.nextBoolean() ? one(GIVEN) : one(GIVEN) + " " + one(GIVEN);
  }

  private String family() {
    var name = random.nextBoolean() ? one(FAMILY) : invented();
    return random.nextInt(100) < 6 ? name + "-" + one(FAMILY) : name;
  }

  private String invented() {
    var name = new StringBuilder();
    for (int i = random.nextInt(2, 5); i > 0; i--) {
      name.append(one(SYLLABLES));
    }
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
