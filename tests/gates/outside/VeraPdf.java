import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF about many files in one virtual machine: the names of files come in on standard input, a line each; out go
 * lines of four fields with tabs between them: file, profile, "pass", "fail" or "error", and why.
 *
 * The profiles are PDF/A-2a and PDF/UA-1.
 */
public final class VeraPdf {
    private static final String[] PROFILES = {"2a", "ua1"};

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            for (String profile : PROFILES) {
                check(name, profile);
            }
        }
    }

    private static void check(String name, String profile) {
        // A word that it does not know silently means PDF/A-1a.
        PDFAFlavour flavour = PDFAFlavour.fromString(profile);
        if (!flavour.getId().equals(profile)) {
            throw new IllegalStateException("veraPDF does not know the profile " + profile);
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(name), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                say(name, profile, "pass", "");
                return;
            }
            for (Map.Entry<String, String> rule : broken(result).entrySet()) {
                say(name, profile, "fail", rule.getKey() + " " + rule.getValue());
            }
        } catch (Exception | LinkageError | StackOverflowError failure) {
            say(name, profile, "error", String.valueOf(failure));
        }
    }

    /** Each broken rule once, with the first place that breaks it. */
    private static Map<String, String> broken(ValidationResult result) {
        Map<String, String> rules = new LinkedHashMap<>();
        List<TestAssertion> assertions = result.getTestAssertions();
        for (TestAssertion one : assertions) {
            String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
            rules.putIfAbsent(rule, one.getMessage() + " at " + one.getLocation().getContext());
        }
        if (rules.isEmpty()) {
            rules.put("?", "not compliant, without a rule");
        }
        return rules;
    }

    private static void say(String name, String profile, String word, String why) {
        System.out.println(String.join("\t", name, profile, word, why.replaceAll("\\s+", " ")));
        System.out.flush();
    }

    private VeraPdf() {}
}
