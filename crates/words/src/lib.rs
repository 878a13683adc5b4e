//! Every word that a person reads, from the catalogues under assets/words.
