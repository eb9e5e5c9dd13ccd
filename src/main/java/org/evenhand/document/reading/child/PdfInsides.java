package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Every string and name of a PDF file and every stream that holds words, whether or not a page
 * shows it; then the bytes between the streams, where comments and earlier states stand.
 */
final class PdfInsides implements FormatReader {
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final Pattern STREAM =
      Pattern.compile("\\bstream\\r?\\n.*?\\bendstream\\b", Pattern.DOTALL);
  private static final Pattern STRING =
      Pattern.compile(
          "\\((?:\\\\.|[^\\\\()])*\\)|<[0-9A-Fa-f\\s]{6,}>|%[^\\r\\n]*", Pattern.DOTALL);
  private static final Set<String> NO_WORDS =
      Set.of("FontFile", "FontFile2", "FontFile3", "ToUnicode", "CIDToGIDMap", "CIDSet");

  private ReadingInProgress reading;

  @Override
  public void read(Path file, ReadingInProgress into) throws IOException {
    reading = into;
    try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      look("trailer", pdf.getDocument().getTrailer());
      var silent = new ArrayList<COSBase>();
      var objects = new ArrayList<COSBase>();
      for (var key : new ArrayList<>(pdf.getDocument().getXrefTable().keySet())) {
        var object = pdf.getDocument().getObjectFromPool(key).getObject();
        objects.add(object);
        noteSilent(object, silent);
      }
      for (var object : objects) {
        look("object", object);
        if (object instanceof COSStream stream && !silent.contains(object)) {
          stream(stream);
        }
      }
    }
    between(new String(head(file), StandardCharsets.ISO_8859_1));
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST);
    }
  }

  /** Shapes and tables of fonts hold no words. */
  private static void noteSilent(COSBase object, ArrayList<COSBase> silent) {
    if (object instanceof COSDictionary dictionary) {
      for (var key : dictionary.keySet()) {
        if (NO_WORDS.contains(key.getName())) {
          silent.add(dictionary.getDictionaryObject(key));
        }
      }
    }
  }

  private void look(String place, COSBase object) {
    if (object instanceof COSString string) {
      reading.inside(place, string.getString());
    } else if (object instanceof COSName name) {
      reading.inside(place, name.getName());
    } else if (object instanceof COSDictionary dictionary) {
      var type = dictionary.getNameAsString(COSName.TYPE, place);
      for (var key : dictionary.keySet()) {
        reading.inside("name", key.getName());
        look(type + "." + key.getName(), dictionary.getItem(key));
      }
    } else if (object instanceof COSArray array) {
      for (var i = 0; i < array.size(); i++) {
        look(place, array.get(i));
      }
    }
  }

  private void stream(COSStream stream) throws IOException {
    var type = stream.getNameAsString(COSName.TYPE, stream.getNameAsString(COSName.SUBTYPE, ""));
    if (type.equals("ObjStm") || type.equals("XRef")) {
      return;
    }
    byte[] bytes;
    try (var in = stream.createInputStream()) {
      bytes = in.readNBytes(LARGEST);
    } catch (IOException picture) {
      return;
    }
    if (type.isEmpty() || type.equals("XObject") || type.equals("Form")) {
      drawing(bytes);
    } else {
      Insides.bytes("stream " + type, bytes, reading);
    }
  }

  /**
   * Strings of a drawing stand for shapes in most fonts; where they stand for letters, they tell.
   */
  private void drawing(byte[] bytes) throws IOException {
    var parser = new PDFStreamParser(bytes);
    var words = new StringBuilder();
    try {
      for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        if (token instanceof COSString string) {
          words.append(letters(string));
        } else if (token instanceof COSArray array) {
          array.forEach(one -> words.append(one instanceof COSString s ? letters(s) : ""));
        } else if (token instanceof COSDictionary dictionary) {
          look("drawing", dictionary);
        } else {
          words.append(token.toString().contains("ET") ? " " : "");
        }
      }
    } catch (IOException noDrawing) {
      Insides.bytes("stream", bytes, reading);
    }
    reading.inside("drawing", words.toString());
    comments(bytes);
  }

  private void comments(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (var line : text.split("[\\r\\n]")) {
      if (line.startsWith("%")) {
        reading.inside("comment", line);
      }
    }
  }

  private void between(String file) {
    var rest = STREAM.matcher(file).replaceAll(" ");
    var found = STRING.matcher(rest);
    while (found.find()) {
      var one = found.group();
      if (one.startsWith("<")) {
        Insides.bytes("bytes", bytes(one.replaceAll("[<>\\s]", "")), reading);
      } else {
        reading.inside("bytes", one);
      }
    }
    var end = rest.lastIndexOf("%%EOF");
    if (end >= 0) {
      reading.inside("after the end", rest.substring(end + "%%EOF".length()));
    }
  }

  private static byte[] bytes(String hex) {
    return java.util.HexFormat.of().parseHex(hex.length() % 2 == 0 ? hex : hex + "0");
  }

  private static String letters(COSString string) {
    for (var one : string.getBytes()) {
      if (one >= 0 && one < ' ') {
        return "";
      }
    }
    return new String(string.getBytes(), StandardCharsets.ISO_8859_1);
  }
}
