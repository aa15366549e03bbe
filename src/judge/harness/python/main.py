import prep_harness

prep_harness.main()
